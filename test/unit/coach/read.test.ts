/** Where sentences stand: whatever white space a draft holds, each is where its words are. */
import { beforeAll, describe, expect, it } from "vitest";
import { needOf } from "../../../src/coach/need.ts";
import { plain } from "../../../src/coach/plain.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";
import fc from "../../support/same-seed.ts";

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});

const sentencesOf = (draft: string) => read({ draft }, needOf(undefined, split), split).sentences;

const space = fc.array(fc.constantFrom(" ", "\n", "\t", "\u00A0", "\r\n", "\u200B"), { maxLength: 5 }).map((all) => all.join(""));
const words = fc.constantFrom(
  "We can't refund it.",
  "It's our policy!",
  "Hi Ana,",
  "- first",
  "Is it late?",
  "one two three",
  "\u3002",
  "(so)",
  "**never**",
  "wait... We",
  "Hi Jo sorry",
  "it\u2014we",
  "so--I",
  "done.I'll call",
);
const draft = fc.array(fc.tuple(space, words), { maxLength: 6 }).map((parts) => parts.flat().join(""));

describe("sentences", () => {
  it.each(["\n\n", "\n\n\n", "  \n\n", "\n", " ", "\t\n \n", "> quoted\n\n\n"])("stand behind %j where they are", (lead) => {
    const text = `${lead}We can't refund it. It's our policy.`;
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(["We can't refund it.", "It's our policy."]);
  });

  it.each([
    ["I've checked it... We can't refund it.", ["I've checked it...", "We can't refund it."]],
    ["i've checked it.. we can't refund it", ["i've checked it..", "we can't refund it"]],
    ["stock out.. try another chemist.. 2 left there", ["stock out..", "try another chemist..", "2 left there"]],
    ["i'll hold it.. till noon", ["i'll hold it.. till noon"]],
    ["we can.. not do that, because of.. rules", ["we can.. not do that, because of.. rules"]],
    ["it isn't.. broken, he doesn't.. know", ["it isn't.. broken, he doesn't.. know"]],
    ["It left today\u2026 It's with the driver.", ["It left today\u2026", "It's with the driver."]],
    ["It's done.I'll call you!Have a seat", ["It's done.", "I'll call you!", "Have a seat"]],
    ["It's here: https://shop.example/x We'll wait.", ["It's here: https://shop.example/x", "We'll wait."]],
    ["See https://shop.example/x Monday to Friday.", ["See https://shop.example/x Monday to Friday."]],
    ["See https://shop.example/x OR ring us.", ["See https://shop.example/x OR ring us."]],
    ["I asked Mrs.Okafor today.", ["I asked Mrs.Okafor today."]],
    ["We can't... do that.", ["We can't... do that."]],
    ["Because of... the delay.", ["Because of... the delay."]],
    ["See shop.example.com or v2.Go, e.g. one by Mr. Okafor.", ["See shop.example.com or v2.Go, e.g. one by Mr. Okafor."]],
  ])("end where %j means them to", (text, sentences) =>
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(sentences),
  );

  it.each([
    ["Hello Priya, we can't refund it.", ["Hello Priya,", "we can't refund it."]],
    ["Hi Jo thanks for waiting.", ["Hi Jo", "thanks for waiting."]],
    ["Dear Mr. Obi \u2014 I've looked.", ["Dear Mr. Obi \u2014", "I've looked."]],
    ["Dear Mr. Obi\u2014I've looked.", ["Dear Mr. Obi\u2014", "I've looked."]],
    ["hi jo sorry about that", ["hi jo", "sorry about that"]],
    ["hi jo", ["hi jo"]],
    ["Hello Priya,", ["Hello Priya,"]],
    ["Hi Will you be in at five?", ["Hi Will you be in at five?"]],
    ["Welcome back to the club we run.", ["Welcome back to the club we run."]],
    ["Hi parcel is late", ["Hi parcel is late"]],
  ])("begin behind the greeting on their line: %j", (text, sentences) =>
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual(sentences),
  );

  it("are made of the words that stand there, whatever stands between them", () =>
    fc.assert(
      fc.property(draft, (text) => {
        for (const sentence of sentencesOf(text)) expect(sentence.text).toBe(plain(text).slice(sentence.start, sentence.end));
      }),
      { numRuns: 500 },
    ));

  it("are cut from all of the text", () =>
    fc.assert(
      fc.property(draft, (text) => {
        expect(split(text).join("")).toBe(text);
      }),
      { numRuns: 500 },
    ));
});
