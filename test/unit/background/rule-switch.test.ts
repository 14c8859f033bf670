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
}));
const { isRule, switchRule } = await import("../../../src/background/rule-switch.ts");

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

  it("is known by its id alone", () => expect([isRule(RULE), isRule("../popup.html"), isRule("")]).toEqual([true, false, false]));
});
