/** The coach as the worker runs it, and its peers, as modules of the process that measures. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { leanerCompromise } from "../../assets/build/leaner-compromise.mjs";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";
import { loadPeers } from "./peers.mjs";

/** Bundles the coach and gives its module to `use` as a file, then imports it: what it exports, and what `use` gave. */
export async function loadCoach(root, patterns, use = () => undefined) {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-bench-"));
  const outfile = join(dir, "coach.mjs");
  const contents = [
    'export { createCoach } from "./src/coach/coach.ts"; export { RULES } from "./src/coach/rules/index.ts";',
    'export { loadModel } from "./src/model/model.ts"; export { secondReader } from "./src/model/second-opinion.ts";',
  ].join("\n");
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    supported: { "regexp-unicode-property-escapes": true },
    plugins: [patterns.plugin(), leanerCompromise, kernelForEsbuild],
    outfile,
    logLevel: "error",
  });
  const used = use(outfile);
  const module = await import(outfile);
  rmSync(dir, { recursive: true });
  return { ...module, used };
}

/** Functions of a text by name, harper.js among them; and sizes of those that bundle, for the table. */
export async function loadOthers(root) {
  const folder = mkdtempSync(join(root, "node_modules", ".bench-"));
  const { runs, sizes } = await loadPeers(root, folder);
  rmSync(folder, { recursive: true });
  const { LocalLinter } = await import("harper.js");
  const { binaryInlined } = await import("harper.js/binaryInlined");
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return { runs: new Map([["harper.js", (text) => linter.lint(text)], ...runs]), sizes };
}
