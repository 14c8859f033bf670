/** Curt replies as agents type them, the same ones every time: greetings, sentences from the rules' examples, sign-offs, and chat without capitals. */
import type { DraftInput } from "../../../src/coach/assessment.ts";
import { CUSTOMERS, NEUTRAL, SLIPS, STRENGTHS } from "./drafts.ts";

const GREETINGS = ["Hi Maria,\n\n", "Hello Mr. Okafor,\n\n", "Dear Customer,\n\n", "Hi Ana, ", "Hi there!\n", "Good morning,\n\n", "", ""];
const SIGN_OFFS = [
  "\n\nBest wishes,\nTom",
  "\n\nKind regards\nPriya Nair\nMarlow & Finch",
  "\n\nThanks,\nCustomer Service",
  "\n\nTom",
  "",
  "",
];
const BETWEEN = [" ", " ", "\n\n"];
const CURT = [
  "The parcel was sent to the wrong depot on 5 March.",
  "Unfortunately we can't refund the £40 fee.",
  "You will have to call DHL about that.",
  "Our policy is 14 days.",
  "Your request has been noted and will be processed shortly.",
  "We are sorry for any inconvenience.",
  "You should have checked the size before ordering.",
  "I understand, but there is nothing I can do.",
  "It says so in the terms.",
  "We'll get back to you soon.",
];
const SHARE_IN_CHAT_STYLE = 0.25;

/** A sequence of numbers from 0 below 1 that only depends on the seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const inChatStyle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['\u2019]/g, "")
    .replace(/\.(?=\s|$)/g, "");

/** So many replies, each with what the customer wrote, where anything is known of it. */
export function curtReplies(count: number, seed: number): DraftInput[] {
  const next = numbersFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const sentence = (): string => pick(pick([SLIPS, SLIPS, SLIPS, CURT, NEUTRAL, STRENGTHS]));
  const reply = (): string => {
    const sentences = Array.from({ length: 1 + Math.floor(next() * 3) }, sentence);
    return next() < SHARE_IN_CHAT_STYLE
      ? sentences.map(inChatStyle).join("\n")
      : pick(GREETINGS) + sentences.join(pick(BETWEEN)) + pick(SIGN_OFFS);
  };
  return Array.from({ length: count }, () => {
    const customer = pick(CUSTOMERS);
    return { draft: reply(), ...(customer && { customer }) };
  });
}
