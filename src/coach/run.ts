/** Runs one pattern's machine over a sentence: each token is read once per state, so time is bounded by sentence length times pattern size. */
import { OP, PLACE, type Program, STEP, startOf } from "./machine.ts";
import { hasTag, isClass, type Reading, type Trust } from "./reading.ts";
import { holdsWord, phrasesBegin } from "./word-lists.ts";

/** A match as token indices, `end` exclusive; `flag*` is the marked part, or the whole match. */
export interface TokenMatch {
  readonly start: number;
  readonly end: number;
  readonly flagStart: number;
  readonly flagEnd: number;
}

/** The threads alive at one token, end to end: a step each, tokens it still waits for, and where its mark opened and closed (-1: not yet). */
interface Threads {
  size: number;
  readonly values: number[];
}
/** Numbers to a thread. */
const THREAD = 4;

/** Working memory. Kept and used again for every sentence, because this is the coach's innermost loop. */
export interface Run {
  readonly program: Program;
  /** By step: the visit at which it was last reached, so that no step is followed twice at one token. */
  visited: Int32Array;
  visit: number;
  lastVisit: number;
  /** Two lists of threads for each depth of looking ahead. */
  readonly threads: Threads[];
  depth: number;
}
export const runOf = (program: Program): Run => ({
  program,
  visited: new Int32Array(1 << 12),
  visit: 0,
  lastVisit: 0,
  threads: [],
  depth: 0,
});

/** So many visits fit into a 32-bit number, with room for a long sentence more. */
const MOST_VISITS = 2 ** 30;

/** To be called before each sentence. */
export function refresh(run: Run): void {
  if (run.lastVisit < MOST_VISITS) return;
  run.visited.fill(0);
  run.lastVisit = 0;
}

function threadsAt(run: Run, which: number): Threads {
  run.threads[which] ??= { size: 0, values: [] };
  run.threads[which].size = 0;
  return run.threads[which];
}

function push(threads: Threads, step: number, wait: number, open: number, close: number): void {
  const { values, size } = threads;
  values[size] = step;
  values[size + 1] = wait;
  values[size + 2] = open;
  values[size + 3] = close;
  threads.size = size + THREAD;
}

const holds = (place: number, at: number, { tokens }: Reading): boolean => {
  if (place === PLACE.start) return at === 0;
  if (place === PLACE.end) return at === tokens.length;
  return at === 0 || at === tokens.length || tokens[at]!.before > 0;
};

/** How many tokens a phrase takes when it stands at `at`, else 0. */
function phraseAt(run: Run, reading: Reading, phrase: number, at: number): number {
  const { phraseAt, phraseWords } = run.program.book.lists;
  const [from, to] = [phraseAt[phrase]!, phraseAt[phrase + 1]!];
  for (let i = from + 1; i < to; i++) {
    const here = at + i - from;
    if (reading.words[here] !== phraseWords[i] || reading.tokens[here]!.before === 2) return 0;
  }
  return to - from;
}

/** Adds a thread for every entry of the list that stands at `at`; each waits for as many tokens as its entry has. */
function pushList(run: Run, reading: Reading, step: number, at: number, open: number, close: number, out: Threads): void {
  const { lists } = run.program.book;
  const word = reading.words[at];
  if (!word) return;
  const list = run.program.code[step * STEP + 1]!;
  if (holdsWord(lists, list, word)) push(out, step, 1, open, close);
  const end = lists.phrasesFrom[list + 1]!;
  for (let p = phrasesBegin(lists, list, word); p < end && lists.phraseWords[lists.phraseAt[p]!] === word; p++) {
    const length = phraseAt(run, reading, p, at);
    if (length > 0) push(out, step, length, open, close);
  }
}

/** Whether a token is what a step takes. */
function takes(run: Run, reading: Reading, op: number, asks: number, at: number): boolean {
  if (op === OP.word) return reading.words[at] === asks;
  if (op === OP.class) return isClass(run.program.book.names[asks]!, at, reading);
  if (op === OP.tag) return hasTag(run.program.book.names[asks]!, at, reading);
  return op === OP.any;
}

const OPPOSITE: Readonly<Record<Trust, Trust>> = { asked: "asked", all: "none", none: "all" };

/** Whether a machine matches at `at`, for looking ahead. What is trusted to be so is here trusted not to be. */
function standsAt(run: Run, reading: Reading, machine: number, at: number): boolean {
  const { trust } = reading;
  const { visit } = run;
  reading.trust = reading.tags ? OPPOSITE[trust] : trust;
  run.depth += 1;
  const match = longestFrom(run, reading, machine, at);
  run.depth -= 1;
  run.visit = visit;
  reading.trust = trust;
  return match !== null;
}

/** Follows the steps that take no token, in order of preference, and adds the ones that do (or accept) to `out`. */
function follow(run: Run, reading: Reading, step: number, at: number, open: number, close: number, out: Threads): void {
  const { visited, visit } = run;
  if (visited[step] === visit) return;
  visited[step] = visit;
  const { code } = run.program;
  const here = step * STEP;
  const [op, asks, next] = [code[here]!, code[here + 1]!, code[here + 2]!];
  if (op <= OP.tag) push(out, step, 1, open, close);
  else if (op === OP.list) pushList(run, reading, step, at, open, close, out);
  else if (op === OP.split) {
    follow(run, reading, next, at, open, close, out);
    follow(run, reading, asks, at, open, close, out);
  } else if (op === OP.open) follow(run, reading, next, at, at, close, out);
  else if (op === OP.close) follow(run, reading, next, at, open, at, out);
  else if (op === OP.assert ? holds(asks, at, reading) : !standsAt(run, reading, asks, at))
    follow(run, reading, next, at, open, close, out);
}

/** Takes the token at `at` with every thread that can; what comes of it is added to `next`. */
function advance(run: Run, reading: Reading, threads: Threads, next: Threads, at: number, inside: boolean): void {
  const { code } = run.program;
  const { values, size } = threads;
  const clauseEnds = inside && reading.tokens[at]!.before === 2;
  for (let i = 0; i < size; i += THREAD) {
    const [step, wait, open, close] = [values[i]!, values[i + 1]!, values[i + 2]!, values[i + 3]!];
    const here = step * STEP;
    const op = code[here]!;
    if (op === OP.accept || (clauseEnds && code[here + 3] === 0)) continue;
    if (wait > 1) push(next, step, wait - 1, open, close);
    else if (op === OP.list || takes(run, reading, op, code[here + 1]!, at))
      follow(run, reading, code[here + 2]!, at + 1, open, close, next);
  }
}

/** The first thread that accepts, as a match; else what was best before. */
function accepted(run: Run, { values, size }: Threads, start: number, at: number, best: TokenMatch | null): TokenMatch | null {
  for (let i = 0; i < size; i += THREAD) {
    if (run.program.code[values[i]! * STEP] !== OP.accept) continue;
    const [open, close] = [values[i + 2]!, values[i + 3]!];
    return { start, end: at, flagStart: open < 0 ? start : open, flagEnd: close < 0 ? at : close };
  }
  return best;
}

const visitAnew = (run: Run): void => {
  run.lastVisit += 1;
  run.visit = run.lastVisit;
};

/** The longest match of a machine that begins at token `start`, or null. */
function longestFrom(run: Run, reading: Reading, machine: number, start: number): TokenMatch | null {
  const { depth } = run;
  let [threads, next] = [threadsAt(run, 2 * depth), threadsAt(run, 2 * depth + 1)];
  visitAnew(run);
  follow(run, reading, machine, start, -1, -1, threads);
  let best: TokenMatch | null = null;
  for (let at = start; threads.size > 0; at++) {
    best = accepted(run, threads, start, at, best);
    if (at >= reading.tokens.length) break;
    visitAnew(run);
    next.size = 0;
    advance(run, reading, threads, next, at, at > start);
    [threads, next] = [next, threads];
  }
  return best;
}

/** Makes room for every step that has been laid out. */
function makeRoom(run: Run): void {
  const steps = run.program.size / STEP;
  if (steps <= run.visited.length) return;
  const longer = new Int32Array(Math.max(steps, 2 * run.visited.length));
  longer.set(run.visited);
  run.visited = longer;
}

/** The longest match of a pattern that begins at token `start`, or null. */
export function matchAt(run: Run, reading: Reading, pattern: number, start: number): TokenMatch | null {
  const machine = startOf(run.program, pattern);
  makeRoom(run);
  return longestFrom(run, reading, machine, start);
}

const marksTheSame = (a: TokenMatch, b: TokenMatch | null): boolean => b !== null && a.flagStart === b.flagStart && a.flagEnd === b.flagEnd;

/**
 * The same for a pattern that asks for parts of speech: compromise is asked only where its answer could decide what is marked.
 * What stands behind the mark is looked at, not found: there `end` may be further than compromise would have it.
 */
export function matchWithTags(run: Run, reading: Reading, pattern: number, start: number): TokenMatch | null {
  const trusting = (trust: Trust): TokenMatch | null => {
    reading.trust = trust;
    return matchAt(run, reading, pattern, start);
  };
  const most = trusting("all");
  const isSure = most === null || marksTheSame(most, trusting("none"));
  const match = isSure ? most : trusting("asked");
  reading.trust = "asked";
  return match;
}
