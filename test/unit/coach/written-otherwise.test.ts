/** The same words in another spelling get the same answer: contractions spelled out or without their apostrophe, a British or an American verb, words in bold. */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { wakeTagger } from "../../../src/coach/tagger.ts";
import { tokensOf } from "../../../src/coach/tokens.ts";

const CHECK = new URL("../../../src/learn/data/check/", import.meta.url);
/** Replies from which nothing was learnt. */
const drafts: readonly string[] = readdirSync(CHECK)
  .flatMap((file) => readFileSync(new URL(file, CHECK), "utf8").trim().split("\n"))
  .map((line): string => JSON.parse(line).draft);

const NEGATED = "do|does|did|is|are|was|were|has|have|had|would|could|should";
const SPELLINGS: Readonly<Record<string, (draft: string) => string>> = {
  "negations spelled out": (draft) =>
    draft
      .replace(/\b(c)an't\b/gi, "$1annot")
      .replace(/\b(w)on't\b/gi, "$1ill not")
      .replace(new RegExp(`\\b(${NEGATED})n't\\b`, "gi"), "$1 not"),
  "negations without their apostrophe": (draft) => draft.replace(new RegExp(`\\b((?:ca|wo|${NEGATED})n)'t\\b`, "gi"), "$1t"),
  "I'm and I've without their apostrophe": (draft) => draft.replace(/\b(I)'(m|ve)\b/g, "$1$2"),
  "words in bold": (draft) => draft.replace(/\b(refund|policy|sorry|today|tomorrow)\b/gi, "**$1**"),
  "a greeting on the line where the reply goes on": (draft) => draft.replace(/^((?:hi|hello|hey|dear) [^,\n]{1,25}),\n+/i, "$1, "),
  "a greeting with a dash behind it": (draft) => draft.replace(/^((?:hi|hello|hey|dear) [^,\n]{1,25}),\n+/i, "$1 - "),
  "American verbs": (draft) => draft.replace(/\b(cancel|travel)l(ed|ing)\b/gi, "$1$2"),
};

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: async () => null, offers: false });
});
const answerTo = async (draft: string) => {
  const { scores, findings } = await coach.assess({ draft });
  return { scores, rules: findings.map(({ rule }) => rule).sort() };
};

describe.each(Object.entries(SPELLINGS))("%s", (_, write) => {
  it("change nothing", async () => {
    const respelled = drafts.filter((draft) => write(draft) !== draft);
    expect(respelled).not.toEqual([]);
    for (const draft of respelled) expect(await answerTo(write(draft)), draft).toEqual(await answerTo(draft));
  });
});

/** A comma inside a sentence, in front of the clause that goes on. */
const GOES_ON = /(?<=[a-z]{3}), (?=(?:and|but|so|because|it|we|I|you|there|that|this)\b)/g;

describe.each(["\u2014", "\u2013", "--"])("a dash (%s) set tight between clauses", (dash) => {
  it("parts them as one between spaces does", async () => {
    const parted = drafts.filter((draft) => draft.replace(GOES_ON, "") !== draft);
    expect(parted).not.toEqual([]);
    for (const draft of parted)
      expect(await answerTo(draft.replace(GOES_ON, dash)), draft).toEqual(await answerTo(draft.replace(GOES_ON, " - ")));
  });
});

describe("the tagger", () => {
  it.each([
    ["I didnt send it, and Ive looked.", "I didn't send it, and I've looked."],
    ["Im sorry that you cant, we havent.", "I'm sorry that you can't, we haven't."],
  ])("takes %j as %j, word by word", async (bare, whole) => {
    const tag = await wakeTagger();
    const tagsOf = (text: string) =>
      tag({ text, start: 0, end: text.length, tokens: tokensOf(text), question: false }).map((tags) => [...tags]);
    expect(tagsOf(bare)).toEqual(tagsOf(whole));
  });
});
