/** Finds every pattern of an index in a sentence; only those that the sentence's own words call up are run. */
import type { Span } from "./assessment.ts";
import type { Token } from "./draft.ts";
import type { Call, PatternIndex } from "./pattern-index.ts";
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
  const scan = scans.get(index) ?? { run: runOf(index.program), where: new Int32Array(index.needCount), met: [] };
  scans.set(index, scan);
  for (const need of scan.met) scan.where[need] = 0;
  scan.met.length = 0;
  refresh(scan.run);
  return scan;
}

const BITS = 32;

function mark({ metBy: { from, values } }: PatternIndex<unknown>, { words }: Reading, { where, met }: Scan): void {
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

/** Whether everything an entry needs stands in the sentence at all. */
function couldMatch({ needs }: Call, { where }: Scan): boolean {
  for (const need of needs) if (where[need] === 0) return false;
  return true;
}

/** Bits for the tokens at which an entry may begin. */
function opensAt({ openers }: Call, { where }: Scan): number {
  if (!openers) return -1;
  let bits = 0;
  for (const opener of openers) bits |= where[opener]!;
  return bits;
}

/** Whether what an entry needs stands in its order from token `at` on; for sentences of up to 32 tokens, where a bit is a token. */
function couldMatchFrom({ needs }: Call, { where }: Scan, at: number): boolean {
  let from = at;
  for (const need of needs) {
    const behind = from >= BITS ? 0 : where[need]! & (-1 << from);
    if (behind === 0) return false;
    from = BITS - Math.clz32(behind & -behind);
  }
  return true;
}

/** The entries that the sentence's words call up. */
function candidates(index: PatternIndex<unknown>, scan: Scan, tags: AskTags | undefined): ReadonlySet<number> {
  const { from, values } = index.calledBy;
  const called = new Set<number>();
  const consider = (entry: number): void => {
    const call = index.calls[entry]!;
    if (couldMatch(call, scan) && (tags || !call.usesTags)) called.add(entry);
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
function matchesOf(index: PatternIndex<unknown>, entry: number, reading: Reading, scan: Scan, out: Ranked[]): void {
  const call = index.calls[entry]!;
  const { pattern } = index.entries[entry]!;
  const { length } = reading.words;
  const opens = opensAt(call, scan);
  for (let at = 0; at < length; at++) {
    if (((opens >>> (at % BITS)) & 1) === 0 || (length <= BITS && !couldMatchFrom(call, scan, at))) continue;
    const match = call.usesTags ? matchWithTags(scan.run, reading, pattern, at) : matchAt(scan.run, reading, pattern, at);
    if (match && match.end > match.start) out.push({ entry, match });
  }
}

/** Every match of every indexed pattern in a sentence, leftmost first, at most one per pattern and start. */
export function matchesIn<T>(index: PatternIndex<T>, tokens: readonly Token[], tags?: AskTags): Found<T>[] {
  const reading = readingOf(index.program.book.words, tokens, tags);
  const scan = scanOf(index);
  mark(index, reading, scan);
  const found: Ranked[] = [];
  for (const entry of candidates(index, scan, tags)) matchesOf(index, entry, reading, scan, found);
  /** Patterns that may begin with any word come behind the others that begin at the same word. */
  const late = ({ entry }: Ranked): number => (index.calls[entry]!.openers === null ? 1 : 0);
  found.sort((a, b) => a.match.start - b.match.start || late(a) - late(b) || a.entry - b.entry);
  return found.map(({ entry, match }) => ({ owner: index.entries[entry]!.owner, match }));
}

/** The characters that a run of tokens covers, as offsets into the sentence. */
export const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
