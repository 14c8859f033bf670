/** The agent's practice read back from storage: what cannot be made out counts as not there. */
import { type Counts, MOST_WEEKS, mondayOf, type Practice, type Week } from "./practice.ts";

/** What stands in storage, as far as it can be made out. Never throws. */
export function readPractice(value: unknown): Practice {
  const { weeks, sent, last } = asObject(value);
  const kept = Array.isArray(weeks) ? weeks.flatMap(readWeek) : [];
  return { weeks: kept.slice(-MOST_WEEKS), sent: asCount(sent), last: readCounts(last) };
}

function readWeek(value: unknown): Week[] {
  const { monday, sent, found, taken } = asObject(value);
  if (typeof monday !== "string" || !isMonday(monday)) return [];
  return [{ monday, sent: asCount(sent), found: readCounts(found), taken: readCounts(taken) }];
}

const isMonday = (day: string): boolean => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && mondayOf(day) === day;

const readCounts = (value: unknown): Counts =>
  Object.fromEntries(Object.entries(asObject(value)).flatMap(([rule, count]) => (asCount(count) > 0 ? [[rule, asCount(count)]] : [])));

const asCount = (value: unknown): number => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0);

const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
