/** How rarely compromise is asked for parts of speech: never where its answer could not decide, and never wrongly left out. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { matchesIn } from "../../../src/coach/match.ts";
import { needOf } from "../../../src/coach/need.ts";
import { compile } from "../../../src/coach/pattern.ts";
import { indexPatterns } from "../../../src/coach/pattern-index.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";
import { hasTag, readingOf } from "../../../src/coach/reading.ts";
import { type Tagger, wakeTagger } from "../../../src/coach/tagger.ts";
import { tokensOf } from "../../../src/coach/tokens.ts";

let split: Split;
let tag: Tagger;
beforeAll(async () => {
  [split, tag] = [await wakeSplitter(), await wakeTagger()];
});

/** The matches of a pattern as words, and whether compromise was asked. */
function lookFor(pattern: string, sentence: string) {
  const tokens = tokensOf(sentence);
  let asked = false;
  const ask = () => {
    asked = true;
    return tag({ text: sentence, start: 0, end: sentence.length, tokens, question: false });
  };
  const matches = matchesIn(indexPatterns([{ pattern: compile(pattern, {}), owner: null }]), tokens, ask);
  const found = matches.map(({ match }) => tokens.slice(match.start, match.end).map(({ word }) => word));
  return { found: found.map((words) => words.join(" ")), asked };
}

describe("compromise is asked", () => {
  it.each([
    ["where it decides", "i #PastTense", "I pulled the invoice.", ["i pulled"], true],
    ["and its answer counts", "i #PastTense", "I welcome that.", [], true],
    ["not about a word that is no past form", "i #PastTense", "I understand, and I will look.", [], false],
    ["not about a word that does not end as such forms do", "for #Gerund", "Thanks for that.", [], false],
    ["but about one that does", "are #Gerund", "We are checking it.", ["are checking"], true],
    ["not where the words alone match as far", "i (checked|#PastTense)", "I checked the order.", ["i checked"], false],
    ["but where the tag would match further", "i checked #PastTense?", "I checked closed orders.", ["i checked"], true],
  ])("%s", (_, pattern, sentence, found, asked) => {
    expect(lookFor(pattern, sentence)).toEqual({ found, asked });
  });
});

it("no word is left out that compromise gives the part of speech", () => {
  const drafts = readFileSync(new URL("../../fixtures/calibration.drafts.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const wrongly: string[] = [];
  for (const line of drafts) {
    for (const sentence of read({ draft: JSON.parse(line).draft }, needOf(undefined, split), split).sentences) {
      const tags = tag(sentence);
      const reading = readingOf(new Map(), sentence.tokens, () => tags);
      sentence.tokens.forEach(({ word }, at) => {
        // Of "gonna" both words get what it gets.
        if (word === "to") return;
        for (const part of ["PastTense", "Participle", "Gerund", "PresentTense", "Infinitive"])
          if (tags[at]?.has(part) && !hasTag(part, at, reading)) wrongly.push(`${word} ${part} in ${sentence.text}`);
      });
    }
  }
  expect(wrongly).toEqual([]);
});
