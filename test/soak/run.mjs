#!/usr/bin/env node
/** `npm run soak -- [--replies N] [--seed N] [--browser chromium|firefox]`: replies through the demo helpdesk in real browsers; needs `npm run build`. Exit status 1 when a text is wrong or lost. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
// Inside node_modules, so that the browsers' drivers are found.
const folder = mkdtempSync(join(root, "node_modules", ".soak-"));
try {
  const outfile = join(folder, "main.mjs");
  const options = { bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "error" };
  await build({ absWorkingDir: root, entryPoints: ["test/soak/main.ts"], outfile, ...options });
  const args = [outfile, "--dist", join(root, "dist"), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
