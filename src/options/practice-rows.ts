/** The agent's practice as the page shows it: for each rule, week by week, in how many of the replies it found something. */
import type { FindingKind } from "../coach/assessment.ts";
import type { Rule } from "../coach/rule.ts";
import { countOf, isQuietRule, mondayOf, type Practice } from "../policy/practice.ts";

/** So many weeks are shown, this one the last. */
export const WEEKS = 12;

export interface WeekOfRule {
  /** Its Monday, such as "2026-11-16". */
  readonly monday: string;
  readonly found: number;
  readonly sent: number;
}

export interface PracticeRow {
  readonly rule: string;
  readonly title: string;
  readonly kind: FindingKind;
  readonly weeks: readonly WeekOfRule[];
  readonly found: number;
  readonly taken: number;
}

export interface PracticeView {
  /** Replies sent in the weeks shown. */
  readonly sent: number;
  /** What found something in them, the most often found first. */
  readonly rows: readonly PracticeRow[];
  /** Rules that have found something and are quiet by now. */
  readonly quiet: readonly Rule[];
}

/** The Mondays of the weeks that end with the one of `today`, oldest first. */
function mondaysUntil(today: string): readonly string[] {
  const last = Date.parse(mondayOf(today));
  return Array.from({ length: WEEKS }, (_, i) => new Date(last - (WEEKS - 1 - i) * 604_800_000).toISOString().slice(0, 10));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** `today` begins with an ISO date, where the agent sits. A rule that is not ours, or no more, goes by its id. */
export function viewOf(practice: Practice, rules: readonly Rule[], today: string): PracticeView {
  const byMonday = new Map(practice.weeks.map((week) => [week.monday, week]));
  const weeks = mondaysUntil(today).map((monday) => byMonday.get(monday) ?? { monday, sent: 0, found: {}, taken: {} });
  const ids = [...new Set(weeks.flatMap(({ found }) => Object.keys(found)))];
  const rows = ids.map((rule): PracticeRow => {
    const known = rules.find(({ id }) => id === rule);
    const ofRule = weeks.map(({ monday, sent, found }) => ({ monday, sent, found: countOf(found, rule) }));
    const taken = sum(weeks.map((week) => countOf(week.taken, rule)));
    return {
      rule,
      title: known?.title ?? rule,
      kind: known?.kind ?? "slip",
      weeks: ofRule,
      found: sum(ofRule.map(({ found }) => found)),
      taken,
    };
  });
  return {
    sent: sum(weeks.map(({ sent }) => sent)),
    rows: rows.filter(({ found }) => found > 0).sort((a, b) => b.found - a.found),
    quiet: rules.filter(({ id, kind }) => kind !== "strength" && countOf(practice.last, id) > 0 && isQuietRule(practice, id)),
  };
}
