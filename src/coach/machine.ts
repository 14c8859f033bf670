/** What a pattern is made of, and the state machine it becomes: steps that take tokens, branch, look, or mark. */
import type { Token } from "./draft.ts";
import type { Phrases } from "./phrases.ts";
import type { WordClass } from "./word-classes.ts";

/** A pattern, read. */
export type Piece =
  | { kind: "word"; word: string }
  | { kind: "phrases"; of: Phrases }
  | { kind: "any" }
  | { kind: "class"; is: WordClass }
  | { kind: "tag"; tag: string }
  | { kind: "sequence"; of: readonly Piece[] }
  | { kind: "either"; of: readonly Piece[] }
  | { kind: "repeat"; of: Piece; most: number; wide: boolean }
  | { kind: "not"; of: Piece }
  | { kind: "assert"; what: Place }
  | { kind: "mark"; which: "open" | "close" };

export type Place = "start" | "end" | "break";

/** One step of the machine. `wide` steps may cross the end of a clause; all others may not. */
export type Step =
  | { readonly op: "take"; readonly test: Test; readonly next: number; readonly wide: boolean }
  /** Takes any one entry of a list of words and phrases. */
  | { readonly op: "phrases"; readonly of: Phrases; readonly next: number; readonly wide: boolean }
  | { readonly op: "split"; readonly a: number; readonly b: number }
  | { readonly op: "not"; readonly machine: Machine; readonly next: number }
  | { readonly op: "assert"; readonly what: Place; readonly next: number }
  | { readonly op: "mark"; readonly which: "open" | "close"; readonly next: number }
  | { readonly op: "accept" };

export type Test = { readonly word: string } | { readonly is: (token: Token) => boolean } | { readonly tag: string } | "any";

/** Its accepting step is the first one. */
export interface Machine {
  readonly steps: readonly Step[];
  readonly start: number;
}

type Target = Readonly<{ steps: Step[]; next: number; wide: boolean }>;

const add = (steps: Step[], step: Step): number => steps.push(step) - 1;

/** Lays a piece out as steps that lead to `next`; returns where it begins. Built back to front, so that every target is known. */
function emit(piece: Piece, to: Target): number {
  const { steps, next, wide } = to;
  switch (piece.kind) {
    case "word":
      return add(steps, { op: "take", test: { word: piece.word }, next, wide });
    case "phrases":
      return add(steps, { op: "phrases", of: piece.of, next, wide });
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
      return piece.of.map((branch) => emit(branch, to)).reduceRight((b, a) => add(steps, { op: "split", a, b }));
    case "repeat": {
      let target = next;
      for (let i = 0; i < piece.most; i++) {
        target = add(steps, { op: "split", a: emit(piece.of, { steps, next: target, wide: wide || piece.wide }), b: next });
      }
      return target;
    }
  }
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

/** The machine for a piece. */
export function machineOf(piece: Piece): Machine {
  const steps: Step[] = [{ op: "accept" }];
  const start = emit(piece, { steps, next: 0, wide: false });
  return { steps, start };
}
