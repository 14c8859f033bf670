/** Many patterns, indexed so that a sentence tries only those that could match: the rarest word that a pattern needs calls it up. */
import { type Book, bookOf } from "./book.ts";
import { type Calls, callsOf } from "./calls.ts";
import { type Program, programOf } from "./machine.ts";
import type { Phrase } from "./pattern.ts";
import type { Piece } from "./piece.ts";
import { type Rows, startsOf, turnedAround } from "./rows.ts";
import { shelved } from "./shelf.ts";

/** An entry is a pattern of the book and whose it is; one pattern may be several people's. */
export interface PatternIndex<T> {
  readonly program: Program;
  readonly owners: readonly T[];
  /** The entries' patterns. */
  readonly patterns: Uint16Array;
  readonly calls: Calls;
  /** The entries that a need calls up, by need. */
  readonly calledBy: Rows;
  /** Entries that no word calls up. */
  readonly always: readonly number[];
}

/** Each entry's callers, as its pattern has them. */
function callersBy(patterns: Uint16Array, { from, values }: Rows): Rows {
  const starts = startsOf(Array.from(patterns, (pattern) => from[pattern + 1]! - from[pattern]!));
  const callers = new Uint16Array(starts[patterns.length]!);
  for (let entry = 0; entry < patterns.length; entry++) {
    const pattern = patterns[entry]!;
    callers.set(values.subarray(from[pattern], from[pattern + 1]), starts[entry]);
  }
  return { from: starts, values: callers };
}

/** Indexes entries; their order decides the order of matches that begin at the same word. */
function indexBook<T>(book: Book, calls: Calls, numbers: readonly number[], owners: readonly T[]): PatternIndex<T> {
  const patterns = Uint16Array.from(numbers);
  const callers = callersBy(patterns, calls.callers);
  return {
    program: programOf(book),
    owners,
    patterns,
    calls,
    calledBy: turnedAround(callers, calls.needCount),
    always: numbers.flatMap((_, entry) => (callers.from[entry] === callers.from[entry + 1] ? [entry] : [])),
  };
}

/** Indexes patterns that were read one by one. */
export function indexPatterns<T>(entries: readonly { readonly pattern: Piece; readonly owner: T }[]): PatternIndex<T> {
  const book = bookOf(entries.map(({ pattern }) => pattern));
  const owners = entries.map(({ owner }) => owner);
  return indexBook(
    book,
    callsOf(book),
    owners.map((_, pattern) => pattern),
    owners,
  );
}

/** Indexes patterns as they are written, or as the build numbered them. Throws, naming the pattern, when one is malformed. */
export function indexPhrases<T>(asked: readonly { readonly phrase: Phrase; readonly owner: T }[]): PatternIndex<T> {
  const { book, calls, numbers } = shelved(asked.map(({ phrase }) => phrase));
  return indexBook(
    book,
    calls,
    numbers,
    asked.map(({ owner }) => owner),
  );
}
