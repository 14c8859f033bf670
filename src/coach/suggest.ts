/** Which rewrites are offered: each is tried on paper first. */
import type { DraftInput, Suggestion } from "./assessment.ts";
import type { Draft } from "./draft.ts";
import { type Engine, type Judged, judge } from "./evidence.ts";
import { read } from "./read.ts";
import { accept, type Proposal, proposalsFor, sentenceOf, withStandIns } from "./rewrite.ts";
import type { Evidence, Rule } from "./rule.ts";

/** Suggestions are tried out on the draft; so many characters are read for that, and the costliest findings come first. */
const MOST_TRIED_CHARACTERS = 120_000;
const MOST_VARIANTS = 3;
const FEWEST_WORDS_LEFT = 3;
/** Points of gain that put one variant before another. */
const CLEARLY_BETTER = 3;

/** How many findings of a draft get suggestions. */
export const mostTried = (draft: string): number => Math.floor(MOST_TRIED_CHARACTERS / Math.max(1, draft.length) / MOST_VARIANTS);

const countOf = (evidence: readonly Evidence[], rule: string): number => evidence.filter((e) => e.rule === rule).length;

/** Whether words are left besides the greeting, so that taking a sentence away leaves a reply. */
const saysSomething = ({ sentences, greeting }: Draft): boolean =>
  sentences.some((s) => s !== greeting && s.tokens.length >= FEWEST_WORDS_LEFT);

/** Accepts a proposal on paper. Kept only if its finding goes, no slip comes, and no score falls; the gain is with blanks filled. */
function tried(input: DraftInput, engine: Engine, before: Judged, rule: Rule, proposal: Proposal): Suggestion | null {
  const accepted = { ...input, draft: accept(input.draft, { ...proposal, text: withStandIns(proposal.text) }) };
  const draft = read(accepted, before.draft.need, engine.split, engine.tokenize);
  if (proposal.text === "" && !saysSomething(draft)) return null;
  const after = judge(draft, engine);
  if (countOf(after.evidence, rule.id) >= countOf(before.evidence, rule.id)) return null;
  const isSlip = ({ rule }: Evidence): boolean => engine.rules.get(rule)!.kind !== "strength" && !engine.rules.get(rule)!.aboutOrder;
  const slipsBefore = before.evidence.filter(isSlip);
  if (after.evidence.filter(isSlip).some((e) => countOf(after.evidence, e.rule) > countOf(slipsBefore, e.rule))) return null;
  const gains = (Object.keys(before.sheet.scores) as (keyof typeof before.sheet.scores)[]).map(
    (key) => after.sheet.scores[key]! - before.sheet.scores[key]!,
  );
  if (gains.some((gain) => gain < 0)) return null;
  const { start, end, text, blanks } = proposal;
  return { start, end, text, blanks, gain: Math.round((after.sheet.scores.overall! - before.sheet.scores.overall!) * 10) / 10 };
}

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
export function suggestionsFor(evidence: Evidence, judged: Judged, input: DraftInput, engine: Engine): Suggestion[] {
  const rule = engine.rules.get(evidence.rule)!;
  if (rule.kind === "strength") return [];
  const { draft } = judged;
  const turningOn = (sentenceOf(evidence, draft) ?? draft.sentences.find((s) => s !== draft.greeting))?.text ?? "";
  const stood: Suggestion[] = [];
  for (const proposal of inTurn(proposalsFor(rule, evidence, draft), turningOn)) {
    const suggestion = stood.length < MOST_VARIANTS ? tried(input, engine, judged, rule, proposal) : null;
    if (suggestion) stood.push(suggestion);
  }
  return byGain(stood, turningOn);
}
