/** Every teaching reaches the agent, and every rule rests on a teaching or a study. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/coach/rules/index.ts";
import { ADVICE, TEACHINGS, teachingsOf } from "../../../src/coach/rules/traceability.ts";

const known = new Set(RULES.map((r) => r.id));
const ROWS = { "000": 15, "001": 10, "002": 14, "003": 28, "004": 14 };
const STUDY = /\b(?:19|20)\d\d\b|et al\.|EPITOME|ICMI|Maister|Mowatt/;
const root = join(import.meta.dirname, "..", "..", "..");

describe("the teachings", () => {
  it.each(Object.entries(ROWS))("of text %s are all there, %i of them, in order", (text, rows) => {
    const ids = TEACHINGS.map((t) => t.id).filter((id) => id.startsWith(`${text}.`));
    expect(ids).toEqual(Array.from({ length: rows }, (_, i) => `${text}.${i + 1}`));
  });

  it("are 81, each said once", () => {
    expect(TEACHINGS).toHaveLength(81);
    expect(new Set(TEACHINGS.map((t) => t.id)).size).toBe(81);
    expect(new Set(TEACHINGS.map((t) => t.teaching)).size).toBe(81);
  });

  it.each(TEACHINGS.map((t) => [t.id, t] as const))("%s reaches the agent by a rule that exists or by named advice", (_, t) => {
    expect(t.rules.length + (t.advice?.length ?? 0)).toBeGreaterThan(0);
    expect(t.rules.filter((r) => !known.has(r))).toEqual([]);
    expect(new Set(t.rules).size).toBe(t.rules.length);
  });

  it("name advice only where a file brings it", () => {
    expect(Object.values(ADVICE).filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const used = new Set(TEACHINGS.flatMap((t) => t.advice ?? []));
    expect(Object.keys(ADVICE).filter((a) => !used.has(a as keyof typeof ADVICE))).toEqual([]);
  });
});

describe("every rule", () => {
  it.each(RULES.map((r) => [r.id, r] as const))("%s names its source and serves a teaching or rests on a study", (id, rule) => {
    expect(rule.source.trim()).not.toBe("");
    expect(teachingsOf(id).length > 0 || STUDY.test(rule.source)).toBe(true);
  });
});
