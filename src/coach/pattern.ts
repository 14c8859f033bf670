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
import { type Machine, machineOf, type Piece } from "./machine.ts";
import { once } from "./once.ts";
import { openingsOf, requiredBy, usesTags, type Words } from "./outlook.ts";
import { type Phrases, phrasesOf, phrasesOfGroup } from "./phrases.ts";
import { isExpanded, tokensOf } from "./tokens.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** A word group: single words in a set, longer entries as token lists. */
export interface WordGroup {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}
export type Lexicon = Readonly<Record<string, WordGroup>>;

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

/** Reads a pattern into pieces; throws with the pattern's own text when it is malformed. */
function parse(pattern: string, lexicon: Lexicon): Piece {
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

/** A list of plain words and phrases; the same list in many patterns is one. */
function wordList(list: string): Piece {
  const entries = list
    .slice(1, -1)
    .split("|")
    .map((entry) => entry.split(" ").flatMap(wordsOf));
  return {
    kind: "phrases",
    of: phrasesOf(
      new Set(entries.filter((e) => e.length === 1).map(([word]) => word!)),
      entries.filter((e) => e.length > 1),
    ),
  };
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
  const list: Phrases = phrasesOf(
    new Set(plain.filter((words) => words.length === 1).map((words) => words[0]!)),
    plain.filter((words) => words.length > 1),
  );
  return rest.length === 0 ? { kind: "phrases", of: list } : { kind: "either", of: [...rest, { kind: "phrases", of: list }] };
}

function namedPiece(name: string, lexicon: Lexicon): Piece | null {
  const is = WORD_CLASSES[name];
  if (is) return { kind: "class", is };
  const group = lexicon[name];
  return group ? { kind: "phrases", of: phrasesOfGroup(group) } : null;
}

/** A pattern that is ready to be looked for. Its machine is built when a sentence first meets what it needs. */
export interface Pattern {
  /** Words with one of which a match begins; null when it may begin with any word. */
  readonly openers: readonly Words[] | null;
  /** Of each of these a match holds at least one word: a sentence without them need not be tried. */
  readonly required: readonly Words[];
  readonly needsTags: boolean;
  readonly machine: () => Machine;
}

/** Most requirements that are checked before a sentence is tried; the rarest say most. */
const MOST_REQUIRED = 3;

/** Reads one pattern. Throws when it is malformed or names an unknown word group. */
export function compile(pattern: string, lexicon: Lexicon): Pattern {
  const piece = parse(pattern, lexicon);
  const { words, open, empty } = openingsOf(piece);
  return {
    openers: open || empty ? null : words,
    required: requiredBy(piece, MOST_REQUIRED),
    needsTags: usesTags(piece),
    machine: once(() => machineOf(piece)),
  };
}
