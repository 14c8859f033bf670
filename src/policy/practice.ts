/** The agent's own practice: counts by rule and week of what was found in replies as they were sent, and of suggestions taken. Pure; no words, no scores. */

/** The key under which it is kept on this machine. */
export const PRACTICE_KEY = "practice";
/** Older weeks are forgotten. */
export const MOST_WEEKS = 26;
/** So many replies in a row without a find make a rule quiet. */
export const CLEAN_REPLIES = 30;
/** A company's packs may bring many rules; beyond these no new ones are counted. */
const MOST_RULES = 3000;

/** Counts by rule id. */
export type Counts = Readonly<Record<string, number>>;

export interface Week {
  /** Its Monday, such as "2026-11-16", where the agent sits: an ISO week begins on it. */
  readonly monday: string;
  /** Replies that were sent. */
  readonly sent: number;
  /** Replies in which a rule found something when they were sent. */
  readonly found: Counts;
  /** Suggestions of a rule that were taken and not taken back. */
  readonly taken: Counts;
}

export interface Practice {
  /** Oldest first; weeks in which nothing happened are left out. */
  readonly weeks: readonly Week[];
  /** Replies sent since it was begun, older weeks included. */
  readonly sent: number;
  /** For each rule, how many replies had been sent when it last found something. */
  readonly last: Counts;
}

export const NO_PRACTICE: Practice = { weeks: [], sent: 0, last: {} };

/** The Monday of a day's ISO week. `day` begins with an ISO date, such as "2026-11-22T09:05". */
export function mondayOf(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** After a reply in which these rules found something was sent on `day`. */
export function afterSent({ weeks, sent, last }: Practice, rules: readonly string[], day: string): Practice {
  const found = [...new Set(rules)];
  return {
    weeks: inWeek(weeks, day, (week) => ({
      ...week,
      sent: week.sent + 1,
      found: found.reduce((counts, rule) => added(counts, rule, 1), week.found),
    })),
    sent: sent + 1,
    last: found.reduce((counts, rule) => withCount(counts, rule, sent + 1), last),
  };
}

/** After a suggestion of `rule` was taken (1), or taken back (-1). */
export const afterTaken = (practice: Practice, rule: string, by: 1 | -1, day: string): Practice => ({
  ...practice,
  weeks: inWeek(practice.weeks, day, (week) => ({ ...week, taken: added(week.taken, rule, by) })),
});

/** Whether so many replies went out without a find of this rule that its light tips may grow quiet. The first find in a reply that is sent ends it. */
export const isQuietRule = ({ sent, last }: Practice, rule: string): boolean => cleanSince({ sent, last }, rule) >= CLEAN_REPLIES;

/** How many replies in a row went out without a find of this rule. */
export const cleanSince = ({ sent, last }: Pick<Practice, "sent" | "last">, rule: string): number => sent - countOf(last, rule);

export const countOf = (counts: Counts, rule: string): number => (Object.hasOwn(counts, rule) ? (counts[rule] ?? 0) : 0);

const added = (counts: Counts, rule: string, by: number): Counts => withCount(counts, rule, Math.max(0, countOf(counts, rule) + by));

const withCount = (counts: Counts, rule: string, count: number): Counts =>
  Object.hasOwn(counts, rule) || Object.keys(counts).length < MOST_RULES ? { ...counts, [rule]: count } : counts;

/** Changes the week of `day`, beginning it where there is none. A clock that was set back starts no second row. */
function inWeek(weeks: readonly Week[], day: string, change: (week: Week) => Week): readonly Week[] {
  const monday = mondayOf(day);
  const at = weeks.find((week) => week.monday === monday) ?? { monday, sent: 0, found: {}, taken: {} };
  const others = weeks.filter((week) => week.monday !== monday);
  return [...others, change(at)].sort((a, b) => (a.monday < b.monday ? -1 : 1)).slice(-MOST_WEEKS);
}
