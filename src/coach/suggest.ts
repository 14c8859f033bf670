/** Which rewrites are offered: each is tried on paper first. */
import type { DraftInput, Scores, Suggestion } from "./assessment.ts";
import type { Draft, Sentence } from "./draft.ts";
import { type Engine, evidenceIn, type Judged } from "./evidence.ts";
import { keptWith } from "./kept.ts";
import { read } from "./read.ts";
import { accept, type Proposal, proposalsFor, sentenceOf, withStandIns } from "./rewrite.ts";
import type { Evidence, Rule } from "./rule.ts";
import { isSaidAlready } from "./said-already.ts";
import { scoresOf } from "./score.ts";
import type { Gain } from "./trials.ts";

/** Suggestions are tried out on the draft; so many characters are read for that, and the costliest findings come first. */
const MOST_TRIED_CHARACTERS = 120_000;
const MOST_VARIANTS = 3;
const FEWEST_WORDS_LEFT = 3;
/** Points of gain that put one variant before another. */
const CLEARLY_BETTER = 3;

/** How many findings of a draft get suggestions. */
export const mostTried = (draft: string): number => Math.floor(MOST_TRIED_CHARACTERS / Math.max(1, draft.length) / MOST_VARIANTS);

/** How many finds each rule has. */
const countsOf = keptWith((evidence: readonly Evidence[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { rule } of evidence) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
});

/** Whether words are left besides the greeting, so that taking a sentence away leaves a reply. */
const saysSomething = ({ sentences, greeting }: Draft): boolean =>
  sentences.some((s) => s !== greeting && s.tokens.length >= FEWEST_WORDS_LEFT);

/** Whether the finding has gone and no slip has come. */
function isBetter(before: readonly Evidence[], after: readonly Evidence[], gone: string, rules: Engine["rules"]): boolean {
  const [were, are] = [countsOf(before), countsOf(after)];
  if ((are.get(gone) ?? 0) >= (were.get(gone) ?? 0)) return false;
  const isSlip = (id: string): boolean => rules.get(id)!.kind !== "strength" && !rules.get(id)!.aboutOrder;
  return [...are].every(([id, count]) => count <= (were.get(id) ?? 0) || !isSlip(id));
}

/** What the overall score gains where no score falls, else null. */
function gainBetween(before: Scores, after: Scores): number | null {
  const gains = (Object.keys(before) as (keyof Scores)[]).map((key) => after[key]! - before[key]!);
  return gains.some((gain) => gain < 0) ? null : Math.round((after.overall! - before.overall!) * 10) / 10;
}

/** Accepts a proposal on paper. It stands if its finding goes, no slip comes, and no score falls; the gain is with blanks filled. */
function tried(input: DraftInput, engine: Engine, before: Judged, rule: Rule, proposal: Proposal): Gain {
  const accepted = { ...input, draft: accept(input.draft, { ...proposal, text: withStandIns(proposal.text) }) };
  const draft = read(accepted, before.draft.need, engine.split, engine.tokenize);
  if (proposal.text === "" && !saysSomething(draft)) return null;
  const after = evidenceIn(draft, engine);
  if (!isBetter(before.evidence, after, rule.id, engine.rules)) return null;
  return gainBetween(before.sheet.scores, scoresOf(after, engine.rules, draft.need));
}

/** A finding and its rewrite by their words, and by where in the sentence they stand. */
const trialOf = (rule: Rule, { start, end, text }: Proposal, draft: Draft, sentence: Sentence | undefined): string =>
  [rule.id, sentence && start - sentence.start, draft.text.slice(start, end), text, sentence?.text].join("\u0000");

/** The same text always gives the same number, from 0 below `below`. */
function turnOf(text: string, below: number): number {
  let turn = 0;
  for (let i = 0; i < text.length; i++) turn = (turn * 31 + text.charCodeAt(i)) >>> 0;
  return below > 0 ? turn % below : 0;
}
const rotated = <T>(items: readonly T[], turn: number): T[] => [...items.slice(turn), ...items.slice(0, turn)];

/** The variants made for this sentence first; those that fit anywhere take turns, draft by draft. */
function inTurn(proposals: readonly Proposal[], turningOn: string): Proposal[] {
  const [made, general] = [proposals.filter((p) => p.fits), proposals.filter((p) => !p.fits)];
  return [...made, ...rotated(general, turnOf(turningOn, general.length))];
}

/** Clearly better ones first; among those that gain about the same, each draft begins with another. */
function byGain(suggestions: readonly Suggestion[], turningOn: string): Suggestion[] {
  const left = [...suggestions].sort((a, b) => b.gain - a.gain);
  const ordered: Suggestion[] = [];
  while (left.length > 0) {
    const alike = left.splice(0, left.filter((s) => left[0]!.gain - s.gain <= CLEARLY_BETTER).length);
    const inOwnOrder = suggestions.filter((s) => alike.includes(s));
    ordered.push(...rotated(inOwnOrder, turnOf(turningOn, inOwnOrder.length)));
  }
  return ordered;
}

/** The first three variants of a finding's rewrites that stand their trial. */
function offersFor(evidence: Evidence, sentence: Sentence | undefined, judged: Judged, input: DraftInput, engine: Engine): Suggestion[] {
  const rule = engine.rules.get(evidence.rule)!;
  const { draft } = judged;
  const turningOn = (sentence ?? draft.sentences.find((s) => s !== draft.greeting))?.text ?? "";
  const stood: Suggestion[] = [];
  for (const proposal of inTurn(proposalsFor(rule, evidence, draft), turningOn)) {
    if (isSaidAlready(proposal, draft)) continue;
    const { fits: _, ...suggestion } = proposal;
    const tryIt = (): Gain => tried(input, engine, judged, rule, proposal);
    const gain = engine.trials ? engine.trials.gainOf(trialOf(rule, proposal, draft, sentence), tryIt) : tryIt();
    if (gain !== null) stood.push({ ...suggestion, gain });
    if (stood.length === MOST_VARIANTS) break;
  }
  return byGain(stood, turningOn);
}

/** A find by its words and where in its sentence they stand. */
const namedBy = ({ rule, start, end, opinion }: Evidence, { start: from, text }: Sentence): string =>
  [rule, start - from, end - from, opinion, text].join("\u0000");

/** What is offered for a finding, at most three rewrites. Those of a sentence that an edit left alone stay until they are tried anew. */
export function suggestionsFor(evidence: Evidence, judged: Judged, input: DraftInput, engine: Engine): readonly Suggestion[] {
  if (engine.rules.get(evidence.rule)!.kind === "strength") return [];
  const { draft } = judged;
  const sentence = sentenceOf(evidence, draft);
  const make = (): Suggestion[] => offersFor(evidence, sentence, judged, input, engine);
  if (!engine.trials || !sentence) return make();
  const fits = (offers: readonly Suggestion[]): boolean =>
    offers.every((offer) => offer.start >= sentence.start && offer.end <= sentence.end);
  return engine.trials.offersFor(namedBy(evidence, sentence), sentence.start, fits, make);
}
