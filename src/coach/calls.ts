/** How each pattern of a book is called up: what must stand in a sentence for it to be tried. Worked out while building, so that a worker only reads it. */
import { type Book, pieceOf } from "./book.ts";
import { rarityOf } from "./commonness.ts";
import { classNumber, type Openers, openersIn, openingsOf, requirementsOf, usesTags, type Words } from "./outlook.ts";
import { type Rows, rowsOf, turnedAround } from "./rows.ts";

/** Needs are numbers of sets of words and classes of words, one of which has to stand there. */
export interface Calls {
  readonly needCount: number;
  /** The needs that a word meets, by word. */
  readonly metBy: Rows;
  /** The needs that a word of a class meets, by the class's place among the book's names. */
  readonly metByClass: Rows;
  /** By pattern: with what it may begin, any of them; nothing where it may begin anywhere. */
  readonly openers: Rows;
  /** By pattern: what must follow, in this order and apart. */
  readonly needs: Rows;
  /** By pattern: the needs that call it up; nothing where it is always tried. */
  readonly callers: Rows;
  /** By pattern: whether it asks for parts of speech. */
  readonly usesTags: Uint16Array;
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

interface Call {
  readonly openers: readonly number[];
  readonly needs: readonly number[];
  readonly usesTags: boolean;
}

function callOf(book: Book, pattern: number, ask: Openers, known: Needs): Call {
  const piece = pieceOf(book, pattern);
  const { words, open, empty } = openingsOf(piece, ask);
  const needs = (sets: readonly Words[]): number[] => sets.map((each) => needNumber(known, each));
  return { openers: open || empty ? [] : needs([...new Set(words)]), needs: needs(requirementsOf(piece, ask)), usesTags: usesTags(piece) };
}

/** The needs that call a pattern up: the rarest of what must stand there, else everything it may begin with. */
function callersOf({ openers, needs }: Call, frequency: readonly number[]): readonly number[] {
  const certain = openers.length === 1 ? [...openers, ...needs] : needs;
  if (certain.length === 0) return openers;
  return [certain.reduce((rarest, need) => (frequency[need]! < frequency[rarest]! ? need : rarest))];
}

/** How often a word of some class comes up, as rarityOf counts. */
const CLASS_OFTEN = 120;

/** How the patterns of a book are called up. */
export function callsOf(book: Book): Calls {
  const ask = openersIn(book);
  const known: Needs = { sets: [], numbers: new Map() };
  const calls = Array.from(book.at, (_, pattern) => callOf(book, pattern, ask, known));
  const rarity = rarityOf(book.words);
  const frequency = known.sets.map((words) => words.reduce((sum, word) => sum + (rarity[word] ?? CLASS_OFTEN), 0));
  const among = (numbers: (words: Words) => readonly number[], count: number): Rows => turnedAround(rowsOf(known.sets.map(numbers)), count);
  return {
    needCount: known.sets.length,
    metBy: among((words) => words.filter((word) => word > 0), book.words.size + 1),
    metByClass: among((words) => words.map(classNumber).filter((name) => name >= 0), book.names.length),
    openers: rowsOf(calls.map(({ openers }) => openers)),
    needs: rowsOf(calls.map(({ needs }) => needs)),
    callers: rowsOf(calls.map((call) => callersOf(call, frequency))),
    usesTags: Uint16Array.from(calls, (call) => Number(call.usesTags)),
  };
}
