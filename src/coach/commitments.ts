/** Finds what a draft promises: who does what by when. Rubric 4.2. */
import type { Commitment } from "./assessment.ts";
import { type Day, isoOf } from "./calendar.ts";
import type { Draft, Sentence, Token } from "./draft.ts";
import { dueDay } from "./due.ts";
import { matchesIn } from "./match.ts";
import { once } from "./once.ts";
import type { Phrase } from "./pattern.ts";
import { indexPhrases } from "./pattern-index.ts";
import { BOUND_TIME, EVENT_TIME, NO_DEADLINE, NO_PROMISE, PROMISES, THEIR_DEADLINE } from "./promises.ts";
import type { TokenMatch } from "./run.ts";

type Owner = Commitment["who"] | "when" | "no-deadline" | "no-promise";
const entries = (owner: Owner, any: readonly Phrase[]) => any.map((phrase) => ({ phrase, owner }));
const patterns = once(() =>
  indexPhrases<Owner>([
    ...PROMISES.flatMap(({ who, any }) => entries(who, any)),
    ...entries("when", [...BOUND_TIME, ...EVENT_TIME]),
    ...entries("no-deadline", [...NO_DEADLINE, ...THEIR_DEADLINE]),
    ...entries("no-promise", NO_PROMISE),
  ]),
);

/** Most words of what is promised that are shown. */
const SHOWN_WORDS = 12;

const beginsClause = (tokens: readonly Token[], i: number): boolean => {
  const { before, word } = tokens[i]!;
  return (
    before === 2 ||
    (before === 1 && /^(?:and|but|so|i|we|he|she|they|if|which|then)$/.test(word)) ||
    (word === "and" && /^(?:i|we|he|she|they|you|then)$/.test(tokens[i + 1]?.word ?? ""))
  );
};

/** The clause around a promise: from the break before its subject to the next break that begins another clause. */
function clauseOf(tokens: readonly Token[], match: TokenMatch): { from: number; to: number } {
  const to = tokens.findIndex((_, i) => i > match.flagStart && beginsClause(tokens, i));
  let from = match.start;
  while (from > 0 && !beginsClause(tokens, from)) from -= 1;
  return { from, to: to < 0 ? tokens.length : to };
}

function commitmentAt(sentence: Sentence, who: Commitment["who"], match: TokenMatch, times: readonly TokenMatch[]): Commitment {
  const { tokens } = sentence;
  const { from, to } = clauseOf(tokens, match);
  const inClause = times.filter((t) => t.start >= from && t.start < to);
  const time = inClause.find((t) => t.start >= match.start) ?? inClause[0];
  const text = (first: number, end: number): string => sentence.text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const last = Math.min(to, match.flagStart + SHOWN_WORDS);
  return {
    who,
    what: text(match.flagStart, time && time.start > match.flagStart ? Math.min(time.start, last) : last),
    when: time ? text(time.start, time.end) : null,
    start: sentence.start + tokens[match.start]!.start,
    end: sentence.start + tokens[to - 1]!.end,
  };
}

/** Times that touch are one: "by close of business" and "on Thursday". */
function timesIn(found: readonly { owner: Owner; match: TokenMatch }[]): TokenMatch[] {
  const sorted = found.filter((f) => f.owner === "when").map((f) => f.match);
  sorted.sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: TokenMatch[] = [];
  for (const time of sorted) {
    const last = joined.at(-1);
    if (last && time.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, time.end) };
    else joined.push(time);
  }
  return joined;
}

/** Promises of one sentence, with offsets into it, kept as long as its tokens are. */
const remembered = new WeakMap<readonly Token[], readonly Commitment[]>();

function inSentence(sentence: Sentence): readonly Commitment[] {
  const known = remembered.get(sentence.tokens) ?? readSentence({ ...sentence, start: 0 });
  remembered.set(sentence.tokens, known);
  if (known.length === 0) return known;
  return known.map((c) => ({ ...c, start: c.start + sentence.start, end: c.end + sentence.start }));
}

function readSentence(sentence: Sentence): Commitment[] {
  const found = matchesIn(patterns(), sentence.tokens);
  const takenBack = found.some((f) => f.owner === "no-promise");
  if (found.length === 0 || sentence.question || takenBack) return [];
  const times = found.some((f) => f.owner === "no-deadline") ? [] : timesIn(found);
  const promises: Commitment[] = [];
  for (const { owner, match } of found) {
    if (owner === "when" || owner === "no-deadline" || owner === "no-promise") continue;
    const commitment = commitmentAt(sentence, owner, match, times);
    if (!promises.some((p) => commitment.start < p.end && p.start < commitment.end)) promises.push(commitment);
  }
  return promises;
}

function withDue(commitment: Commitment, today: Day): Commitment {
  const due = commitment.when === null ? null : dueDay(commitment.when, today);
  return due === null ? commitment : { ...commitment, due: isoOf(due) };
}

/**
 * The promises in a draft, in order: what somebody will do or is doing, with the words that say when, and the day they mean where
 * the clock is known. Done deeds are no promises.
 */
export function commitmentsIn(draft: Draft): Commitment[] {
  const { today } = draft;
  const all = draft.sentences.flatMap(inSentence);
  return today === null ? all : all.map((commitment) => withDue(commitment, today));
}
