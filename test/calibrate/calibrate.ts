/** Fits on one half of the pairs and the triples, tries on the other half and the unseen drafts, and prints what would change. */
import { needOf } from "../../src/coach/need.ts";
import type { Rule } from "../../src/coach/rule.ts";
import { RULES } from "../../src/coach/rules/index.ts";
import { score } from "../../src/coach/score.ts";
import { fittedWeights, lossOf, marginsOf } from "./fit.ts";
import { halves, type Pair, pairsOf } from "./pairs.ts";

const [triples, unseen] = [await pairsOf("triples"), await pairsOf("unseen")];
const { fitted, heldOut } = await halves();

const proposed: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
const weights = fittedWeights(RULES, fitted);
const refitted: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, { ...rule, weight: weights.get(rule.id)! }]));

function won(of: readonly Pair[], rules: ReadonlyMap<string, Rule>): string {
  const margins = of.flatMap((pair) => marginsOf(pair, rules));
  return ["overall", "empathy", "ownership", "framing", "courtesy"]
    .map((key) => ({ key, mine: margins.filter((m) => m.key === key) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ key, mine }) => `${key} ${(mine.filter((m) => m.by > 0).length / mine.length).toFixed(2)}`)
    .join("  ");
}
const mean = (values: readonly number[]): string => (values.reduce((a, b) => a + b, 0) / values.length).toFixed(1);
const overall = (of: readonly Pair[], which: "worse" | "better", rules: ReadonlyMap<string, Rule>): string =>
  mean(of.map((pair) => score(pair[which], rules, pair.need).scores.overall!));

for (const [name, rules] of [
  ["proposed", proposed],
  ["refitted", refitted],
] as const) {
  console.log(`\n${name} weights`);
  console.log(`  fitted on   loss ${lossOf(fitted, rules).toFixed(3)}  ${won(fitted, rules)}`);
  console.log(`  held out    loss ${lossOf(heldOut, rules).toFixed(3)}  ${won(heldOut, rules)}`);
  console.log(`  unseen      loss ${lossOf(unseen, rules).toFixed(3)}  ${won(unseen, rules)}`);
  const nothing = score(
    [],
    rules,
    needOf("How do I export my data?", (text) => [text]),
  ).scores.overall!;
  console.log(
    `  anchors     nothing found ${nothing}  weak ${overall(triples, "worse", rules)}  strong ${overall(triples, "better", rules)}`,
  );
}
const moved = RULES.filter((r) => Math.abs(weights.get(r.id)! - r.weight) >= 0.25);
console.log(
  `\nmoved by a quarter point or more\n${moved.map((r) => `  ${r.id}: ${r.weight} to ${weights.get(r.id)!.toFixed(1)}`).join("\n") || "  none"}`,
);
