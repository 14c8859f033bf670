/** Resolves the words that say when a promise is due against a given day. */
import { type Day, dayOf, monthDayOf, weekdayOf, workingDaysLater, yearOf } from "./calendar.ts";
import { datesIn, dayPromised, weekdayNamed } from "./dates.ts";
import { tokensOf } from "./tokens.ts";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const STRETCH = /(?:^| )(\d{1,3}|[a-z]+) (?:full )?(business |working |calendar )?(minute|min|hour|hr|day|week)s?(?: |$)/;
const FRIDAY = 5;

/** "within 3 to 5 business days": the longest that is named, counted from today. */
function afterStretch(words: string, today: Day): Day | null {
  const [, number, kind, unit] = STRETCH.exec(words.replace(/\b\d+-(?=\d)/g, "")) ?? [];
  const count = number === undefined ? Number.NaN : (NUMBER_WORDS[number] ?? Number(number));
  if (Number.isNaN(count) || unit === undefined) return null;
  if (/^(?:business |working )$/.test(kind ?? "")) return unit === "day" ? workingDaysLater(today, count) : null;
  const days: Readonly<Record<string, number>> = { day: count, week: 7 * count, hour: Math.floor(count / 24), hr: Math.floor(count / 24) };
  return today + (days[unit] ?? 0);
}

/** The end of this week (its Friday) or month. */
function atTheEnd(words: string, today: Day): Day | null {
  const of = /\b(?:end|close) of (?:the |this |my |our |business )?(week|month|day|play|business)\b/.exec(words)?.[1];
  if (of === "week") return weekdayOf(today) % 6 === 0 ? null : today + FRIDAY - weekdayOf(today);
  if (of === "month")
    return dayOf(yearOf(today) + Math.floor(monthDayOf(today).month / 12), { month: (monthDayOf(today).month % 12) + 1, day: 1 })! - 1;
  return null;
}

/** The day by which something is due, from words such as "by Friday" or "within two business days"; null when they do not tell. */
export function dueDay(when: string, today: Day): Day | null {
  const tokens = tokensOf(when);
  const words = tokens.map((t) => t.word).join(" ");
  const date = datesIn(tokens).at(-1);
  if (date) return dayPromised(date, today);
  if (/\btomorrow\b/.test(words)) return today + 1;
  const weekday = tokens.map((t) => weekdayNamed(t.word)).find((day) => day !== null);
  if (weekday !== undefined && weekday !== null) return /\bnext\b/.test(words) ? null : today + ((weekday - weekdayOf(today) + 7) % 7);
  if (/\b(?:today|tonight|eod|cob|this (?:morning|afternoon|evening)|(?:end|close) of (?:the )?(?:day|play|business))\b/.test(words))
    return today;
  return atTheEnd(words, today) ?? afterStretch(words, today);
}
