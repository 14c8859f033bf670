/** Where a team's patterns stand in a draft: read once per sentence and kept while the sentence stays as it is. */
import type { Span } from "../assessment.ts";
import type { Draft, Sentence, Token } from "../draft.ts";
import { kept } from "../kept.ts";
import { matchesIn, spanOf } from "../match.ts";
import { once } from "../once.ts";
import { compile } from "../pattern.ts";
import { indexPatterns } from "../pattern-index.ts";
import { plain } from "../plain.ts";
import { tokensOf } from "../tokens.ts";

/** Patterns by the name that whoever asks for them gave. */
export type Wanted = Readonly<Record<string, readonly string[]>>;

export interface Finder {
  /** Where the patterns of a name stand in a sentence, as offsets into the draft; overlapping finds are one. */
  inSentence(name: string, sentence: Sentence): readonly Span[];
  inReply(name: string, draft: Draft): boolean;
  inText(name: string, text: string): boolean;
}

type Hits = ReadonlyMap<string, readonly Span[]>;

/** Customers' messages and sign-offs whose finds are kept. */
const MOST_KEPT = 100;
/** Characters of a customer's message that are read. */
const LONGEST_READ = 20_000;

/** Overlapping spans as one, in order. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** Finds all of these patterns in one pass. Nothing is compiled before the first question. Throws then, when a pattern is malformed. */
export function finderFor(wanted: Wanted): Finder {
  const index = once(() =>
    indexPatterns(
      Object.entries(wanted).flatMap(([owner, patterns]) => patterns.map((pattern) => ({ pattern: compile(pattern, {}), owner }))),
    ),
  );
  const hitsIn = (tokens: readonly Token[]): Hits => {
    const hits = new Map<string, Span[]>();
    for (const { owner, match } of matchesIn(index(), tokens)) {
      const same = hits.get(owner) ?? [];
      hits.set(owner, same);
      same.push(spanOf(tokens, match.flagStart, match.flagEnd));
    }
    return hits;
  };
  const bySentence = new WeakMap<readonly Token[], Hits>();
  const inTokens = (tokens: readonly Token[]): Hits => {
    const hits = bySentence.get(tokens) ?? hitsIn(tokens);
    bySentence.set(tokens, hits);
    return hits;
  };
  const byText = kept((text) => new Set(sentencesIn(text).flatMap((tokens) => [...hitsIn(tokens).keys()])), MOST_KEPT);
  return {
    inSentence: (name, { tokens, start }) =>
      joined(inTokens(tokens).get(name) ?? []).map((span) => ({ start: span.start + start, end: span.end + start })),
    inReply: (name, { sentences }) => sentences.some(({ tokens }) => inTokens(tokens).has(name)),
    inText: (name, text) => byText(text.slice(0, LONGEST_READ)).has(name),
  };
}

/** Text that is no draft, cut roughly: a phrase does not run over the end of a sentence or a line. */
const sentencesIn = (text: string): (readonly Token[])[] =>
  plain(text)
    .split(/(?<=[.!?])\s+|\n+/)
    .map(tokensOf);
