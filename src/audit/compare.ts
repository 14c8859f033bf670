/** Two sets of rules over the same replies: how often each rule speaks under either, and where they differ. */
import type { Audited } from "./audit.ts";
import { findsByRule } from "./tally.ts";

/** A reply that the two see differently. */
export interface Difference {
  readonly name: string;
  readonly line: number;
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

export interface RuleChange {
  readonly rule: string;
  /** Finds in all under the one and under the other. */
  readonly before: number;
  readonly after: number;
  /** Replies in which the counts differ. */
  readonly replies: number;
}

export interface Comparison {
  readonly replies: number;
  /** Replies that the two see differently. */
  readonly differing: number;
  /** Mean change of the overall score over those that both scored; null where there are none. */
  readonly meanChange: number | null;
  /** Those that differ most first; rules that speak as often as before and in the same replies are left out. */
  readonly rules: readonly RuleChange[];
  /** The first of them. */
  readonly differences: readonly Difference[];
}

export interface Comparer {
  add(before: Audited, after: Audited): void;
  comparison(): Comparison;
}

/** Differences that are kept to be looked at. */
const MOST_SHOWN = 200;

export function comparer(): Comparer {
  const rules = new Map<string, { before: number; after: number; replies: number }>();
  const differences: Difference[] = [];
  let [replies, differing, change, scored] = [0, 0, 0, 0];
  const note = (rule: string, before: number, after: number, { name, line }: Audited["reply"]): void => {
    const sum = rules.get(rule) ?? { before: 0, after: 0, replies: 0 };
    rules.set(rule, { before: sum.before + before, after: sum.after + after, replies: sum.replies + (before === after ? 0 : 1) });
    if (before !== after && differences.length < MOST_SHOWN) differences.push({ name, line, rule, before, after });
  };
  return {
    add(one, other) {
      const [before, after] = [findsByRule(one), findsByRule(other)];
      const ids = [...new Set([...before.keys(), ...after.keys()])];
      replies += 1;
      if (ids.some((id) => before.get(id) !== after.get(id))) differing += 1;
      for (const id of ids) note(id, before.get(id) ?? 0, after.get(id) ?? 0, one.reply);
      if (one.scores.overall === null || other.scores.overall === null) return;
      scored += 1;
      change += other.scores.overall - one.scores.overall;
    },
    comparison: () => ({
      replies,
      differing,
      meanChange: scored > 0 ? Math.round((change / scored) * 10) / 10 : null,
      rules: [...rules]
        .map(([rule, each]) => ({ rule, ...each }))
        .filter((each) => each.replies > 0)
        .sort((a, b) => b.replies - a.replies || (a.rule < b.rule ? -1 : 1)),
      differences: [...differences],
    }),
  };
}
