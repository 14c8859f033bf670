/** A promise for a day that is over, or a weekday that contradicts its date: the calendar says no. */
import type { Commitment } from "../../assessment.ts";
import type { Day } from "../../calendar.ts";
import { commitmentsIn } from "../../commitments.ts";
import { datesIn, dayPromised, daysMeant, isImpossible, type WrittenDate } from "../../dates.ts";
import type { Draft, Sentence } from "../../draft.ts";
import { plain } from "../../plain.ts";
import type { Evidence, Rule } from "../../rule.ts";
import { tokensOf } from "../../tokens.ts";

const DEADLINE = /^(?:by|before|until|till|than|latest)$/;
/** "The charge of 2 March", "the call from 2 March": the date belongs to the thing, not to the promise. */
const OF_THE_THING = /^(?:of|from|for|dated|since|after|over|between|during|and|to|due)$/;
/** What is done at a point in time; "look at the call on 2 March" says when the call was. */
const HAPPENS_ON =
  /^(?:call|ring|phone|e-?mail|write|message|text|contact|visit|come|arrive|collect|pick|deliver|ship|dispatch|send|drop|install|fit|be|in touch|back|there|with you|get back|meet|start|begin|reply|respond|update|let|hear|have|land|reach|refund|pay|credit|replace|chase|follow|speak|talk)(?:ing|ed|d)?\b/i;
/** A deed in the past between the promise and its date: "the payment you made on 2 March". */
const LOOKS_BACK =
  /\b(?:made|paid|placed|ordered|bought|received|charged|taken|was|were|did|had|due|happened|invoiced|billed|issued|posted|sent|call of|calls?\s*$|charges?\s*$|payments?\s*$|orders?\s*$|invoices?\s*$|visits?\s*$|bills?\s*$|bookings?\s*$|emails?\s*$|conversations?\s*$|transactions?\s*$|purchases?\s*$|deliver(?:y|ies)\s*$|statements?\s*$|appointments?\s*$)/i;

/** The word that ties a date to its sentence: "by", "on", "of". */
function tieOf({ tokens }: Sentence, { from }: WrittenDate): string {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const word = tokens[i]!.word;
    if (!/^(?:the|latest|at|around|about|end|morning|afternoon|evening|noon|midday|lunchtime|\d.*|am|pm|of)$/.test(word)) return word;
    if (word === "of" && tokens[i - 1]?.word !== "end" && !/^(?:morning|afternoon|evening)$/.test(tokens[i - 1]?.word ?? "")) return word;
  }
  return "";
}

/** Whether a promise is for this date, and does not merely mention it. */
function isPromisedFor(date: WrittenDate, promise: Commitment, sentence: Sentence): boolean {
  const at = sentence.start + sentence.tokens[date.from]!.start;
  const timeAt = promise.when === null ? -1 : sentence.start + sentence.text.indexOf(promise.when);
  if (promise.when === null || at < timeAt || at >= timeAt + promise.when.length) return false;
  const tie = tieOf(sentence, date);
  if (OF_THE_THING.test(tie) || LOOKS_BACK.test(promise.what)) return false;
  return DEADLINE.test(tie) || at < promise.start || HAPPENS_ON.test(promise.what);
}

/** Over, or never: no month has a 31 April. */
const isOver = (date: WrittenDate, today: Day): boolean =>
  daysMeant(date, today)?.length === 0 || (dayPromised(date, today) ?? today) < today;

const sameDate = (a: WrittenDate, b: WrittenDate): boolean => a.day === b.day && a.month === b.month && a.weekday === b.weekday;

function impossibleIn(sentence: Sentence, draft: Draft, promises: readonly Commitment[]): Evidence[] {
  const dates = datesIn(sentence.tokens);
  if (dates.length === 0) return [];
  const theirs = draft.customer === null ? [] : datesIn(tokensOf(plain(draft.customer)));
  const wrong = dates.filter((date) => isImpossible(date, draft.today) && !theirs.some((other) => sameDate(date, other)));
  const { today } = draft;
  const promised = today === null ? [] : promises.map((p) => dates.filter((date) => isPromisedFor(date, p, sentence)));
  // "Between 2 and 5 March" is over when its last day is.
  const over = promised.flatMap((of) => (today !== null && of.every((date) => isOver(date, today)) ? of.slice(-1) : []));
  return [...new Set([...wrong, ...over])].map(({ from, to }) => ({
    rule: "impossible-date",
    start: sentence.start + sentence.tokens[from]!.start,
    end: sentence.start + sentence.tokens[to - 1]!.end,
    grade: 1,
  }));
}

function judge(draft: Draft): Evidence[] {
  const promises = draft.today === null ? [] : commitmentsIn(draft);
  return draft.sentences.flatMap((s) =>
    impossibleIn(
      s,
      draft,
      promises.filter((p) => p.start >= s.start && p.end <= s.end),
    ),
  );
}

export const impossibleDate: Rule = {
  id: "impossible-date",
  dimension: "ownership",
  kind: "slip",
  weight: 4,
  title: "The calendar has no such day",
  why: "This day is over, or its weekday and date do not belong together: check it, so that the promise can be kept.",
  source: "004: Set a date; a date that cannot be kept is none",
  judge: ({ draft }) => judge(draft),
  rewrites: [
    { replace: "words", corrects: true, text: "{date-alone}" },
    { replace: "words", corrects: true, text: "[day]" },
    { replace: "words", corrects: true, text: "[day and date]" },
  ],
  examples: ["I'll call you by [Monday 2 March 2026]."],
  nearMisses: ["I've found your order of Monday 2 March 2026."],
  cases: {
    found: [
      { draft: "Hi Ana,\n\nI'll call you by Monday 2 March.", now: "2026-03-05T10:00:00+01:00" },
      { draft: "We'll collect the sofa on 2 March.", now: "2026-03-05" },
      { draft: "On March 2nd our engineer will visit you.", now: "2026-03-05" },
      { draft: "You'll hear from me before the 2nd of March.", now: "2026-03-05" },
      { draft: "Your new card will arrive by 2026-03-02.", now: "2026-03-05" },
      { draft: "Your appointment is on Tuesday 14 May.", now: "2026-05-01" },
      { draft: "I'll ring you on Tuesday the 14th.", now: "2026-05-10" },
      { draft: "I'll send it by Tuesday, May 14, 2026." },
      { draft: "The engineer comes on Monday 31 April.", now: "2026-04-10" },
      { draft: "I'll write to you by 31 April.", now: "2026-04-10" },
    ],
    quiet: [
      { draft: "I'll call you by Monday 2 March.", now: "2026-03-01" },
      { draft: "I'll call you by Monday 2 March." },
      { draft: "I'll call you today, on 5 March.", now: "2026-03-05T23:59:00-08:00" },
      { draft: "I've found your order of 2 March and sent it today.", now: "2026-03-05" },
      { draft: "I'll refund the payment you made on Monday 2 March.", now: "2026-03-05" },
      { draft: "I'll look at the call from 2 March.", now: "2026-03-05" },
      { draft: "I'll check the charge on 2 March with the bank.", now: "2026-03-05" },
      { draft: "Your invoice of Monday 2 March is attached.", now: "2026-11-05" },
      { draft: "The shop opened on 1 May 1998.", now: "2026-03-05" },
      { customer: "It said Tuesday 14 May!", draft: "You're right that the letter said Tuesday 14 May.", now: "2026-05-01" },
      { draft: "I'll call you on 2 January.", now: "2026-12-20" },
      { draft: "Order 14 may arrive late.", now: "2026-05-20" },
      { draft: "Row 214 has 31/06/2024, and June has thirty days.", now: "2026-05-20" },
      { draft: "I'll send you the bill for Monday 2 March.", now: "2026-03-05" },
      { draft: "I'll see whether Thursday 14 May works.", now: "2026-05-01" },
    ],
  },
};
