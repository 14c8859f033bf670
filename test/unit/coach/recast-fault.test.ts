/** What a sentence says about a fault, in words that fit a suggestion: nothing is added, and what would not read well is left alone. */
import { describe, expect, it } from "vitest";
import { misenteredPiece, missingPiece, ourDeed, regretted, whatWasSaid } from "../../../src/coach/recast-fault.ts";
import { lessHedged } from "../../../src/coach/recast-hedge.ts";

describe("a fault that nobody made", () => {
  it.each([
    ["It appears the wrong item was shipped to you on Monday.", "We shipped the wrong item to you on Monday."],
    ["A slip occurred and your card was charged twice.", "We charged your card twice."],
    ["Your order was accidentally deleted", "We accidentally deleted your order."],
    ["The wrong form has been taken.", "We took the wrong form."],
  ])("gets its doer: %s", (sentence, ours) => expect(ourDeed(sentence)).toBe(ours));

  it.each([
    "The parcel was lost by DHL.",
    "The order was cancelled because the card expired.",
    "It got lost in translation.",
    "The shop was busy.",
  ])("stays as it is: %s", (sentence) => expect(ourDeed(sentence)).toBeNull());
});

describe("what the customer left out or got wrong", () => {
  it("is named, where it is one thing", () => {
    expect(missingPiece("You did not include your order number in the mail.")).toBe("the order number");
    expect(missingPiece("You forgot to attach the photos.")).toBeNull();
    expect(misenteredPiece("The card failed as you typed an outdated security code.")).toBe("security code");
    expect(misenteredPiece("You pressed the wrong button.")).toBeNull();
  });
});

describe("what is regretted", () => {
  it("is kept when it is something", () => {
    expect(regretted("So so sorry for the wait at our counter!!")).toBe("the wait at our counter");
    expect(regretted("Sorry for how you feel about the charge.")).toBe("the charge");
    expect(regretted("We apologise for the inconvenience.")).toBeNull();
    expect(regretted("I'm sorry, I'm so sorry.")).toBeNull();
  });
});

describe("what was said before", () => {
  it("is said again without saying so", () => {
    expect(whatWasSaid("I told you yesterday that it ships on Friday")).toBe("It ships on Friday.");
    expect(whatWasSaid("We did warn you that the offer would end.")).toBeNull();
  });
});

describe("a sentence of hedges", () => {
  it.each([
    ["not 100% but i think it could be the router possibly", "It could be the router."],
    ["I think it might perhaps be ready on Friday, maybe.", "It might be ready on Friday."],
    ["It should probably be fine, I think.", "It should be fine."],
    ["i think it should maybe work now, hopefully", "It should work now."],
  ])("keeps one: %s", (sentence, single) => expect(lessHedged(sentence)).toBe(single));

  it.each(["Fingers crossed it works.", "This may or may not solve it."])("stays as it is: %s", (sentence) =>
    expect(lessHedged(sentence)).toBeNull(),
  );
});
