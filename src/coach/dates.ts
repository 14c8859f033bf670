/** Finds the dates that a sentence writes out, and says which days they can mean. */
import { around, type Day, dayOf, type MonthDay, monthDayOf, weekdayOf, yearOf } from "./calendar.ts";
import type { Token } from "./draft.ts";

/** A date as written. `from` and `to` are token indices, `to` exclusive; what was left out is null. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly month: number | null;
  readonly day: number;
  readonly year: number | null;
}

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const WEEKDAY = /^(?:sun|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|(?:sun|mon|tues|wednes|thurs|fri|satur)day)$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** Months that are also verbs: "order 14 may be late". */
const VERB_TOO = /^(?:may|march|mar)$/;
const BEFORE_A_DATE = /^(?:on|by|before|until|till|from|since|of|the|for|after|to|and|or|than|around)$/;
const ORDINAL = /^([12]?\d|3[01])(?:st|nd|rd|th)$/;

/** 0 is Sunday; null when the word names no weekday. */
export const weekdayNamed = (word: string | undefined): number | null =>
  word !== undefined && WEEKDAY.test(word) ? WEEKDAYS.indexOf(word.slice(0, 3)) : null;

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? "";
const dayAt = (tokens: readonly Token[], i: number): number | null => {
  const number = /^\d{1,2}$/.test(wordAt(tokens, i)) ? Number(wordAt(tokens, i)) : Number(ORDINAL.exec(wordAt(tokens, i))?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
};
const monthAt = (tokens: readonly Token[], i: number): number | null =>
  MONTH.test(wordAt(tokens, i)) ? MONTHS.indexOf(wordAt(tokens, i).slice(0, 3)) + 1 : null;
const yearAt = (tokens: readonly Token[], i: number): number | null =>
  /^20\d\d$/.test(wordAt(tokens, i)) ? Number(wordAt(tokens, i)) : null;

/** Whether nothing but spaces and commas stands in front of a token. */
const runsOn = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.before ?? 2) < 2;

type Core = Omit<WrittenDate, "weekday">;

/** "14 May", "14th of May", "May 14", "the 14th" behind a weekday. */
function wordsAt(tokens: readonly Token[], from: number): Core | null {
  const behind = wordAt(tokens, from + 1) === "of" ? from + 2 : from + 1;
  const [day, month] = [dayAt(tokens, from), runsOn(tokens, behind) ? monthAt(tokens, behind) : null];
  if (day !== null && month !== null && isMonth(tokens, behind, from)) return withYear(tokens, { from, to: behind + 1, day, month });
  const first = monthAt(tokens, from);
  const then = wordAt(tokens, from + 1) === "the" ? from + 2 : from + 1;
  const second = runsOn(tokens, then) ? dayAt(tokens, then) : null;
  if (first !== null && second !== null && isMonth(tokens, from, from))
    return withYear(tokens, { from, to: then + 1, day: second, month: first });
  const ordinal = ORDINAL.exec(wordAt(tokens, from));
  return ordinal ? { from, to: from + 1, day: Number(ordinal[1]), month: null, year: null } : null;
}

function withYear(tokens: readonly Token[], core: Omit<Core, "year">): Core {
  const year = runsOn(tokens, core.to) ? yearAt(tokens, core.to) : null;
  return { ...core, to: year === null ? core.to : core.to + 1, year };
}

/** Whether the word at `i` is a month here and no verb; `from` is where the date begins. */
function isMonth(tokens: readonly Token[], i: number, from: number): boolean {
  if (!VERB_TOO.test(wordAt(tokens, i)) || tokens[i]!.capital) return true;
  const before = wordAt(tokens, from - 1);
  return BEFORE_A_DATE.test(before) || weekdayNamed(before) !== null || ORDINAL.test(wordAt(tokens, from));
}

/** "2026-05-14", and "14/05/2026" where it can be read in one way only. */
function figuresAt(tokens: readonly Token[], from: number): Core | null {
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(wordAt(tokens, from));
  if (iso) return { from, to: from + 1, year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const [, a, b, year] = (/^(\d\d?)[./-](\d\d?)[./-](20\d\d)$/.exec(wordAt(tokens, from)) ?? []).map(Number);
  if (a === undefined || b === undefined || year === undefined || (a <= 12 && b <= 12 && a !== b)) return null;
  return { from, to: from + 1, year, month: Math.min(a, b), day: Math.max(a, b) };
}

/** The weekday in front of a date ("Tuesday, 14 May", "Tuesday the 14th"), with the token that it stands on. */
function weekdayBefore(tokens: readonly Token[], from: number): { at: number; weekday: number } | null {
  const at = wordAt(tokens, from - 1) === "the" ? from - 2 : from - 1;
  const weekday = weekdayNamed(tokens[at]?.word);
  return weekday !== null && runsOn(tokens, from) && runsOn(tokens, at + 1) ? { at, weekday } : null;
}

function findDates(tokens: readonly Token[]): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = figuresAt(tokens, i) ?? wordsAt(tokens, i);
    if (!core) continue;
    const named = weekdayBefore(tokens, i);
    if (core.month === null && !named) continue;
    dates.push({ ...core, from: named?.at ?? i, weekday: named?.weekday ?? null });
    i = core.to - 1;
  }
  return dates;
}

const NONE: readonly WrittenDate[] = [];
/** Dates by sentence, kept as long as its tokens are. */
const remembered = new WeakMap<readonly Token[], readonly WrittenDate[]>();

/** The dates written out in a sentence, in order. A day without a month counts only behind a weekday. */
export function datesIn(tokens: readonly Token[]): readonly WrittenDate[] {
  const known = remembered.get(tokens);
  if (known) return known;
  const dates = tokens.some((t) => /^\d/.test(t.word)) ? findDates(tokens) : NONE;
  remembered.set(tokens, dates);
  return dates;
}

/** Further away than this, a date without a year is not meant. */
const FARTHEST = 270;
/** A date without weekday and year that lies so far back is meant for next year. */
const LATELY = 92;

/** The day of this month, the one before and the one behind. */
function inNearbyMonths(today: Day, day: number): Day[] {
  const { month } = monthDayOf(today);
  return [-1, 0, 1].flatMap((n) => {
    const moved = month - 1 + n;
    const found = dayOf(yearOf(today) + Math.floor(moved / 12), { month: ((moved + 12) % 12) + 1, day });
    return found === null ? [] : [found];
  });
}

/** The days that a date can mean, the earliest first; null when that cannot be told without a clock. Empty when there is no such day. */
export function daysMeant({ day, month, year }: WrittenDate, today: Day | null): readonly Day[] | null {
  if (month !== null && year !== null) return [dayOf(year, { month, day })].filter((d) => d !== null);
  if (today === null) return null;
  if (month === null) return inNearbyMonths(today, day);
  const date: MonthDay = { month, day };
  const { last, next } = around(today, date);
  if (last === null && next === null) return [];
  const near = [last, next].filter((d) => d !== null && Math.abs(d - today) <= FARTHEST);
  return near.length > 0 ? (near as Day[]) : null;
}

/** Whether a weekday and its date cannot both be right. Without a clock only a written year tells. */
export function isImpossible(date: WrittenDate, today: Day | null): boolean {
  const days = date.weekday === null ? null : daysMeant(date, today);
  if (days === null) return false;
  return days.length === 0 ? today !== null : !days.some((day) => weekdayOf(day) === date.weekday);
}

/** The day that a promise means by a date: the next that fits, else the last; null when it cannot be told. */
export function dayPromised(date: WrittenDate, today: Day): Day | null {
  const days = (daysMeant(date, today) ?? []).filter((day) => date.weekday === null || weekdayOf(day) === date.weekday);
  const [last, next] = [days.filter((day) => day < today).at(-1) ?? null, days.find((day) => day >= today) ?? null];
  const lately = date.weekday === null && date.year === null && last !== null && today - last <= LATELY;
  return lately ? last : (next ?? last);
}
