/** The coach follows the agent's permissions: a site allowed is coached at once and after a restart, a site taken back no longer. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { followAllowedSites } from "../../../src/background/allowed-sites.ts";

const OWN = "https://*.zendesk.com/agent/*";
const DESK = "https://desk.example.com/*";
type Changed = (change: { origins?: string[] }) => void;
let origins: string[];
let [added, removed]: [Changed, Changed] = [() => {}, () => {}];
const register = vi.fn(async (_scripts: { matches: string[]; js: string[] }[]) => {});
const unregister = vi.fn(async () => {
  throw new Error("nothing is registered");
});
const inject = vi.fn(async (_: { target: { tabId: number } }) => {});
const chromeLike = {
  permissions: {
    getAll: async () => ({ origins }),
    onAdded: { addListener: (l: Changed) => (added = l) },
    onRemoved: { addListener: (l: Changed) => (removed = l) },
  },
  runtime: { getManifest: () => ({ content_scripts: [{ matches: [OWN] }] }) },
  scripting: { registerContentScripts: register, unregisterContentScripts: unregister, executeScript: inject },
  tabs: { query: async () => [{ id: 7 }, {}, { id: 9 }] },
};
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  vi.stubGlobal("chrome", chromeLike);
  origins = [OWN];
  for (const call of [register, unregister, inject]) call.mockClear();
  followAllowedSites();
});

describe("a site that the agent", () => {
  it("allows is coached from now on, and in the tabs that are open", async () => {
    origins = [OWN, DESK];
    added({ origins: [DESK] });
    await settled();
    expect(register.mock.calls[0]?.[0]).toMatchObject([{ matches: [DESK], js: ["sites/elsewhere.js", "content.js"] }]);
    expect(inject.mock.calls.map(([{ target }]) => target.tabId)).toEqual([7, 9]);
  });

  it("takes back is left alone, and a page that refuses the script disturbs nobody", async () => {
    inject.mockRejectedValueOnce(new Error("no access"));
    origins = [OWN, DESK];
    added({ origins: [DESK] });
    origins = [OWN];
    removed({ origins: [DESK] });
    await settled();
    await settled();
    expect(unregister).toHaveBeenCalledTimes(2);
    expect(register.mock.calls.flatMap(([scripts]) => scripts.flatMap(({ matches }) => matches))).not.toContain(OWN);
  });
});
