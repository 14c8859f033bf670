/** A book of patterns: every word a number, every list of words held once, every pattern a run of numbers. What the matcher reads. */
import type { BookPiece, Piece, Place, WordList } from "./piece.ts";
import { type ListInNumbers, layOut, type WordLists } from "./word-lists.ts";

export interface Book {
  /** Numbers of the words that any pattern knows, from 1. */
  readonly words: ReadonlyMap<string, number>;
  readonly lists: WordLists;
  /** Names of word classes and parts of speech that patterns ask for. */
  readonly names: readonly string[];
  /** The patterns as numbers, parents before children; pattern `n` begins at `at[n]`. */
  readonly trees: Uint16Array;
  readonly at: Uint32Array;
}

/** The numbers that stand for kinds of piece. A sequence and a choice are followed by how many pieces they have. */
const KIND = { word: 0, list: 1, any: 2, class: 3, tag: 4, sequence: 5, either: 6, repeat: 7, not: 8, assert: 9, mark: 10 } as const;
const PLACES: readonly Place[] = ["start", "end", "break"];

/** Collects words, lists and names, and gives each its number. */
interface Numbering {
  readonly words: Map<string, number>;
  readonly names: string[];
  readonly lists: ListInNumbers[];
  /** By what they hold, so that the same list in many patterns is one. */
  readonly listNumbers: Map<string, number>;
  readonly known: Map<WordList, number>;
}

function wordNumber({ words }: Numbering, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size + 1);
  return words.size;
}

function nameNumber({ names }: Numbering, name: string): number {
  const at = names.indexOf(name);
  return at < 0 ? names.push(name) - 1 : at;
}

function listNumber(numbering: Numbering, list: WordList): number {
  const known = numbering.known.get(list);
  if (known !== undefined) return known;
  const words = [...list.words].map((word) => wordNumber(numbering, word)).sort((a, b) => a - b);
  const phrases = list.phrases.map((phrase) => phrase.map((word) => wordNumber(numbering, word))).sort((a, b) => a[0]! - b[0]!);
  const key = `${words.join()};${phrases.join(";")}`;
  const same = numbering.listNumbers.get(key);
  const number = same ?? numbering.lists.push({ words, phrases }) - 1;
  numbering.listNumbers.set(key, number);
  numbering.known.set(list, number);
  return number;
}

/** Writes a piece as numbers. */
function write(piece: Piece, numbering: Numbering, out: number[]): void {
  out.push(KIND[piece.kind]);
  switch (piece.kind) {
    case "word":
      out.push(wordNumber(numbering, piece.word));
      return;
    case "list":
      out.push(listNumber(numbering, piece.of));
      return;
    case "class":
      out.push(nameNumber(numbering, piece.name));
      return;
    case "tag":
      out.push(nameNumber(numbering, piece.tag));
      return;
    case "assert":
      out.push(PLACES.indexOf(piece.what));
      return;
    case "mark":
      out.push(piece.which === "open" ? 0 : 1);
      return;
    case "sequence":
    case "either":
      out.push(piece.of.length);
      for (const each of piece.of) write(each, numbering, out);
      return;
    case "repeat":
      out.push(piece.most, Number(piece.wide));
      write(piece.of, numbering, out);
      return;
    case "not":
      write(piece.of, numbering, out);
  }
}

/** A book of these patterns, in this order. */
export function bookOf(pieces: readonly Piece[]): Book {
  const numbering: Numbering = { words: new Map(), names: [], lists: [], listNumbers: new Map(), known: new Map() };
  const trees: number[] = [];
  const at: number[] = [];
  for (const piece of pieces) {
    at.push(trees.length);
    write(piece, numbering, trees);
  }
  return {
    words: numbering.words,
    names: numbering.names,
    lists: layOut(numbering.lists),
    trees: Uint16Array.from(trees),
    at: Uint32Array.from(at),
  };
}

/** Reads the pattern with this number back into pieces. */
export function pieceOf({ trees, at, names }: Book, pattern: number): BookPiece {
  let here = at[pattern]!;
  const next = (): number => trees[here++]!;
  const several = (): BookPiece[] => Array.from({ length: next() }, read);
  function read(): BookPiece {
    switch (next()) {
      case KIND.word:
        return { kind: "word", word: next() };
      case KIND.list:
        return { kind: "list", of: next() };
      case KIND.any:
        return { kind: "any" };
      case KIND.class:
        return { kind: "class", name: names[next()]! };
      case KIND.tag:
        return { kind: "tag", tag: names[next()]! };
      case KIND.sequence:
        return { kind: "sequence", of: several() };
      case KIND.either:
        return { kind: "either", of: several() };
      case KIND.repeat: {
        const [most, wide] = [next(), next() === 1];
        return { kind: "repeat", most, wide, of: read() };
      }
      case KIND.not:
        return { kind: "not", of: read() };
      case KIND.assert:
        return { kind: "assert", what: PLACES[next()]! };
      default:
        return { kind: "mark", which: next() === 0 ? "open" : "close" };
    }
  }
  return read();
}
