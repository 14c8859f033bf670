/** Replies of many forms, and what of an answer must not change where only what nobody reads did. */
import { readFileSync } from "node:fs";
import type { Assessment } from "../../../src/coach/assessment.ts";

export const triples: { customer: string; weak: { text: string }; strong: { text: string } }[] = JSON.parse(
  readFileSync(new URL("../../fixtures/triples.json", import.meta.url), "utf8"),
);
const WRITTEN = [
  "Hi Ana,\n\nWe appreciate you reaching out. It's our policy, so we can't refund it. Let me know!\n\nBest wishes,\nJo van Dyck",
  "Dear Mr. Gokhale, I ticked the wrong column on your form. It'll show by 11 am on Friday. S. Ranade, Deputy Manager",
  "Dear Sir/Madam,\n\nTold you already, it isn't possible.\n\nKind regards,\nRegistrar's office, P. Lund",
  "Good evening Mrs Tan and hello to Mateo! I'm afraid I don't know. \"Soon\", they said.",
];
export const drafts = [...WRITTEN, ...triples.flatMap(({ weak, strong }) => [weak.text, strong.text])];

/** A quote with its spaces and apostrophes as most write them. */
const words = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("\u2019", "'")
    .replaceAll("\u00AD", "")
    .replace(/[\s\u00A0\u200B]+/g, " ")
    .trim();
/** Scores, finds, questions and promises, wherever they stand. */
export const shown = ({ scores, findings, questions, promises }: Assessment) => ({
  scores,
  questions: questions.map(({ answered }) => answered),
  promises: promises.map(({ who, when }) => ({ who, when: when && words(when) })),
  findings: findings
    .map(({ rule, quote, points }) => ({ rule, quote: words(quote), points }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});
