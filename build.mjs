#!/usr/bin/env node
/** Builds everything into dist/: the extension for both browsers, its development twins, the packages, the command line, the demo. */
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { zipSync } from "fflate";
import { compiledPatterns } from "./assets/build/compiled-patterns.mjs";
import { contentScripts, LOCAL_PAGES, readSites, writeSiteFiles } from "./assets/build/site-files.mjs";
import { buildDemo } from "./assets/demo/build-demo.mjs";
import { kernelForEsbuild } from "./src/model/kernel/compile.mjs";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");
const manifest = JSON.parse(await readFile(join(root, "manifest.json"), "utf8"));

/** The second reader's weights; `--no-model` makes the small package, which is complete without them. */
const MODEL = join(root, "assets/model/model.bin");
const withModel = existsSync(MODEL) && !process.argv.includes("--no-model");
/** The worker runs the model's own code and reads its file from the package; nothing else becomes possible. */
const MODEL_POLICY = manifest.content_security_policy.extension_pages
  .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
  .replace("connect-src 'none'", "connect-src 'self'");

/** Most bytes after gzip; a build that grows past them fails and says so. */
const BUDGET = { "content.js": 35_000, "background.js": 365_000 };
/** Zip entries carry one fixed time, so that two builds of one source are equal byte for byte. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The panel's style sheet travels as text; this makes it as small as esbuild can. */
const smallCss = {
  name: "small-css",
  setup(builder) {
    builder.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: (await transform(await readFile(path, "utf8"), { loader: "css", minify: true })).code.trim(),
      loader: "text",
    }));
  },
};
/** Bundles carry the patterns compiled; examples only where somebody reads them. */
const patterns = await compiledPatterns(root);

const sites = await readSites(root);

const common = {
  bundle: true,
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: root,
  jsx: "automatic",
  jsxImportSource: "preact",
};

/** The manifest for one browser; development builds are also at home on loopback pages, in every frame. */
function manifestFor(browser, dev) {
  const { minimum_chrome_version, ...rest } = manifest;
  // Nobody presses the toolbar icon in a test: the popup is told of a local page by permission instead.
  const more = dev ? { name: `${rest.name} (development)`, host_permissions: LOCAL_PAGES } : {};
  const policy = withModel ? { content_security_policy: { extension_pages: MODEL_POLICY } } : {};
  const base = { ...rest, ...more, ...policy, content_scripts: contentScripts(sites, dev) };
  if (browser === "chrome") return { ...base, minimum_chrome_version };
  return {
    ...base,
    background: { scripts: [rest.background.service_worker] },
    browser_specific_settings: {
      gecko: { id: "reply-coach@reply-coach.example", strict_min_version: "140.0", data_collection_permissions: { required: ["none"] } },
    },
  };
}

async function bundleScripts(outdir, dev) {
  await build({
    ...common,
    entryPoints: { content: "src/content/index.ts", background: "src/background/index.ts" },
    outdir,
    format: "iife",
    plugins: [smallCss, patterns(), kernelForEsbuild],
    target: ["chrome120", "firefox140"],
    define: { DEV: String(dev), MODEL: String(withModel), "process.env.NODE_ENV": '"production"' },
  });
}

/** Style sheets of the extension's own pages, what is narrow last. Their colours are the panel's, for a page instead of a shadow root. */
const PAGE_CSS = { options: ["page.css", "contents.css", "entries.css", "narrow.css"], popup: ["popup.css"] };

/** A page of the extension: the rule book, which alone carries the rules' examples, or the popup. */
async function buildPage(name, outdir) {
  await build({
    ...common,
    entryPoints: [`src/${name}/index.tsx`],
    outfile: join(outdir, `${name}.js`),
    format: "iife",
    plugins: [patterns({ examples: true })],
    target: ["chrome120", "firefox140"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const colours = (await readFile(join(root, "src/panel/colours.css"), "utf8")).replaceAll(":host", ":root");
  const page = (await Promise.all(PAGE_CSS[name].map((file) => readFile(join(root, "src", name, file), "utf8")))).join("\n");
  await writeFile(join(outdir, `${name}.css`), (await transform(page + colours, { loader: "css", minify: true })).code);
  await cp(join(root, `assets/${name}.html`), join(outdir, `${name}.html`));
}

async function buildExtension(browser, dev) {
  const outdir = join(dist, dev ? "dev" : "", browser);
  await bundleScripts(outdir, dev);
  await writeSiteFiles(sites, outdir, dev);
  for (const name of Object.keys(PAGE_CSS)) await buildPage(name, outdir);
  await mkdir(join(outdir, "icons"), { recursive: true });
  for (const size of Object.keys(manifest.icons))
    await cp(join(root, "assets/icons", `icon-${size}.png`), join(outdir, "icons", `icon-${size}.png`));
  await cp(join(root, "LICENSE"), join(outdir, "LICENSE"));
  if (withModel) await cp(MODEL, join(outdir, "model.bin"));
  await writeFile(join(outdir, "manifest.json"), `${JSON.stringify(manifestFor(browser, dev), null, 2)}\n`);
  return outdir;
}

async function filesIn(dir) {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .sort();
}

async function pack(browser, dir) {
  const entries = {};
  for (const file of await filesIn(dir)) entries[relative(dir, file)] = [new Uint8Array(await readFile(file)), { mtime: ZIP_TIME }];
  await writeFile(join(dist, `reply-coach-${manifest.version}-${browser}.zip`), zipSync(entries, { level: 9 }));
}

async function buildCli() {
  await build({
    ...common,
    entryPoints: ["src/cli/index.ts"],
    outfile: join(dist, "cli/reply-coach.mjs"),
    plugins: [patterns({ examples: true }), kernelForEsbuild],
    format: "esm",
    platform: "node",
    target: "node20",
  });
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

await rm(dist, { recursive: true, force: true });
for (const browser of ["chrome", "firefox"]) {
  await pack(browser, await buildExtension(browser, false));
  await buildExtension(browser, true);
}
await buildCli();
await buildDemo(join(dist, "demo"));
await weigh(join(dist, "chrome"));
console.log(`built ${relative(process.cwd(), dist) || dist}`);
