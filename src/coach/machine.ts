/** The state machines that patterns become: steps that take tokens, branch, look, or mark. All machines of a book share one program. */
import { type Book, pieceOf } from "./book.ts";
import type { BookPiece } from "./piece.ts";

/** What a step does. A step is four numbers: one of these, what it asks for, where it goes on, and whether it may cross the end of a clause. */
export const OP = { accept: 0, word: 1, any: 2, class: 3, tag: 4, list: 5, split: 6, not: 7, assert: 8, open: 9, close: 10 } as const;
/** Numbers to a step. */
export const STEP = 4;
/** Where a place stands among the assertions. */
export const PLACE = { start: 0, end: 1, break: 2 } as const;

/** Machines are laid out when first run; `starts` knows where each pattern's begins (0: not yet). */
export interface Program {
  readonly book: Book;
  code: Int32Array;
  size: number;
  readonly starts: Int32Array;
}

/** An empty program. Step 0 is never used, so that 0 means "not yet". */
export const programOf = (book: Book): Program => ({
  book,
  code: new Int32Array(1 << 12),
  size: STEP,
  starts: new Int32Array(book.at.length),
});

function add(program: Program, op: number, asks: number, next: number, wide: boolean): number {
  const at = program.size;
  if (at + STEP > program.code.length) {
    const longer = new Int32Array(program.code.length * 2);
    longer.set(program.code);
    program.code = longer;
  }
  program.code.set([op, asks, next, Number(wide)], at);
  program.size += STEP;
  return at / STEP;
}

type Target = Readonly<{ program: Program; next: number; wide: boolean }>;

/** Lays a piece out as steps that lead to `next`; returns where it begins. Built back to front, so that every target is known. */
function emit(piece: BookPiece, to: Target): number {
  const { program, next, wide } = to;
  const { names } = program.book;
  switch (piece.kind) {
    case "word":
      return add(program, OP.word, piece.word, next, wide);
    case "list":
      return add(program, OP.list, piece.of, next, wide);
    case "any":
      return add(program, OP.any, 0, next, wide);
    case "class":
      return add(program, OP.class, names.indexOf(piece.name), next, wide);
    case "tag":
      return add(program, OP.tag, names.indexOf(piece.tag), next, wide);
    case "assert":
      return add(program, OP.assert, PLACE[piece.what], next, false);
    case "mark":
      return add(program, OP[piece.which], 0, next, false);
    case "not":
      return add(program, OP.not, machineOf(program, piece.of), next, false);
    case "sequence":
      return piece.of.reduceRight(
        (target, each, i) => emit(each, { program, next: target, wide: wide || followsWideGap(piece.of, i) }),
        next,
      );
    case "either":
      return piece.of.map((branch) => emit(branch, to)).reduceRight((b, a) => add(program, OP.split, b, a, false));
    case "repeat":
      return emitRepeat(piece, to);
  }
}

function emitRepeat(piece: BookPiece & { kind: "repeat" }, { program, next, wide }: Target): number {
  let target = next;
  for (let i = 0; i < piece.most; i++)
    target = add(program, OP.split, next, emit(piece.of, { program, next: target, wide: wide || piece.wide }), false);
  return target;
}

/** The word right behind a wide gap or a `,` may itself stand behind the end of a clause, as behind a dash. */
const followsWideGap = (of: readonly BookPiece[], i: number): boolean => {
  for (let k = i - 1; k >= 0; k--) {
    const before = of[k]!;
    if ((before.kind === "repeat" && before.wide) || (before.kind === "assert" && before.what === "break")) return true;
    if (before.kind !== "mark" && before.kind !== "assert" && before.kind !== "not" && before.kind !== "repeat") return false;
  }
  return false;
};

/** Lays out the machine for a piece; returns where it starts. */
const machineOf = (program: Program, piece: BookPiece): number =>
  emit(piece, { program, next: add(program, OP.accept, 0, 0, false), wide: false });

/** Where a pattern's machine starts; laid out on the first call. */
export function startOf(program: Program, pattern: number): number {
  const known = program.starts[pattern]!;
  if (known > 0) return known;
  const start = machineOf(program, pieceOf(program.book, pattern));
  program.starts[pattern] = start;
  return start;
}
