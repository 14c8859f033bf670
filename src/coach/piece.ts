/** What a pattern is made of, once it is read: words, lists of words, kinds of token, and how they follow each other. */

export type Place = "start" | "end" | "break";

/** A list of words and phrases; phrases have two words and more. */
export interface WordList {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** `Lists` is how a list of words is named: as the list itself while a pattern is read, by number in a book. */
export type Piece<Word = string, Lists = WordList> =
  | { kind: "word"; word: Word }
  | { kind: "list"; of: Lists }
  | { kind: "any" }
  | { kind: "class"; name: string }
  | { kind: "tag"; tag: string }
  | { kind: "sequence"; of: readonly Piece<Word, Lists>[] }
  | { kind: "either"; of: readonly Piece<Word, Lists>[] }
  | { kind: "repeat"; of: Piece<Word, Lists>; most: number; wide: boolean }
  | { kind: "not"; of: Piece<Word, Lists> }
  | { kind: "assert"; what: Place }
  | { kind: "mark"; which: "open" | "close" };

/** A piece as a book holds it: words and lists by number. */
export type BookPiece = Piece<number, number>;
