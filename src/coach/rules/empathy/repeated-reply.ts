/** The same sentence twice in one reply. */
import type { Sentence } from "../../draft.ts";
import type { Evidence, Rule } from "../../rule.ts";

/** Shorter sentences repeat by nature ("Thank you for the photos."). */
const FEWEST_WORDS = 8;

const wordingOf = (sentence: Sentence): string => sentence.tokens.map((t) => t.word).join(" ");

function repeats(sentences: readonly Sentence[]): Evidence[] {
  const seen = new Set<string>();
  const found: Evidence[] = [];
  for (const sentence of sentences.filter((s) => s.tokens.length >= FEWEST_WORDS)) {
    const wording = wordingOf(sentence);
    if (seen.has(wording)) found.push({ rule: "repeated-reply", start: sentence.start, end: sentence.end, grade: 1 });
    seen.add(wording);
  }
  return found;
}

export const repeatedReply: Rule = {
  id: "repeated-reply",
  dimension: "empathy",
  kind: "slip",
  weight: 6,
  title: "Says the same sentence twice",
  why: "The same sentence twice reads as pasted: keep it once, and use the space for this customer's case.",
  source: "000: “same canned scripts over and over”",
  judge: (reply) => repeats(reply.draft.sentences),
  rewrites: [
    { replace: "sentence", text: "" },
    { replace: "sentence", text: "The next step is [detail]." },
  ],
  examples: ["The parts arrive on Friday and I'll fit them the same day. The parts arrive on Friday and I'll fit them the same day."],
  nearMisses: ["Thanks for the photos. Thanks for the photos."],
  cases: {
    found: [
      {
        draft:
          "Hi Ana,\n\nYour refund of $20 went out to your card this morning.\n\nI've closed the order. Your refund of $20 went out to your card this morning.",
      },
      { draft: "I'll check the label with the warehouse before noon. Speak soon. I'll check the label with the warehouse before noon!" },
    ],
    quiet: [
      { draft: "Thanks for the photos. I've sent a new lamp today. Thanks for the photos." },
      { draft: "I've sent the lamp to the address on file today. I've sent the shade to the address on file today." },
    ],
  },
};
