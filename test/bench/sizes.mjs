/** What is in each file of the package, by part: bytes after minifying, and the whole after gzip and brotli. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { leanerCompromise } from "../../assets/build/leaner-compromise.mjs";
import { panelCss } from "../../assets/build/style-sheets.mjs";
import { taggerWords } from "../../assets/build/tagger-words.mjs";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";

/** The scripts that run on pages and in the worker; whether patterns and tagger are apart from them. */
const SCRIPTS = [
  ["content.js", "src/content/index.ts", true],
  ["background.js", "src/background/index.ts", true],
  ["tagger.js", "src/coach/tagger-script.ts", false],
];

/** Parts by where their files are; the first that fits. */
const PARTS = [
  [/compromise\/src\/2-two\/preTagger\/model/, "compromise, its words"],
  [/compromise\/src\/2-two/, "compromise, parts of speech"],
  [/compromise\/|efrt|grad-school|suffix-thumb/, "compromise, sentences and matching"],
  [/src\/coach\/rules\//, "rules: titles, reasons, rewrites, judges"],
  [/src\/coach\/lexicon\//, "word groups that code uses by itself"],
  [/src\/coach\//, "coach: reading, matching, scoring, rewriting"],
  [/src\/model\/|kernel/, "second opinion, without its model"],
  [/\.css$/, "the panel's style"],
  [/src\/panel\//, "panel"],
  [/src\/content\/editors\//, "editors"],
  [/src\/content\//, "boxes, sites, painting"],
  [/src\/policy\/|src\/metrics\//, "settings and policy, numbers"],
  [/node_modules\/([^/]+)\//, "other packages"],
];
const partOf = (file) => PARTS.find(([form]) => form.test(file))?.[1] ?? "the rest";

/** Bundles a script as build.mjs does and weighs it. */
async function weigh(root, entry, plugins, sha256) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: ["chrome120", "firefox140"],
    supported: { "regexp-unicode-property-escapes": true },
    external: ["/tagger.js"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    define: { DEV: "false", BUILD: JSON.stringify(sha256), "process.env.NODE_ENV": '"production"' },
    plugins,
    outdir: join(root, "dist"),
    logLevel: "error",
  });
  const parts = new Map();
  const [output] = Object.values(metafile.outputs);
  for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
    parts.set(partOf(file), (parts.get(partOf(file)) ?? 0) + bytesInOutput);
  }
  return { code: outputFiles[0].contents, parts };
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
/** Bytes beyond which brotli at its best takes half a minute, and wins nothing: a model's weights are noise. */
const TOO_LARGE = 5e6;
const sizesOf = (bytes) => [
  bytes.length,
  gzipSync(bytes, { level: 9 }).length,
  ...(bytes.length > TOO_LARGE ? [] : [brotliCompressSync(bytes).length]),
];
const printRow = (name, sizes) => console.log(`  ${name.padEnd(44)} ${sizes.map(kilobytes).join(" ")}`);

/** Prints every file's size and what is in it, then the peers' (rows of a name and three sizes in bytes). Gives bytes after gzip by file. */
export async function printSizes(root, patterns, peers) {
  const words = await taggerWords(root);
  console.log("\nsizes in kB: minified, gzip, brotli");
  const zipped = {};
  const row = (name, bytes) => {
    const sizes = sizesOf(bytes);
    printRow(name, sizes);
    zipped[name] = sizes[1];
  };
  for (const [name, entry, apart] of SCRIPTS) {
    const plugins = [panelCss, apart ? patterns.plugin({ apart: words }) : words.plugin, leanerCompromise, kernelForEsbuild];
    const { code, parts } = await weigh(root, entry, plugins, patterns.sha256);
    row(name, code);
    for (const [part, bytes] of [...parts].sort((a, b) => b[1] - a[1])) console.log(`    ${part.padEnd(42)} ${kilobytes(bytes)}`);
  }
  for (const { name, bytes } of [patterns, words]) row(name, bytes);
  const model = join(root, "assets/model/model.bin");
  if (existsSync(model)) row("model.bin", readFileSync(model));
  for (const [name, sizes] of peers) printRow(name, sizes);
  return zipped;
}
