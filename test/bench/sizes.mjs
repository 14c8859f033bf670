/** What is in each bundle, by part: bytes after minifying, and the whole after gzip and brotli. */
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";

const SCRIPTS = { "background.js": "src/background/index.ts", "content.js": "src/content/index.ts" };

/** Parts by where their files are; the first that fits. The table of patterns stands where shelf.ts stood. */
const PARTS = [
  [/compromise\/src\/2-two/, "compromise, parts of speech"],
  [/compromise\//, "compromise, sentences and matching"],
  [/src\/coach\/shelf\.ts/, "patterns, compiled"],
  [/src\/coach\/rules\//, "rules: titles, reasons, rewrites, judges"],
  [/src\/coach\/lexicon\//, "word groups that code uses by itself"],
  [/src\/coach\//, "coach: reading, matching, scoring, rewriting"],
  [/src\/model\//, "second opinion, without its model"],
  [/src\/panel\//, "panel"],
  [/src\/content\//, "editors and sites"],
  [/node_modules\/([^/]+)\//, "other packages"],
];
const partOf = (file) => PARTS.find(([form]) => form.test(file))?.[1] ?? "the rest";

/** Bundles a script as build.mjs does and weighs it. */
async function weigh(root, entry, plugins) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: ["chrome120", "firefox140"],
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    loader: { ".css": "text" },
    define: { DEV: "false", "process.env.NODE_ENV": '"production"' },
    plugins: [...plugins, kernelForEsbuild],
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

/** Prints every script's size and what is in it, then the peers' (rows of a name and three sizes in bytes). */
export async function printSizes(root, plugins, peers) {
  console.log("\nsizes in kB: minified, gzip, brotli");
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    const { code, parts } = await weigh(root, entry, plugins);
    console.log(
      `  ${name.padEnd(44)} ${[code.length, gzipSync(code, { level: 9 }).length, brotliCompressSync(code).length].map(kilobytes).join(" ")}`,
    );
    for (const [part, bytes] of [...parts].sort((a, b) => b[1] - a[1])) console.log(`    ${part.padEnd(42)} ${kilobytes(bytes)}`);
  }
  for (const [name, sizes] of peers) console.log(`  ${name.padEnd(44)} ${sizes.map(kilobytes).join(" ")}`);
}
