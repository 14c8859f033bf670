/** Counts over many replies, in memory that does not grow with them. */
import { type Audited, faultsIn } from "./audit.ts";

export interface RuleCount {
  readonly rule: string;
  /** Finds in all. */
  readonly finds: number;
  /** Replies with at least one. */
  readonly replies: number;
}

export interface Summary {
  /** Replies that were read. */
  readonly replies: number;
  /** Of them, those that could be scored: in English, and long enough to judge. */
  readonly scored: number;
  readonly bad: number;
  /** Replies with something that speaks against them. */
  readonly faulty: number;
  /** Mean overall score; null where none was scored. */
  readonly mean: number | null;
  /** The lowest overall score. */
  readonly lowest: number | null;
  /** The most frequent first. */
  readonly rules: readonly RuleCount[];
}

export interface Tally {
  add(audited: Audited): void;
  addBad(): void;
  summary(): Summary;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

export function tally(): Tally {
  const counts = new Map<string, { finds: number; replies: number }>();
  let [replies, scored, bad, faulty, sum] = [0, 0, 0, 0, 0];
  let lowest: number | null = null;
  const count = (rule: string, finds: number): void => {
    const before = counts.get(rule) ?? { finds: 0, replies: 0 };
    counts.set(rule, { finds: before.finds + finds, replies: before.replies + 1 });
  };
  return {
    add(audited) {
      const { overall } = audited.scores;
      replies += 1;
      if (faultsIn(audited).length > 0) faulty += 1;
      if (overall !== null) {
        scored += 1;
        sum += overall;
        lowest = Math.min(lowest ?? overall, overall);
      }
      for (const [rule, finds] of findsByRule(audited)) count(rule, finds);
    },
    addBad() {
      bad += 1;
    },
    summary: () => ({
      replies,
      scored,
      bad,
      faulty,
      mean: scored > 0 ? oneDecimal(sum / scored) : null,
      lowest,
      rules: [...counts].map(([rule, each]) => ({ rule, ...each })).sort((a, b) => b.finds - a.finds || (a.rule < b.rule ? -1 : 1)),
    }),
  };
}

/** How often each rule spoke in one reply. */
export function findsByRule({ finds }: Audited): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of finds) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
