#!/usr/bin/env node
/** `npm run fuzz -- [--inputs N] [--seconds N] [--seed N] [--only TARGET]`: changed and mixed inputs over everything that reads; exit status 1 when a law breaks. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { compiledPatterns } from "../../assets/build/compiled-patterns.mjs";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Inside node_modules, so that what is not bundled is found.
const folder = mkdtempSync(join(root, "node_modules", ".fuzz-"));
try {
  await build({
    absWorkingDir: root,
    entryPoints: ["test/fuzz/main.ts"],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: ["jsdom"],
    plugins: [(await compiledPatterns(root)).plugin({ examples: true }), kernelForEsbuild],
    logLevel: "error",
  });
  const { status } = spawnSync(process.execPath, [join(folder, "main.mjs"), ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
