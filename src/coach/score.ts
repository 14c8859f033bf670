/** Evidence to points: the scoring model of the rubric's section 3, with every point traced to a find. */
import { DIMENSIONS, type Dimension, type Scores } from "./assessment.ts";
import type { Need } from "./draft.ts";
import { keptWith } from "./kept.ts";
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
/** What is done, by whom and when, is also what can be had in place of a no: that share of ownership's strengths counts in framing. */
const DEEDS_IN_FRAMING = 0.06;

/** A find with the points that it earned (positive) or cost (negative) in its dimension. */
export interface Scored {
  readonly evidence: Evidence;
  readonly points: number;
  /** What a slip cost in the other dimensions, and a deed earned in framing. */
  readonly elsewhere: Partial<Readonly<Record<Dimension, number>>>;
}

/** What a find has that counts in its own dimension alone. */
export const NOWHERE_ELSE: Scored["elsewhere"] = {};

export interface ScoreSheet {
  readonly scores: Scores;
  readonly scored: readonly Scored[];
  /** Where each dimension stood before anything was found; start plus points is the score. */
  readonly starts: Readonly<Record<Dimension, number>>;
}

/** A find with what it weighs before saturation. */
interface Weighed {
  readonly evidence: Evidence;
  readonly rule: Rule;
  readonly effect: number;
}

/** Weight by grade, each repetition of a behaviour worth a share of the one before; the strongest first, so that sums do not depend on order. */
function weighed(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): Weighed[] {
  const times = new Map<Rule, number>();
  const inOrder = [...evidence].sort((a, b) => b.grade - a.grade || a.start - b.start);
  return inOrder.map((each) => {
    const rule = rules.get(each.rule)!;
    if (each.opinion === "doubted") return { evidence: each, rule, effect: 0 };
    const before = times.get(rule) ?? 0;
    times.set(rule, before + 1);
    const repeat = rule.kind === "strength" ? STRENGTH_REPEAT : SLIP_REPEAT;
    const counts = before < MOST_COUNTED || rule.kind !== "strength";
    return { evidence: each, rule, effect: counts ? rule.weight * each.grade * repeat ** before : 0 };
  });
}

const scoreOf = (start: number, gain: number, earned: number, lost: number): number =>
  100 * (start + (1 - start) * (1 - Math.exp(-earned / gain))) * (1 - DEEPEST_LOSS * (1 - Math.exp(-lost / LOSS_SCALE)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const byDimension = <T>(of: (dimension: Dimension) => T): Record<Dimension, T> => ({
  empathy: of("empathy"),
  ownership: of("ownership"),
  framing: of("framing"),
  courtesy: of("courtesy"),
});
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** What share of a rule's finds counts in a dimension: all of it in its own; elsewhere a little of a slip, and of a deed where framing is judged. */
function shareIn(dimension: Dimension, rule: Rule): number {
  if (rule.dimension === dimension) return 1;
  if (rule.kind === "slip") return FELT_ELSEWHERE;
  return rule.kind === "strength" && rule.dimension === "ownership" && dimension === "framing" ? DEEDS_IN_FRAMING : 0;
}
/** The dimensions in which a rule's finds count at all, and those of them that are not its own. */
const sharesOf = keptWith((rule: Rule) => {
  const all = DIMENSIONS.map((dimension) => ({ dimension, share: shareIn(dimension, rule) })).filter(({ share }) => share > 0);
  return { all, elsewhere: all.filter(({ dimension }) => dimension !== rule.dimension) };
});

/** What all finds earn and cost in each dimension before saturation. */
type Sums = Readonly<Record<Dimension, { earned: number; lost: number }>>;
function sumsOf(all: readonly Weighed[]): Sums {
  const sums = byDimension(() => ({ earned: 0, lost: 0 }));
  for (const { rule, effect } of all) {
    const side = rule.kind === "strength" ? "earned" : "lost";
    for (const { dimension, share } of sharesOf(rule).all) sums[dimension][side] += effect * share;
  }
  return sums;
}

interface DimensionSheet {
  readonly start: number;
  /** What a find of this weight here earned or cost. */
  readonly pointsOf: (kind: Rule["kind"], weight: number) => number;
}

/** Shares the gain and loss of one dimension out over the finds (two-player Shapley, so that order does not matter). */
function sheetOf(dimension: Dimension, { [dimension]: { earned, lost } }: Sums, need: Need): DimensionSheet {
  const [start, { gain }] = [SCALES[dimension].start(need), SCALES[dimension]];
  const at = (s: number, p: number): number => scoreOf(start, gain, s, p);
  const gained = (at(earned, 0) - at(0, 0) + at(earned, lost) - at(0, lost)) / 2;
  const cost = (at(0, lost) - at(0, 0) + at(earned, lost) - at(earned, 0)) / 2;
  const pointsOf = (kind: Rule["kind"], weight: number): number => {
    if (weight <= 0) return 0;
    return kind === "strength" ? (gained * weight) / earned : (cost * weight) / lost;
  };
  return { start: at(0, 0), pointsOf };
}

/** The overall score: 80 % the weighted mean, 20 % the weakest of empathy, ownership and framing. */
function overallOf(scores: Readonly<Record<Dimension, number>>, need: Need): number {
  const weights = DIMENSIONS.map((d) => SCALES[d].weight(need));
  const mean = sum(DIMENSIONS.map((d, i) => scores[d] * weights[i]!)) / sum(weights);
  const weakest = Math.min(...DIMENSIONS.filter((d) => SCALES[d].canBeWeakest).map((d) => scores[d]));
  return (1 - WEAKEST_SHARE) * mean + WEAKEST_SHARE * weakest;
}

function scoresFrom(sums: Sums, need: Need): Scores {
  const raw = byDimension((d) => scoreOf(SCALES[d].start(need), SCALES[d].gain, sums[d].earned, sums[d].lost));
  return { overall: oneDecimal(overallOf(raw, need)), ...byDimension((d) => oneDecimal(raw[d])) };
}

/** The scores alone, for a reply that is only tried on paper. */
export const scoresOf = (evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>, need: Need): Scores =>
  scoresFrom(sumsOf(weighed(evidence, rules)), need);

/** Scores a reply. Scores are 0 to 100 with one decimal; the points of a dimension's finds and its start add up to its score. */
export function score(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>, need: Need): ScoreSheet {
  const all = weighed(evidence, rules);
  const sums = sumsOf(all);
  const sheets = byDimension((d) => sheetOf(d, sums, need));
  const scoredOf = ({ evidence, rule, effect }: Weighed): Scored => {
    const points = (dimension: Dimension, share: number): number => sheets[dimension].pointsOf(rule.kind, effect * share);
    const others = sharesOf(rule).elsewhere;
    const elsewhere: Partial<Record<Dimension, number>> = others.length === 0 ? NOWHERE_ELSE : {};
    for (const { dimension, share } of others) elsewhere[dimension] = points(dimension, share);
    return { evidence, points: points(rule.dimension, 1), elsewhere };
  };
  return { scores: scoresFrom(sums, need), scored: all.map(scoredOf), starts: byDimension((d) => sheets[d].start) };
}

/** No scores: the draft cannot be judged. */
export const NO_SCORES: Scores = { overall: null, empathy: null, ownership: null, framing: null, courtesy: null };
