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
import type { Token } from "./draft.ts";
import { tokensOf } from "./tokens.ts";
import { WORD_CLASSES, type WordClass } from "./word-classes.ts";

/** A word group: single words in a set, longer entries as token lists. */
export interface WordGroup {
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}
export type Lexicon = Readonly<Record<string, WordGroup>>;

type Piece =
  | { kind: "word"; word: string }
  | { kind: "group"; words: ReadonlySet<string> }
  | { kind: "any" }
  | { kind: "class"; is: WordClass }
  | { kind: "tag"; tag: string }
  | { kind: "sequence"; of: Piece[] }
  | { kind: "either"; of: Piece[] }
  | { kind: "repeat"; of: Piece; least: number; most: number; wide: boolean }
  | { kind: "not"; of: Piece }
  | { kind: "assert"; what: "start" | "end" | "break" }
  | { kind: "mark"; which: "open" | "close" };

/** One step of the machine. `wide` steps may cross the end of a clause; all others may not. */
export type Step =
  | { readonly op: "take"; readonly test: Test; readonly next: number; readonly wide: boolean }
  | { readonly op: "split"; readonly a: number; readonly b: number }
  | { readonly op: "not"; readonly machine: Machine; readonly next: number }
  | { readonly op: "assert"; readonly what: "start" | "end" | "break"; readonly next: number }
  | { readonly op: "mark"; readonly which: "open" | "close"; readonly next: number }
  | { readonly op: "accept" };

export type Test =
  | { readonly word: string }
  | { readonly words: ReadonlySet<string> }
  | { readonly is: (token: Token) => boolean }
  | { readonly tag: string }
  | "any";

export interface Machine {
  readonly steps: readonly Step[];
  /** Words with one of which a match must begin; null when it may begin with any word. */
  readonly first: ReadonlySet<string> | null;
  readonly needsTags: boolean;
}

const SHORT_GAP = 4;
const LONG_GAP = 10;
const MOST_REPEATS = 4;
const LEXEME = /\.\.\.|\.\.|<[a-z.-]+>|#[A-Z]\w+|[()|[\]?*!^$,]|_(?=\s|$|[)|\]?*])|[^\s()|[\]?*!^$,<>]+/g;

/** Reads a pattern into pieces; throws with the pattern's own text when it is malformed. */
function parse(pattern: string, lexicon: Lexicon): Piece {
  const lexemes = pattern.match(LEXEME) ?? [];
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
      } else branches.at(-1)!.push(...repeated());
    }
  };
  const repeated = (): Piece[] => {
    const pieces = single();
    const mark = lexemes[at];
    if (mark !== "?" && mark !== "*") return pieces;
    at += 1;
    const of = pieces.pop() ?? fail(`"${mark}" with nothing before it`);
    return [...pieces, { kind: "repeat", of, least: 0, most: mark === "?" ? 1 : MOST_REPEATS, wide: false }];
  };
  const single = (): Piece[] => {
    const lexeme = lexemes[at++]!;
    if (lexeme === "(") return [either(")")];
    if (lexeme === "[") return [{ kind: "mark", which: "open" }, either("]"), { kind: "mark", which: "close" }];
    if (lexeme === "!") return [{ kind: "not", of: { kind: "sequence", of: single() } }];
    if (lexeme === "^") return [{ kind: "assert", what: "start" }];
    if (lexeme === "$") return [{ kind: "assert", what: "end" }];
    if (lexeme === ",") return [{ kind: "assert", what: "break" }];
    if (lexeme === "_") return [{ kind: "any" }];
    if (lexeme === "..") return [{ kind: "repeat", of: { kind: "any" }, least: 0, most: SHORT_GAP, wide: false }];
    if (lexeme === "...") return [{ kind: "repeat", of: { kind: "any" }, least: 0, most: LONG_GAP, wide: true }];
    if (lexeme.startsWith("#")) return [{ kind: "tag", tag: lexeme.slice(1) }];
    if (lexeme.startsWith("<")) return [namedPiece(lexeme.slice(1, -1), lexicon) ?? fail(`no word group ${lexeme}`)];
    if (/^[)\]|?*]$/.test(lexeme)) fail(`"${lexeme}" out of place`);
    return tokensOf(lexeme).map(({ word }): Piece => ({ kind: "word", word }));
  };
  return either(null);
}

/** Alternatives that are single words become one set, so that a list of a hundred costs one look-up. */
function choice(branches: readonly Piece[][]): Piece {
  if (branches.length === 1) return { kind: "sequence", of: branches[0]! };
  const single = (branch: readonly Piece[]): string | null => (branch.length === 1 && branch[0]!.kind === "word" ? branch[0]!.word : null);
  const words = new Set(branches.map(single).filter((word) => word !== null));
  const rest = branches.filter((branch) => single(branch) === null).map((of): Piece => ({ kind: "sequence", of }));
  return { kind: "either", of: words.size > 0 ? [...rest, { kind: "group", words }] : rest };
}

function namedPiece(name: string, lexicon: Lexicon): Piece | null {
  const is = WORD_CLASSES[name];
  if (is) return { kind: "class", is };
  const group = lexicon[name];
  if (!group) return null;
  const words: Piece[] = group.words.size > 0 ? [{ kind: "group", words: group.words }] : [];
  const phrases = group.phrases.map((phrase): Piece => ({ kind: "sequence", of: phrase.map((word): Piece => ({ kind: "word", word })) }));
  return { kind: "either", of: [...words, ...phrases] };
}

/** Lays a piece out as steps that end in `next`; returns where it begins. Built back to front, so every target is known. */
function emit(piece: Piece, steps: Step[], next: number, wide: boolean, lexicon: Lexicon): number {
  const push = (step: Step): number => steps.push(step) - 1;
  switch (piece.kind) {
    case "word":
      return push({ op: "take", test: { word: piece.word }, next, wide });
    case "group":
      return push({ op: "take", test: { words: piece.words }, next, wide });
    case "any":
      return push({ op: "take", test: "any", next, wide });
    case "class":
      return push({ op: "take", test: { is: piece.is }, next, wide });
    case "tag":
      return push({ op: "take", test: { tag: piece.tag }, next, wide });
    case "assert":
      return push({ op: "assert", what: piece.what, next });
    case "mark":
      return push({ op: "mark", which: piece.which, next });
    case "not":
      return push({ op: "not", machine: machineOf(piece.of, lexicon), next });
    case "sequence":
      return piece.of.reduceRight((target, each, i) => emit(each, steps, target, wide || followsWideGap(piece.of, i), lexicon), next);
    case "either":
      return piece.of.map((branch) => emit(branch, steps, next, wide, lexicon)).reduceRight((b, a) => push({ op: "split", a, b }));
    case "repeat": {
      let target = next;
      for (let i = 0; i < piece.most; i++)
        target = push({ op: "split", a: emit(piece.of, steps, target, wide || piece.wide, lexicon), b: next });
      return target;
    }
  }
}

/** The word right behind a wide gap may itself stand behind the end of a clause. */
const followsWideGap = (of: readonly Piece[], i: number): boolean => {
  for (let k = i - 1; k >= 0; k--) {
    const before = of[k]!;
    if (before.kind === "repeat" && before.wide) return true;
    if (before.kind !== "mark" && before.kind !== "assert" && before.kind !== "not" && !(before.kind === "repeat" && before.least === 0))
      return false;
  }
  return false;
};

function machineOf(piece: Piece, lexicon: Lexicon): Machine {
  const steps: Step[] = [{ op: "accept" }];
  const start = emit(piece, steps, 0, false, lexicon);
  steps.push({ op: "split", a: start, b: start });
  return { steps, first: firstWords(steps, steps.length - 1), needsTags: usesTags(steps) };
}

const usesTags = (steps: readonly Step[]): boolean =>
  steps.some((s) => (s.op === "take" && typeof s.test === "object" && "tag" in s.test) || (s.op === "not" && s.machine.needsTags));

/** The words a match can begin with, or null when that is not a closed list. */
function firstWords(steps: readonly Step[], from: number, seen = new Set<number>()): Set<string> | null {
  if (seen.has(from)) return new Set();
  seen.add(from);
  const step = steps[from]!;
  if (step.op === "accept") return null;
  if (step.op === "take") {
    if (step.test === "any" || "tag" in step.test || "is" in step.test) return null;
    return "word" in step.test ? new Set([step.test.word]) : new Set(step.test.words);
  }
  if (step.op !== "split") return firstWords(steps, step.next, seen);
  const a = firstWords(steps, step.a, seen);
  const b = a && firstWords(steps, step.b, seen);
  return a && b && new Set([...a, ...b]);
}

/** Compiles one pattern. Throws when it is malformed or names an unknown word group. */
export const compile = (pattern: string, lexicon: Lexicon): Machine => machineOf(parse(pattern, lexicon), lexicon);
