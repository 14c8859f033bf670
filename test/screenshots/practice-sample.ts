/** Half a year of an agent's practice, made up: what is worked on fades, what goes well grows. */
import { afterSent, afterTaken, NO_PRACTICE, type Practice } from "../../src/policy/practice.ts";

const WEEKS = 14;
const A_WEEK = 20;

/** Rules with the share of replies in the first week and in the last. */
const COURSE: readonly (readonly [rule: string, first: number, last: number])[] = [
  ["policy-wall", 0.5, 0.15],
  ["vague-promise", 0.4, 0.25],
  ["missing-empathy", 0.3, 0.1],
  ["unfortunately-lead", 0.4, 0],
  ["set-a-date", 0.2, 0.8],
  ["specific-apology", 0.3, 0.5],
];

/** Spread evenly, so that the pictures are the same each time. */
const has = (reply: number, share: number): boolean => Math.floor((reply + 1) * share) > Math.floor(reply * share);

function week(practice: Practice, index: number, day: string): Practice {
  const share = (first: number, last: number): number => first + ((last - first) * index) / (WEEKS - 1);
  const rules = (reply: number): string[] => COURSE.filter(([, first, last]) => has(reply, share(first, last))).map(([rule]) => rule);
  const sent = Array.from({ length: A_WEEK }, (_, reply) => rules(reply)).reduce(
    (before, found) => afterSent(before, found, day),
    practice,
  );
  return ["policy-wall", "vague-promise"].reduce((before, rule) => afterTaken(before, rule, 1, day), sent);
}

export const halfAYear = (today: Date): Practice =>
  Array.from({ length: WEEKS }, (_, index) => new Date(today.getTime() - (WEEKS - 1 - index) * 604_800_000).toISOString()).reduce(
    (before, day, index) => week(before, index, day),
    NO_PRACTICE,
  );
