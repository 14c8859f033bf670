#!/usr/bin/env node
/** Builds everything into dist/: the extension for both browsers, its development twins, the packages, the command line, the demo. */
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { compiledPatterns } from "./assets/build/compiled-patterns.mjs";
import { leanerCompromise } from "./assets/build/leaner-compromise.mjs";
import { managedSchemaOf } from "./assets/build/managed-schema.mjs";
import { manifestFor } from "./assets/build/manifests.mjs";
import { contentsOf, withManifest, zipOf } from "./assets/build/packages.mjs";
import { productsOf, readSites, writeSiteFiles } from "./assets/build/site-files.mjs";
import { PAGE_CSS, pageCss, panelCss } from "./assets/build/style-sheets.mjs";
import { taggerWords } from "./assets/build/tagger-words.mjs";
import { thirdPartyNotice } from "./assets/build/third-party.mjs";
import { buildDemo } from "./assets/demo/build-demo.mjs";
import { kernelForEsbuild } from "./src/model/kernel/compile.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { "no-model": { type: "boolean", default: false }, out: { type: "string", default: join(root, "dist") } },
});
/** Where everything goes: dist/, which is emptied first; or a new folder that `--out` names. */
const dist = resolve(options.out);
if (dist !== join(root, "dist") && existsSync(dist)) throw new Error(`${dist} is there already; --out wants a new folder`);
const manifest = JSON.parse(await readFile(join(root, "manifest.json"), "utf8"));

/** The second reader's weights; `--no-model` makes the small package, which is complete without them. */
const MODEL = join(root, "assets/model/model.bin");
const withModel = existsSync(MODEL) && !options["no-model"];

/** Most bytes after gzip, of every file that is read or run; a build that grows past them fails and says so. */
const BUDGET = {
  "content.js": 43_800,
  "background.js": 108_000,
  "tagger.js": 46_000,
  "patterns.bin": 322_000,
  "words.json": 136_000,
  "workbench.js": 93_000,
  "options.js": 123_000,
  "popup.js": 19_000,
  "welcome.js": 8_000,
  ...(withModel && { "model.bin": 9_000_000 }),
};

/** Bundles carry the patterns compiled; examples only where somebody reads them. */
const patterns = await compiledPatterns(root);
const words = await taggerWords(root);

const sites = await readSites(root);
const managedSchema = `${JSON.stringify(await managedSchemaOf(root), null, 2)}\n`;

const common = {
  bundle: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: root,
  metafile: true,
  // Every browser and Node we run on has them; esbuild would spell them as `new RegExp`, which is made anew at each call.
  supported: { "regexp-unicode-property-escapes": true },
  jsx: "automatic",
  jsxImportSource: "preact",
};

/** The tagger is a script of its own, which the worker runs when first needed. */
const bundleTagger = (outdir) =>
  build({
    ...common,
    entryPoints: { tagger: "src/coach/tagger-script.ts" },
    outdir,
    format: "iife",
    target: ["chrome120", "firefox140"],
    plugins: [leanerCompromise, words.plugin],
    define: { BUILD: JSON.stringify(patterns.sha256) },
  });

const bundleScripts = (outdir, dev) =>
  build({
    ...common,
    entryPoints: { content: "src/content/index.ts", background: "src/background/index.ts", workbench: "src/options/workbench.ts" },
    outdir,
    format: "iife",
    external: ["/tagger.js"],
    plugins: [panelCss, patterns.plugin({ apart: words }), kernelForEsbuild],
    target: ["chrome120", "firefox140"],
    define: {
      DEV: String(dev),
      MODEL: String(withModel),
      SITE_IDS: JSON.stringify(sites.map(({ id }) => id)),
      "process.env.NODE_ENV": '"production"',
    },
  });

/** A page of the extension: the rule book, which alone carries the rules' examples, the popup, or the welcome page. */
async function buildPage(name, outdir) {
  const bundled = await build({
    ...common,
    entryPoints: [`src/${name}/index.tsx`],
    outfile: join(outdir, `${name}.js`),
    format: "iife",
    plugins: [patterns.plugin({ examples: true, apart: words })],
    target: ["chrome120", "firefox140"],
    define: { PRODUCTS: JSON.stringify(productsOf(sites)), "process.env.NODE_ENV": '"production"' },
  });
  await writeFile(join(outdir, `${name}.css`), await pageCss(root, name));
  await cp(join(root, `assets/${name}.html`), join(outdir, `${name}.html`));
  return bundled;
}

async function buildExtension(browser, dev) {
  const outdir = join(dist, dev ? "dev" : "", browser);
  const bundled = [await bundleScripts(outdir, dev), await bundleTagger(outdir)];
  for (const { name, bytes } of [patterns, words]) await writeFile(join(outdir, name), bytes);
  await writeSiteFiles(sites, outdir, dev);
  for (const name of Object.keys(PAGE_CSS)) bundled.push(await buildPage(name, outdir));
  await mkdir(join(outdir, "icons"), { recursive: true });
  for (const size of Object.keys(manifest.icons))
    await cp(join(root, "assets/icons", `icon-${size}.png`), join(outdir, "icons", `icon-${size}.png`));
  await cp(join(root, "assets/_locales"), join(outdir, "_locales"), { recursive: true });
  await cp(join(root, "LICENSE"), join(outdir, "LICENSE"));
  await writeNotice(outdir, bundled);
  if (withModel) await cp(MODEL, join(outdir, "model.bin"));
  if (browser === "chrome") await writeFile(join(outdir, manifest.storage.managed_schema), managedSchema);
  await writeFile(join(outdir, "manifest.json"), `${JSON.stringify(manifestFor(manifest, { browser, sites, dev, withModel }), null, 2)}\n`);
  return outdir;
}

const writeNotice = async (outdir, bundled) =>
  writeFile(
    join(outdir, "THIRD-PARTY.txt"),
    await thirdPartyNotice(
      root,
      bundled.map(({ metafile }) => metafile),
      withModel,
    ),
  );

/** The packages that go to the shops. They give ids of their own, so ours stays out. */
async function pack(names, dir) {
  const contents = withManifest(await contentsOf(dir), ({ key: _, ...rest }) => rest);
  const zip = zipOf(contents);
  for (const name of names) await writeFile(join(dist, `reply-coach-${manifest.version}-${name}.zip`), zip);
}

async function buildCli() {
  const bundled = await build({
    ...common,
    entryPoints: ["src/cli/index.ts"],
    outfile: join(dist, "cli/reply-coach.mjs"),
    plugins: [patterns.plugin({ examples: true }), leanerCompromise, kernelForEsbuild],
    define: { VERSION: JSON.stringify(manifest.version) },
    format: "esm",
    platform: "node",
    target: "node20",
  });
  if (withModel) await cp(MODEL, join(dist, "cli/model.bin"));
  await writeNotice(join(dist, "cli"), [bundled]);
}

async function weigh(dir) {
  const over = [];
  for (const [name, most] of Object.entries(BUDGET)) {
    const size = gzipSync(await readFile(join(dir, name)), { level: 9 }).length;
    console.log(`${name.padEnd(14)} ${String(size).padStart(7)} bytes gzip (budget ${most})`);
    if (size > most) over.push(`${name} is ${size - most} bytes over its budget`);
  }
  if (over.length > 0) throw new Error(over.join("; "));
}

/** Edge is a Chromium: its shop gets the same bytes under its own name. */
const PACKAGES = { chrome: ["chrome", "edge"], firefox: ["firefox"] };

await rm(dist, { recursive: true, force: true });
for (const browser of ["chrome", "firefox"]) {
  await pack(PACKAGES[browser], await buildExtension(browser, false));
  await buildExtension(browser, true);
}
await buildCli();
await buildDemo(join(dist, "demo"));
await weigh(join(dist, "chrome"));
console.log(`built ${relative(process.cwd(), dist) || dist}`);
