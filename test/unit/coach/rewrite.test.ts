/** Where a suggestion goes: around greetings, line ends and missing full stops, the draft still reads as one text. */
import { beforeAll, describe, expect, it } from "vitest";
import { needOf } from "../../../src/coach/need.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";
import { accept, proposalsFor } from "../../../src/coach/rewrite.ts";
import type { Rewrite, Rule } from "../../../src/coach/rule.ts";

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});

const ruleWith = (rewrite: Rewrite): Rule => ({
  id: "any",
  dimension: "framing",
  kind: "slip",
  weight: 1,
  title: "",
  why: "",
  source: "",
  rewrites: [rewrite],
  examples: [""],
  nearMisses: [""],
});

/** The draft after the one rewrite of a finding on `words` (or on nothing) is accepted. */
function rewritten(draft: string, words: string, rewrite: Rewrite): string {
  const start = draft.indexOf(words);
  const evidence = { rule: "any", grade: 1, start, end: start + words.length };
  const proposal = proposalsFor(ruleWith(rewrite), evidence, read({ draft }, needOf(undefined, split), split))[0];
  return proposal ? accept(draft, proposal) : draft;
}

describe("a new sentence", () => {
  it("keeps the greeting that the old one began with, and runs on from its comma", () => {
    const rewrite = { replace: "sentence", text: "What I can do is swap it." } as const;
    expect(rewritten("Hello Ana, we can't refund it. Thanks", "can't", rewrite)).toBe("Hello Ana, what I can do is swap it. Thanks");
    expect(rewritten("Hello Ana! We can't refund it.", "can't", rewrite)).toBe("Hello Ana! What I can do is swap it.");
  });
});

it("words that go behind a greeting's comma leave no capital there", () => {
  const rewrite = { replace: "words", text: "" } as const;
  expect(rewritten("Hello Ana, obviously we can swap it.", "obviously", rewrite)).toBe("Hello Ana, we can swap it.");
  expect(rewritten("Hello Ana! Obviously we can swap it.", "Obviously", rewrite)).toBe("Hello Ana! We can swap it.");
});

describe("a sentence that goes", () => {
  it("leaves no space at the end of a line, and one between its neighbours", () => {
    const rewrite = { replace: "sentence", text: "" } as const;
    expect(rewritten("I've sent it. So so sorry.\n\nTom", "So so", rewrite)).toBe("I've sent it.\n\nTom");
    expect(rewritten("I've sent it. So so sorry. It comes today.", "So so", rewrite)).toBe("I've sent it. It comes today.");
  });
});

describe("a word that goes", () => {
  it("takes along what a stroke ties to it", () => {
    expect(rewritten("Dear Sir/Madam, it is here.", "Dear Sir", { replace: "words", text: "Dear Ana" })).toBe("Dear Ana, it is here.");
  });
});

describe("an opening sentence", () => {
  const rewrite = { replace: "opening", text: "That was our mistake." } as const;
  it("stands behind the greeting, on a line of its own or not", () => {
    expect(rewritten("Hi Ana,\n\nIt is here.", "", rewrite)).toBe("Hi Ana,\n\nThat was our mistake. It is here.");
    expect(rewritten("Hi Ana, it is here.", "", rewrite)).toBe("Hi Ana, that was our mistake. It is here.");
    expect(rewritten("hi ana, it is here", "", rewrite)).toBe("hi ana, that was our mistake. it is here");
    expect(rewritten("Hi Ana! It is here.", "", rewrite)).toBe("Hi Ana! That was our mistake. It is here.");
    expect(rewritten("It is here.", "", rewrite)).toBe("That was our mistake. It is here.");
  });
});

describe("what a sentence says", () => {
  const generic = { replace: "sentence", text: "Here is where it stands: [detail]." } as const;
  it("is noted in a blank where the new words would lose an amount, a date or a name", () => {
    expect(rewritten("Like I said, DHL wants £40 by 5 March.", "Like", generic)).toBe(
      "Here is where it stands: [detail: £40, 5 March, DHL].",
    );
  });

  it("goes to the blank for a party when it is but a name", () => {
    const asked = { replace: "sentence", text: "I'll ask [who] about [detail]." } as const;
    expect(rewritten("That would be one for Apple.", "That", asked)).toBe("I'll ask [who: Apple] about [detail].");
  });

  it("stays as it is where there is no room for that", () => {
    const draft = "It was DHL. It costs £40.";
    expect(rewritten(draft, "It costs", { replace: "sentence", text: "" })).toBe(draft);
  });

  it("is free to go where it stands in the draft once more", () => {
    expect(rewritten("It costs £40. Yes, £40.", "Yes", { replace: "sentence", text: "" })).toBe("It costs £40.");
  });

  it("decides whether a variant fits", () => {
    const thanks = { replace: "sentence", text: "Thank you.", when: /thank/i } as const;
    expect(rewritten("Thanks for your mail.", "Thanks", thanks)).toBe("Thank you.");
    expect(rewritten("Noted your mail.", "Noted", thanks)).toBe("Noted your mail.");
  });
});

describe("a closing sentence", () => {
  const rewrite = { replace: "closing", text: "What I can do is swap it." } as const;
  it("stands in front of the sign-off", () => {
    expect(rewritten("We can't refund it.\n\nRegards,\nTom", "", rewrite)).toBe(
      "We can't refund it. What I can do is swap it.\n\nRegards,\nTom",
    );
  });

  it("stands in front of a name that signs alone", () => {
    expect(rewritten("We can't refund it.\n\nTom", "", rewrite)).toBe("We can't refund it. What I can do is swap it.\n\nTom");
  });

  it("ends a sentence before it that has no full stop", () => {
    expect(rewritten("cant refund it", "", rewrite)).toBe("cant refund it. What I can do is swap it.");
  });
});

describe("an amount or a date of the old words", () => {
  const kept = (text: string): string => rewritten("Hi Ana, it's only £40, as agreed on Monday.", "only", { replace: "sentence", text });
  it("is noted in a blank for a fact, else in one for what is offered or done", () => {
    expect(kept("I'll [action] about [what happened].")).toBe("Hi Ana, I'll [action] about [what happened: £40, Monday].");
    expect(kept("I'll [action]; what I can do is [offer].")).toBe("Hi Ana, I'll [action]; what I can do is [offer: £40, Monday].");
    expect(kept("I'll [action] by [day].")).toBe("Hi Ana, I'll [action: £40, Monday] by [day].");
  });

  it("keeps the old words where there is no blank for it", () => {
    expect(kept("I hear you.")).toBe("Hi Ana, it's only £40, as agreed on Monday.");
  });
});
