/** What the customer's message alone says of the need. */
import { beforeAll, expect, it } from "vitest";
import { isCalm, needOf } from "../../../src/coach/need.ts";
import { type Split, wakeSplitter } from "../../../src/coach/read.ts";

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});

it.each(["No, it was just that. Thank you so much again!", "Perfect, it works. Thanks again", "Thanks a lot again, have a nice evening."])(
  "is settled where thanks are said once more: %s",
  (message) => {
    const need = needOf(message, split);
    expect(need.satisfied).toBe(true);
    expect(isCalm(need)).toBe(true);
  },
);

it.each(["It stopped working again. Thanks.", "Thank you, but it went down again.", "Again the wrong size. Thanks again for nothing."])(
  "is not where something came again: %s",
  (message) => {
    const need = needOf(message, split);
    expect(need.satisfied).toBe(false);
    expect(need.upset).toBeGreaterThan(0);
  },
);
