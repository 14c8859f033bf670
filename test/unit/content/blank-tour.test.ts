/** From blank to blank: where the next one is by now, and when a key is no longer ours. */
import { describe, expect, it } from "vitest";
import { step, type Tour } from "../../../src/content/blank-tour.ts";
import { findBlanks } from "../../support/blanks.ts";
import fc from "../../support/same-seed.ts";

const DRAFT = "I can do [offer] and confirm by [day]. Yours, [name]";
const tour = (text = DRAFT, at = 0): Tour => ({ stops: findBlanks(text), at, text });
/** The draft with the stop that the tour is at written over, and the caret behind what was written. */
function written(words: string, { stops, at, text } = tour()) {
  const { start, end } = stops[at] ?? { start: 0, end: 0 };
  return { text: text.slice(0, start) + words + text.slice(end), caret: start + words.length };
}

describe("the next blank", () => {
  it("follows the one that was filled, wherever it has gone by now", () => {
    const { text, caret } = written("to swap the boots");
    const next = step(tour(), text, caret, 1);
    expect(next && text.slice(next.stops[1]?.start, next.stops[1]?.end)).toBe("[day]");
    expect(next && text.slice(next.stops[2]?.start, next.stops[2]?.end)).toBe("[name]");
    expect(next?.at).toBe(1);
  });

  it("comes without a word written too, and leads back to what was filled", () => {
    const first = written("a swap");
    const second = step(tour(), first.text, first.caret, 1);
    const third = second && step(second, first.text, first.text.indexOf("[day]"), 1);
    const back = third && step(third, first.text, first.text.indexOf("[name]"), -1);
    const again = back && step(back, first.text, first.text.indexOf("[day]"), -1);
    expect(again && first.text.slice(again.stops[0]?.start, again.stops[0]?.end)).toBe("a swap");
  });

  it("is beyond the last one nowhere, so that Tab is the page's", () => {
    const last = tour(DRAFT, 2);
    const { text, caret } = written("Tom", last);
    const next = step(last, text, caret, 1);
    expect(next?.stops[next.at]).toBeUndefined();
  });

  it.each([
    ["something else was written before it", `Well, ${DRAFT}`, 8],
    ["something else was written behind it", `${DRAFT} Bye`, 10],
    ["the caret is elsewhere", DRAFT, 40],
    ["the draft is gone", "", 0],
    ["the caret is nowhere", DRAFT, -1],
  ])("is not asked for once %s", (_, text, caret) => expect(step(tour(), text, caret, 1)).toBeNull());

  it("does not mind what editors make of spaces", () => {
    const { text, caret } = written("a swap");
    expect(step(tour(), text.replace(/ and/, "\u00A0and"), caret, 1)?.at).toBe(1);
  });

  it("always lies on a blank's own words, whatever is written on the way", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { minLength: 2, maxLength: 2 }), (fills) => {
        let now = tour();
        for (const words of fills) {
          const { text, caret } = written(words.replace(/[\s[\]]/g, "x"), now);
          const next = step(now, text, caret, 1);
          expect(next).not.toBeNull();
          if (next) now = next;
        }
        expect(now.text.slice(now.stops[2]?.start, now.stops[2]?.end)).toBe("[name]");
      }),
    );
  });
});
