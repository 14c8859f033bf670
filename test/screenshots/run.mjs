#!/usr/bin/env node
/** `npm run screenshots`: everything that a person can see, in both themes and narrow, into dist/screenshots/; the README's own are renewed. Builds nothing. */
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..", "..");
const folder = await mkdtemp(join(root, "node_modules", ".screenshots-"));
const outfile = join(folder, "shoot.mjs");
try {
  await build({
    entryPoints: [join(import.meta.dirname, "shoot.ts")],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    define: { ROOT: JSON.stringify(root) },
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true });
}
