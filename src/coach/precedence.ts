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

/** Whether `other` speaks for `e`: by name in the same clause, as a slip over praise, or as the heavier (then the earlier) slip of all `near`. */
function silences(other: Placed, e: Placed, near: readonly Placed[], rules: Rules): boolean {
  const [by, of] = [rules.get(other.rule)!, rules.get(e.rule)!];
  // A second reader silences no rule; what it doubts has become advice, which silences nothing.
  if (other.opinion === "doubted" || (other.opinion === "noticed" && e.opinion !== "noticed")) return false;
  if (by.silences?.includes(e.rule) && (other.clause === e.clause || overlaps(other, e))) return true;
  if (by.kind !== "slip" || by.weight === 0 || !overlaps(other, e)) return false;
  if (of.kind === "strength") return !by.spares?.includes(e.rule);
  // A slip that a second reader noticed beside one of ours is another fault in the same words: it weighs less, and stands.
  if (e.opinion === "noticed" && other.opinion !== "noticed") return false;
  const difference = by.weight * other.grade - of.weight * e.grade;
  return of.kind === "slip" && of.weight > 0 && (difference > 0 || (difference === 0 && near.indexOf(other) < near.indexOf(e)));
}

/** The finds of one sentence. */
interface Near {
  readonly all: Placed[];
  /** Those that can speak for others. */
  readonly silencing: Placed[];
}

function bySentenceOf(evidence: readonly Placed[], rules: Rules): ReadonlyMap<number, Near> {
  const bySentence = new Map<number, Near>();
  for (const e of evidence) {
    if (e.sentence < 0) continue;
    const near = bySentence.get(e.sentence) ?? { all: [], silencing: [] };
    if (near.all.length === 0) bySentence.set(e.sentence, near);
    near.all.push(e);
    if (canSilence(rules.get(e.rule)!)) near.silencing.push(e);
  }
  return bySentence;
}

/** The evidence that stands. `rules` maps ids to rules; every id in `evidence` must be in it. */
export function settle(evidence: readonly Placed[], rules: Rules): readonly Placed[] {
  const bySentence = bySentenceOf(evidence, rules);
  const silenced = (e: Placed): boolean => {
    const near = bySentence.get(e.sentence);
    return near?.silencing.some((other) => other !== e && silences(other, e, near.all, rules)) ?? false;
  };
  return evidence.filter((e) => !silenced(e));
}
