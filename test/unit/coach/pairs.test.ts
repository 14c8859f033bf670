/** On pairs of replies that no weight was fitted to, the better one wins, overall and in the dimension that differs, though it is no longer. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { RULES } from "../../../src/coach/rules/index.ts";
import { score } from "../../../src/coach/score.ts";
import { marginsOf } from "../../calibrate/fit.ts";
import { halves, type Pair, pairsOf } from "../../calibrate/pairs.ts";

const rules = new Map(RULES.map((rule) => [rule.id, rule]));
const rows: { id: string; dimension: string; worse: string; better: string }[] = readFileSync(
  join(import.meta.dirname, "..", "..", "fixtures", "pairs.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

describe("of two replies to one customer", () => {
  let heldOut: readonly Pair[];
  let triples: readonly Pair[];
  beforeAll(async () => {
    heldOut = (await halves()).heldOut;
    triples = await pairsOf("triples");
  });
  const wins = (key: string): number => {
    const margins = heldOut.flatMap((pair) => marginsOf(pair, rules)).filter((margin) => margin.key === key);
    return margins.filter(({ by }) => by > 0).length / margins.length;
  };

  it("the better beats the worse overall in 95 of 100", () => expect(wins("overall")).toBeGreaterThanOrEqual(0.95));

  it.each(["empathy", "ownership", "framing", "courtesy"])("and in %s in 85 of 100", (dimension) =>
    expect(wins(dimension)).toBeGreaterThanOrEqual(0.85),
  );

  it("the near-pairs differ in one thing and hardly in length", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter(({ worse, better }) => better.length > 1.1 * worse.length + 2)).toEqual([]);
  });

  it("a plain answer stands at 72 to 76, weak triples below 60 and strong ones above 78 in the mean", () => {
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
    const overall = (which: "worse" | "better"): number =>
      mean(triples.map((pair) => score(pair[which], rules, pair.need).scores.overall!));
    const plain = score([], rules, { upset: 0, failure: false, request: true, satisfied: false, known: true }).scores.overall!;
    expect(plain).toBeGreaterThanOrEqual(72);
    expect(plain).toBeLessThanOrEqual(76);
    expect(overall("worse")).toBeLessThan(60);
    expect(overall("better")).toBeGreaterThan(78);
  });
});
