/** The amounts, dates, times and names that a suggestion must not lose. */
import { expect, it } from "vitest";
import { particularsIn, particularsLost } from "../../../src/coach/particulars.ts";

it.each([
  ["The fee is £40 and 2.5% of the fare.", ["£40", "2.5%"]],
  ["It left on 5 March and takes two to three days.", ["5 March", "two to three days"]],
  ["Please call DHL on Monday at 10am.", ["Monday", "10am", "DHL"]],
  ["Your order 58213 is with Marlow & Finch.", ["58213", "Marlow & Finch"]],
  ["Thank you for contacting Marlow & Finch.", []],
  ["I'm not 100% sure, sorry.", []],
  ["We can't do that.", []],
])("are found in %j", (text, found) => expect(particularsIn(text)).toEqual(found));

it("are lost only where they stand nowhere else", () => {
  expect(particularsLost("It costs £40 on Monday.", "See you on monday.")).toEqual(["£40"]);
});
