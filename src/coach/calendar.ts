/** Days of the calendar as plain numbers: no time zone, no clock of its own. */

/** Days since 1 January 1970. */
export type Day = number;

/** A month and a day of it, as a date is written without its year. `month` counts from 1. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** The day, or null where the calendar has none (31 April). */
export function dayOf(year: number, { month, day }: MonthDay): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MILLISECONDS : null;
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;
/** "2026-03-02". */
export const isoOf = (day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);
export const yearOf = (day: Day): number => new Date(day * MILLISECONDS).getUTCFullYear();
export const monthDayOf = (day: Day): MonthDay => ({
  month: new Date(day * MILLISECONDS).getUTCMonth() + 1,
  day: new Date(day * MILLISECONDS).getUTCDate(),
});

/** The day that an ISO time names where it was written ("2026-03-02T23:30:00-05:00" is 2 March); null when it is none. */
export function dayFromIso(time: string | undefined): Day | null {
  const written = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/.exec(time ?? "");
  if (written) return dayOf(Number(written[1]), { month: Number(written[2]), day: Number(written[3]) });
  const parsed = Date.parse(time ?? "");
  return Number.isNaN(parsed) ? null : Math.floor(parsed / MILLISECONDS);
}

/** The last day on or before `today` with this month and day, and the first after it; 29 February may be years away. */
export function around(today: Day, date: MonthDay): { readonly last: Day | null; readonly next: Day | null } {
  const year = yearOf(today);
  const days = [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map((n) => dayOf(year + n, date)).filter((day) => day !== null);
  return { last: days.filter((day) => day <= today).at(-1) ?? null, next: days.find((day) => day > today) ?? null };
}

/** So many working days later, Saturdays and Sundays left out. */
export function workingDaysLater(today: Day, days: number): Day {
  let day = today;
  for (let left = Math.min(days, 400); left > 0; ) {
    day += 1;
    if (weekdayOf(day) % 6 !== 0) left -= 1;
  }
  return day;
}
