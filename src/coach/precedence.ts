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

/** Whether `other` speaks for `e`: by name in the same clause, as a slip over praise, or as the heavier (then the earlier) slip. */
function silences(other: Placed, e: Placed, otherIsFirst: boolean, rules: Rules): boolean {
  const [by, of] = [rules.get(other.rule)!, rules.get(e.rule)!];
  // A second reader silences no rule; what it doubts has become advice, which silences nothing.
  if (other.opinion === "doubted" || (other.opinion === "noticed" && e.opinion !== "noticed")) return false;
  if (by.silences?.includes(e.rule) && (other.clause === e.clause || overlaps(other, e))) return true;
  if (by.kind !== "slip" || by.weight === 0 || !overlaps(other, e)) return false;
  if (of.kind === "strength") return !by.spares?.includes(e.rule);
  // A slip that a second reader noticed beside one of ours is another fault in the same words: it weighs less, and stands.
  if (e.opinion === "noticed" && other.opinion !== "noticed") return false;
  const difference = by.weight * other.grade - of.weight * e.grade;
  return of.kind === "slip" && of.weight > 0 && (difference > 0 || (difference === 0 && otherIsFirst));
}

/** The evidence that stands. `rules` maps ids to rules; every id in `evidence` must be in it. */
export function settle(evidence: readonly Placed[], rules: Rules): readonly Placed[] {
  const bySentence = new Map<number, Placed[]>();
  for (const e of evidence) {
    const near = bySentence.get(e.sentence);
    if (near) near.push(e);
    else bySentence.set(e.sentence, [e]);
  }
  const silenced = (e: Placed): boolean => {
    const near = e.sentence < 0 ? [] : bySentence.get(e.sentence)!;
    if (near.length < 2) return false;
    const own = near.indexOf(e);
    return near.some((other, i) => i !== own && silences(other, e, i < own, rules));
  };
  return evidence.filter((e) => !silenced(e));
}
