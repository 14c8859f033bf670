/** The labels of the drafts that we measure with point at words that are there. What the coach makes of them is measured, not fixed by a test. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/coach/rules/index.ts";

interface Label {
  readonly behaviour: string;
  readonly quote: string;
}
interface Row {
  readonly id: string;
  readonly draft: string;
  readonly slips: readonly Label[];
  readonly strengths: readonly Label[];
  readonly allow?: readonly Label[];
  readonly mustNotFlag?: readonly string[];
  readonly better?: string | { readonly text: string };
}

const rowsOf = (set: string): Row[] =>
  readFileSync(join(import.meta.dirname, "..", "..", "fixtures", `${set}.drafts.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const kinds = new Map(RULES.map((r) => [r.id, r.kind]));
const labels = (row: Row): readonly Label[] => [...row.slips, ...row.strengths, ...(row.allow ?? [])];

describe.each(["unseen", "calibration", "held-out", "fresh", "fresh-2"])("the %s drafts", (set) => {
  const rows = rowsOf(set);

  it("quote their drafts exactly, and name an absence by no words", () => {
    const quotedWrongly = rows.flatMap((row) =>
      labels(row).filter((l) => (l.quote === "" ? kinds.get(l.behaviour) !== "missing" : row.draft.split(l.quote).length !== 2)),
    );
    expect(quotedWrongly).toEqual([]);
    expect(rows.flatMap((row) => (row.mustNotFlag ?? []).filter((q) => !row.draft.includes(q)))).toEqual([]);
  });

  it("name behaviours that exist, as what they are", () => {
    expect(rows.flatMap((row) => row.strengths.filter((l) => kinds.get(l.behaviour) !== "strength"))).toEqual([]);
    expect(rows.flatMap((row) => row.slips.filter((l) => !["slip", "missing"].includes(kinds.get(l.behaviour) ?? "")))).toEqual([]);
  });

  it("hold slips, good replies and pairs that length does not decide", () => {
    expect(rows.filter((r) => r.slips.length > 0).length).toBeGreaterThanOrEqual(60);
    expect(rows.filter((r) => r.slips.length === 0).length).toBeGreaterThanOrEqual(60);
    const pairs = rows.filter((r) => r.better);
    const shorter = pairs.filter(({ better, draft }) => (typeof better === "string" ? better : better!.text).length <= draft.length);
    expect(shorter.length).toBeGreaterThanOrEqual(30);
    // Of the fresh drafts the better reply is the longer one in a third and more; their figures say how far length alone gets.
    if (!set.startsWith("fresh")) expect(shorter.length).toBe(pairs.length);
  });
});
