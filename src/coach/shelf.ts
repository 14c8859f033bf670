/** Where patterns become a book: read from their text here; the build puts a file in this one's place that carries them all, read beforehand. */
import { type Book, bookOf } from "./book.ts";
import { LEXICON } from "./lexicon/index.ts";
import { compile, type Phrase } from "./pattern.ts";

/** The book that holds these patterns, and their numbers in it. Throws, naming the pattern, when one is malformed. */
export function shelved(phrases: readonly Phrase[]): { readonly book: Book; readonly numbers: readonly number[] } {
  const distinct = [...new Set(phrases)];
  const numbers = new Map(distinct.map((phrase, i) => [phrase, i]));
  return { book: bookOf(distinct.map((phrase) => compile(String(phrase), LEXICON))), numbers: phrases.map((p) => numbers.get(p)!) };
}
