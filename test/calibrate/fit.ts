/** Weights from preferences: logistic regression on pairs, pulled towards the proposed weights, signs and order kept. */

import type { Rule } from "../../src/coach/rule.ts";
import { score } from "../../src/coach/score.ts";
import type { Pair } from "./pairs.ts";

/** Rule id to weight. */
export type Weights = ReadonlyMap<string, number>;

/** Points of difference that make one reply e times as likely to be preferred. */
const POINTS = 8;
/** How strongly a weight is pulled back to what was proposed, per doubling. */
const PULL = 0.6;
const STEP = 0.04;
const ROUNDS = 60;

const withWeights = (rules: readonly Rule[], weights: Weights): Map<string, Rule> =>
  new Map(rules.map((rule) => [rule.id, { ...rule, weight: weights.get(rule.id) ?? rule.weight }]));

interface Margin {
  readonly key: string;
  readonly by: number;
}

/** By how many points the better reply of a pair wins, overall and where it must. */
export function marginsOf(pair: Pair, rules: ReadonlyMap<string, Rule>): Margin[] {
  const [better, worse] = [score(pair.better, rules, pair.need).scores, score(pair.worse, rules, pair.need).scores];
  return (["overall", ...pair.dimensions] as const).map((key) => ({ key, by: better[key]! - worse[key]! }));
}

/** Mean log-loss of preferring the better reply. */
export function lossOf(pairs: readonly Pair[], rules: ReadonlyMap<string, Rule>): number {
  const all = pairs.flatMap((pair) => marginsOf(pair, rules));
  return all.reduce((sum, { by }) => sum + Math.log1p(Math.exp(-by / POINTS)), 0) / all.length;
}

/** Weights in the proposed order within each kind and dimension: those out of order share their mean (pool adjacent violators). */
function inOrder(rules: readonly Rule[], weights: Weights): Map<string, number> {
  const kept = new Map(weights);
  const sorts = new Set(rules.map((r) => `${r.dimension} ${r.kind}`));
  for (const sort of sorts) {
    const mine = rules.filter((r) => `${r.dimension} ${r.kind}` === sort && r.weight > 0).sort((a, b) => a.weight - b.weight);
    const blocks: { ids: string[]; mean: number }[] = [];
    for (const { id } of mine) {
      blocks.push({ ids: [id], mean: kept.get(id)! });
      while (blocks.length > 1 && blocks.at(-2)!.mean > blocks.at(-1)!.mean) {
        const [low, high] = blocks.splice(-2) as [(typeof blocks)[0], (typeof blocks)[0]];
        const ids = [...low.ids, ...high.ids];
        blocks.push({ ids, mean: (low.mean * low.ids.length + high.mean * high.ids.length) / ids.length });
      }
    }
    for (const { ids, mean } of blocks) for (const id of ids) kept.set(id, mean);
  }
  return kept;
}

/** Fits by gradient steps on the logarithms of the weights, so that no sign can flip; only rules that speak in the pairs move. */
export function fittedWeights(rules: readonly Rule[], pairs: readonly Pair[]): Weights {
  const spoken = new Set(pairs.flatMap((p) => [...p.worse, ...p.better]).map((e) => e.rule));
  const moving = rules.filter((r) => r.weight > 0 && spoken.has(r.id));
  let weights: Map<string, number> = new Map(rules.map((r) => [r.id, r.weight]));
  const loss = (of: Weights): number =>
    lossOf(pairs, withWeights(rules, of)) +
    (PULL * moving.reduce((sum, r) => sum + Math.log2(of.get(r.id)! / r.weight) ** 2, 0)) / moving.length;
  for (let round = 0; round < ROUNDS; round++) {
    const before = loss(weights);
    const slope = moving.map((r) => (loss(new Map(weights).set(r.id, weights.get(r.id)! * 1.02)) - before) / 0.02);
    const steepest = Math.max(...slope.map(Math.abs), 1e-9);
    const next = new Map(weights);
    for (const [i, r] of moving.entries()) next.set(r.id, weights.get(r.id)! * Math.exp((-STEP * slope[i]!) / steepest));
    const ordered = inOrder(rules, next);
    if (loss(ordered) >= before) break;
    weights = ordered;
  }
  return weights;
}
