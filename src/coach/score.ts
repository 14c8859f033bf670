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

/** A plain right answer; someone whose matter is settled needs less than someone who asks. */
const calm = (need: Need): number => (need.satisfied ? 0.8 : 0.74);

const SCALES: Readonly<Record<Dimension, Scale>> = {
  empathy: { start: (need) => calm(need) - 0.15 * need.upset, gain: 9, weight: (need) => 1 + need.upset, canBeWeakest: true },
  ownership: {
    start: (need) => calm(need) - (need.failure ? 0.2 : 0),
    gain: 11,
    weight: (need) => (need.failure ? 1.5 : 1),
    canBeWeakest: true,
  },
  framing: { start: (need) => calm(need) + 0.02, gain: 8, weight: () => 1, canBeWeakest: true },
  // A missing "hello" must not decide a reply, so courtesy weighs little and is never the weakest link.
  courtesy: { start: () => 0.72, gain: 8, weight: () => 0.35, canBeWeakest: false },
};

const STRENGTH_REPEAT = 0.4;
const SLIP_REPEAT = 0.6;
const MOST_COUNTED = 4;
const LOSS_SCALE = 16;
const DEEPEST_LOSS = 0.9;
const WEAKEST_SHARE = 0.2;
/** A slip is felt beyond its own dimension: behind a rule one also sounds cold, and blame takes no charge. That share of it counts there. */
const FELT_ELSEWHERE = 0.12;

/** A find with the points that it earned (positive) or cost (negative) in its dimension. */
export interface Scored {
  readonly evidence: Evidence;
  readonly points: number;
  /** What a slip cost in the other dimensions. */
  readonly elsewhere: Partial<Readonly<Record<Dimension, number>>>;
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
const byDimension = <T>(of: (dimension: Dimension) => T): Record<Dimension, T> =>
  Object.fromEntries(DIMENSIONS.map((d) => [d, of(d)])) as Record<Dimension, T>;
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** What each find weighs in a dimension: all of it in its own, for slips a share of it in the others. */
function weightsIn(dimension: Dimension, effect: ReadonlyMap<Evidence, number>, rules: ReadonlyMap<string, Rule>): Map<Evidence, number> {
  const weights = new Map<Evidence, number>();
  for (const [evidence, weight] of effect) {
    const rule = rules.get(evidence.rule)!;
    if (rule.dimension === dimension) weights.set(evidence, weight);
    else if (rule.kind === "slip") weights.set(evidence, weight * FELT_ELSEWHERE);
  }
  return weights;
}

interface DimensionSheet {
  readonly score: number;
  readonly start: number;
  /** What each find earned or cost here. */
  readonly points: ReadonlyMap<Evidence, number>;
}

/** Scores one dimension and shares its gain and loss out over the finds (two-player Shapley, so that order does not matter). */
function scoreDimension(
  dimension: Dimension,
  weights: ReadonlyMap<Evidence, number>,
  rules: ReadonlyMap<string, Rule>,
  need: Need,
): DimensionSheet {
  const isStrength = (e: Evidence): boolean => rules.get(e.rule)!.kind === "strength";
  const { start, gain } = { start: SCALES[dimension].start(need), gain: SCALES[dimension].gain };
  const earned = sum([...weights].filter(([e]) => isStrength(e)).map(([, w]) => w));
  const lost = sum([...weights].filter(([e]) => !isStrength(e)).map(([, w]) => w));
  const at = (s: number, p: number): number => scoreOf(start, gain, s, p);
  const gained = (at(earned, 0) - at(0, 0) + at(earned, lost) - at(0, lost)) / 2;
  const cost = (at(0, lost) - at(0, 0) + at(earned, lost) - at(earned, 0)) / 2;
  const share = (e: Evidence, w: number): number => (w > 0 ? (isStrength(e) ? (gained * w) / earned : (cost * w) / lost) : 0);
  return { score: at(earned, lost), start: at(0, 0), points: new Map([...weights].map(([e, w]) => [e, share(e, w)])) };
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
  const sheets = byDimension((d) => scoreDimension(d, weightsIn(d, effect, rules), rules, need));
  const raw = byDimension((d) => sheets[d].score);
  const scoredOf = (e: Evidence): Scored => {
    const own = rules.get(e.rule)!.dimension;
    const elsewhere = DIMENSIONS.filter((d) => d !== own && sheets[d].points.has(e)).map((d) => [d, sheets[d].points.get(e)!]);
    return { evidence: e, points: sheets[own].points.get(e)!, elsewhere: Object.fromEntries(elsewhere) };
  };
  return {
    scores: { overall: oneDecimal(overallOf(raw, need)), ...byDimension((d) => oneDecimal(raw[d])) },
    scored: [...effect.keys()].map(scoredOf),
    starts: byDimension((d) => sheets[d].start),
  };
}

/** No scores: the draft cannot be judged. */
export const NO_SCORES: Scores = { overall: null, empathy: null, ownership: null, framing: null, courtesy: null };
