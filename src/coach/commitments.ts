/** Finds what a draft promises: who does what by when. Rubric 4.2. */
import type { Commitment } from "./assessment.ts";
import type { Draft, Sentence, Token } from "./draft.ts";
import { LEXICON } from "./lexicon/index.ts";
import { indexPatterns, matchesIn, type TokenMatch } from "./match.ts";
import { once } from "./once.ts";
import { compile } from "./pattern.ts";

/** Times that can be kept or missed. Shared with the rule set-a-date. */
export const BOUND_TIME: readonly string[] = [
  "(by|before|on|until|no later than|at|from|for) (the|this|next|coming)? (latest)? <day> (morning|afternoon|evening|night|week|at)? <clock>?",
  "(by|before|on|until|at) (the)? (<clock>|<date>|<month> <number>|<number> (am|pm)|<number> (of)? <month>|<date> (of)? <month>)",
  "(by|until|before) (the)? (end of|close of) (the|this|next)? (day|business|play|week|month|shift|<day>)",
  "(within|in|for) (the)? (next|about|under|around|another|roughly|approximately|only|just)* <number> (to|or|and)? <number>? (business|working|calendar|full)? <unit>",
  "(over|during|in|within) the next <number>? (to|or)? <number>? (business|working)? <unit>",
  "<number> (to|or|-) <number> (business|working)? <unit>",
  "(today|tonight|tomorrow|this (morning|afternoon|evening)) (morning|afternoon|evening|night|at)? <clock>?",
  "(first thing|later|early|late) (on|in)? (the|this)? (<day>|morning|afternoon)",
  "<day> (morning|afternoon|evening|at noon|at <clock>|lunchtime)",
  "(next|this|coming) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)",
  "(the (moment|minute|second)|as soon as|once|when) (it|they|he|she|that|the|we|i) .. (is|are|has|have|lands|arrives|clears|ships|leaves|scans|confirms|replies|lists|shows|reaches|goes|hear|hears|get|gets)",
];

/** "You can return it within 30 days" and "a 3-day trial" say when, and promise nothing. */
const NO_DEADLINE = [
  "<number> (business|working)? <unit> (of|from|after) (purchase|delivery|the (purchase|delivery|order))",
  "<number> (day|days|month) (trial|warranty|window|return|money back)",
  "(was|were|did|had|been|since) .. <day>",
];

const PROMISE: readonly { readonly who: Commitment["who"]; readonly any: readonly string[] }[] = [
  {
    who: "I",
    any: [
      "i will <lately>* !(not|never|be (happy|glad|pleased)|let you go) <act>",
      "i will <lately>* be (in touch|back|checking|keeping|watching|<act.ing>)",
      "i (am|have) <lately>* (<act.ing>|<act.en>)",
      "i am going to <act>",
      "(leave it with me|let me (see|find|check|look|get|ask|sort|talk|speak))",
      "you will hear from me",
    ],
  },
  {
    who: "we",
    any: [
      "we will <lately>* !(not|never|be (happy|glad|pleased)) <act>",
      "we will <lately>* be (in touch|<act.ing>)",
      "we (are|have) <lately>* (<act.ing>|<act.en>)",
      "we are going to <act>",
      "you will hear from us",
    ],
  },
  {
    who: "team",
    any: [
      "(our|the|my) <team> .. will <lately>* !not <act>",
      "(our|the|my) <team> (is|are|has|have) <lately>* (<act.ing>|<act.en>)",
      "<name> (from|in|on) .. will <act>",
    ],
  },
  {
    who: "nobody",
    any: [
      "(it|this|that|your <product>|the <product>) will <lately>* be <act.en>",
      "(someone|somebody) will <act>",
      "you will be (contacted|notified|informed|refunded|called|reimbursed)",
    ],
  },
];

type Owner = Commitment["who"] | "when" | "no-deadline";
const patterns = once(() =>
  indexPatterns<Owner>([
    ...PROMISE.flatMap(({ who, any }) => any.map((p) => ({ machine: compile(p, LEXICON), owner: who }))),
    ...BOUND_TIME.map((p) => ({ machine: compile(p, LEXICON), owner: "when" as const })),
    ...NO_DEADLINE.map((p) => ({ machine: compile(p, LEXICON), owner: "no-deadline" as const })),
  ]),
);

const SHOWN_WORDS = 12;

/** The promise's clause: from its subject to the next break that begins another clause. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    (t, i) =>
      i > from &&
      (t.before === 2 ||
        (t.before === 1 && /^(?:and|but|so|i|we|he|she|they|if|which)$/.test(t.word)) ||
        (t.word === "and" && /^(?:i|we)$/.test(tokens[i + 1]?.word ?? ""))),
  );
  return end < 0 ? tokens.length : end;
}

function commitmentAt(sentence: Sentence, who: Commitment["who"], match: TokenMatch, times: readonly TokenMatch[]): Commitment {
  const { tokens } = sentence;
  const end = clauseEnd(tokens, match.end - 1);
  const time = times.find((t) => t.start >= match.start && t.start < end);
  const text = (from: number, to: number): string => sentence.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const last = Math.min(end, match.end - 1 + SHOWN_WORDS);
  return {
    who,
    what: text(match.end - 1, time && time.start > match.end - 1 ? Math.min(time.start, last) : last),
    when: time ? text(time.start, time.end) : null,
    start: sentence.start + tokens[match.start]!.start,
    end: sentence.start + tokens[end - 1]!.end,
  };
}

function inSentence(sentence: Sentence): Commitment[] {
  const found = matchesIn(patterns(), sentence.tokens);
  if (found.length === 0 || sentence.question) return [];
  const rival = found.some((f) => f.owner === "no-deadline");
  const times = rival
    ? []
    : found
        .filter((f) => f.owner === "when")
        .map((f) => f.match)
        .sort((a, b) => a.start - b.start || b.end - a.end);
  const promises: Commitment[] = [];
  for (const { owner, match } of found) {
    if (owner === "when" || owner === "no-deadline") continue;
    const commitment = commitmentAt(sentence, owner, match, times);
    if (!promises.some((p) => commitment.start < p.end && p.start < commitment.end)) promises.push(commitment);
  }
  return promises;
}

/** The promises in a draft, in order. */
export const commitmentsIn = (draft: Draft): Commitment[] => draft.sentences.flatMap(inSentence);
