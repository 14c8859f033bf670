/** The list of promises: who takes what on, by when; and what only sounds like a promise. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Commitment } from "../../../src/coach/assessment.ts";
import { commitmentsIn } from "../../../src/coach/commitments.ts";
import { needOf } from "../../../src/coach/need.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});
const promises = (draft: string): Commitment[] => commitmentsIn(read({ draft }, needOf(undefined, split), split));
/** "who: what | when" for each promise. */
const told = (draft: string): string[] => promises(draft).map((p) => `${p.who}: ${p.what} | ${p.when}`);

describe("a promise", () => {
  it.each([
    ["I'll call you by 4 pm.", "I: call you | by 4 pm"],
    ["I'll look into it and write to you by 5pm today.", "I: look into it and write to you | by 5pm today"],
    ["We'll send a new label tomorrow.", "we: send a new label | tomorrow"],
    ["I'm going to test the line again on Tuesday.", "I: test the line again | on Tuesday"],
    ["I'm sending the contract this afternoon.", "I: sending the contract | this afternoon"],
    ["You'll hear from me before noon tomorrow.", "I: hear from me | before noon tomorrow"],
    ["Our billing team will call you within two business days.", "team: call you | within two business days"],
    ["Your refund will be processed in 3-5 business days.", "nobody: processed | in 3-5 business days"],
    ["Someone will get back to you shortly.", "nobody: get back to you shortly | null"],
    ["ill ring u thurs 9am", "I: ring u | thurs 9am"],
    ["We will re-enrol the twins by the 22nd.", "we: re-enrol the twins | by the 22nd"],
  ])("says who, what and when: %s", (draft, expected) => {
    expect(told(draft)).toEqual([expected]);
  });

  it("has its time wherever in the clause the time stands", () => {
    expect(told("On Tuesday I'll check the bill.")).toEqual(["I: check the bill | On Tuesday"]);
    expect(told("By close of business on Thursday I'll have the report to you.")[0]).toContain("By close of business on Thursday");
  });

  it("has a moment for its time when it waits for something", () => {
    expect(promises("I'll write to you as soon as it arrives.").map((p) => p.when)).toEqual(["as soon as it arrives"]);
  });

  it("stands beside others in one sentence, each with its own time", () => {
    expect(told("I'll email you by Friday, and we'll collect it on Monday.")).toEqual([
      "I: email you | by Friday",
      "we: collect it | on Monday",
    ]);
  });

  it("says where it stands in the draft", () => {
    const draft = "Hi Ana,\n\nThanks for writing. I'll call you on Monday.";
    expect(promises(draft).map((p) => draft.slice(p.start, p.end))).toEqual(["I'll call you on Monday"]);
  });
});

describe("no promise", () => {
  it.each([
    ["a done deed", "I've refunded the fee."],
    ["an offer", "I can send a new one if you like."],
    ["an offer that asks", "Shall I call you tomorrow?"],
    ["a polite offer", "We'd be happy to replace it on Monday."],
    ["a refusal", "I won't call again, and we will not refund it."],
    ["a condition", "If it breaks again, I'll replace it."],
    ["a courtesy", "I'll be happy to help."],
    ["a state of mind", "We'll miss you, and I will always remember it."],
    ["an idiom", "We'll see."],
    ["what somebody else said", "He said he will call."],
    ["what the customer is to do", "Please reply by Friday, or you will lose the booking."],
    ["a rule", "Refunds take ten days."],
  ])("is %s", (_, draft) => {
    expect(told(draft)).toEqual([]);
  });
});

describe("a time that binds nobody here", () => {
  it.each([
    ["a return window", "We will take it back within 30 days of purchase."],
    ["a trial", "I'll extend the 30 day trial."],
    ["the customer's deadline", "I'll send the form, please return it by Friday."],
    ["a past day", "We'll look at what was said on Monday."],
  ])("is %s", (_, draft) => {
    expect(promises(draft).map((p) => p.when)).toEqual([null]);
  });
});
