/** What counts as a blank that the agent has yet to fill. */
import { expect, it } from "vitest";
import { findBlanks } from "../../../../src/content/editors/blanks.ts";

const blanks = (text: string) => findBlanks(text).map(({ start, end }) => text.slice(start, end));

it("finds every blank, in order", () => {
  expect(blanks("By [day], [your name] will [next step: call or mail].")).toEqual(["[day]", "[your name]", "[next step: call or mail]"]);
});

it.each(["See [1].", "- [ ] call", "[our page](https://example.com)", "array[]", "[\nday]", "no blanks"])("finds none in %j", (text) => {
  expect(blanks(text)).toEqual([]);
});
