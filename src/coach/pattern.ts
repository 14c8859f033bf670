/**
 * The language in which rules say what to look for, and its compiler. A pattern is words and a few marks:
 *
 *   we can not           these words, contractions meant too ("we can't")
 *   (refund|give back)   either                  <soon>   any entry of the word group "soon"
 *   very?  <adverb>*     optional, up to four    !(yet|now)  not followed by
 *   ..   ...             up to four words inside a clause, up to ten across commas and clauses
 *   <number> <name> ...  a kind of token (word-classes.ts)
 *   _                    any one word            ^  $  ,   start, end, behind a comma or a stronger break
 *   #PastTense           any word with this part of speech (asks compromise, so the pattern waits for it)
 *   [our policy]         the words to flag, where that is less than the whole match
 *
 * Compiled to a state machine that reads each token once per state: no pattern can backtrack.
 */
import { kept } from "./kept.ts";
import type { Piece, WordList } from "./piece.ts";
import { isExpanded, tokensOf } from "./tokens.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** A list of words that patterns use by its name. */
export type WordGroup = WordList;
export type Lexicon = Readonly<Record<string, WordGroup>>;

/** A pattern as it is written, or its number in the book that the build made of all of them. */
export type Phrase = string | number;

const SHORT_GAP = 4;
const LONG_GAP = 10;
const MOST_REPEATS = 4;
const MOST_LISTS = 10_000;
const LEXEME = /\.\.\.|\.\.|<[a-z.-]+>|#[A-Z]\w+|[()|[\]?*!^$,]|_(?=\s|$|[)|\]?*])|[^\s()|[\]?*!^$,<>]+/g;
/** Alternatives that are plain words: "(refund|give back)". */
const WORD_LIST = /^\([a-z'-]+(?:[ |][a-z'-]+)*\)$/;

/** Cuts a pattern into its signs and words; a list of plain words is one lexeme. */
function lexemesOf(pattern: string): string[] {
  const lexemes: string[] = [];
  for (LEXEME.lastIndex = 0; ; ) {
    const lexeme = LEXEME.exec(pattern);
    if (!lexeme) return lexemes;
    const list = lexeme[0] === "(" ? pattern.slice(lexeme.index, pattern.indexOf(")", lexeme.index) + 1) : "";
    const isList = list.includes("|") && WORD_LIST.test(list);
    if (isList) LEXEME.lastIndex = lexeme.index + list.length;
    lexemes.push(isList ? list : lexeme[0]);
  }
}

/** A literal's tokens; the common case needs no tokenizer. */
const wordsOf = (literal: string): readonly string[] =>
  /^[a-z]+$/.test(literal) && !isExpanded(literal) ? [literal] : tokensOf(literal).map((t) => t.word);

const OPEN: Piece = { kind: "mark", which: "open" };
const CLOSE: Piece = { kind: "mark", which: "close" };
const SIGNS: Readonly<Record<string, Piece>> = {
  "^": { kind: "assert", what: "start" },
  $: { kind: "assert", what: "end" },
  ",": { kind: "assert", what: "break" },
  _: { kind: "any" },
  "..": { kind: "repeat", of: { kind: "any" }, most: SHORT_GAP, wide: false },
  "...": { kind: "repeat", of: { kind: "any" }, most: LONG_GAP, wide: true },
};

/** What a lexeme without others inside means; the same lexeme in many patterns is one. */
const simple = kept((lexeme: string): readonly Piece[] => {
  const sign = Object.hasOwn(SIGNS, lexeme) ? SIGNS[lexeme] : undefined;
  if (sign) return [sign];
  if (lexeme.startsWith("(")) return [wordList(lexeme)];
  if (lexeme.startsWith("#")) return [{ kind: "tag", tag: lexeme.slice(1) }];
  return wordsOf(lexeme).map((word): Piece => ({ kind: "word", word }));
}, MOST_LISTS);

/** Reads a pattern into pieces. Throws, with the pattern's own text, when it is malformed or names an unknown word group. */
export function compile(pattern: string, lexicon: Lexicon): Piece {
  const lexemes = lexemesOf(pattern);
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`pattern "${pattern}": ${why}`);
  };
  const either = (closing: string | null): Piece => {
    const branches: Piece[][] = [[]];
    for (;;) {
      const lexeme = lexemes[at];
      if (lexeme === undefined || lexeme === closing) {
        if (lexeme === undefined && closing !== null) fail(`"${closing}" is missing`);
        at += 1;
        return choice(branches);
      }
      if (lexeme === "|") {
        at += 1;
        branches.push([]);
      } else for (const piece of repeated()) branches[branches.length - 1]!.push(piece);
    }
  };
  const repeated = (): readonly Piece[] => {
    const pieces = single();
    const mark = lexemes[at];
    if (mark !== "?" && mark !== "*") return pieces;
    at += 1;
    const of = pieces.at(-1) ?? fail(`"${mark}" with nothing before it`);
    return [...pieces.slice(0, -1), { kind: "repeat", of, most: mark === "?" ? 1 : MOST_REPEATS, wide: false }];
  };
  const single = (): readonly Piece[] => {
    const lexeme = lexemes[at++]!;
    if (lexeme === "(") return [either(")")];
    if (lexeme === "[") return [OPEN, either("]"), CLOSE];
    if (lexeme === "!") return [{ kind: "not", of: { kind: "sequence", of: single() } }];
    if (lexeme.startsWith("<")) return [namedPiece(lexeme.slice(1, -1), lexicon) ?? fail(`no word group ${lexeme}`)];
    if (/^[)\]|?*]$/.test(lexeme)) fail(`"${lexeme}" out of place`);
    return simple(lexeme);
  };
  return either(null);
}

/** A list of these entries. */
const listOf = (entries: readonly (readonly string[])[]): WordList => ({
  words: new Set(entries.filter((e) => e.length === 1).map(([word]) => word!)),
  phrases: entries.filter((e) => e.length > 1),
});

/** A list of plain words and phrases; the same list in many patterns is one. */
function wordList(list: string): Piece {
  const entries = list
    .slice(1, -1)
    .split("|")
    .map((entry) => entry.split(" ").flatMap(wordsOf));
  return { kind: "list", of: listOf(entries) };
}

/** The words of a branch that holds nothing else, or null. */
function literal(branch: readonly Piece[]): readonly string[] | null {
  const words = branch.map((piece) => (piece.kind === "word" ? piece.word : null));
  return words.length > 0 && words.every((word) => word !== null) ? (words as string[]) : null;
}

/** Alternatives that are plain words become one list, so that a hundred of them cost one look-up. */
function choice(branches: readonly Piece[][]): Piece {
  if (branches.length === 1) return { kind: "sequence", of: branches[0]! };
  const plain = branches.map(literal).filter((words) => words !== null);
  const rest = branches.filter((branch) => literal(branch) === null).map((of): Piece => ({ kind: "sequence", of }));
  if (plain.length === 0) return { kind: "either", of: rest };
  const list: Piece = { kind: "list", of: listOf(plain) };
  return rest.length === 0 ? list : { kind: "either", of: [...rest, list] };
}

function namedPiece(name: string, lexicon: Lexicon): Piece | null {
  if (Object.hasOwn(WORD_CLASSES, name)) return { kind: "class", name };
  const group = lexicon[name];
  return group ? { kind: "list", of: group } : null;
}
