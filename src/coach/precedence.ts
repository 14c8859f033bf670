/** Settles what overlapping finds mean: a slip beats the praise it spoils, the heavier slip speaks for both. Rubric 3.2. */
import type { Evidence, Rule } from "./rule.ts";

export interface Placed extends Evidence {
  /** The clause it stands in, counted through the draft; -1 for what belongs to the whole reply. */
  readonly clause: number;
}

const overlaps = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

/** The evidence that stands. `rules` maps ids to rules; every id in `evidence` must be in it. */
export function settle(evidence: readonly Placed[], rules: ReadonlyMap<string, Rule>): Placed[] {
  const ruleOf = (e: Placed): Rule => rules.get(e.rule)!;
  const weightOf = (e: Placed): number => ruleOf(e).weight * e.grade;
  const silenced = (e: Placed): boolean =>
    evidence.some((other) => {
      if (other === e || e.clause < 0 || other.clause < 0) return false;
      const rule = ruleOf(other);
      if (rule.silences?.includes(e.rule) && (other.clause === e.clause || overlaps(other, e))) return true;
      if (!overlaps(other, e)) return false;
      if (rule.kind === "slip" && ruleOf(e).kind === "strength") return true;
      if (rule.kind !== "slip" || ruleOf(e).kind !== "slip") return false;
      return weightOf(other) > weightOf(e) || (weightOf(other) === weightOf(e) && evidence.indexOf(other) < evidence.indexOf(e));
    });
  return evidence.filter((e) => !silenced(e));
}
