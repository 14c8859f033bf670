/** An accepted suggestion reads as well as the draft did: a grammar checker finds nothing in it that it did not find before. */
import { readFileSync } from "node:fs";
import type { LocalLinter } from "harper.js";
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { DraftInput, Suggestion } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { accept, withStandIns } from "../../../src/coach/rewrite.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { curtReplies } from "./replies.ts";

const REPLIES = 500;
const SEED = 2026;
const A_SLOW_MACHINE = 240_000;
/** Kinds of remarks that are not about grammar. */
const NOT_GRAMMAR: ReadonlySet<string> = new Set([
  // Names, and British spelling beside American: both are right.
  "Spelling",
  // Taste, not error: long sentences, and plainer words.
  "Readability",
  "Style",
]);

let coach: Coach;
let linter: LocalLinter;
beforeAll(async () => {
  const [{ LocalLinter }, { binaryInlined }] = await Promise.all([import("harper.js"), import("harper.js/binaryInlined")]);
  linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  coach = createCoach(RULES, { detect: detectLanguage });
}, A_SLOW_MACHINE);

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+|\n+/).filter((s) => s.trim() !== "");

/** Remarks on each sentence ever seen: the checker is slow, and most sentences come again. */
const remembered = new Map<string, readonly string[]>();
async function remarksOn(sentence: string): Promise<readonly string[]> {
  const known = remembered.get(sentence);
  if (known) return known;
  const found = (await linter.lint(sentence)).filter((lint) => !NOT_GRAMMAR.has(lint.lint_kind()));
  const remarks = found.map((lint) => `${lint.lint_kind()}: ${lint.get_problem_text()}`);
  remembered.set(sentence, remarks);
  return remarks;
}

/** What the checker says of `after` that it did not say of `before`. */
async function newRemarks(before: string, after: string): Promise<string[]> {
  const old = sentencesOf(before);
  const fresh = sentencesOf(after).filter((s) => !old.includes(s));
  const said = new Set<string>();
  for (const sentence of old) for (const remark of await remarksOn(sentence)) said.add(remark);
  const found: string[] = [];
  for (const sentence of fresh)
    for (const remark of await remarksOn(sentence)) if (!said.has(remark)) found.push(`${remark} in ${JSON.stringify(sentence)}`);
  return found;
}

/** A suggestion that begins like a sentence stands behind a finished one, and one that is not finished has nothing behind it. */
function seams({ draft }: DraftInput, { start, end, text }: Suggestion): string[] {
  const [before, behind] = [draft.slice(0, start) + /^\W*/.exec(text)![0], /[^.!?]$/.test(text) ? draft.slice(end) : ""];
  const within = /[\p{L}\p{N}] (?:What I can|The reason|Let me|That was our|Here)\b/u.test(text);
  const runsOn = within || (/^\W*(?!I\b)\p{Lu}/u.test(text) && /[\p{L}\p{N},][^\S\n]*$/u.test(before));
  const cutShort = start < end && /^[^\S\n]+\p{Lu}/u.test(behind);
  return [...(runsOn ? ["runs on"] : []), ...(cutShort ? ["cut short"] : [])].map(
    (fault) => `${fault}: ${accept(draft, { start, end, text })}`,
  );
}

/** Every suggestion for a draft, with what the checker newly says of the draft once it is accepted. */
async function remarksOnSuggestions(input: DraftInput): Promise<string[]> {
  const { findings } = await coach.assess(input);
  const found: string[] = [];
  for (const { rule, suggestions } of findings) {
    for (const suggestion of suggestions) {
      const after = accept(input.draft, { ...suggestion, text: withStandIns(suggestion.text) });
      found.push(...[...seams(input, suggestion), ...(await newRemarks(input.draft, after))].map((remark) => `${rule}: ${remark}`));
    }
  }
  return found;
}

describe("an accepted suggestion adds nothing for a grammar checker to find", () => {
  it(
    "in written replies",
    async () => {
      const triples: { customer: string; weak: { text: string } }[] = JSON.parse(
        readFileSync(new URL("../../fixtures/triples.json", import.meta.url), "utf8"),
      );
      const found = new Set<string>();
      for (const { customer, weak } of triples)
        for (const remark of await remarksOnSuggestions({ draft: weak.text, customer })) found.add(remark);
      expect([...found]).toEqual([]);
    },
    A_SLOW_MACHINE,
  );

  it(
    `in ${REPLIES} curt replies`,
    async () => {
      const found = new Set<string>();
      for (const input of curtReplies(REPLIES, SEED)) for (const remark of await remarksOnSuggestions(input)) found.add(remark);
      expect([...found]).toEqual([]);
    },
    A_SLOW_MACHINE,
  );
});
