/** Lets a build read data out of the product's own TypeScript. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What a source file exports, bundled and run once. */
export async function importSource(path) {
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-source-"));
  const outfile = join(dir, "source.mjs");
  await build({ entryPoints: [path], bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  const exported = await import(pathToFileURL(outfile).href);
  await rm(dir, { recursive: true });
  return exported;
}
