/** Which rewrites are offered: each is tried on paper first. */
import type { DraftInput, Suggestion } from "./assessment.ts";
import { type Engine, type Judged, judge } from "./evidence.ts";
import { read } from "./read.ts";
import { accept, type Proposal, proposalsFor, withStandIns } from "./rewrite.ts";
import type { Evidence, Rule } from "./rule.ts";

/** Suggestions are tried out on the draft; so many characters are read for that, and the costliest findings come first. */
const MOST_TRIED_CHARACTERS = 120_000;
const MOST_VARIANTS = 3;

/** How many findings of a draft get suggestions. */
export const mostTried = (draft: string): number => Math.floor(MOST_TRIED_CHARACTERS / Math.max(1, draft.length) / MOST_VARIANTS);

const countOf = (evidence: readonly Evidence[], rule: string): number => evidence.filter((e) => e.rule === rule).length;

/** Accepts a proposal on paper. Kept only if its finding goes, no slip comes, and no score falls; the gain is with blanks filled. */
function tried(input: DraftInput, engine: Engine, before: Judged, rule: Rule, proposal: Proposal): Suggestion | null {
  const accepted = { ...input, draft: accept(input.draft, { ...proposal, text: withStandIns(proposal.text) }) };
  const after = judge(read(accepted, before.draft.need, engine.split, engine.tokenize), engine);
  if (countOf(after.evidence, rule.id) >= countOf(before.evidence, rule.id)) return null;
  const isSlip = (e: Evidence): boolean => engine.rules.get(e.rule)!.kind !== "strength";
  const slipsBefore = before.evidence.filter(isSlip);
  if (after.evidence.filter(isSlip).some((e) => countOf(after.evidence, e.rule) > countOf(slipsBefore, e.rule))) return null;
  const gains = (Object.keys(before.sheet.scores) as (keyof typeof before.sheet.scores)[]).map(
    (key) => after.sheet.scores[key]! - before.sheet.scores[key]!,
  );
  if (gains.some((gain) => gain < 0)) return null;
  return { ...proposal, gain: Math.round((after.sheet.scores.overall! - before.sheet.scores.overall!) * 10) / 10 };
}

/** The variants of a finding's rewrites that stood their trial. */
export function suggestionsFor(evidence: Evidence, judged: Judged, input: DraftInput, engine: Engine): Suggestion[] {
  const rule = engine.rules.get(evidence.rule)!;
  if (rule.kind === "strength") return [];
  return proposalsFor(rule, evidence, judged.draft)
    .map((p) => tried(input, engine, judged, rule, p))
    .filter((s): s is Suggestion => s !== null)
    .slice(0, MOST_VARIANTS);
}
