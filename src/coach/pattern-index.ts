/** Many patterns, indexed so that a sentence tries only those that could match: the rarest word that a pattern needs calls it up. */
import { type Book, bookOf, pieceOf } from "./book.ts";
import { rarityOf } from "./commonness.ts";
import { type Program, programOf } from "./machine.ts";
import { type AskOpeners, askOpeners, openingsOf, requirementsOf, usesTags, type Words } from "./outlook.ts";
import type { Phrase } from "./pattern.ts";
import type { Piece } from "./piece.ts";
import { shelved } from "./shelf.ts";

/** A pattern of the book, and whose it is. */
export interface Entry<T> {
  readonly pattern: number;
  readonly owner: T;
}

/** Lists of numbers by number, end to end. */
export interface Rows {
  readonly from: Uint32Array;
  readonly values: Uint16Array;
}

/** How an entry's pattern is called up. Needs are numbers of sets of words. */
export interface Call {
  /** Where it may begin, any of them; null for anywhere. */
  readonly openers: readonly number[] | null;
  /** What must follow, in this order and apart. */
  readonly needs: readonly number[];
  readonly usesTags: boolean;
}

export interface PatternIndex<T> {
  readonly program: Program;
  readonly entries: readonly Entry<T>[];
  readonly calls: readonly Call[];
  readonly needCount: number;
  /** The needs that a word meets, by word. */
  readonly metBy: Rows;
  /** The entries that a need calls up, by need. */
  readonly calledBy: Rows;
  /** Entries that no word calls up. */
  readonly always: readonly number[];
}

/** Turns "has these keys, by number" around into "the numbers that have it, by key". */
function rowsOf(keysOf: readonly (readonly number[])[], count: number): Rows {
  const from = new Uint32Array(count + 1);
  for (const keys of keysOf) for (const key of keys) from[key + 1]! += 1;
  for (let i = 0; i < count; i++) from[i + 1]! += from[i]!;
  const values = new Uint16Array(from[count]!);
  const at = from.slice();
  for (let i = 0; i < keysOf.length; i++) for (const key of keysOf[i]!) values[at[key]!++] = i;
  return { from, values };
}

/** Gives sets of words their numbers. */
interface Needs {
  readonly sets: Words[];
  readonly numbers: Map<Words, number>;
}

function needNumber({ sets, numbers }: Needs, words: Words): number {
  const known = numbers.get(words);
  if (known !== undefined) return known;
  numbers.set(words, sets.length);
  return sets.push(words) - 1;
}

function callOf(book: Book, pattern: number, ask: AskOpeners, needs: Needs): Call {
  const piece = pieceOf(book, pattern);
  const { words, open, empty } = openingsOf(piece, ask);
  return {
    openers: open || empty ? null : [...new Set(words)].map((each) => needNumber(needs, each)),
    needs: requirementsOf(piece, ask).map((each) => needNumber(needs, each)),
    usesTags: usesTags(piece),
  };
}

/** The needs that call an entry up: the rarest of what must stand there, else everything it may begin with. */
function callersOf({ openers, needs }: Call, frequency: readonly number[]): readonly number[] {
  const certain = openers?.length === 1 ? [...openers, ...needs] : needs;
  if (certain.length === 0) return openers ?? [];
  return [certain.reduce((rarest, need) => (frequency[need]! < frequency[rarest]! ? need : rarest))];
}

/** Indexes entries; their order decides the order of matches that begin at the same word. */
function indexBook<T>(book: Book, entries: readonly Entry<T>[]): PatternIndex<T> {
  const ask = askOpeners(book.lists);
  const needs: Needs = { sets: [], numbers: new Map() };
  const calls = entries.map(({ pattern }) => callOf(book, pattern, ask, needs));
  const rarity = rarityOf(book.words);
  const frequency = needs.sets.map((words) => words.reduce((sum, word) => sum + rarity[word]!, 0));
  const callers = calls.map((call) => callersOf(call, frequency));
  return {
    program: programOf(book),
    entries,
    calls,
    needCount: needs.sets.length,
    metBy: rowsOf(needs.sets, book.words.size + 1),
    calledBy: rowsOf(callers, needs.sets.length),
    always: callers.flatMap((called, entry) => (called.length === 0 ? [entry] : [])),
  };
}

/** Indexes patterns that were read one by one. */
export const indexPatterns = <T>(entries: readonly { readonly pattern: Piece; readonly owner: T }[]): PatternIndex<T> =>
  indexBook(
    bookOf(entries.map(({ pattern }) => pattern)),
    entries.map(({ owner }, pattern) => ({ pattern, owner })),
  );

/** Indexes patterns as they are written, or as the build numbered them. Throws, naming the pattern, when one is malformed. */
export function indexPhrases<T>(asked: readonly { readonly phrase: Phrase; readonly owner: T }[]): PatternIndex<T> {
  const { book, numbers } = shelved(asked.map(({ phrase }) => phrase));
  return indexBook(
    book,
    asked.map(({ owner }, i) => ({ pattern: numbers[i]!, owner })),
  );
}
