/** Finds every pattern of an index in a sentence; only those that the sentence's own words call up are run. */
import type { Span } from "./assessment.ts";
import type { Calls } from "./calls.ts";
import type { Token } from "./draft.ts";
import type { PatternIndex } from "./pattern-index.ts";
import { type AskTags, isClass, type Reading, readingOf } from "./reading.ts";
import type { Rows } from "./rows.ts";
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
  /** By pattern: the sentence for which it was last called up, by number, so that none is called up twice. */
  readonly calledIn: Uint32Array;
  /** Sentences that were searched without parts of speech, and what was found: the full answer need not look for it again. */
  readonly foundLiterally: WeakMap<readonly Token[], readonly Ranked[]>;
  sentence: number;
}

const scans = new WeakMap<object, Scan>();

function newScan({ program, calls, patterns }: PatternIndex<unknown>): Scan {
  const [where, calledIn] = [new Int32Array(calls.needCount), new Uint32Array(patterns.length)];
  return { run: runOf(program), where, met: [], calledIn, foundLiterally: new WeakMap(), sentence: 0 };
}

/** An index's working memory, kept from sentence to sentence. */
function scanOf(index: PatternIndex<unknown>): Scan {
  const scan = scans.get(index) ?? newScan(index);
  scans.set(index, scan);
  scan.sentence += 1;
  for (const need of scan.met) scan.where[need] = 0;
  scan.met.length = 0;
  refresh(scan.run);
  return scan;
}

const BITS = 32;

/** Notes that the word at `at` meets the needs of a row. */
function meet({ from, values }: Rows, row: number, at: number, { where, met }: Scan): void {
  const bit = 1 << (at % BITS);
  for (let i = from[row]!; i < from[row + 1]!; i++) {
    const need = values[i]!;
    if (where[need] === 0) met.push(need);
    where[need]! |= bit;
  }
}

/** Notes which needs the sentence meets, and where. */
function mark({ program, calls }: PatternIndex<unknown>, reading: Reading, scan: Scan): void {
  const { words } = reading;
  for (let at = 0; at < words.length; at++) if (words[at] !== 0) meet(calls.metBy, words[at]!, at, scan);
  const { names } = program.book;
  const { from } = calls.metByClass;
  for (let name = 0; name < names.length; name++) {
    if (from[name] === from[name + 1]) continue;
    for (let at = 0; at < words.length; at++) if (isClass(names[name]!, at, reading)) meet(calls.metByClass, name, at, scan);
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

/** A match and its entry; `late` where the pattern may begin with any word: it comes behind the others that begin at the same word. */
interface Ranked {
  readonly entry: number;
  readonly late: boolean;
  readonly match: TokenMatch;
}

/** A sentence that is searched, and what is found in it. */
interface Search {
  readonly index: PatternIndex<unknown>;
  readonly reading: Reading;
  readonly scan: Scan;
  readonly found: Ranked[];
  /** Patterns that need no parts of speech are not tried: what they find is known. */
  readonly taggedAlone: boolean;
}

/** Every match of one pattern, at most one for each start. */
function tryPattern({ index, reading, scan, found, taggedAlone }: Search, place: number): void {
  if (scan.calledIn[place] === scan.sentence) return;
  scan.calledIn[place] = scan.sentence;
  const { calls, entries } = index;
  const pattern = index.patterns[place]!;
  const asksTags = calls.usesTags[pattern] !== 0;
  if ((asksTags ? !reading.tags : taggedAlone) || !couldMatch(calls, pattern, scan)) return;
  const opens = opensAt(calls, pattern, scan);
  const { length } = reading.words;
  const matchFrom = asksTags ? matchWithTags : matchAt;
  for (let at = 0; opens !== 0 && at < length; at++) {
    if (((opens >>> (at % BITS)) & 1) === 0 || (length <= BITS && !couldMatchFrom(calls, pattern, scan, at))) continue;
    const match = matchFrom(scan.run, reading, pattern, at);
    if (!match || match.end === match.start) continue;
    const late = beginsAnywhere(calls, pattern);
    for (let i = entries.from[place]!; i < entries.from[place + 1]!; i++) found.push({ entry: entries.values[i]!, late, match });
  }
}

/** Tries the patterns that the sentence's words call up. */
function search(searching: Search): void {
  const { index, scan } = searching;
  const { from, values } = index.calledBy;
  for (const place of index.always) tryPattern(searching, place);
  for (const need of scan.met) for (let i = from[need]!; i < from[need + 1]!; i++) tryPattern(searching, values[i]!);
}

const inOrder = (a: Ranked, b: Ranked): number => a.match.start - b.match.start || Number(a.late) - Number(b.late) || a.entry - b.entry;

/**
 * Every match of every indexed pattern in a sentence, leftmost first, at most one per pattern and start; without `tags` of those that need no parts
 * of speech. These are looked for once in the same tokens: by whoever asks first without tags for whoever asks next with them.
 */
export function matchesIn<T>(index: PatternIndex<T>, tokens: readonly Token[], tags?: AskTags): Found<T>[] {
  const reading = readingOf(index.program.book.words, tokens, tags);
  const scan = scanOf(index);
  mark(index, reading, scan);
  const known = tags && scan.foundLiterally.get(tokens);
  const found: Ranked[] = [...(known ?? [])];
  search({ index, reading, scan, found, taggedAlone: known !== undefined });
  if (!tags) scan.foundLiterally.set(tokens, found);
  return found.sort(inOrder).map(({ entry, match }) => ({ owner: index.owners[entry]!, match }));
}

/** The characters that a run of tokens covers, as offsets into the sentence. */
export const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
