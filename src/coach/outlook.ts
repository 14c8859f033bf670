/** What a pattern needs before it can match: words it may begin with, and words that must stand somewhere. Read off without building its machine. */
import type { Book } from "./book.ts";
import type { BookPiece } from "./piece.ts";
import { openersOf } from "./word-lists.ts";

/** Words by number, one of which is needed; a class of words is below 0 (see `classNumber`). The same list or class gives the same object. */
export type Words = readonly number[];
/** Gives the words that a list begins with, and those of a class, always the same object for the same. */
export interface Openers {
  readonly ofList: (list: number) => Words;
  readonly ofClass: (name: string) => Words;
}

/** The number below 0 by which Words hold a class, from its place among the book's names; and from the number the place. */
export const classNumber = (number: number): number => -1 - number;

interface Openings {
  readonly words: readonly Words[];
  /** May begin with any word. */
  readonly open: boolean;
  /** May match nothing, so that what follows decides. */
  readonly empty: boolean;
}

const NOTHING: Openings = { words: [], open: false, empty: true };
const ANYTHING: Openings = { words: [], open: true, empty: false };

/** The openers of a book's lists and classes; remembers what was asked. */
export function openersIn({ lists, names }: Pick<Book, "lists" | "names">): Openers {
  const known: Words[] = [];
  const classes = new Map(names.map((name, i) => [name, [classNumber(i)]]));
  return {
    ofList(list) {
      known[list] ??= [...new Set(openersOf(lists, list))];
      return known[list];
    },
    ofClass: (name) => classes.get(name)!,
  };
}

/** A single word as Words, always the same object for the same word. */
const singles: Words[] = [];
function single(word: number): Words {
  singles[word] ??= [word];
  return singles[word];
}

const join = (a: Openings, b: Openings, empty: boolean): Openings => ({ words: [...a.words, ...b.words], open: a.open || b.open, empty });

/** What a match of the piece can begin with. */
export function openingsOf(piece: BookPiece, openers: Openers): Openings {
  switch (piece.kind) {
    case "word":
      return { words: [single(piece.word)], open: false, empty: false };
    case "list":
      return { words: [openers.ofList(piece.of)], open: false, empty: false };
    case "class":
      return { words: [openers.ofClass(piece.name)], open: false, empty: false };
    case "any":
    case "tag":
      return ANYTHING;
    case "repeat":
      return { ...openingsOf(piece.of, openers), empty: true };
    case "either":
      return piece.of.map((branch) => openingsOf(branch, openers)).reduce((a, b) => join(a, b, a.empty || b.empty));
    case "sequence": {
      let so = NOTHING;
      for (const next of piece.of) {
        if (!so.empty) return so;
        const openings = openingsOf(next, openers);
        so = join(so, openings, openings.empty);
      }
      return so;
    }
    default:
      return NOTHING;
  }
}

/** Alternatives with more words than this say too little to be worth checking. */
const MOST_WORDS = 400;
const fewestFirst = (a: Words, b: Words): number => a.length - b.length;

/** What every match of the piece holds, in this order and apart: one word of each. */
export function requirementsOf(piece: BookPiece, openers: Openers): Words[] {
  if (piece.kind === "word") return [single(piece.word)];
  if (piece.kind === "list") return [openers.ofList(piece.of)];
  if (piece.kind === "class") return [openers.ofClass(piece.name)];
  if (piece.kind === "sequence") return piece.of.flatMap((each) => requirementsOf(each, openers));
  if (piece.kind !== "either") return [];
  const branches = piece.of.map((branch) => requirementsOf(branch, openers).sort(fewestFirst)[0]);
  if (branches.some((words) => words === undefined)) return [];
  const known = branches as Words[];
  return known.reduce((sum, words) => sum + words.length, 0) > MOST_WORDS ? [] : [[...new Set(known.flat())]];
}

/** Whether the piece asks for parts of speech. */
export function usesTags(piece: BookPiece): boolean {
  if (piece.kind === "tag") return true;
  if (piece.kind === "sequence" || piece.kind === "either") return piece.of.some(usesTags);
  return (piece.kind === "repeat" || piece.kind === "not") && usesTags(piece.of);
}
