/** What a rewrite changes, as runs of words that stay, go and come. */
import { describe, expect, it } from "vitest";
import { differenceOf } from "../../../src/panel/difference.ts";
import fc from "../../support/same-seed.ts";

const shown = (before: string, after: string): string =>
  differenceOf(before, after)
    .map(({ kind, text }) => ({ same: text, out: `-{${text}}`, in: `+{${text}}` })[kind])
    .join("");

describe("a change", () => {
  it.each([
    ["someone will get back to you soon", "I'll get back to you by [day]", "-{someone will}+{I'll} get back to you-{ soon}+{ by [day]}"],
    ["We can't refund you.", "We can't refund you; what I can do is [offer].", "We can't refund you+{; what I can do is [offer]}."],
    ["we can't refund you.", "I can't refund you; but [offer].", "-{we}+{I} can't refund you+{; but [offer]}."],
    ["No, it's our policy.", "Here is what I can do: [offer].", "-{No, it's our policy}+{Here is what I can do: [offer]}."],
    // One word that both hold is no rest for the eye.
    ["You must send it now", "Could I have it today", "-{You must send it now}+{Could I have it today}"],
    ["", "I'll write by [day].", "+{I'll write by [day].}"],
    ["As per our policy, ", "", "-{As per our policy, }"],
    ["the same", "the same", "the same"],
    ["", "", ""],
  ])("from “%s” to “%s”", (before, after, expected) => expect(shown(before, after)).toBe(expected));

  const text = fc
    .array(fc.constantFrom("we", "can't", "do", "it", "now", "\n", " ", "[day]"), { maxLength: 30 })
    .map((words) => words.join(" "));
  it("leaves the old text without what comes, and the new one without what goes, and no empty run", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = differenceOf(before, after);
        const without = (kind: string) => runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join("");
        expect([without("in"), without("out")]).toEqual([before, after]);
        expect(runs.every((run) => run.text !== "")).toBe(true);
      }),
    );
  });
});
