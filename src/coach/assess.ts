/** The whole engine in one screen: draft and rules to an assessment. */
import type { Assessment, DraftInput, Finding, Suggestion } from "./assessment.ts";
import { commitmentsIn } from "./commitments.ts";
import type { Draft, Sentence } from "./draft.ts";
import type { FindHits } from "./facts.ts";
import { greetingLine } from "./greeting.ts";
import { headline } from "./headline.ts";
import { type Placed, settle } from "./precedence.ts";
import { questionsIn } from "./questions.ts";
import { read, type Split, type Tokenize } from "./read.ts";
import { accept, type Proposal, proposalsFor, withStandIns } from "./rewrite.ts";
import type { Evidence, Reply, Rule } from "./rule.ts";
import { NO_SCORES, type Scored, type ScoreSheet, score } from "./score.ts";

/** What an assessment is made with: the rules in force, the finder that remembers, the splitter. */
export interface Engine {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly find: FindHits;
  readonly split: Split;
  readonly tokenize: Tokenize;
  /** Score even a draft of a word or two (for labelled sentences). */
  readonly anyLength?: boolean;
}

/** Fewer words than this, greeting and sign-off aside, cannot be judged. */
const FEWEST_WORDS = 3;
/** Suggestions are tried out on the draft; so many characters are read for that, and the costliest findings come first. */
const MOST_TRIED_CHARACTERS = 120_000;
const MOST_VARIANTS = 3;

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

const replyOf = (draft: Draft, evidence: readonly Evidence[]): Reply => ({
  draft,
  evidence,
  has: (...rules) => evidence.some((e) => e.grade > 0 && rules.includes(e.rule)),
});

/** All evidence in a draft: sentence finds, settled; then tempered by the whole; then what only the whole shows. */
function evidenceIn(draft: Draft, { rules, find }: Engine): Evidence[] {
  const found: Placed[] = draft.sentences.flatMap((sentence) =>
    find(sentence).map(({ rule, grade, start, end }) => ({
      rule,
      grade,
      start: start + sentence.start,
      end: end + sentence.start,
      ...placeOf(draft, start + sentence.start),
    })),
  );
  const early = [...rules.values()].filter((r) => r.judge && r.kind !== "missing");
  const whole = early
    .flatMap((r) => r.judge!(replyOf(draft, found)))
    .map((e) => ({ ...e, ...(e.end > e.start ? placeOf(draft, e.start) : NOWHERE) }));
  const settled = settle([...found, ...whole], rules);
  const reply = replyOf(draft, settled);
  const tempered = settled.map((e) => ({ ...e, grade: e.grade * (rules.get(e.rule)!.temper?.(e, reply) ?? 1) })).filter((e) => e.grade > 0);
  const missing = [...rules.values()].filter((r) => r.judge && r.kind === "missing").flatMap((r) => r.judge!(replyOf(draft, tempered)));
  return [...tempered, ...missing];
}

interface Judged {
  readonly draft: Draft;
  readonly evidence: readonly Evidence[];
  readonly sheet: ScoreSheet;
}

function judge(draft: Draft, engine: Engine): Judged {
  const evidence = evidenceIn(draft, engine);
  return { draft, evidence, sheet: score(evidence, engine.rules, draft.need) };
}

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
function suggestionsFor(evidence: Evidence, judged: Judged, input: DraftInput, engine: Engine): Suggestion[] {
  const rule = engine.rules.get(evidence.rule)!;
  if (rule.kind === "strength") return [];
  return proposalsFor(rule, evidence, judged.draft)
    .map((p) => tried(input, engine, judged, rule, p))
    .filter((s): s is Suggestion => s !== null)
    .slice(0, MOST_VARIANTS);
}

function findingOf({ evidence, points }: Scored, input: DraftInput, engine: Engine, suggestions: readonly Suggestion[]): Finding {
  const rule = engine.rules.get(evidence.rule)!;
  return {
    rule: rule.id,
    dimension: rule.dimension,
    kind: rule.kind,
    start: evidence.start,
    end: evidence.end,
    quote: input.draft.slice(evidence.start, evidence.end),
    title: rule.title,
    why: rule.why,
    points: Math.round(points * 10) / 10 + 0,
    suggestions,
  };
}

const gainOf = (finding: Finding): number => Math.max(0, ...finding.suggestions.map((s) => s.gain));

/** What needs attention first, the most useful first; then strengths in the order of the draft. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const open = findings
    .filter((f) => f.kind !== "strength")
    .sort((a, b) => gainOf(b) - gainOf(a) || a.points - b.points || a.start - b.start);
  return [...open, ...findings.filter((f) => f.kind === "strength").sort((a, b) => a.start - b.start)];
}

/** Words that say something: the greeting ("Hi Will,") and the sign-off are not counted. */
const wordsIn = (draft: Draft): number =>
  draft.sentences.reduce((n, s) => {
    const from = s === draft.greeting ? greetingLine(s.text).length : 0;
    return n + s.tokens.filter((t) => t.start >= from && /^[\p{L}\p{N}@]/u.test(t.word)).length;
  }, 0);

/** Assesses a draft that was read from `input`, in a known language. Never throws on any text; offsets are into `input.draft`. */
export function assess(input: DraftInput, draft: Draft, language: string, engine: Engine): Assessment {
  const about = { language, questions: questionsIn(draft, engine.split), promises: commitmentsIn(draft) };
  const words = wordsIn(draft);
  if (language !== "en" || words === 0 || (words < FEWEST_WORDS && !engine.anyLength)) {
    return { ...about, scores: NO_SCORES, headline: "", findings: [] };
  }
  const judged = judge(draft, engine);
  const findings = findingsOf(judged, input, engine);
  return { ...about, scores: judged.sheet.scores, headline: headline(judged.sheet.scores, findings, draft.need), findings };
}

/** Every finding with its suggestions, in order. */
function findingsOf(judged: Judged, input: DraftInput, engine: Engine): Finding[] {
  const most = Math.floor(MOST_TRIED_CHARACTERS / Math.max(1, input.draft.length) / MOST_VARIANTS);
  const costliest = [...judged.sheet.scored].sort((a, b) => a.points - b.points || a.evidence.start - b.evidence.start);
  return inOrder(
    costliest.map((scored, i) => findingOf(scored, input, engine, i < most ? suggestionsFor(scored.evidence, judged, input, engine) : [])),
  );
}
