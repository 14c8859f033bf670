/** What a draft shows, by rule: finds of its sentences, settled where they overlap, then what only the whole reply shows. */
import type { Span } from "./assessment.ts";
import { clauseAt } from "./clauses.ts";
import type { Draft, Sentence } from "./draft.ts";
import type { FindHits, Hit } from "./facts.ts";
import { keptWith } from "./kept.ts";
import { once } from "./once.ts";
import { joined, joinedAbsences, type Opinions, type OpinionsOn } from "./opinion.ts";
import { type Placed, settle } from "./precedence.ts";
import type { Split, Tokenize } from "./read.ts";
import type { Evidence, Reply, Rule } from "./rule.ts";
import { type ScoreSheet, score } from "./score.ts";
import type { Trials } from "./trials.ts";

/** What an assessment is made with: the rules in force, the finder that remembers, the splitter. */
export interface Engine {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly find: FindHits;
  readonly split: Split;
  readonly tokenize: Tokenize;
  /** Offer rewrites, each tried on paper first. */
  readonly offers: boolean;
  /** What is known of their trials; absent where each is tried. */
  readonly trials?: Trials;
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

/** A clause's number in the draft, of its sentence and its place in it. */
const clauseNumber = (sentence: number, clause: number): number => sentence * 1000 + clause;

/** Which clause and sentence a place belongs to, so that one rule silences another only where both speak of the same thing. */
function placeOf({ sentences }: Draft, { start, end }: Span): { clause: number; sentence: number } {
  if (end <= start) return NOWHERE;
  const index = sentenceIndexAt(sentences, start);
  const sentence = sentences[index];
  return sentence ? { sentence: index, clause: clauseNumber(index, clauseAt(sentence.tokens, start - sentence.start)) } : NOWHERE;
}

/** The rules that found something. */
const spokenIn = (evidence: readonly Evidence[]): ReadonlySet<string> => {
  const spoken = new Set<string>();
  for (const { grade, rule } of evidence) if (grade > 0) spoken.add(rule);
  return spoken;
};

function replyOf(draft: Draft, evidence: readonly Evidence[]): Reply {
  const spoken = once(() => spokenIn(evidence));
  return {
    draft,
    evidence,
    has: (...rules) => rules.some((rule) => spoken().has(rule)),
    sentenceOf: (e) => (e.end > e.start ? draft.sentences[sentenceIndexAt(draft.sentences, e.start)] : undefined),
  };
}

/** Rules by what the whole reply has them do: those that find something in it, those that miss something, those that allow only so many finds. */
const wholeRulesOf = keptWith((rules: ReadonlyMap<string, Rule>) => {
  const all = [...rules.values()];
  return {
    finding: all.filter(({ judge, kind }) => judge && kind !== "missing"),
    missing: all.filter(({ judge, kind }) => judge && kind === "missing"),
    sparing: new Set(all.filter(({ most }) => most !== undefined).map(({ id }) => id)),
  };
});

/** Without the weaker finds of rules that allow only so many; of equals, the first stand. */
function theMost(evidence: readonly Evidence[], rules: ReadonlyMap<string, Rule>): readonly Evidence[] {
  const { sparing } = wholeRulesOf(rules);
  const found = new Map<string, Evidence[]>();
  for (const e of evidence) {
    if (!sparing.has(e.rule)) continue;
    const same = found.get(e.rule);
    if (same) same.push(e);
    else found.set(e.rule, [e]);
  }
  const tooMany = new Set<Evidence>();
  for (const [rule, all] of found) {
    const { most = 0 } = rules.get(rule)!;
    if (all.length <= most) continue;
    for (const e of all.sort((a, b) => b.grade - a.grade || a.start - b.start).slice(most)) tooMany.add(e);
  }
  return tooMany.size === 0 ? evidence : evidence.filter((e) => !tooMany.has(e));
}

/** A find as the whole reply lets it stand. */
function inItsReply(found: Evidence, { temper }: Rule, reply: Reply): Evidence {
  const share = temper?.(found, reply) ?? 1;
  return share === 1 ? found : { ...found, grade: found.grade * share };
}

/** A sentence's finds where they stand in the draft. */
const placed = (hits: readonly Hit[], start: number, sentence: number): Placed[] =>
  hits.map((hit) => ({
    rule: hit.rule,
    grade: hit.grade,
    start: hit.start + start,
    end: hit.end + start,
    sentence,
    clause: clauseNumber(sentence, hit.clause),
  }));

/** What was found in a draft's sentences, each by itself. Most hold nothing, and this is asked for each rewrite on trial. */
function foundIn(draft: Draft, { rules, find }: Engine, opinions: Opinions | undefined): Placed[] {
  const found: Placed[] = [];
  for (const [index, sentence] of draft.sentences.entries()) {
    const hits = find(sentence);
    if (hits.length === 0 && !opinions) continue;
    const finds = placed(hits, sentence.start, index);
    found.push(...(opinions ? joined(finds, index, draft, rules, opinions) : finds));
  }
  return found;
}

/** All evidence in a draft: sentence finds, settled; then tempered by the whole; then what only the whole shows. */
export function evidenceIn(draft: Draft, engine: Engine): Evidence[] {
  const { rules, opinionsOn } = engine;
  const opinions = opinionsOn?.(draft);
  const { finding, missing } = wholeRulesOf(rules);
  const found = foundIn(draft, engine, opinions);
  const asFound = replyOf(draft, found);
  const all = [...found];
  for (const { judge } of finding) for (const e of judge!(asFound)) all.push({ ...e, ...placeOf(draft, e) });
  const settled = settle(all, rules);
  const reply = replyOf(draft, settled);
  const tempered = settled.map((e) => inItsReply(e, rules.get(e.rule)!, reply)).filter((e) => e.grade > 0);
  const standing = theMost(tempered, rules);
  const settledReply = replyOf(draft, standing);
  const missed = missing.flatMap((r) => r.judge!(settledReply));
  return [...standing, ...(opinions ? joinedAbsences(missed, settledReply, rules, opinions) : missed)];
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
