/** The manifest asks for no more than the coach needs, and knows exactly the sites that the code knows. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { contentScripts, ELSEWHERE, readSites, writeSiteFiles } from "../../assets/build/site-files.mjs";
import { SITES } from "../../src/content/sites/index.ts";
import { matches } from "../../src/content/sites/match-pattern.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
const version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

describe("the manifest", () => {
  it("puts the content script on exactly the pages of the sites we know, after that site's data", () => {
    const hosted = SITES.filter((site) => site.matches.length > 0);
    expect(contentScripts(SITES).map(({ matches, js }) => ({ matches, js }))).toEqual(
      hosted.map(({ id, matches, reach }) => ({ matches: reach ?? matches, js: [`sites/${id}.js`, "content.js"] })),
    );
    expect(manifest.content_scripts).toBeUndefined();
  });

  it("reaches every page that a site is at home on, and no whole web", () => {
    for (const { matches: home, reach } of SITES)
      for (const page of home) {
        const address = new URL(page.replace("*.", "lamps.").replaceAll("*", "1"));
        expect(
          (reach ?? home).some((pattern) => matches(pattern, address)),
          page,
        ).toBe(true);
      }
    const patterns = contentScripts(SITES).flatMap((script) => script.matches);
    expect(patterns.filter((pattern) => !/^https:\/\/(\*\.)?[\w-]+(\.[\w-]+)+\//.test(pattern))).toEqual([]);
  });

  it("asks for any other page only when the agent allows it", () => {
    expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://*/*"]);
  });

  /** Each with its reason; none of them shows a warning when the extension is installed. */
  const REASONS: Readonly<Record<string, string>> = {
    storage: "a place of its own for settings and counts, salted hashes of what was sent, and where the panel was put",
    activeTab: "the popup says how it stands on the tab whose icon was pressed, and on no other",
    scripting: "the content script runs on sites that the agent allows in the popup",
  };

  it("asks for no permission without a reason", () => {
    expect(manifest.permissions).toEqual(Object.keys(REASONS));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it("lets no page of the extension reach the network or run foreign code", () => {
    const { extension_pages } = manifest.content_security_policy;
    // The worker may post numbers to the collector that a policy names, which nobody knows when this is built: https, or this machine.
    expect(extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    );
    // Pages, where drafts may stand, have a stricter rule of their own, which their scripts cannot lift.
    for (const page of readdirSync(join(root, "assets")).filter((name) => name.endsWith(".html")))
      expect(readFileSync(join(root, "assets", page), "utf8"), page).toContain(
        `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`,
      );
  });

  it("has the version of the package, and icons that are there", () => {
    expect(manifest.version).toBe(version);
    for (const icon of Object.values<string>(manifest.icons)) expect(existsSync(join(root, "assets", icon)), icon).toBe(true);
  });
});

describe("the files of sites", () => {
  it("give a page the data of its own product, and a page allowed by the agent that of every product that may be there", async () => {
    const dir = mkdtempSync(join(tmpdir(), "reply-coach-sites-"));
    const sites = await readSites(root);
    await writeSiteFiles(sites, dir, true);
    const given = (file: string): unknown => {
      const page: { replyCoachSites?: Record<string, unknown> } = {};
      runInNewContext(readFileSync(join(dir, file), "utf8"), page);
      return Object.values(page.replyCoachSites ?? {});
    };
    expect(sites).toEqual(SITES);
    for (const { js } of contentScripts(SITES)) expect(given(js[0]!)).toEqual(SITES.filter(({ id }) => js[0] === `sites/${id}.js`));
    expect(given(ELSEWHERE)).toEqual(SITES.filter(({ elsewhere }) => elsewhere));
    expect(given("sites/all.js")).toEqual(SITES);
    rmSync(dir, { recursive: true });
  });
});
