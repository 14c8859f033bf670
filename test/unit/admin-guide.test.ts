/** The admin guide: its samples are what our own exporters write, and what they write is applied whole. `-u` writes them anew. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULES } from "../../src/coach/rules/index.ts";
import { FIREFOX_ID } from "../../src/policy/ids.ts";
import { inForce } from "../../src/policy/in-force.ts";
import { misfit } from "../../src/policy/schema.ts";
import { SETTING_NAMES, SETTINGS, type SettingName } from "../../src/policy/settings.ts";
import { SAMPLE, withSamples } from "../support/admin-guide.ts";

const place = fileURLToPath(new URL("../../assets/admin-guide.md", import.meta.url));
const guide = readFileSync(place, "utf8");

describe("the admin guide", () => {
  it("shows the samples as they are written today", async () => {
    await expect(withSamples(guide)).toMatchFileSnapshot(place);
  });

  it("names every setting, and Firefox's id", () => {
    expect(SETTING_NAMES.filter((name) => !guide.includes(`\n- \`${name}\` (`))).toEqual([]);
    expect(guide).toContain(FIREFOX_ID);
  });

  it("gives a sample of which every browser applies all", () => {
    const ids = RULES.map(({ id }) => id);
    expect(inForce({}, SAMPLE, ids).problems.company).toEqual([]);
    for (const [key, value] of Object.entries(SAMPLE)) expect(misfit(SETTINGS[key as SettingName].reader.schema, value, key)).toBeNull();
  });

  it("has JSON that can be read", () => {
    const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(() => JSON.parse(block)).not.toThrow();
  });
});
