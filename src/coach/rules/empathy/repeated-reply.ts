/** The same sentence twice in one reply, or one that was sent before. */

import type { PastReply } from "../../assessment.ts";
import type { Draft, Sentence, Token } from "../../draft.ts";
import { keptWith } from "../../kept.ts";
import { FEWEST_WORDS, fingerprint, ownSentences, repliesLike, repliesWith, sentenceHash } from "../../repetition.ts";
import type { Evidence, Rule } from "../../rule.ts";

/** From here on a whole reply counts as one that was sent before. */
const RESEMBLES = 0.6;
/** More replies of one day than this that share a sentence tell of an outage: everybody is due the same facts. */
const MOST_IN_A_DAY = 20;

/** A sentence twice to one customer is read by the same eyes; a sentence to another customer is only told by its sound. */
const GRADE = { sentence: 0.5, whole: 0.8, sameCustomer: 1 } as const;

const wordingOf = keptWith((tokens: readonly Token[]): string => tokens.map((t) => t.word).join(" "));

const found = ({ tokens, start, end }: Sentence, grade: number): Evidence => ({
  rule: "repeated-reply",
  start: start + (tokens[0]?.start ?? 0),
  end,
  grade,
});

function repeats(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter((sentence) => {
    const wording = wordingOf(sentence.tokens);
    const again = sentence.tokens.length >= FEWEST_WORDS && seen.has(wording);
    seen.add(wording);
    return again;
  });
}

/** Whether these replies are so many on one day that they tell of one event. */
function tellsOfOutage(replies: readonly PastReply[]): boolean {
  const days = new Map<number, number>();
  for (const { day } of replies) days.set(day, (days.get(day) ?? 0) + 1);
  return Math.max(0, ...days.values()) > MOST_IN_A_DAY;
}

/** The grade of what stands in these earlier replies too; 0 when it is in none, or in an outage's many. */
function gradeOf(replies: readonly PastReply[], grade: number): number {
  if (replies.length === 0 || tellsOfOutage(replies)) return 0;
  return replies.some((reply) => reply.sameCustomer) ? GRADE.sameCustomer : grade;
}

/** Sentences that were sent before. */
function sentAgain(own: readonly Sentence[], salt: string, past: readonly PastReply[]): Evidence[] {
  return own.flatMap((sentence) => {
    const hash = sentenceHash(sentence, salt);
    const grade = gradeOf(hash === null ? [] : repliesWith(past, hash), GRADE.sentence);
    return grade > 0 ? [found(sentence, grade)] : [];
  });
}

/** A whole reply sent before is one find, on the first sentence that is to become this customer's own; else each sentence is one. */
function fromThePast(draft: Draft): Evidence[] {
  if (draft.past.length === 0) return [];
  const own = ownSentences(draft).filter((sentence) => sentence.tokens.length > 0);
  const again = sentAgain(own, draft.salt, draft.past);
  const whole = gradeOf(repliesLike(draft.past, fingerprint(own, draft.salt), RESEMBLES), GRADE.whole);
  const [first] = own;
  if (whole === 0 || !first) return again;
  return [again[0] ? { ...again[0], grade: Math.max(whole, again[0].grade) } : found(first, whole)];
}

function everyRepeat(draft: Draft): Evidence[] {
  const within = repeats(draft.sentences).map((sentence) => found(sentence, 1));
  const isNamed = (evidence: Evidence): boolean => within.some((one) => one.start === evidence.start);
  return [...within, ...fromThePast(draft).filter((evidence) => !isNamed(evidence))];
}

export const repeatedReply: Rule = {
  id: "repeated-reply",
  dimension: "empathy",
  kind: "slip",
  weight: 6,
  title: "Says the same words again",
  why: "Words used before, in this reply or an earlier one, read as pasted: keep the facts, and say them for this customer's case.",
  source: "000: “same canned scripts over and over”",
  judge: (reply) => everyRepeat(reply.draft),
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
