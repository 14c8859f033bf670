/** Recasting a sentence keeps its facts and its grammar, or gives nothing. */
import { describe, expect, it } from "vitest";
import {
  beforeBut,
  inPlainWords,
  orderedStep,
  refusedAct,
  refusedActItself,
  wholeSentence,
  withoutLead,
  withoutObviously,
} from "../../../src/coach/recast.ts";

describe("the refused act", () => {
  it.each([
    ["We cannot exchange items before Friday.", "exchange items before Friday"],
    ["Unfortunately, we can't waive the fee.", "waive the fee"],
    ["I'm unable to move the date because the hall is booked.", "move the date"],
    ["We won't be able to send a driver.", "send a driver"],
    ["Sorry, cant change it now", "change it now"],
    ["Our policy doesn't allow refunds after 30 days.", "offer refunds after 30 days"],
  ])("of %j is %j", (sentence, act) => expect(refusedAct(sentence)).toBe(act));

  it.each([
    "You can't return it.",
    "The ticket can't be changed.",
    "That seat can't go back.",
    "I can't help.",
    "Names of the people we never give out.",
    "A booked invoice I cannot change.",
    "Don't send it back.",
    "It's our policy.",
  ])("is not guessed from %j", (sentence) => expect(refusedAct(sentence)).toBeNull());

  it("is singled out where it is a fee or a date, and nowhere else", () => {
    expect(refusedActItself("We can't waive the late fee.")).toBe("waive the late fee itself");
    expect(refusedActItself("We can't refund your tickets.")).toBe("refund your tickets");
  });
});

describe("a sentence to go on with", () => {
  it("loses its lead and its full stop", () => {
    expect(wholeSentence("Unfortunately, we can't move it.")).toBe("We can't move it");
    expect(wholeSentence("No, that's not possible.")).toBe("That's not possible");
  });

  it("is not taken where it would read badly", () => {
    for (const sentence of ["nope", "cant do that", "Is it too late?", "We can't; it's booked."])
      expect(wholeSentence(sentence)).toBeNull();
  });
});

it("a lead goes, and what follows becomes the sentence", () => {
  expect(withoutLead("I'm afraid we don't carry that size.")).toBe("We don't carry that size.");
  expect(withoutLead("We don't carry that size.")).toBeNull();
});

it("what stands before a but is kept only when it stands by itself", () => {
  expect(beforeBut("I understand this is a shock, but the fee stands.")).toBe("I understand this is a shock.");
  expect(beforeBut("I have every respect for you, and yet a till is a till.")).toBe("I have every respect for you.");
  expect(beforeBut("I'd love to help you here, but I can't.")).toBeNull();
});

it("an order gives its step, unless there is nothing to do in it", () => {
  expect(orderedStep("You must send the form first or we close it.")).toBe("send the form first");
  expect(orderedStep("You have to wait.")).toBeNull();
});

it("office phrases are said plainly, and plain sentences left alone", () => {
  expect(inPlainWords("Please be advised that your claim is pending.")).toBe("Your claim is pending.");
  expect(inPlainWords("Kindly revert at the earliest.")).toBe("Please reply when you can.");
  expect(inPlainWords("Your claim is pending.")).toBeNull();
});

describe("a sentence without what calls it obvious or easy", () => {
  it.each([
    ["Simply click the link and follow the steps.", "Click the link and follow the steps."],
    ["Obviously, you need to log in first.", "You need to log in first."],
    ["You need to log in first, obviously.", "You need to log in first."],
  ])("of %j is %j", (sentence, rest) => expect(withoutObviously(sentence)).toBe(rest));

  it("is nothing where there was none", () => expect(withoutObviously("Click the link and follow the steps.")).toBe(null));

  it("is nothing where the word is quoted", () =>
    expect(withoutObviously('"Obviously" isn\'t how allergens work, so the menu spells it out.')).toBe(null));
});
