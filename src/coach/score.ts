/** Evidence to points: the scoring model of the rubric's section 3, with every point traced to a find. */
import { DIMENSIONS, type Dimension, type Scores } from "./assessment.ts";
import type { Need } from "./draft.ts";
import type { Evidence, Rule } from "./rule.ts";

/** Where a dimension starts (before anything is found) and how fast evidence fills the rest. */
interface Scale {
  start(need: Need): number;
  readonly gain: number;
  /** Weight in the overall mean. */
  weight(need: Need): number;
  /** Whether it counts when the weakest dimension is looked for. */
  readonly canBeWeakest: boolean;
}

const SCALES: Readonly<Record<Dimension, Scale>> = {
  empathy: { start: (need) => 0.74 - 0.4 * need.upset, gain: 9, weight: (need) => 1 + need.upset, canBeWeakest: true },
  ownership: { start: (need) => 0.74 - (need.failure ? 0.3 : 0), gain: 11, weight: (need) => (need.failure ? 1.5 : 1), canBeWeakest: true },
  framing: { start: () => 0.76, gain: 8, weight: () => 1, canBeWeakest: true },
  // A missing "hello" must not decide a reply, so courtesy weighs little and is never the weakest link.
  courtesy: { start: () => 0.72, gain: 8, weight: () => 0.35, canBeWeakest: false },
};

const STRENGTH_REPEAT = 0.4;
const SLIP_REPEAT = 0.6;
const MOST_COUNTED = 4;
const LOSS_SCALE = 16;
const DEEPEST_LOSS = 0.9;
const WEAKEST_SHARE = 0.2;

/** A find with the points that it earned (positive) or cost (negative) in its dimension. */
export interface Scored {
  readonly evidence: Evidence;
  readonly points: number;
}

export interface ScoreSheet {
  readonly scores: Scores;
  readonly scored: readonly Scored[];
  /** Where each dimension stood before anything was found; start plus points is the score. */
  readonly starts: Readonly<Record<Dimension, number>>;
}

/** Points before saturation: weight by grade, each repetition of a behaviour worth a share of the one before. */
function effects(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): Map<Evidence, number> {
  const effect = new Map<Evidence, number>();
  const times = new Map<string, number>();
  const inOrder = [...evidence].sort((a, b) => b.grade - a.grade || a.start - b.start);
  for (const each of inOrder) {
    const rule = rules.get(each.rule)!;
    if (each.opinion === "doubted") {
      effect.set(each, 0);
      continue;
    }
    const before = times.get(each.rule) ?? 0;
    times.set(each.rule, before + 1);
    const repeat = rule.kind === "strength" ? STRENGTH_REPEAT : SLIP_REPEAT;
    effect.set(each, before < MOST_COUNTED || rule.kind !== "strength" ? rule.weight * each.grade * repeat ** before : 0);
  }
  return effect;
}

const scoreOf = (start: number, gain: number, earned: number, lost: number): number =>
  100 * (start + (1 - start) * (1 - Math.exp(-earned / gain))) * (1 - DEEPEST_LOSS * (1 - Math.exp(-lost / LOSS_SCALE)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Scores one dimension and shares its gain and loss out over the finds (two-player Shapley, so that order does not matter). */
function scoreDimension(dimension: Dimension, effect: ReadonlyMap<Evidence, number>, rules: ReadonlyMap<string, Rule>, need: Need) {
  const mine = [...effect].filter(([e]) => rules.get(e.rule)!.dimension === dimension);
  const strengths = mine.filter(([e]) => rules.get(e.rule)!.kind === "strength");
  const slips = mine.filter(([e]) => rules.get(e.rule)!.kind !== "strength");
  const { start, gain } = { start: SCALES[dimension].start(need), gain: SCALES[dimension].gain };
  const earned = sum(strengths.map(([, w]) => w));
  const lost = sum(slips.map(([, w]) => w));
  const at = (s: number, p: number): number => scoreOf(start, gain, s, p);
  const gained = (at(earned, 0) - at(0, 0) + at(earned, lost) - at(0, lost)) / 2;
  const cost = (at(0, lost) - at(0, 0) + at(earned, lost) - at(earned, 0)) / 2;
  const share =
    (total: number, all: number) =>
    ([evidence, w]: [Evidence, number]): Scored => ({ evidence, points: all > 0 ? (total * w) / all : 0 });
  return { score: at(earned, lost), start: at(0, 0), scored: [...strengths.map(share(gained, earned)), ...slips.map(share(cost, lost))] };
}

/** The overall score: 80 % the weighted mean, 20 % the weakest of empathy, ownership and framing. */
function overallOf(scores: Readonly<Record<Dimension, number>>, need: Need): number {
  const weights = DIMENSIONS.map((d) => SCALES[d].weight(need));
  const mean = sum(DIMENSIONS.map((d, i) => scores[d] * weights[i]!)) / sum(weights);
  const weakest = Math.min(...DIMENSIONS.filter((d) => SCALES[d].canBeWeakest).map((d) => scores[d]));
  return (1 - WEAKEST_SHARE) * mean + WEAKEST_SHARE * weakest;
}

/** Scores a reply. Scores are 0 to 100 with one decimal; the points of a dimension's finds and its start add up to its score. */
export function score(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>, need: Need): ScoreSheet {
  const effect = effects(evidence, rules);
  const sheets = Object.fromEntries(DIMENSIONS.map((d) => [d, scoreDimension(d, effect, rules, need)])) as Record<
    Dimension,
    ReturnType<typeof scoreDimension>
  >;
  const raw = Object.fromEntries(DIMENSIONS.map((d) => [d, sheets[d].score])) as Record<Dimension, number>;
  const rounded = Object.fromEntries(DIMENSIONS.map((d) => [d, oneDecimal(raw[d])])) as Record<Dimension, number>;
  return {
    scores: { overall: oneDecimal(overallOf(raw, need)), ...rounded },
    scored: DIMENSIONS.flatMap((d) => sheets[d].scored),
    starts: Object.fromEntries(DIMENSIONS.map((d) => [d, sheets[d].start])) as Record<Dimension, number>,
  };
}

/** No scores: the draft cannot be judged. */
export const NO_SCORES: Scores = { overall: null, empathy: null, ownership: null, framing: null, courtesy: null };
