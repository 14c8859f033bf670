/** A rule switched in the panel: kept for good where it can be, and never against the company's word. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { COMPANY_KEY, SETTINGS_KEY } from "../../../src/policy/settings.ts";

const disk = vi.hoisted(() => ({ kept: new Map<string, unknown>(), isFull: false }));
vi.mock("../../../src/browser/api.ts", () => ({
  readLocal: async (key: string) => structuredClone(disk.kept.get(key)),
  writeLocal: async (key: string, value: unknown) => {
    if (disk.isFull) throw new Error("no space");
    disk.kept.set(key, structuredClone(value));
  },
  onLocalChanged: () => undefined,
  onManagedChanged: () => undefined,
  readManaged: async () => null,
}));
const opened = vi.hoisted((): string[] => []);
vi.mock("../../../src/browser/tab-api.ts", () => ({ openRuleBookAt: async (rule: string) => void opened.push(rule) }));
const { openRule, switchRule } = await import("../../../src/background/rule-switch.ts");

const RULE = "policy-wall";
const kept = () => disk.kept.get(SETTINGS_KEY);
beforeEach(() => {
  disk.kept.clear();
  disk.isFull = false;
});

describe("a rule", () => {
  it("is switched off beside what else is set, and on again without a trace", async () => {
    disk.kept.set(SETTINGS_KEY, { secondReader: false, rules: { officialese: "off" } });
    expect(await switchRule({ rule: RULE, on: false })).toEqual({ kind: "kept" });
    expect(kept()).toEqual({ secondReader: false, rules: { officialese: "off", [RULE]: "off" } });
    expect(await switchRule({ rule: RULE, on: true })).toEqual({ kind: "kept" });
    expect(kept()).toEqual({ secondReader: false, rules: { officialese: "off" } });
  });

  it("stays as it is where the company has decided it, and says by whom", async () => {
    disk.kept.set(COMPANY_KEY, { goneSince: null, policy: { company: "Alder & Wren", rules: { [RULE]: "suggest" } } });
    expect(await switchRule({ rule: RULE, on: false })).toEqual({
      kind: "managed",
      by: { company: "Alder & Wren", reason: "", contact: "" },
    });
    expect(kept()).toBeUndefined();
  });

  it("stays as it is where the storage refuses, and where it is none of ours", async () => {
    expect(await switchRule({ rule: "no-such-rule", on: false })).toEqual({ kind: "not-kept" });
    disk.isFull = true;
    expect(await switchRule({ rule: RULE, on: false })).toEqual({ kind: "not-kept" });
    expect(kept()).toBeUndefined();
  });

  it("of a team's pack is switched like the others", async () => {
    const rule = {
      id: "no-guys",
      avoid: ["you guys"],
      severity: "advice",
      title: "All",
      why: "All.",
      examples: ["[you guys]"],
      nearMisses: ["a"],
    };
    disk.kept.set(SETTINGS_KEY, { packs: [{ id: "ours", name: "Ours", version: "1", rules: [rule] }] });
    expect(await switchRule({ rule: "no-guys", on: false })).toEqual({ kind: "kept" });
    expect(kept()).toMatchObject({ rules: { "no-guys": "off" } });
    await openRule("no-guys");
    expect(opened.splice(0)).toEqual(["no-guys"]);
  });

  it("is looked up by its id alone", async () => {
    for (const rule of [RULE, "../popup.html", "", "no-guys"]) await openRule(rule);
    expect(opened.splice(0)).toEqual([RULE]);
  });
});
