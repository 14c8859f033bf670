/** A book as text, for a bundle: numbers as printable characters, words as they are. Reading it back parses nothing. */
import type { Book } from "./book.ts";
import { once } from "./once.ts";
import { emptyLists, type WordLists } from "./word-lists.ts";

/** Characters that need no escape in a string or a template. */
const SIGNS = once(() => Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => !'"\\'.includes(sign)));
const BASE = 92;
/** Numbers below this are one sign; the next ones two, whose first is at least this; the rest three. */
const ONE = 56;
const TWO = 84;
const UNDER_TWO = ONE + (TWO - ONE) * BASE;

/** Numbers are kept in 16 bits. */
const MOST = 0xffff;

const inSigns = (n: number): string => {
  if (n > MOST) throw new Error(`a book's number ${n} does not fit into 16 bits`);
  if (n < ONE) return SIGNS()[n]!;
  if (n < UNDER_TWO) return SIGNS()[ONE + Math.floor((n - ONE) / BASE)]! + SIGNS()[(n - ONE) % BASE]!;
  const rest = n - UNDER_TWO;
  return SIGNS()[TWO + Math.floor(rest / BASE ** 2)]! + SIGNS()[Math.floor(rest / BASE) % BASE]! + SIGNS()[rest % BASE]!;
};

const VALUE_OF = once(() => {
  const values = new Uint8Array(128);
  for (const [value, sign] of SIGNS().entries()) values[sign.charCodeAt(0)] = value;
  return values;
});

/** All numbers of a text. One plain loop: it runs once, cold, before the first answer. */
function numbersIn(text: string): Uint16Array {
  const valueBy = VALUE_OF();
  const numbers = new Uint16Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    let value = valueBy[text.charCodeAt(at)]!;
    if (value >= TWO) {
      value = UNDER_TWO + ((value - TWO) * BASE + valueBy[text.charCodeAt(at + 1)]!) * BASE + valueBy[text.charCodeAt(at + 2)]!;
      at += 2;
    } else if (value >= ONE) {
      value = ONE + (value - ONE) * BASE + valueBy[text.charCodeAt(at + 1)]!;
      at += 1;
    }
    numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}

/** Sorted numbers as their differences. */
const steps = (sorted: readonly number[]): number[] => sorted.map((n, i) => n - (sorted[i - 1] ?? 0));

/** The texts of a book's parts: its words, its names, its numbers. */
export interface BookText {
  readonly words: string;
  readonly names: string;
  readonly lists: string;
  readonly trees: string;
}

function listNumbers({ lists }: Book): number[] {
  const count = lists.wordsFrom.length - 1;
  return Array.from({ length: count }, (_, n) => {
    const words = [...lists.words.subarray(lists.wordsFrom[n], lists.wordsFrom[n + 1])];
    const [from, to] = [lists.phrasesFrom[n]!, lists.phrasesFrom[n + 1]!];
    const phrases = Array.from({ length: to - from }, (_, p) => [
      ...lists.phraseWords.subarray(lists.phraseAt[from + p], lists.phraseAt[from + p + 1]),
    ]);
    const firsts = steps(phrases.map(([first]) => first!));
    return [words.length, ...steps(words), phrases.length, ...phrases.flatMap(([, ...rest], p) => [firsts[p]!, rest.length, ...rest])];
  }).flat();
}

const sizesOf = ({ lists }: Book): number[] => [
  lists.wordsFrom.length - 1,
  lists.words.length,
  lists.phraseAt.length - 1,
  lists.phraseWords.length,
];

/** Writes a book as text. */
export function textOf(book: Book): BookText {
  const ends = [...book.at.subarray(1), book.trees.length];
  const trees = ends.flatMap((end, n) => [end - book.at[n]!, ...book.trees.subarray(book.at[n], end)]);
  return {
    words: [...book.words.keys()].join(" "),
    names: book.names.join(" "),
    lists: [...sizesOf(book), ...listNumbers(book)].map(inSigns).join(""),
    trees: [book.at.length, ...trees].map(inSigns).join(""),
  };
}

/** Reads lists back: how many, then for each its words and its phrases, as `listNumbers` wrote them. */
function listsFrom(numbers: Uint16Array): WordLists {
  const [count, wordCount, phraseCount, phraseWordCount] = numbers;
  const lists = emptyLists(count!, wordCount!, phraseCount!, phraseWordCount!);
  const [words, phraseWords] = [lists.words, lists.phraseWords];
  let [at, w, p, q] = [4, 0, 0, 0];
  for (let n = 0; n < count!; n++) {
    for (let left = numbers[at++]!, word = 0; left > 0; left--) words[w++] = word += numbers[at++]!;
    for (let left = numbers[at++]!, first = 0; left > 0; left--) {
      phraseWords[q++] = first += numbers[at++]!;
      for (let more = numbers[at++]!; more > 0; more--) phraseWords[q++] = numbers[at++]!;
      lists.phraseAt[++p] = q;
    }
    lists.wordsFrom[n + 1] = w;
    lists.phrasesFrom[n + 1] = p;
  }
  return lists;
}

/** Reads a book back from its text. */
export function bookFrom(text: BookText): Book {
  const trees = numbersIn(text.trees);
  const at = new Uint32Array(trees[0]!);
  for (let n = 0, end = 1; n < at.length; n++) {
    at[n] = end + 1;
    end += 1 + trees[end]!;
  }
  return {
    words: new Map(text.words.split(" ").map((word, i) => [word, i + 1])),
    names: text.names.split(" "),
    lists: listsFrom(numbersIn(text.lists)),
    trees,
    at,
  };
}
