/** Settles what overlapping finds mean: a slip beats the praise it spoils, the heavier slip speaks for both. Rubric 3.2. */
import type { Evidence, Rule } from "./rule.ts";

export interface Placed extends Evidence {
  /** The clause it stands in, counted through the draft; -1 for what belongs to the whole reply. */
  readonly clause: number;
  /** The sentence it stands in; -1 for what belongs to the whole reply. */
  readonly sentence: number;
}

const overlaps = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

type Rules = ReadonlyMap<string, Rule>;

/** Whether a rule's finds can speak for others at all: most are strengths, which silence nothing. */
const canSilence = ({ silences, kind, weight }: Rule): boolean => silences !== undefined || (kind === "slip" && weight > 0);

/** A find that can speak for others, with its rule and its place among all. */
interface Silencing {
  readonly other: Placed;
  readonly by: Rule;
  readonly at: number;
}

/** Whether a find speaks for `e`: by name in the same clause, as a slip over praise, or as the heavier (then the earlier) slip. */
function silences({ other, by, at }: Silencing, e: Placed, place: number, rules: Rules): boolean {
  const overlap = overlaps(other, e);
  // Asked of every pair in a sentence, most of which are about different words.
  if (other === e || (!overlap && other.clause !== e.clause)) return false;
  // A second reader silences no rule; what it doubts has become advice, which silences nothing.
  if (other.opinion === "doubted" || (other.opinion === "noticed" && e.opinion !== "noticed")) return false;
  if (by.silences?.includes(e.rule)) return true;
  if (by.kind !== "slip" || by.weight === 0 || !overlap) return false;
  const of = rules.get(e.rule)!;
  if (of.kind === "strength") return !by.spares?.includes(e.rule);
  // A slip that a second reader noticed beside one of ours is another fault in the same words: it weighs less, and stands.
  if (e.opinion === "noticed" && other.opinion !== "noticed") return false;
  const difference = by.weight * other.grade - of.weight * e.grade;
  return of.kind === "slip" && of.weight > 0 && (difference > 0 || (difference === 0 && at < place));
}

/** By sentence. Most sentences hold none. */
function silencingIn(evidence: readonly Placed[], rules: Rules): ReadonlyMap<number, Silencing[]> {
  const bySentence = new Map<number, Silencing[]>();
  for (const [at, other] of evidence.entries()) {
    const by = rules.get(other.rule)!;
    if (other.sentence < 0 || !canSilence(by)) continue;
    const near = bySentence.get(other.sentence);
    if (near) near.push({ other, by, at });
    else bySentence.set(other.sentence, [{ other, by, at }]);
  }
  return bySentence;
}

/** The evidence that stands. `rules` maps ids to rules; every id in `evidence` must be in it. */
export function settle(evidence: readonly Placed[], rules: Rules): readonly Placed[] {
  const silencing = silencingIn(evidence, rules);
  return evidence.filter((e, place) => !silencing.get(e.sentence)?.some((one) => silences(one, e, place, rules)));
}
