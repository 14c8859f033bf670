/** Which words of a customer's message a reply takes up. */
import { expect, it } from "vitest";
import { sharedWords } from "../../../src/coach/overlap.ts";

it("words in other forms, and numbers, are shared", () => {
  expect(sharedWords("The drawers stick since the 3rd.", "My drawer is sticking since the 3rd!")).toHaveLength(3);
});

it("words that every message holds are not", () => {
  expect(sharedWords("Thank you for the order.", "I would like to know where my order is, thanks.")).toEqual([]);
});
