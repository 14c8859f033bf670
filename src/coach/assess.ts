/** The whole engine in one screen: draft and rules to an assessment. */
import { type Assessment, DIMENSIONS, type Dimension, type DraftInput, type Finding, type Suggestion } from "./assessment.ts";
import { commitmentsIn } from "./commitments.ts";
import type { Draft, Token } from "./draft.ts";
import { type Engine, type Judged, judge } from "./evidence.ts";
import { headline } from "./headline.ts";
import { keptWith } from "./kept.ts";
import { questionsIn } from "./questions.ts";
import { mayReadAs } from "./reads-as.ts";
import { NO_SCORES, NOWHERE_ELSE, type Scored } from "./score.ts";
import { mostTried, suggestionsFor } from "./suggest.ts";

/** Fewer words than this, greeting and sign-off aside, cannot be judged. */
const FEWEST_WORDS = 3;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10 + 0;

/** What a find did in other dimensions, where it shows. */
function elsewhereOf({ elsewhere }: Scored): Pick<Finding, "elsewhere"> | null {
  if (elsewhere === NOWHERE_ELSE) return null;
  let shown: Partial<Record<Dimension, number>> | null = null;
  for (const dimension of DIMENSIONS) {
    const points = oneDecimal(elsewhere[dimension] ?? 0);
    if (points === 0) continue;
    shown ??= {};
    shown[dimension] = points;
  }
  return shown && { elsewhere: shown };
}

function findingOf(scored: Scored, input: DraftInput, engine: Engine, suggestions: readonly Suggestion[]): Finding {
  const { evidence, points } = scored;
  const rule = engine.rules.get(evidence.rule)!;
  return {
    rule: rule.id,
    dimension: rule.dimension,
    kind: rule.kind,
    start: evidence.start,
    end: evidence.end,
    quote: input.draft.slice(evidence.start, evidence.end),
    title: evidence.opinion === "noticed" ? mayReadAs(rule) : rule.title,
    why: rule.why,
    points: oneDecimal(points),
    ...elsewhereOf(scored),
    suggestions,
    ...(rule.serious && { serious: true }),
    ...(evidence.opinion && { opinion: evidence.opinion }),
  };
}

const gainOf = (finding: Finding): number => Math.max(0, ...finding.suggestions.map((s) => s.gain));

/** What only a second reader noticed comes behind what the rules are sure of. */
const byReader = ({ opinion }: Finding): number => (opinion === "noticed" ? 1 : 0);

const bySeriousness = ({ serious }: Finding): number => (serious ? 0 : 1);

/** What needs attention first: what must not go out, then the most useful; then strengths in the order of the draft. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const open = findings
    .filter((f) => f.kind !== "strength")
    .map((finding) => ({ finding, gain: gainOf(finding) }))
    .sort(
      ({ finding: a, gain: gainOfA }, { finding: b, gain: gainOfB }) =>
        bySeriousness(a) - bySeriousness(b) || byReader(a) - byReader(b) || gainOfB - gainOfA || a.points - b.points || a.start - b.start,
    )
    .map(({ finding }) => finding);
  return [...open, ...findings.filter((f) => f.kind === "strength").sort((a, b) => a.start - b.start)];
}

const wordsOf = keptWith((tokens: readonly Token[]): number => tokens.filter(({ word }) => /^[\p{L}\p{N}@]/u.test(word)).length);

/** Words that say something: the greeting ("Hi Will,") and the sign-off are not counted. */
const wordsIn = ({ sentences, greeting }: Draft): number => sentences.reduce((n, s) => n + (s === greeting ? 0 : wordsOf(s.tokens)), 0);

/** Where any length is scored, a greeting or a word of thanks alone is too. */
const isTooShort = (draft: Draft, { anyLength }: Engine): boolean =>
  anyLength ? !/[\p{L}\p{N}]/u.test(draft.text) : wordsIn(draft) < FEWEST_WORDS;

/** Assesses a draft that was read from `input`, in a known language. Never throws on any text; offsets are into `input.draft`. */
export function assess(input: DraftInput, draft: Draft, language: string, engine: Engine): Assessment {
  const about = { language, questions: questionsIn(draft, engine.split), promises: commitmentsIn(draft) };
  if (draft.note || language !== "en" || isTooShort(draft, engine)) {
    return { ...about, scores: NO_SCORES, headline: "", findings: seriousIn(draft, input, engine) };
  }
  const judged = judge(draft, engine);
  const findings = findingsOf(judged, input, engine);
  return { ...about, scores: judged.sheet.scores, headline: headline(judged.sheet.scores, findings, draft.need), findings };
}

/** What must not go out, in a draft that is not scored; no second reader is asked about it. */
function seriousIn(draft: Draft, input: DraftInput, { opinionsOn: _, ...engine }: Engine): Finding[] {
  return findingsOf(judge(draft, engine), input, engine).filter((finding) => finding.serious);
}

/** Every finding with its suggestions, in order. */
function findingsOf(judged: Judged, input: DraftInput, engine: Engine): Finding[] {
  const most = engine.offers ? mostTried(input.draft) : 0;
  const costliest = [...judged.sheet.scored].sort((a, b) => a.points - b.points || a.evidence.start - b.evidence.start);
  return inOrder(
    costliest.map((scored, i) => findingOf(scored, input, engine, i < most ? suggestionsFor(scored.evidence, judged, input, engine) : [])),
  );
}
