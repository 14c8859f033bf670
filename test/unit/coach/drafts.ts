/** Random drafts made of the rules' own examples: real sentences, in every mix. */
import { RULES } from "../../../src/coach/rules/index.ts";
import fc from "../../support/same-seed.ts";

/** "[our policy]" without its marks. */
export const unmarked = (example: string): string => example.replace(/\[(\[[^\]]+\]|[^[\]]+)\]/g, "$1");

const sentencesOf = (kind: "slip" | "strength"): string[] =>
  RULES.filter((r) => r.kind === kind && r.find && !r.serious && !/greeting|opening|signoff|close/.test(r.id)).flatMap((r) =>
    r.examples.map(unmarked).filter((s) => !s.includes("\n") && /[.!?]$/.test(s)),
  );

export const SLIPS = sentencesOf("slip");
export const STRENGTHS = sentencesOf("strength");
export const NEUTRAL = [
  "The order number is 58213.",
  "The blue one is in the second drawer.",
  "The museum opens at nine.",
  "The file has four pages.",
];
export const CUSTOMERS = [
  undefined,
  "This is the third time I write. The parcel is still missing and I'm furious! What are you going to do?",
  "Hi, how do I export my data? Thanks",
  "You charged me twice and nobody answers. I want a refund.",
  "Thanks so much, all sorted now!",
];

export const sentence = fc.constantFrom(...SLIPS, ...STRENGTHS, ...NEUTRAL);
export const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((s) => s.join(" ")),
  { minLength: 1, maxLength: 4 },
);
export const customer = fc.constantFrom(...CUSTOMERS);
export const asMail = (body: readonly string[], name = "Maria"): string => `Hi ${name},\n\n${body.join("\n\n")}\n\nBest wishes,\nTom`;
