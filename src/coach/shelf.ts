/** Where patterns become a book: read from their text here; in bundles packed-shelf.ts stands in this one's place, which reads the book that the build made of them all. */
import { bookOf } from "./book.ts";
import type { Shelf } from "./book-file.ts";
import { callsOf } from "./calls.ts";
import { LEXICON } from "./lexicon/index.ts";
import type { OwnFiles } from "./own-files.ts";
import { compile, type Phrase } from "./pattern.ts";

/** A book, and the numbers in it of the patterns that were asked for. */
export interface Shelved extends Shelf {
  readonly numbers: readonly number[];
}

/** To be awaited before anything is looked for. Here there is nothing to read. */
export const wakeShelf: (files?: OwnFiles) => Promise<void> = async () => undefined;

/** The book that holds these patterns, and their numbers in it. Throws, naming the pattern, when one is malformed. */
export function shelved(phrases: readonly Phrase[]): Shelved {
  const distinct = [...new Set(phrases)];
  const numbers = new Map(distinct.map((phrase, i) => [phrase, i]));
  const book = bookOf(distinct.map((phrase) => compile(String(phrase), LEXICON)));
  return { book, calls: callsOf(book), numbers: phrases.map((phrase) => numbers.get(phrase)!) };
}
