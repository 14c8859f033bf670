/** Cuts a plain sentence into tokens: contractions and chat forms expanded, missing apostrophes repaired, offsets kept. */
import { EXPANDED, OPENING, REPAIRED } from "./chat-forms.ts";
import type { Break, Token } from "./draft.ts";
import { INVISIBLE } from "./plain.ts";

const PIECE =
  /"[^"\n]{6,400}"|\{\{[^{}\n]{0,60}\}\}|\[[^[\]\n]{1,60}\]|https?:\/\/\S+|\S+@\S+\.\w+|\d{1,2}(?:[.:]\d\d)?(?:am|pm|st|nd|rd|th)\b|[$\u00A3\u20AC\u00A5]?\d(?:[\d.,:/-]*\d)?(?:%|(?=\D)|$)|(?:w\/(?:o(?:ut)?)?|b\/c)(?![\p{L}\p{N}])|[\p{L}\p{M}\u200B-\u200F\u2060-\u2064\uFEFF\u00AD](?:[\p{L}\p{M}\p{N}\u200B-\u200F\u2060-\u2064\uFEFF\u00AD]|['.&-](?=[\u200B-\u200F\u2060-\u2064\uFEFF\u00AD]*[\p{L}\p{N}]))*|[;:()]|-+|,|[^\s\p{L}\p{N}]/giu;

/** Where 's means "is": behind these words it is a verb, elsewhere a possessive. */
const IS_BEHIND = new Set("it he she that this there here what who where when how everything nothing something".split(" "));
const ENDINGS: readonly (readonly [string, string])[] = [
  ["'ll", "will"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'m", "am"],
  ["'d", "would"],
];

/** Whether a word stands for something else in a draft (a contraction, a chat form). */
export const isExpanded = (word: string): boolean => EXPANDED.has(word);

function expand(raw: string): readonly string[] {
  const known = EXPANDED.get(raw);
  if (known) return known;
  if (!raw.includes("'")) return [raw];
  if (raw.endsWith("n't") && raw.length > 3) return [raw.slice(0, -3), "not"];
  for (const [ending, word] of ENDINGS) if (raw.endsWith(ending) && raw.length > ending.length) return [raw.slice(0, -ending.length), word];
  if (raw.endsWith("'s") && IS_BEHIND.has(raw.slice(0, -2))) return [raw.slice(0, -2), "is"];
  return [raw];
}

/** What "ain't" stands for behind a word: "I ain't", "we ain't", "it ain't". */
const NOT_BEING: Readonly<Record<string, string>> = { i: "am", we: "are", you: "are", they: "are" };

/** The words that a written word stands for, given the word in front (undefined where a clause begins) and the one behind it. */
function wordsFor(raw: string, front: string | undefined, next: string): readonly string[] {
  if (/^ain'?t$/.test(raw)) return [(front && NOT_BEING[front]) ?? "is", "not"];
  const known = REPAIRED.get(raw) ?? (front === undefined ? OPENING.get(raw) : undefined);
  return known?.behind.test(next) ? known.words : expand(raw);
}

/** A stretch of three or more words in quotation marks: someone else's words, neutral to every rule. */
export const QUOTE = '"';
/** A blank or a template slot that was never filled: `[day]`, `{{name}}`. */
export const BLANK = "[]";

function wordOf(piece: string): string {
  if (piece.startsWith('"') && piece.length > 1) return piece.trim().split(/\s+/).length >= 3 ? QUOTE : "";
  if (/^(?:\{\{|\[)/.test(piece)) return /^(?:\[(?!["'])|\{\{).*\p{L}{2}/u.test(piece) ? BLANK : "";
  return piece.replace(INVISIBLE, "").normalize("NFKC").toLowerCase();
}

const breakOf = (piece: string): Break => (piece === "," ? 1 : 2);
const isPunctuation = (piece: string): boolean => /^(?:[;:(),]|-+|[^\s\p{L}\p{N}&$\u00A3\u20AC]{1,2})$/u.test(piece);

/**
 * Tokens of one sentence. Offsets are into `text`. A short quotation ("refund pending") is read word by word; a longer one is
 * a single token QUOTE; a blank or slot is a single token BLANK.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Break = 0;
  const pieces = [...text.matchAll(PIECE)].map((m) => ({ piece: m[0], start: m.index }));
  for (const [i, { piece, start }] of pieces.entries()) {
    if (isPunctuation(piece)) {
      before = Math.max(before, breakOf(piece)) as Break;
      continue;
    }
    const word = wordOf(piece);
    if (word === "" && piece.length > 1 && piece.startsWith('"')) {
      for (const inner of tokensOf(piece.slice(1, -1)))
        tokens.push({ ...inner, start: inner.start + start + 1, end: inner.end + start + 1 });
      continue;
    }
    if (word === "") continue;
    const front = before === 0 ? tokens.at(-1)?.word : undefined;
    const words = wordsFor(word, front, pieces[i + 1] ? wordOf(pieces[i + 1]!.piece) : "");
    const capital = tokens.length > 0 && /^\p{Lu}(?:\p{Ll}|$)/u.test(piece) && !/^i(?:$|'|(?:m|ve|d|ll)$)/.test(word);
    for (const [k, each] of words.entries())
      tokens.push({ word: each, start, end: start + piece.length, before: k === 0 ? before : 0, capital });
    before = 0;
  }
  return tokens;
}
