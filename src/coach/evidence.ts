/** What a draft shows, by rule: finds of its sentences, settled where they overlap, then what only the whole reply shows. */
import type { Draft, Sentence } from "./draft.ts";
import type { FindHits } from "./facts.ts";
import { keptWith } from "./kept.ts";
import { joined, type OpinionOf } from "./opinion.ts";
import { type Placed, settle } from "./precedence.ts";
import type { Split, Tokenize } from "./read.ts";
import type { Evidence, Reply, Rule } from "./rule.ts";
import { type ScoreSheet, score } from "./score.ts";

/** What an assessment is made with: the rules in force, the finder that remembers, the splitter. */
export interface Engine {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly find: FindHits;
  readonly split: Split;
  readonly tokenize: Tokenize;
  /** Offer rewrites, each tried on paper first. */
  readonly offers: boolean;
  /** Score even a draft of a word or two (for labelled sentences). */
  readonly anyLength?: boolean;
  /** What a second reader makes of single sentences; absent where there is none, and then nothing changes. */
  readonly opinionOf?: OpinionOf;
}

/** Index of the sentence that holds an offset, or of the one before it; -1 before the first. */
function sentenceIndexAt(sentences: readonly Sentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const NOWHERE = { clause: -1, sentence: -1 };

/** Which clause and sentence a place belongs to, so that one rule silences another only where both speak of the same thing. */
function placeOf(draft: Draft, start: number): { clause: number; sentence: number } {
  const index = sentenceIndexAt(draft.sentences, start);
  const sentence = draft.sentences[index];
  if (!sentence) return NOWHERE;
  const boundaries = sentence.tokens.filter(
    (t) =>
      t.start + sentence.start <= start &&
      t.start > 0 &&
      (t.before === 2 || (t.before === 1 && /^(?:and|but|so|i|we|which)$/.test(t.word))),
  );
  return { sentence: index, clause: index * 1000 + boundaries.length };
}

function replyOf(draft: Draft, evidence: readonly Evidence[]): Reply {
  const spoken = new Set(evidence.filter((e) => e.grade > 0).map((e) => e.rule));
  return {
    draft,
    evidence,
    has: (...rules) => rules.some((rule) => spoken.has(rule)),
    sentenceOf: (e) => (e.end > e.start ? draft.sentences[sentenceIndexAt(draft.sentences, e.start)] : undefined),
  };
}

/** Without the weaker finds of rules that allow only so many; of equals, the first stand. */
function theMost(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): Evidence[] {
  const found = new Map<string, Evidence[]>();
  for (const e of evidence) {
    if (rules.get(e.rule)!.most === undefined) continue;
    const same = found.get(e.rule);
    if (same) same.push(e);
    else found.set(e.rule, [e]);
  }
  const tooMany = new Set(
    [...found].flatMap(([rule, all]) => all.sort((a, b) => b.grade - a.grade || a.start - b.start).slice(rules.get(rule)!.most)),
  );
  return evidence.filter((e) => !tooMany.has(e));
}

/** The rules that look at the whole reply: those that find something, and those that miss something. */
const judgesOf = keptWith((rules: ReadonlyMap<string, Rule>) => {
  const judges = [...rules.values()].filter((rule) => rule.judge);
  return { early: judges.filter((rule) => rule.kind !== "missing"), late: judges.filter((rule) => rule.kind === "missing") };
});

/** All evidence in a draft: sentence finds, settled; then tempered by the whole; then what only the whole shows. */
function evidenceIn(draft: Draft, { rules, find, opinionOf }: Engine): Evidence[] {
  const found: Placed[] = draft.sentences.flatMap((sentence, index) => {
    const finds = find(sentence).map(({ rule, grade, start, end }) => ({
      rule,
      grade,
      start: start + sentence.start,
      end: end + sentence.start,
      ...placeOf(draft, start + sentence.start),
    }));
    return opinionOf ? joined(finds, index, draft, rules, opinionOf) : finds;
  });
  const asFound = replyOf(draft, found);
  const { early, late } = judgesOf(rules);
  const whole = early.flatMap((r) => r.judge!(asFound)).map((e) => ({ ...e, ...(e.end > e.start ? placeOf(draft, e.start) : NOWHERE) }));
  const settled = settle([...found, ...whole], rules);
  const reply = replyOf(draft, settled);
  const tempered = settled.map((e) => ({ ...e, grade: e.grade * (rules.get(e.rule)!.temper?.(e, reply) ?? 1) })).filter((e) => e.grade > 0);
  const standing = theMost(tempered, rules);
  const settledReply = replyOf(draft, standing);
  const missing = late.flatMap((r) => r.judge!(settledReply));
  return [...standing, ...missing];
}

/** A draft with what was found in it and what that scores. */
export interface Judged {
  readonly draft: Draft;
  readonly evidence: readonly Evidence[];
  readonly sheet: ScoreSheet;
}

/** Finds and scores. */
export function judge(draft: Draft, engine: Engine): Judged {
  const evidence = evidenceIn(draft, engine);
  return { draft, evidence, sheet: score(evidence, engine.rules, draft.need) };
}
