/** Dates against a clock: when a promise is due, what is over, which weekday no date has; over many clocks. */
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment } from "../../../src/coach/assessment.ts";
import { type Day, dayFromIso, isoOf, monthDayOf, weekdayOf, workingDaysLater, yearOf } from "../../../src/coach/calendar.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { datesIn, isImpossible } from "../../../src/coach/dates.ts";
import { dueDay } from "../../../src/coach/due.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { tokensOf } from "../../../src/coach/tokens.ts";
import fc from "../../support/same-seed.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: detectLanguage });
});
const assess = (draft: string, now?: string): Promise<Assessment> => coach.assess({ draft, ...(now && { now }) });
const flagged = async (draft: string, now?: string): Promise<string[]> =>
  (await assess(draft, now)).findings.filter((f) => f.rule === "impossible-date").map((f) => f.quote);

const clock = fc.integer({ min: dayFromIso("2021-01-01")!, max: dayFromIso("2034-12-31")! });
const hour = fc.integer({ min: 0, max: 23 }).map((h) => `T${String(h).padStart(2, "0")}:30:00+02:00`);
const distance = fc.integer({ min: 1, max: 250 });
/** Ways of writing a date, with or without its weekday's comma and its ordinal. */
const styles: readonly ((weekday: string, month: string, day: number) => string)[] = [
  (w, m, d) => `${w} ${d} ${m}`,
  (w, m, d) => `${w}, ${d} ${m}`,
  (w, m, d) => `${w}, ${m} ${d}`,
  (w, m, d) => `${w.slice(0, 3)} ${d} ${m.slice(0, 3)}`,
  (w, m, d) => `${w} the ${d}${d === 1 ? "st" : "th"} of ${m}`,
];
const style = fc.constantFrom(...styles);
const inFrame = fc.constantFrom(
  (date: string) => `Hi Ana,\n\nThanks for the photos. I'll call you by ${date}.`,
  (date: string) => `We will deliver the sofa on ${date}.`,
  (date: string) => `You'll hear from me before ${date}, Ana.`,
  (date: string) => `On ${date} our engineer will visit you.`,
);
const written = (day: Day, as: (typeof styles)[number], weekday = weekdayOf(day)): string =>
  as(WEEKDAYS[weekday]!, MONTHS[monthDayOf(day).month - 1]!, monthDayOf(day).day);
/** Leap days name a year by themselves. */
const isLeapDay = (day: Day): boolean => monthDayOf(day).month === 2 && monthDayOf(day).day === 29;

describe("a promise for a written date", () => {
  it("is left alone while the day is still to come, or is today", () =>
    fc.assert(
      fc.asyncProperty(clock, hour, fc.nat(250), style, inFrame, async (today, time, days, as, frame) => {
        expect(await flagged(frame(written(today + days, as)), isoOf(today) + time)).toEqual([]);
      }),
      { numRuns: 200 },
    ));

  it("is pointed out once the day is over", () =>
    fc.assert(
      fc.asyncProperty(clock, hour, distance, style, inFrame, async (today, time, days, as, frame) => {
        const date = written(today - days, as);
        expect(await flagged(frame(date), isoOf(today) + time)).toEqual([date]);
      }),
      { numRuns: 200 },
    ));

  it("is pointed out when its weekday is another", () =>
    fc.assert(
      fc.asyncProperty(clock, distance, fc.integer({ min: 1, max: 6 }), style, inFrame, async (today, days, off, as, frame) => {
        fc.pre(!isLeapDay(today + days));
        const date = written(today + days, as, (weekdayOf(today + days) + off) % 7);
        expect(await flagged(frame(date), isoOf(today))).toEqual([date]);
      }),
      { numRuns: 200 },
    ));

  it("says nothing without a clock, but for a weekday against a date with its year", () =>
    fc.assert(
      fc.asyncProperty(clock, fc.integer({ min: 0, max: 6 }), style, inFrame, async (day, off, as, frame) => {
        const weekday = (weekdayOf(day) + off) % 7;
        expect(await flagged(frame(written(day, as, weekday)))).toEqual([]);
        const dated = `${written(day, as, weekday)} ${yearOf(day)}`;
        expect(await flagged(frame(dated))).toEqual(off === 0 ? [] : [dated]);
      }),
      { numRuns: 200 },
    ));

  it("is no strength when the day is over", async () => {
    const rules = (await assess("I'll call you by Monday 2 March.", "2026-03-05")).findings.map((f) => f.rule);
    expect(rules).toContain("impossible-date");
    expect(rules).not.toContain("set-a-date");
  });

  it("is offered a blank for the day, and without its weekday where that is what is wrong", async () => {
    const texts = async (draft: string, now: string) =>
      (await assess(draft, now)).findings
        .find((f) => f.rule === "impossible-date")!
        .suggestions.map((s) => s.text)
        .sort();
    expect(await texts("I'll call you by Monday 2 March.", "2026-03-05")).toEqual(["[day and date]", "[day]"]);
    expect(await texts("Your appointment is on Tuesday, 14 May.", "2026-05-01")).toEqual(["14 May", "[day and date]", "[day]"]);
  });
});

describe("a fact about the past", () => {
  it("is left alone whatever the clock shows", () =>
    fc.assert(
      fc.asyncProperty(
        clock,
        distance,
        style,
        fc.constantFrom(
          (date: string) => `Your order of ${date} left our warehouse.`,
          (date: string) => `I'll refund the payment you made on ${date}.`,
          (date: string) => `We received your letter on ${date}, thank you.`,
          (date: string) => `I'll look at the call from ${date} with Sam.`,
        ),
        async (today, days, as, frame) => {
          expect(await flagged(frame(written(today - days, as)), isoOf(today))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    ));
});

describe("a written date", () => {
  const read = (text: string) => datesIn(tokensOf(text)).map((d) => [d.weekday, d.day, d.month, d.year]);
  it.each([
    ["by Tuesday 14 May 2026", [[2, 14, 5, 2026]]],
    ["on the 3rd of June", [[null, 3, 6, null]]],
    ["Thursday the 22nd works", [[4, 22, null, null]]],
    ["from 2026-05-14 on", [[null, 14, 5, 2026]]],
    ["on 14/05/2026", [[null, 14, 5, 2026]]],
    [
      "Sept 9 or Sept 10",
      [
        [null, 9, 9, null],
        [null, 10, 9, null],
      ],
    ],
  ])("is read: %s", (text, expected) => expect(read(text)).toEqual(expected));
  it.each(["order 14 may be late", "on 03/04/2026", "the 22nd", "call 8 may help", "version 4.12", "step 2: march on", "1000 May letters"])(
    "is not seen in: %s",
    (text) => expect(read(text)).toEqual([]),
  );
  it("of 29 February belongs to leap years only", () => {
    const [leap, none] = ["Tuesday 29 February 2028", "Sunday 29 February 2026"].map((text) => datesIn(tokensOf(text))[0]!);
    expect([isImpossible(leap!, 20_000), isImpossible(none!, 20_000)]).toEqual([false, true]);
  });
});

describe("when a promise is due", () => {
  // A Thursday.
  const today = dayFromIso("2026-03-05T23:30:00-05:00")!;
  it.each([
    ["by tomorrow noon", "2026-03-06"],
    ["this afternoon", "2026-03-05"],
    ["by the end of the day", "2026-03-05"],
    ["on Monday", "2026-03-09"],
    ["by Thursday", "2026-03-05"],
    ["within two business days", "2026-03-09"],
    ["in 3-5 business days", "2026-03-12"],
    ["within 48 hours", "2026-03-07"],
    ["in the next 3 to 5 days", "2026-03-10"],
    ["within two weeks", "2026-03-19"],
    ["by the end of the week", "2026-03-06"],
    ["by the end of the month", "2026-03-31"],
    ["by 2 April", "2026-04-02"],
    ["on 2 November", "2026-11-02"],
    ["by Tuesday the 10th", "2026-03-10"],
  ])("%s", (when, due) => expect(isoOf(dueDay(when, today)!)).toBe(due));
  it.each(["next Friday", "as soon as it arrives", "soon", "within a few days", "next week"])("is not told by: %s", (when) =>
    expect(dueDay(when, today)).toBeNull(),
  );

  it("stands beside the promise where the clock is known", async () => {
    const draft = "I'll call you by Friday.";
    expect((await assess(draft, "2026-03-05T09:00:00Z")).promises[0]).toMatchObject({ when: "by Friday", due: "2026-03-06" });
    expect((await assess(draft)).promises[0]).not.toHaveProperty("due");
  });

  it("never falls on a weekend when working days are counted", () =>
    fc.assert(
      fc.property(clock, fc.integer({ min: 1, max: 60 }), (from, days) => {
        expect(weekdayOf(workingDaysLater(from, days)) % 6).not.toBe(0);
      }),
    ));
});

describe("a clock", () => {
  it("is read where it was written, and a time that is none is no clock", () => {
    expect(isoOf(dayFromIso("2026-03-05T23:59:00-08:00")!)).toBe("2026-03-05");
    for (const none of [undefined, "", "noon-ish", "2026-02-30"]) expect(dayFromIso(none)).toBeNull();
  });
});
