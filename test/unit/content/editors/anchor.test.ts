/** Where an edit belongs in a draft that has moved on. */
import { describe, expect, it } from "vitest";
import { anchor } from "../../../../src/content/editors/anchor.ts";
import fc from "../../../support/same-seed.ts";

const replacing = (start: number, expected: string) => ({ start, end: start + expected.length, expected, text: "x" });

describe("a replacement", () => {
  it("stays at its place when its words stand there, even if they stand elsewhere too", () => {
    expect(anchor("no, no, no", replacing(4, "no"))).toEqual({ start: 4, end: 6 });
  });
  it("follows words that moved and stand only once", () => {
    expect(anchor("Hi Dana, we can't.", replacing(0, "can't"))).toEqual({ start: 12, end: 17 });
  });
  it("is stale when its words are gone, or could be meant twice", () => {
    expect(anchor("We can.", replacing(3, "can't"))).toBeNull();
    expect(anchor("Oh no, no", replacing(0, "no"))).toBeNull();
  });
});

describe("an insertion", () => {
  const at = (start: number, draft: string) => ({ start, end: start, expected: "", text: "x", draft });
  it("stays where the draft is as it was", () => expect(anchor("One. Two.", at(4, "One. Two."))).toEqual({ start: 4, end: 4 }));
  it("follows what stood around it", () => {
    expect(anchor("Hello! One. Two.", at(4, "One. Two."))).toEqual({ start: 11, end: 11 });
  });
  it("is stale when what stood around it changed", () => expect(anchor("One! Too.", at(4, "One. Two."))).toBeNull());
  it("is stale beyond the end", () => expect(anchor("One", { start: 9, end: 9, expected: "", text: "x" })).toBeNull());
});

it("never names words that are not the expected ones", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 20 });
  fc.assert(
    fc.property(text, text, fc.nat(20), (draft, expected, start) => {
      const span = anchor(draft, { ...replacing(start, expected), draft });
      if (span) expect(draft.slice(span.start, span.end)).toBe(expected);
    }),
  );
});
