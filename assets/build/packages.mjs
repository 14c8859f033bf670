/** Folders as packages: equal folders make equal bytes, whoever packs them, wherever and whenever. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { zipSync } from "fflate";

/** One fixed time for every entry; the oldest that a zip can say. */
const ZIP_TIME = new Date(1980, 0, 1);

/** Every file under a folder, as its path inside it with "/" in between, in one order everywhere. */
export async function filesIn(dir) {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name)));
  return files.map((file) => file.split(sep).join("/")).sort();
}

/** Files of a folder by name, with their bytes. `names`: only these; every file when absent. */
export async function contentsOf(dir, names) {
  const contents = {};
  for (const name of names ?? (await filesIn(dir))) contents[name] = new Uint8Array(await readFile(join(dir, name)));
  return contents;
}

/** A zip of named bytes. */
export const zipOf = (contents) =>
  zipSync(Object.fromEntries(Object.entries(contents).map(([name, bytes]) => [name, [bytes, { mtime: ZIP_TIME }]])), { level: 9 });

/** The same files with `change` made to the manifest among them. */
export const withManifest = (contents, change) => {
  const manifest = JSON.parse(new TextDecoder().decode(contents["manifest.json"]));
  return { ...contents, "manifest.json": new TextEncoder().encode(`${JSON.stringify(change(manifest), null, 2)}\n`) };
};
