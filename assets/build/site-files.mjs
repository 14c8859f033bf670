/** The sites' data, read while building: a small file per product, so that a page carries the one it is, and who gets which. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { importSource } from "./import-source.mjs";

/** For pages that the agent allows one by one: every product that runs on hosts of its customers, and the generic site. */
export const ELSEWHERE = "sites/elsewhere.js";
/** For development builds, which may imitate any product. */
const ALL = "sites/all.js";
/** Pages on this machine, where development builds are at home too. */
export const LOCAL_PAGES = ["http://127.0.0.1/*", "http://localhost/*"];

/** Every site of src/content/sites/index.ts, as data. */
export const readSites = async (root) => (await importSource(join(root, "src/content/sites/index.ts"))).SITES;

/** What the options page says of them: by name, those at home on pages of their own, and those known by their look on any host. */
export const productsOf = (sites) => ({
  atHome: namesOf(sites.filter(({ matches }) => matches.length > 0)),
  byLook: namesOf(sites.filter(({ elsewhere }) => elsewhere?.marker)),
});
const namesOf = (sites) => sites.map(({ product }) => product).sort((a, b) => a.localeCompare(b, "en"));

/** The manifest's content scripts: each product's pages get its data and then the script; loopback pages too where `dev` is true. */
export function contentScripts(sites, dev = false) {
  const hosted = sites
    .filter((site) => site.matches.length > 0)
    .map(({ id, matches, reach, allFrames }) => ({
      matches: reach ?? matches,
      js: [`sites/${id}.js`, "content.js"],
      run_at: "document_idle",
      ...(allFrames ? { all_frames: true } : {}),
    }));
  const frames = { all_frames: true, match_about_blank: true, match_origin_as_fallback: true };
  return dev ? [...hosted, { matches: LOCAL_PAGES, js: [ALL, "content.js"], run_at: "document_idle", ...frames }] : hosted;
}

/** Writes the files that `contentScripts` names, and the one for pages allowed one by one. */
export async function writeSiteFiles(sites, outdir, dev) {
  await mkdir(join(outdir, "sites"), { recursive: true });
  const write = (file, of) => writeFile(join(outdir, file), sourceOf(of));
  for (const site of sites.filter(({ matches }) => matches.length > 0)) await write(`sites/${site.id}.js`, [site]);
  await write(
    ELSEWHERE,
    sites.filter(({ elsewhere }) => elsewhere),
  );
  if (dev) await write(ALL, sites);
}

/** By name, so that a file that comes twice, or anew after an update, leaves each product once. */
const sourceOf = (sites) =>
  // Declared, so that no element which a page calls so stands in its place.
  `var replyCoachSites;Object.assign((globalThis.replyCoachSites??={}),${JSON.stringify(Object.fromEntries(sites.map((site) => [site.id, site])))});\n`;
