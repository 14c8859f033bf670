/** The English of the interface by the coach's own rules: no slip, no jargon, short sentences in common words. */
import { describe, expect, it } from "vitest";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import type { Message } from "../../support/look-up.ts";
import { messagesIn } from "../../support/messages.ts";

/** A message as a person meets it: its placeholders filled with their examples. */
const shown = ({ message, placeholders = {} }: Message): string =>
  message.replace(/\$([A-Z0-9_]+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.example ?? "");
const SHOWN = Object.entries(messagesIn("en")).map(([key, message]) => ({
  key,
  text: shown(message),
  /** What others wrote, such as the draft's own words, is not the interface's doing. */
  own: message.message.replace(/\$[A-Z0-9_]+\$/g, "it"),
}));
/** Many messages in one draft, as a page has them: a word by itself is no curt reply. */
const pagesOf = <T>(all: readonly T[], size: number): readonly T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));

/** Names of things, which are no excuse to a customer. */
const NAMES: readonly string[] = ["policy_title"];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+/).filter((sentence) => /\w/.test(sentence));
const wordsOf = (text: string): string[] => text.match(/[A-Za-z’']+/g) ?? [];
/** Groups of vowels, a silent ending aside: near enough for a formula that is itself an estimate. */
const syllablesOf = (word: string): number => Math.max(1, [...spoken(word.toLowerCase()).matchAll(/[aeiouy]+/g)].length);
const spoken = (word: string): string => word.replace(/(?<=[^aeiouyl])e[ds]?$/, "");

/** The Flesch-Kincaid grade level: years of school that it takes to read this with ease. */
function gradeOf(text: string): number {
  const words = wordsOf(text);
  const syllables = words.map(syllablesOf).reduce((sum, count) => sum + count, 0);
  return (0.39 * words.length) / Math.max(1, sentencesOf(text).length) + (11.8 * syllables) / words.length - 15.59;
}

describe("what the interface says in English", () => {
  it("has no slip by the coach's own rules, jargon among them", async () => {
    const coach = createCoach(RULES, { detect: async () => "en", anyLength: true });
    await coach.wake();
    const slips: string[] = [];
    const told = SHOWN.filter(({ key }) => !NAMES.includes(key));
    for (const page of pagesOf(told, 25)) {
      const { findings } = await coach.assess({ draft: page.map(({ own }) => own).join("\n\n") });
      const costly = findings.filter(({ kind, points }) => kind === "slip" && points < 0);
      slips.push(...costly.map(({ rule, quote }) => `${page.find(({ own }) => own.includes(quote))?.key}: ${rule}: ${quote}`));
    }
    expect(slips).toEqual([]);
  });

  it("has no sentence of more than 24 words", () => {
    const long = SHOWN.flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, words: wordsOf(sentence).length })));
    expect(long.filter(({ words }) => words > 24)).toEqual([]);
  });

  it("can be read with ease after nine years of school, most of it after six", () => {
    const grades = SHOWN.filter(({ text }) => wordsOf(text).length >= 10).map(({ key, text }) => ({ key, grade: gradeOf(text) }));
    expect(grades.filter(({ grade }) => grade > 10)).toEqual([]);
    expect([...grades].sort((a, b) => a.grade - b.grade)[Math.floor(grades.length / 2)]?.grade).toBeLessThanOrEqual(6);
  });

  it("measures plain and learned English apart", () => {
    expect(gradeOf("The cat sat on the mat. It was warm there.")).toBeLessThan(2);
    expect(
      gradeOf("Notwithstanding considerable organisational complexity, implementation necessitates extraordinary perseverance."),
    ).toBeGreaterThan(20);
  });
});
