/** The state machine that a pattern becomes: steps that take a token, branch, look, or mark; built back to front. */
import type { Token } from "./draft.ts";
import type { WordClass } from "./word-classes.ts";

/** A pattern, read. */
export type Piece =
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
  /** Goes on only where the coming word leads: a list of phrases costs one look-up. */
  | { readonly op: "switch"; readonly by: ReadonlyMap<string, readonly number[]> }
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
  readonly start: number;
  /** Words with one of which a match must begin; null when it may begin with any word. */
  readonly first: ReadonlySet<string> | null;
  /** Sets of words of each of which a match holds at least one: a sentence without them need not be tried. */
  readonly required: readonly ReadonlySet<string>[];
  readonly needsTags: boolean;
}

type Target = Readonly<{ steps: Step[]; next: number; wide: boolean }>;

const add = (steps: Step[], step: Step): number => steps.push(step) - 1;

/** Lays a piece out as steps that lead to `next`; returns where it begins. */
function emit(piece: Piece, to: Target): number {
  const { steps, next, wide } = to;
  switch (piece.kind) {
    case "word":
      return add(steps, { op: "take", test: { word: piece.word }, next, wide });
    case "group":
      return add(steps, { op: "take", test: { words: piece.words }, next, wide });
    case "any":
      return add(steps, { op: "take", test: "any", next, wide });
    case "class":
      return add(steps, { op: "take", test: { is: piece.is }, next, wide });
    case "tag":
      return add(steps, { op: "take", test: { tag: piece.tag }, next, wide });
    case "assert":
      return add(steps, { op: "assert", what: piece.what, next });
    case "mark":
      return add(steps, { op: "mark", which: piece.which, next });
    case "not":
      return add(steps, { op: "not", machine: machineOf(piece.of), next });
    case "sequence":
      return piece.of.reduceRight(
        (target, each, i) => emit(each, { steps, next: target, wide: wide || followsWideGap(piece.of, i) }),
        next,
      );
    case "either":
      return emitEither(piece.of, to);
    case "repeat": {
      let target = next;
      for (let i = 0; i < piece.most; i++)
        target = add(steps, { op: "split", a: emit(piece.of, { steps, next: target, wide: wide || piece.wide }), b: next });
      return target;
    }
  }
}

/** The word that a branch begins with, when it is a single one. */
const opener = (branch: Piece): string | null => {
  if (branch.kind === "word") return branch.word;
  return branch.kind === "sequence" && branch.of[0] ? opener(branch.of[0]) : null;
};

/** Branches that begin with a word of their own hang on one switch; the others are tried one by one. */
function emitEither(branches: readonly Piece[], to: Target): number {
  const by = new Map<string, number[]>();
  const targets: number[] = [];
  for (const branch of branches) {
    const word = opener(branch);
    const target = emit(branch, to);
    if (word === null) targets.push(target);
    else by.set(word, [...(by.get(word) ?? []), target]);
  }
  if (by.size > 0) targets.push(add(to.steps, { op: "switch", by }));
  return targets.reduceRight((b, a) => add(to.steps, { op: "split", a, b }));
}

/** The word right behind a wide gap may itself stand behind the end of a clause. */
const followsWideGap = (of: readonly Piece[], i: number): boolean => {
  for (let k = i - 1; k >= 0; k--) {
    const before = of[k]!;
    if (before.kind === "repeat" && before.wide) return true;
    if (before.kind !== "mark" && before.kind !== "assert" && before.kind !== "not" && before.kind !== "repeat") return false;
  }
  return false;
};

const usesTags = (steps: readonly Step[]): boolean =>
  steps.some((s) => (s.op === "take" && typeof s.test === "object" && "tag" in s.test) || (s.op === "not" && s.machine.needsTags));

/** Collects the words a match can begin with; false when that is not a closed list. */
function firstWords(steps: readonly Step[], from: number, words: Set<string>, seen: Set<number>): boolean {
  if (seen.has(from)) return true;
  seen.add(from);
  const step = steps[from]!;
  switch (step.op) {
    case "accept":
      return false;
    case "take":
      if (step.test === "any" || "tag" in step.test || "is" in step.test) return false;
      for (const word of "word" in step.test ? [step.test.word] : step.test.words) words.add(word);
      return true;
    case "switch":
      for (const word of step.by.keys()) words.add(word);
      return true;
    case "split":
      return firstWords(steps, step.a, words, seen) && firstWords(steps, step.b, words, seen);
    default:
      return firstWords(steps, step.next, words, seen);
  }
}

/** Most requirements that are checked before a sentence is tried; the rarest say most. */
const MOST_REQUIRED = 3;

/** What every match of a piece holds: a list of word sets, one word of each. */
function requiredBy(piece: Piece): ReadonlySet<string>[] {
  if (piece.kind === "word") return [new Set([piece.word])];
  if (piece.kind === "group") return [piece.words];
  if (piece.kind === "sequence") return piece.of.flatMap(requiredBy);
  if (piece.kind !== "either") return [];
  const branches = piece.of.map((branch) => requiredBy(branch).sort((a, b) => a.size - b.size)[0]);
  return branches.every((set) => set !== undefined) ? [new Set(branches.flatMap((set) => [...set!]))] : [];
}

/** The machine for a piece. Its accepting step is the first one. */
export function machineOf(piece: Piece): Machine {
  const steps: Step[] = [{ op: "accept" }];
  const start = emit(piece, { steps, next: 0, wide: false });
  const words = new Set<string>();
  const required = requiredBy(piece)
    .sort((a, b) => a.size - b.size)
    .slice(0, MOST_REQUIRED);
  return { steps, start, first: firstWords(steps, start, words, new Set()) ? words : null, required, needsTags: usesTags(steps) };
}
