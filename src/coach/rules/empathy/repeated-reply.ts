/** The same sentence twice in one reply, or one that was sent before: by what is kept of past replies, or by what the customer quotes. */

import type { PastReply } from "../../assessment.ts";
import type { Draft, Sentence } from "../../draft.ts";
import { wordingOf } from "../../paragraphs.ts";
import { FEWEST_WORDS, fingerprint, ownSentences, repliesLike, repliesWith, sentenceHash } from "../../repetition.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";
import { saidBefore } from "../../said-before.ts";

/** From here on a whole reply counts as one that was sent before. */
const RESEMBLES = 0.6;
/** More replies of one day than this that share a sentence tell of an outage: everybody is due the same facts. */
const MOST_IN_A_DAY = 20;

/** A sentence twice to one customer is read by the same eyes; a sentence to another customer is only told by its sound. */
const GRADE = { sentence: 0.5, whole: 0.8, sameCustomer: 1 } as const;

const found = ({ tokens, start, end }: Sentence, grade: number): Evidence => ({
  rule: "repeated-reply",
  start: start + (tokens[0]?.start ?? 0),
  end,
  grade,
});

function repeats(sentences: readonly Sentence[]): Sentence[] {
  const seen = new Set<string>();
  return sentences.filter((sentence) => {
    if (sentence.tokens.length < FEWEST_WORDS) return false;
    const wording = wordingOf(sentence);
    const again = seen.has(wording);
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

/** Thanks and closing words: everybody closes alike, and a customer may well write what an agent does. */
const isClose = (reply: Reply, sentence: Sentence): boolean =>
  reply.evidence.some((e) => e.rule === "warm-close" && reply.sentenceOf(e)?.start === sentence.start) ||
  /\b(?:look(?:ing)? forward|let (?:me|us) know)\b/i.test(sentence.text);
const isThanks = (reply: Reply, sentence: Sentence): boolean =>
  /\b(?:thank|thanks|hope|appreciate|sorry)\b/i.test(sentence.text) || reply.draft.greeting?.start === sentence.start;

/** Sentences that the customer's own message holds. */
const fromTheirMessage = (reply: Reply): Evidence[] =>
  saidBefore(reply.draft)
    .filter(({ sentence, quoted }) => !isClose(reply, sentence) && (quoted || !isThanks(reply, sentence)))
    .map(({ sentence }) => found(sentence, GRADE.sameCustomer));

/** Each sentence once, by the first way that it was found. */
function everyRepeat(reply: Reply): Evidence[] {
  const within = repeats(reply.draft.sentences).map((sentence) => found(sentence, 1));
  const named = new Set<number>();
  return [...within, ...fromTheirMessage(reply), ...fromThePast(reply.draft)].filter(({ start }) => {
    const isNew = !named.has(start);
    named.add(start);
    return isNew;
  });
}

export const repeatedReply: Rule = {
  id: "repeated-reply",
  dimension: "empathy",
  kind: "slip",
  weight: 6,
  title: "Says the same words again",
  why: "Words used before, in this reply or an earlier one, read as pasted: keep the facts, and say them for this customer's case.",
  source: "000: “same canned scripts over and over”",
  judge: everyRepeat,
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
      {
        customer: "You wrote: \u201CYour case has been passed to our engineers and they are looking at it.\u201D That was on the 3rd.",
        draft: "Hi Ana,\n\nYour case has been passed to our engineers, and they are looking at it. I've asked Tom for his notes.",
      },
      {
        customer: "Your last mail said we are still waiting for the courier to answer us. Three weeks ago!",
        draft: "We are still waiting for the courier to answer us. I'll ring their depot at noon.",
      },
      {
        customer: "Hello?? We have received your documents and are checking them. WHEN will somebody check them",
        draft: "We've received your documents and are checking them.",
      },
      {
        customer: "Still no heat.\n\n> Please bleed the radiator in the room upstairs first.\n> Regards, Tom",
        draft: "Please bleed the radiator in the room upstairs first.",
      },
      { draft: "I'll check the label with the warehouse before noon. Speak soon. I'll check the label with the warehouse before noon!" },
    ],
    quiet: [
      {
        customer: "The bike has been in your workshop since the ninth of May. Any news?",
        draft: "The bike has been in the workshop since the ninth of May. It's ready: I fitted the wheel this morning.",
      },
      {
        customer: "You wrote: \u201CYour case has been passed to our engineers.\u201D When was that?",
        draft: "You ask when we wrote \u201CYour case has been passed to our engineers\u201D: on the third, and Tom found the fault today.",
      },
      {
        customer: "Your chat told me the shop is open until nine on Fridays. Right?",
        draft: "That's right. The shop is open until nine on Fridays.",
      },
      {
        customer: "Your last mail came without the form. Please let me know if you need anything else from me.",
        draft: "The form is attached now. Please let me know if you need anything else from me.",
      },
      { customer: "You told me it was sent. Is it on its way?", draft: "Yes, it is on its way. I checked with the depot today." },
      { draft: "Thanks for the photos. I've sent a new lamp today. Thanks for the photos." },
      { draft: "I've sent the lamp to the address on file today. I've sent the shade to the address on file today." },
    ],
  },
};
