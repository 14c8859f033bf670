#!/usr/bin/env node
/** `npm run calibrate`: fits the rules' weights to written pairs of replies and says whether the fit helps on pairs it has not seen. Never part of a test run. */
import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..", "..");
const folder = await mkdtemp(join(root, "node_modules", ".calibrate-"));
const outfile = join(folder, "calibrate.mjs");
try {
  await build({
    entryPoints: [join(import.meta.dirname, "calibrate.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["compromise"],
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true });
}
