/** Finds every pattern of an index in a sentence; only those that the sentence's own words call up are run. */
import type { Span } from "./assessment.ts";
import type { Calls } from "./calls.ts";
import type { Token } from "./draft.ts";
import type { PatternIndex } from "./pattern-index.ts";
import { type AskTags, type Reading, readingOf } from "./reading.ts";
import { matchAt, matchWithTags, type Run, refresh, runOf, type TokenMatch } from "./run.ts";

export interface Found<T> {
  readonly owner: T;
  readonly match: TokenMatch;
}

/** Where needs are met: bit `i` of `where[need]` says that a word at token `i` (or 32, 64 further) meets it. */
interface Scan {
  readonly run: Run;
  readonly where: Int32Array;
  /** The needs that are met at all, each once. */
  readonly met: number[];
}

const scans = new WeakMap<object, Scan>();

/** An index's working memory, kept from sentence to sentence. */
function scanOf(index: PatternIndex<unknown>): Scan {
  const scan = scans.get(index) ?? { run: runOf(index.program), where: new Int32Array(index.calls.needCount), met: [] };
  scans.set(index, scan);
  for (const need of scan.met) scan.where[need] = 0;
  scan.met.length = 0;
  refresh(scan.run);
  return scan;
}

const BITS = 32;

function mark({ metBy: { from, values } }: Calls, { words }: Reading, { where, met }: Scan): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === 0) continue;
    const bit = 1 << (at % BITS);
    for (let i = from[word]!; i < from[word + 1]!; i++) {
      const need = values[i]!;
      if (where[need] === 0) met.push(need);
      where[need]! |= bit;
    }
  }
}

/** Whether everything a pattern needs stands in the sentence at all. */
function couldMatch({ needs: { from, values } }: Calls, pattern: number, { where }: Scan): boolean {
  for (let i = from[pattern]!; i < from[pattern + 1]!; i++) if (where[values[i]!] === 0) return false;
  return true;
}

const beginsAnywhere = ({ openers: { from } }: Calls, pattern: number): boolean => from[pattern] === from[pattern + 1];

/** Bits for the tokens at which a pattern may begin. */
function opensAt(calls: Calls, pattern: number, { where }: Scan): number {
  if (beginsAnywhere(calls, pattern)) return -1;
  const { from, values } = calls.openers;
  let bits = 0;
  for (let i = from[pattern]!; i < from[pattern + 1]!; i++) bits |= where[values[i]!]!;
  return bits;
}

/** Whether what a pattern needs stands in its order from token `at` on; for sentences of up to 32 tokens, where a bit is a token. */
function couldMatchFrom({ needs: { from, values } }: Calls, pattern: number, { where }: Scan, at: number): boolean {
  let next = at;
  for (let i = from[pattern]!; i < from[pattern + 1]!; i++) {
    const behind = next >= BITS ? 0 : where[values[i]!]! & (-1 << next);
    if (behind === 0) return false;
    next = BITS - Math.clz32(behind & -behind);
  }
  return true;
}

/** The entries that the sentence's words call up. */
function candidates(index: PatternIndex<unknown>, scan: Scan, tags: AskTags | undefined): ReadonlySet<number> {
  const { calls, patterns } = index;
  const { from, values } = index.calledBy;
  const called = new Set<number>();
  const consider = (entry: number): void => {
    const pattern = patterns[entry]!;
    if (couldMatch(calls, pattern, scan) && (tags || calls.usesTags[pattern] === 0)) called.add(entry);
  };
  index.always.forEach(consider);
  for (const need of scan.met) for (let i = from[need]!; i < from[need + 1]!; i++) consider(values[i]!);
  return called;
}

/** A match and the rank of its entry, by which matches are put in order. */
interface Ranked {
  readonly entry: number;
  readonly match: TokenMatch;
}

/** Every match of one entry, at most one for each start. */
function matchesOf({ calls, patterns }: PatternIndex<unknown>, entry: number, reading: Reading, scan: Scan, out: Ranked[]): void {
  const pattern = patterns[entry]!;
  const { length } = reading.words;
  const opens = opensAt(calls, pattern, scan);
  const matchFrom = calls.usesTags[pattern] ? matchWithTags : matchAt;
  for (let at = 0; at < length; at++) {
    if (((opens >>> (at % BITS)) & 1) === 0 || (length <= BITS && !couldMatchFrom(calls, pattern, scan, at))) continue;
    const match = matchFrom(scan.run, reading, pattern, at);
    if (match && match.end > match.start) out.push({ entry, match });
  }
}

/** Every match of every indexed pattern in a sentence, leftmost first, at most one per pattern and start. */
export function matchesIn<T>(index: PatternIndex<T>, tokens: readonly Token[], tags?: AskTags): Found<T>[] {
  const reading = readingOf(index.program.book.words, tokens, tags);
  const scan = scanOf(index);
  mark(index.calls, reading, scan);
  const found: Ranked[] = [];
  for (const entry of candidates(index, scan, tags)) matchesOf(index, entry, reading, scan, found);
  /** Patterns that may begin with any word come behind the others that begin at the same word. */
  const late = ({ entry }: Ranked): number => Number(beginsAnywhere(index.calls, index.patterns[entry]!));
  found.sort((a, b) => a.match.start - b.match.start || late(a) - late(b) || a.entry - b.entry);
  return found.map(({ entry, match }) => ({ owner: index.owners[entry]!, match }));
}

/** The characters that a run of tokens covers, as offsets into the sentence. */
export const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
