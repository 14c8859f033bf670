/** What each sentence shows, by rule: found once per wording and kept, so that an edit costs the sentence that changed. */
import type { Span } from "./assessment.ts";
import { clauseAt } from "./clauses.ts";
import type { Sentence, Token } from "./draft.ts";
import { kept, keptWith } from "./kept.ts";
import { matchesIn, spanOf } from "./match.ts";
import { once } from "./once.ts";
import { indexPhrases, type PatternIndex } from "./pattern-index.ts";
import type { AskTags } from "./reading.ts";
import type { Form, Rule } from "./rule.ts";
import type { Tagger } from "./tagger.ts";

/** A rule's find in one sentence; offsets are into the sentence. */
export interface Hit extends Span {
  readonly rule: string;
  readonly grade: number;
  /** Which clause of the sentence it begins in. */
  readonly clause: number;
}
type Match = Omit<Hit, "clause">;

interface Owner {
  readonly rule: Rule;
  readonly form: Form;
  readonly cancels: boolean;
}

export type FindHits = (sentence: Sentence) => readonly Hit[];

/** Sentences whose finds are kept: some 40,000 words, and at most twice as many. */
const MOST_KEPT = 2500;

const formsOf = (rule: Rule) =>
  (rule.find ?? []).flatMap((form) => [
    ...form.any.map((phrase) => ({ phrase, owner: { rule, form, cancels: false } })),
    ...(form.unless ?? []).map((phrase) => ({ phrase, owner: { rule, form, cancels: true } })),
  ]);

/** Every pattern of every rule in one index, the same for the same list. Throws, naming the pattern, when one is malformed. */
export const indexRules = keptWith((rules: readonly Rule[]): PatternIndex<Owner> => indexPhrases(rules.flatMap(formsOf)));

/** Overlapping finds of one rule are one find: the widest, at the best grade. */
function merge(hits: readonly Match[]): Match[] {
  const merged: Match[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const same = merged.findIndex((m) => m.rule === hit.rule && hit.start < m.end && m.start < hit.end);
    if (same < 0) merged.push(hit);
    else {
      const before = merged[same]!;
      merged[same] = { ...before, end: Math.max(before.end, hit.end), grade: Math.max(before.grade, hit.grade) };
    }
  }
  return merged;
}

/** Words between quotation marks of their own are named, not said: the "no swaps" that you ticked. */
const isMention = (text: string, { start, end }: Span): boolean => text[start - 1] === '"' && text[end] === '"';

function hitsIn(index: PatternIndex<Owner>, sentence: Sentence, tags: AskTags | undefined): Hit[] {
  const found = matchesIn(index, sentence.tokens, tags);
  const cancelled = new Set(found.filter((f) => f.owner.cancels).map((f) => f.owner.form));
  const hits = found
    .filter(
      ({ owner: { form, cancels } }) =>
        !cancels && !cancelled.has(form) && (form.question === undefined || form.question === sentence.question),
    )
    .flatMap(({ owner: { rule, form }, match }) => {
      const span = spanOf(sentence.tokens, match.flagStart, match.flagEnd);
      return rule.kind === "slip" && isMention(sentence.text, span) ? [] : [{ ...span, rule: rule.id, grade: form.grade ?? 1 }];
    });
  return merge(hits).map((hit) => ({ ...hit, clause: clauseAt(sentence.tokens, hit.start) }));
}

/** Tags one sentence when first asked. */
const asksFor = (sentence: Sentence, tag: Tagger | null): AskTags | undefined => (tag ? once(() => tag(sentence)) : undefined);

/** A finder that remembers, for the rules that `isAsked` names. With a tagger every pattern is tried; without one, those that need no parts of speech. */
export function finder(index: PatternIndex<Owner>, tag: Tagger | null, isAsked: (rule: string) => boolean = () => true): FindHits {
  let asked: Sentence | null = null;
  const remembered = kept((_key) => hitsIn(index, asked!, asksFor(asked!, tag)).filter((hit) => isAsked(hit.rule)), MOST_KEPT);
  // A sentence that was not edited keeps its tokens; by their text are found those that come back.
  const byTokens = new WeakMap<readonly Token[], readonly Hit[]>();
  return (sentence) => {
    const known = byTokens.get(sentence.tokens);
    if (known) return known;
    asked = sentence;
    const hits = remembered(`${sentence.text}\u0000${maskOf(sentence)}`);
    byTokens.set(sentence.tokens, hits);
    return hits;
  };
}

/** Which tokens are masked names: the same words with another name masked are another sentence. */
const maskOf = (sentence: Sentence): string => sentence.tokens.flatMap((t, i) => (t.word.startsWith("@") ? [i] : [])).join(",");
