/** Many patterns, indexed so that a sentence tries only those that could match: the rarest word that a pattern needs calls it up. */
import { type Book, bookOf } from "./book.ts";
import { type Calls, callsOf } from "./calls.ts";
import { type Program, programOf } from "./machine.ts";
import type { Phrase } from "./pattern.ts";
import type { Piece } from "./piece.ts";
import { type Rows, rowsOf, startsOf, turnedAround } from "./rows.ts";
import { shelved } from "./shelf.ts";

/** An entry is a pattern of the book and whose it is; one pattern may be several people's. Patterns have places here, by which all else goes. */
export interface PatternIndex<T> {
  readonly program: Program;
  /** By entry. */
  readonly owners: readonly T[];
  /** The numbers in the book of the patterns, each once. */
  readonly patterns: Uint16Array;
  /** The entries of a pattern. */
  readonly entries: Rows;
  readonly calls: Calls;
  /** The patterns that a need calls up, by need. */
  readonly calledBy: Rows;
  /** Patterns that no word calls up. */
  readonly always: readonly number[];
}

/** The rows of these keys alone, in this order. */
function rowsFor(keys: Uint16Array, { from, values }: Rows): Rows {
  const starts = startsOf(Array.from(keys, (key) => from[key + 1]! - from[key]!));
  const of = new Uint16Array(starts[keys.length]!);
  for (const [i, key] of keys.entries()) of.set(values.subarray(from[key], from[key + 1]), starts[i]);
  return { from: starts, values: of };
}

/** Indexes entries; their order decides the order of matches that begin at the same word. */
function indexBook<T>(book: Book, calls: Calls, numbers: readonly number[], owners: readonly T[]): PatternIndex<T> {
  const patterns = Uint16Array.from(new Set(numbers));
  const places = new Map(Array.from(patterns, (pattern, place) => [pattern, place]));
  const callers = rowsFor(patterns, calls.callers);
  return {
    program: programOf(book),
    owners,
    patterns,
    entries: turnedAround(rowsOf(numbers.map((pattern) => [places.get(pattern)!])), patterns.length),
    calls,
    calledBy: turnedAround(callers, calls.needCount),
    always: Array.from(patterns.keys()).filter((place) => callers.from[place] === callers.from[place + 1]),
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
