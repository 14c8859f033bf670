/** What a pattern needs before it can match: words it may begin with, and words that must stand somewhere. Read off without building its machine. */
import type { Piece } from "./machine.ts";

/** One word, or any of a set. */
export type Words = string | ReadonlySet<string>;

interface Openings {
  readonly words: readonly Words[];
  /** May begin with any word. */
  readonly open: boolean;
  /** May match nothing, so that what follows decides. */
  readonly empty: boolean;
}

const NOTHING: Openings = { words: [], open: false, empty: true };
const ANYTHING: Openings = { words: [], open: true, empty: false };

const join = (a: Openings, b: Openings, empty: boolean): Openings => ({ words: [...a.words, ...b.words], open: a.open || b.open, empty });

/** What a match of the piece can begin with. */
export function openingsOf(piece: Piece): Openings {
  switch (piece.kind) {
    case "word":
      return { words: [piece.word], open: false, empty: false };
    case "phrases":
      return { words: [piece.of.openers], open: false, empty: false };
    case "any":
    case "class":
    case "tag":
      return ANYTHING;
    case "repeat":
      return { ...openingsOf(piece.of), empty: true };
    case "either":
      return piece.of.map(openingsOf).reduce((a, b) => join(a, b, a.empty || b.empty));
    case "sequence":
      return piece.of.reduce((so, next) => (so.empty ? join(so, openingsOf(next), openingsOf(next).empty) : so), NOTHING);
    default:
      return NOTHING;
  }
}

/** Alternatives with more words than this say too little to be worth checking. */
const MOST_WORDS = 400;
const sizeOf = (words: Words): number => (typeof words === "string" ? 1 : words.size);
const rarestFirst = (a: Words, b: Words): number => sizeOf(a) - sizeOf(b);
const wordsIn = (words: Words): readonly string[] => (typeof words === "string" ? [words] : [...words]);

/** What every match of the piece holds: one word of each. */
function requirements(piece: Piece): Words[] {
  if (piece.kind === "word") return [piece.word];
  if (piece.kind === "phrases") return [piece.of.openers];
  if (piece.kind === "sequence") return piece.of.flatMap(requirements);
  if (piece.kind !== "either") return [];
  const branches = piece.of.map((branch) => requirements(branch).sort(rarestFirst)[0]);
  if (branches.some((words) => words === undefined)) return [];
  const known = branches as Words[];
  return known.reduce((sum, words) => sum + sizeOf(words), 0) > MOST_WORDS ? [] : [new Set(known.flatMap(wordsIn))];
}

/** The rarest of what every match holds, at most `most` of them. */
export const requiredBy = (piece: Piece, most: number): readonly Words[] => requirements(piece).sort(rarestFirst).slice(0, most);

/** Whether the piece asks for parts of speech. */
export function usesTags(piece: Piece): boolean {
  if (piece.kind === "tag") return true;
  if (piece.kind === "sequence" || piece.kind === "either") return piece.of.some(usesTags);
  return (piece.kind === "repeat" || piece.kind === "not") && usesTags(piece.of);
}
