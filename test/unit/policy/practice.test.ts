/** Own practice: what is counted, for how long, and when a rule grows quiet. */
import { describe, expect, it } from "vitest";
import {
  afterSent,
  afterTaken,
  CLEAN_REPLIES,
  cleanSince,
  isQuietRule,
  MOST_WEEKS,
  mondayOf,
  NO_PRACTICE,
  type Practice,
} from "../../../src/policy/practice.ts";
import { readPractice } from "../../../src/policy/read-practice.ts";
import fc from "../../support/same-seed.ts";

const SUNDAY = "2026-11-22T23:59";
const MONDAY = "2026-11-23T00:01";
/** So many replies in a row, each with finds of these rules. */
const sendMany = (practice: Practice, times: number, rules: readonly string[] = [], day = SUNDAY): Practice =>
  Array.from({ length: times }).reduce<Practice>((before) => afterSent(before, rules, day), practice);

describe("a week", () => {
  it.each([
    [SUNDAY, "2026-11-16"],
    [MONDAY, "2026-11-23"],
    ["2027-01-01", "2026-12-28"],
    ["2028-02-29", "2028-02-28"],
  ])("of %s begins on %s", (day, monday) => expect(mondayOf(day)).toBe(monday));

  it("always begins on a Monday, at most six days before", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (date) => {
        const [day, monday] = [date.toISOString().slice(0, 10), mondayOf(date.toISOString())];
        expect(new Date(monday).getUTCDay()).toBe(1);
        expect((Date.parse(day) - Date.parse(monday)) / 86_400_000).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("counting", () => {
  it("counts a rule once for a reply, however often it found something", () => {
    const { weeks, sent } = afterSent(NO_PRACTICE, ["flat-no", "flat-no", "set-a-date"], SUNDAY);
    expect([sent, weeks]).toEqual([1, [{ monday: "2026-11-16", sent: 1, found: { "flat-no": 1, "set-a-date": 1 }, taken: {} }]]);
  });

  it("counts what is taken, less what is taken back, and never below nothing", () => {
    const once = afterTaken(NO_PRACTICE, "flat-no", 1, SUNDAY);
    expect(once.weeks[0]?.taken).toEqual({ "flat-no": 1 });
    expect(afterTaken(afterTaken(once, "flat-no", -1, SUNDAY), "flat-no", -1, SUNDAY).weeks[0]?.taken).toEqual({ "flat-no": 0 });
  });

  it("forgets weeks that are too old, in order, and knows its own words again", () => {
    const days = Array.from({ length: MOST_WEEKS + 5 }, (_, week) => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString());
    const practice = days.reduce((before, day) => afterSent(before, ["flat-no"], day), NO_PRACTICE);
    expect(practice.weeks.map(({ monday }) => monday)).toEqual(days.slice(-MOST_WEEKS).map((day) => day.slice(0, 10)));
    expect(practice.sent).toBe(days.length);
    expect(readPractice(JSON.parse(JSON.stringify(practice)))).toEqual(practice);
  });

  it("takes no rule's name for more than a name", () => {
    const { weeks } = afterSent(NO_PRACTICE, ["constructor", "toString"], SUNDAY);
    expect(weeks[0]?.found).toEqual({ constructor: 1, toString: 1 });
  });

  it("reads anything at all, and gives no more than it could have kept", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { weeks, sent, last } = readPractice(value);
        expect(weeks.length).toBeLessThanOrEqual(MOST_WEEKS);
        expect(sent).toBeGreaterThanOrEqual(0);
        expect(Object.values(last).every((count) => count > 0)).toBe(true);
      }),
    );
    const odd = {
      weeks: [
        { monday: "2026-11-17", sent: 3 },
        { monday: "2026-11-16", sent: -1, found: { a: "2", b: 2 } },
      ],
      sent: "9",
    };
    expect(readPractice(odd)).toEqual({ weeks: [{ monday: "2026-11-16", sent: 0, found: { b: 2 }, taken: {} }], sent: 0, last: {} });
  });
});

describe("a rule", () => {
  it("grows quiet after so many clean replies, not one earlier", () => {
    const found = afterSent(NO_PRACTICE, ["hedges"], SUNDAY);
    expect(isQuietRule(sendMany(found, CLEAN_REPLIES - 1), "hedges")).toBe(false);
    expect(isQuietRule(sendMany(found, CLEAN_REPLIES), "hedges")).toBe(true);
  });

  it("that never found anything is as quiet as one that has not for long", () => {
    expect(isQuietRule(sendMany(NO_PRACTICE, CLEAN_REPLIES - 1), "hedges")).toBe(false);
    expect(isQuietRule(sendMany(NO_PRACTICE, CLEAN_REPLIES), "hedges")).toBe(true);
  });

  it("comes back with the first find in a reply that is sent, and needs as many clean ones again", () => {
    const relapsed = afterSent(sendMany(NO_PRACTICE, 3 * CLEAN_REPLIES), ["hedges"], SUNDAY);
    expect([isQuietRule(relapsed, "hedges"), isQuietRule(relapsed, "flat-no"), cleanSince(relapsed, "hedges")]).toEqual([false, true, 0]);
    expect(isQuietRule(sendMany(relapsed, CLEAN_REPLIES - 1, ["flat-no"]), "hedges")).toBe(false);
    expect(isQuietRule(sendMany(relapsed, CLEAN_REPLIES, ["flat-no"]), "hedges")).toBe(true);
  });

  it("is quiet exactly when none of the last replies had it", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 3 * CLEAN_REPLIES }), (replies) => {
        const practice = replies.reduce((before, has) => afterSent(before, has ? ["hedges"] : [], MONDAY), NO_PRACTICE);
        const clean = replies.length >= CLEAN_REPLIES && !replies.slice(-CLEAN_REPLIES).includes(true);
        expect(isQuietRule(practice, "hedges")).toBe(clean);
      }),
    );
  });
});
