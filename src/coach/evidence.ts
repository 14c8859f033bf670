/** What a draft shows, by rule: finds of its sentences, settled where they overlap, then what only the whole reply shows. */
import type { Draft, Sentence, Token } from "./draft.ts";
import type { FindHits } from "./facts.ts";
import { keptWith } from "./kept.ts";
import { joined, joinedAbsences, type OpinionsOn } from "./opinion.ts";
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
  /** What a second reader makes of a draft; absent where there is none, and then nothing changes. */
  readonly opinionsOn?: OpinionsOn;
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

/** Where clauses begin behind a sentence's first, as offsets into it; kept as long as its tokens are, for rewrites are tried on whole drafts. */
const clausesOf = keptWith((tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ start, before, word }) =>
    start > 0 && (before === 2 || (before === 1 && /^(?:and|but|so|i|we|which)$/.test(word))) ? [start] : [],
  ),
);

/** Which clause of the draft an offset into a sentence belongs to. */
function clauseAt({ tokens }: Sentence, index: number, offset: number): number {
  let clause = index * 1000;
  for (const start of clausesOf(tokens)) if (start <= offset) clause += 1;
  return clause;
}

/** Which clause and sentence a place belongs to, so that one rule silences another only where both speak of the same thing. */
function placeOf({ sentences }: Draft, start: number): { clause: number; sentence: number } {
  const index = sentenceIndexAt(sentences, start);
  const sentence = sentences[index];
  return sentence ? { sentence: index, clause: clauseAt(sentence, index, start - sentence.start) } : NOWHERE;
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

/** A find as the whole reply lets it stand. */
function inItsReply(found: Evidence, { temper }: Rule, reply: Reply): Evidence {
  const share = temper?.(found, reply) ?? 1;
  return share === 1 ? found : { ...found, grade: found.grade * share };
}

/** All evidence in a draft: sentence finds, settled; then tempered by the whole; then what only the whole shows. */
function evidenceIn(draft: Draft, { rules, find, opinionsOn }: Engine): Evidence[] {
  const opinions = opinionsOn?.(draft);
  const found: Placed[] = draft.sentences.flatMap((sentence, index) => {
    const finds = find(sentence).map(({ rule, grade, start, end }) => ({
      rule,
      grade,
      start: start + sentence.start,
      end: end + sentence.start,
      sentence: index,
      clause: clauseAt(sentence, index, start),
    }));
    return opinions ? joined(finds, index, draft, rules, opinions) : finds;
  });
  const asFound = replyOf(draft, found);
  const { early, late } = judgesOf(rules);
  const whole = early.flatMap((r) => r.judge!(asFound)).map((e) => ({ ...e, ...(e.end > e.start ? placeOf(draft, e.start) : NOWHERE) }));
  const settled = settle([...found, ...whole], rules);
  const reply = replyOf(draft, settled);
  const tempered = settled.map((e) => inItsReply(e, rules.get(e.rule)!, reply)).filter((e) => e.grade > 0);
  const standing = theMost(tempered, rules);
  const settledReply = replyOf(draft, standing);
  const missing = late.flatMap((r) => r.judge!(settledReply));
  return [...standing, ...(opinions ? joinedAbsences(missing, settledReply, rules, opinions) : missing)];
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
