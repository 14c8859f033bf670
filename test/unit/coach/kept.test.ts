/** What is remembered: enough, and never too much. */
import { describe, expect, it } from "vitest";
import { kept } from "../../../src/coach/kept.ts";
import fc from "../../support/same-seed.ts";

/** A remembering function that tells how often it had to work. */
function counting(many: number) {
  let made = 0;
  const ask = kept((text) => {
    made += 1;
    return text.length;
  }, many);
  return { ask, made: () => made };
}
const distinct = (count: number, from = 0): string[] => Array.from({ length: count }, (_, i) => "x".repeat(from + i + 1));

describe("a function that remembers", () => {
  it("works out none of its last answers again, whatever was asked in between", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 1, max: 20 })), (many, lengths) => {
        const { ask, made } = counting(many);
        for (const length of lengths) expect(ask("x".repeat(length))).toBe(length);
        const before = made();
        for (const length of [...new Set(lengths.toReversed())].slice(0, many)) ask("x".repeat(length));
        expect(made()).toBe(before);
      }),
    ));

  it.each([1, 2, 10])("of %i answers keeps at most twice as many", (many) => {
    const { ask, made } = counting(many);
    const [first = ""] = distinct(1);
    for (const text of [first, ...distinct(2 * many, 1)]) ask(text);
    const before = made();
    ask(first);
    expect(made()).toBe(before + 1);
  });

  it("keeps no text that could fill the memory by itself", () => {
    const { ask, made } = counting(10);
    for (const _ of [1, 2]) ask("x".repeat(9000));
    expect(made()).toBe(2);
  });
});
