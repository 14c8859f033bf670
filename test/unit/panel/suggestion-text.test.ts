/** The suggestion's text is shown whole, whatever its blanks say. */
import { expect, it } from "vitest";
import { pieces } from "../../../src/panel/Rewrite.tsx";
import fc from "../../support/same-seed.ts";

const blank = fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }), label: fc.string() });

it("joins to the same text again, with overlapping, empty and impossible blanks too", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(blank, { maxLength: 5 }), (text, blanks) => {
      const cut = pieces({ start: 0, end: 0, text, blanks, gain: 0 });
      expect(cut.map((piece) => piece.text).join("")).toBe(text);
    }),
  );
});
