/** A book and its calls as a file: 16-bit numbers, little end first, most of which are used where they lie. Reading it back parses nothing but the words. */
import type { Book } from "./book.ts";
import type { Calls } from "./calls.ts";
import { lengthsOf, type Rows, startsOf } from "./rows.ts";

/** What every bundle needs of the patterns. */
export interface Shelf {
  readonly book: Book;
  readonly calls: Calls;
}

const MOST = 0xffff;
/** Bytes to a number, and numbers to a section's length, which may be larger than one holds. */
const NUMBER = 2;
const LENGTH = 2;
/** Sections of numbers, as `sectionsOf` gives them; the words follow as text. */
const SECTIONS = 18;
/** Sections in which numbers near one another are alike: their low bytes and then their high ones take 11 kB less after gzip. */
const BY_PLANES: ReadonlySet<number> = new Set([2, 3, 10, 12, 14]);

const inOrder = ({ from, values }: Rows): ArrayLike<number>[] => [lengthsOf(from), values];

function sectionsOf({ book, calls }: Shelf): ArrayLike<number>[] {
  const { lists } = book;
  return [
    lengthsOf(Uint32Array.from([...book.at, book.trees.length])),
    book.trees,
    ...inOrder({ from: lists.wordsFrom, values: lists.words }),
    lengthsOf(lists.phrasesFrom),
    ...inOrder({ from: lists.phraseAt, values: lists.phraseWords }),
    ...inOrder(calls.metBy),
    ...inOrder(calls.openers),
    ...inOrder(calls.needs),
    ...inOrder(calls.callers),
    calls.usesTags,
    ...inOrder(calls.metByClass),
  ];
}

/** Numbers whose two bytes stand apart, as numbers that lie in a file like others. */
function toPlanes(section: readonly number[]): number[] {
  const bytes = [...section.map((n) => n & 0xff), ...section.map((n) => n >>> 8)];
  return section.map((_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8));
}

function fromPlanes(section: Uint16Array): Uint16Array {
  const { length } = section;
  const bytes = new Uint8Array(section.buffer, section.byteOffset, length * NUMBER);
  const numbers = new Uint16Array(length);
  for (let i = 0; i < length; i += 1) numbers[i] = bytes[i]! | (bytes[length + i]! << 8);
  return numbers;
}

/** Throws where a number does not fit. */
export function fileOf(shelf: Shelf): Uint8Array {
  const sections = sectionsOf(shelf).map((section) => Array.from(section));
  const sizes = sections.flatMap(({ length }) => [length & MOST, length >>> 16]);
  const tooLarge = [shelf.calls.needCount, ...sizes, ...sections.flat()].find((n) => n > MOST);
  if (tooLarge !== undefined || sections.length !== SECTIONS) throw new Error(`a book's number ${tooLarge} does not fit into 16 bits`);
  const text = new TextEncoder().encode([shelf.book.names.join(" "), ...shelf.book.words.keys()].join("\n"));
  const numbers = [shelf.calls.needCount, ...sizes, ...sections.flatMap((section, n) => (BY_PLANES.has(n) ? toPlanes(section) : section))];
  const bytes = new Uint8Array(numbers.length * NUMBER + text.length);
  const view = new DataView(bytes.buffer);
  for (const [i, n] of numbers.entries()) view.setUint16(i * NUMBER, n, true);
  bytes.set(text, numbers.length * NUMBER);
  return bytes;
}

/** Reads what `fileOf` wrote; every machine that runs a browser has the little end first. The file must be whole: nothing is checked. */
export function shelfFrom(file: Uint8Array): Shelf {
  // Numbers lie at even places of their buffer.
  const { buffer, byteOffset, byteLength } = file.byteOffset % NUMBER === 0 ? file : file.slice();
  const numbers = new Uint16Array(buffer, byteOffset, byteLength >>> 1);
  let at = 1 + SECTIONS * LENGTH;
  const [ends, trees, wordCounts, words, phraseCounts, phraseSizes, phraseWords, ...rest] = Array.from({ length: SECTIONS }, (_, n) => {
    const from = at;
    at += numbers[1 + n * LENGTH]! + (numbers[2 + n * LENGTH]! << 16);
    const section = numbers.subarray(from, at);
    return BY_PLANES.has(n) ? fromPlanes(section) : section;
  }) as [Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, Uint16Array, ...Uint16Array[]];
  const rows = (n: number): Rows => ({ from: startsOf(rest[n]!), values: rest[n + 1]! });
  const [names, ...spelled] = new TextDecoder()
    .decode(new Uint8Array(buffer, byteOffset + at * NUMBER, byteLength - at * NUMBER))
    .split("\n");
  return {
    book: {
      words: new Map(spelled.map((word, i) => [word, i + 1])),
      names: names!.split(" "),
      lists: { wordsFrom: startsOf(wordCounts), words, phrasesFrom: startsOf(phraseCounts), phraseAt: startsOf(phraseSizes), phraseWords },
      trees,
      at: startsOf(ends).subarray(0, ends.length),
    },
    calls: {
      needCount: numbers[0]!,
      metBy: rows(0),
      openers: rows(2),
      needs: rows(4),
      callers: rows(6),
      usesTags: rest[8]!,
      metByClass: rows(9),
    },
  };
}
