/** The manifest asks for no more than the coach needs, and knows exactly the sites that the code knows. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SITES } from "../../src/content/sites/index.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "manifest.json"), "utf8"));
const version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

describe("the manifest", () => {
  it("puts the content script on exactly the pages of the sites we know", () => {
    const pages = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect([...pages].sort()).toEqual(SITES.flatMap((site) => site.matches).sort());
  });

  /** Each with its reason; none of them shows a warning when the extension is installed. */
  const REASONS: Readonly<Record<string, string>> = {
    storage: "a place of its own for salted hashes of what was sent, and for where it is switched off",
    activeTab: "the popup says how it stands on the tab whose icon was pressed, and on no other",
    scripting: "the content script runs on sites that the agent allows in the popup",
  };

  it("asks for no permission without a reason", () => {
    expect(manifest.permissions).toEqual(Object.keys(REASONS));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it("lets no page of the extension reach the network or run foreign code", () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|https?:/);
  });

  it("has the version of the package, and icons that are there", () => {
    expect(manifest.version).toBe(version);
    for (const icon of Object.values<string>(manifest.icons)) expect(existsSync(join(root, "assets", icon)), icon).toBe(true);
  });
});
