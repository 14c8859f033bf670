/** Rules, scores and rewrites: findings in the draft's own words, and no suggestion that would make it worse. */
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, DraftInput, Finding, Suggestion } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { accept, withStandIns } from "../../../src/coach/rewrite.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { holds, PART, partsOf, type Target } from "../target.ts";
import { DRAFTS } from "./drafts.ts";

const coach = createCoach(RULES, { detect: detectLanguage });
const ABOUT_ORDER = new Set(RULES.filter((rule) => rule.aboutOrder).map(({ id }) => id));
const seeds = DRAFTS.map(({ draft, customer }) => draft + PART + customer);

const inputOf = (text: string): DraftInput => {
  const [draft, customer, now = "2026-11-22T09:00"] = partsOf(text);
  return { draft, ...(customer && { customer }), now };
};

function checkAnswer({ draft }: DraftInput, { scores, findings, promises }: Assessment): void {
  for (const [name, score] of Object.entries(scores))
    holds(score === null || (score >= 0 && score <= 100), () => `${name} scores ${score}`);
  for (const { start, end, rule } of [...findings, ...promises.map((promise) => ({ ...promise, rule: "a promise" }))])
    holds(0 <= start && start <= end && end <= draft.length, () => `${rule} at ${start}-${end} of ${draft.length}`);
  for (const { rule, quote, start, end } of findings) holds(quote === draft.slice(start, end), () => `${rule} quotes what is not there`);
}

const count = ({ findings }: Assessment, rule: string): number => findings.filter((finding) => finding.rule === rule).length;

/** An accepted suggestion takes its finding away, brings no slip and lowers no score. */
async function checkSuggestion(input: DraftInput, before: Assessment, { rule }: Finding, suggestion: Suggestion): Promise<void> {
  const { start, end, text } = suggestion;
  holds(0 <= start && start <= end && end <= input.draft.length, () => `${rule} suggests to replace ${start}-${end}`);
  for (const blank of suggestion.blanks)
    holds(text.slice(blank.start, blank.end) === `[${blank.label}]`, () => `${rule} has a blank where none is`);
  const after = await coach.assess({ ...input, draft: accept(input.draft, { ...suggestion, text: withStandIns(text) }) });
  const about = () => `${rule}: ${JSON.stringify(text)}`;
  holds(count(after, rule) < count(before, rule), () => `accepted, it still stands: ${about()}`);
  for (const came of after.findings)
    if (came.kind !== "strength" && !ABOUT_ORDER.has(came.rule))
      holds(count(after, came.rule) <= count(before, came.rule), () => `accepted, ${came.rule} comes: ${about()}`);
  // A greeting alone, which is left where nothing else stood, is too short to judge.
  const isJudged = after.scores.overall !== null && before.scores.overall !== null;
  for (const name of Object.keys(before.scores) as (keyof typeof before.scores)[])
    holds(!isJudged || after.scores[name]! >= before.scores[name]!, () => `accepted, ${name} falls: ${about()}`);
}

export const rules: Target = {
  name: "rules",
  share: 2,
  seeds,
  longest: 400,
  async run(text) {
    const input = inputOf(text);
    const full = await coach.assess(input);
    checkAnswer(input, full);
    checkAnswer(input, await coach.glance(input));
  },
};

export const rewrites: Target = {
  name: "rewrites",
  share: 1,
  seeds,
  longest: 300,
  async run(text) {
    const input = inputOf(text);
    const before = await coach.assess(input);
    for (const finding of before.findings.slice(0, 3))
      for (const suggestion of finding.suggestions.slice(0, 2)) await checkSuggestion(input, before, finding, suggestion);
  },
};
