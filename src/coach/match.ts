/** Runs patterns over a sentence: each token is read once per state, so time is bounded by sentence length times pattern size. */
import type { Span } from "./assessment.ts";
import type { Token } from "./draft.ts";
import type { Machine, Place, Test } from "./machine.ts";
import { metIn, type PatternIndex } from "./pattern-index.ts";
import type { Phrases } from "./phrases.ts";

/** Part-of-speech tags of a sentence's tokens, by token. */
export type TokenTags = readonly ReadonlySet<string>[];

/** Asked for a sentence's tags only when a pattern gets as far as to need them; absent while compromise has not woken. */
export type AskTags = () => TokenTags;

/** A match as token indices, `end` exclusive; `flag*` is the marked part, or the whole match. */
export interface TokenMatch {
  readonly start: number;
  readonly end: number;
  readonly flagStart: number;
  readonly flagEnd: number;
}

/** The threads alive at one token, as parallel lists: a step each, tokens it still waits for, and where its mark opened and closed (-1: not yet). */
interface Threads {
  size: number;
  readonly step: number[];
  readonly wait: number[];
  readonly open: number[];
  readonly close: number[];
}
const noThreads = (): Threads => ({ size: 0, step: [], wait: [], open: [], close: [] });

function push(threads: Threads, step: number, wait: number, open: number, close: number): void {
  const i = threads.size++;
  threads.step[i] = step;
  threads.wait[i] = wait;
  threads.open[i] = open;
  threads.close[i] = close;
}

/** A machine's working memory. Kept and used again for every sentence, because this is the coach's innermost loop. */
interface Run {
  readonly machine: Machine;
  tokens: readonly Token[];
  tags: AskTags | undefined;
  /** By step: the visit at which it was last reached, so that no step is followed twice at one token. */
  readonly visited: Int32Array;
  visit: number;
  readonly threads: Threads;
  readonly next: Threads;
}
const runs = new WeakMap<Machine, Run>();

function runOf(machine: Machine, tokens: readonly Token[], tags: AskTags | undefined): Run {
  let run = runs.get(machine);
  if (!run) {
    run = { machine, tokens, tags, visited: new Int32Array(machine.steps.length), visit: 0, threads: noThreads(), next: noThreads() };
    runs.set(machine, run);
  }
  run.tokens = tokens;
  run.tags = tags;
  return run;
}

const passes = (test: Test, token: Token, at: number, tags: AskTags | undefined): boolean => {
  if (test === "any") return true;
  if ("word" in test) return token.word === test.word;
  if ("is" in test) return test.is(token);
  return tags?.()[at]?.has(test.tag) ?? false;
};

const holds = (what: Place, at: number, tokens: readonly Token[]): boolean => {
  if (what === "start") return at === 0;
  if (what === "end") return at === tokens.length;
  return at === 0 || at === tokens.length || tokens[at]!.before > 0;
};

/** Adds a thread for every entry of the list that stands at `at`; each waits for as many tokens as its entry has. */
function pushPhrases(run: Run, of: Phrases, step: number, at: number, open: number, close: number, out: Threads): void {
  const { tokens } = run;
  const word = tokens[at]?.word;
  if (word === undefined) return;
  if (of.words.has(word)) push(out, step, 1, open, close);
  for (const rest of of.byFirst.get(word) ?? []) {
    if (rest.every((each, i) => tokens[at + 1 + i]?.word === each && tokens[at + 1 + i]!.before < 2))
      push(out, step, 1 + rest.length, open, close);
  }
}

/** Follows the steps that take no token, in order of preference, and adds the ones that do (or accept) to `out`. */
function follow(run: Run, from: number, at: number, open: number, close: number, out: Threads): void {
  if (run.visited[from] === run.visit) return;
  run.visited[from] = run.visit;
  const step = run.machine.steps[from]!;
  switch (step.op) {
    case "accept":
    case "take":
      push(out, from, 1, open, close);
      return;
    case "phrases":
      pushPhrases(run, step.of, from, at, open, close, out);
      return;
    case "split":
      follow(run, step.a, at, open, close, out);
      follow(run, step.b, at, open, close, out);
      return;
    case "mark":
      follow(run, step.next, at, step.which === "open" ? at : open, step.which === "open" ? close : at, out);
      return;
    case "assert":
      if (holds(step.what, at, run.tokens)) follow(run, step.next, at, open, close, out);
      return;
    case "not":
      if (!matchAt(step.machine, run.tokens, at, run.tags)) follow(run, step.next, at, open, close, out);
  }
}

/** Takes the token at `at` with every thread that can; what comes of it is added to `next`. */
function advance(run: Run, threads: Threads, next: Threads, at: number, start: number): void {
  const token = run.tokens[at]!;
  for (let i = 0; i < threads.size; i++) {
    const [from, wait, open, close] = [threads.step[i]!, threads.wait[i]!, threads.open[i]!, threads.close[i]!];
    const step = run.machine.steps[from]!;
    if (step.op !== "take" && step.op !== "phrases") continue;
    if (token.before === 2 && at > start && !step.wide) continue;
    if (wait > 1) push(next, from, wait - 1, open, close);
    else if (step.op === "phrases" || passes(step.test, token, at, run.tags)) follow(run, step.next, at + 1, open, close, next);
  }
}

/** The longest match of a machine that begins at token `start`, or null. */
export function matchAt(machine: Machine, tokens: readonly Token[], start: number, tags?: AskTags): TokenMatch | null {
  const run = runOf(machine, tokens, tags);
  let { threads, next } = run;
  threads.size = 0;
  run.visit += 1;
  follow(run, machine.start, start, -1, -1, threads);
  let best: TokenMatch | null = null;
  for (let at = start; threads.size > 0; at++) {
    for (let i = 0; i < threads.size; i++) {
      if (machine.steps[threads.step[i]!]!.op !== "accept") continue;
      const [open, close] = [threads.open[i]!, threads.close[i]!];
      best = { start, end: at, flagStart: open < 0 ? start : open, flagEnd: close < 0 ? at : close };
      break;
    }
    if (at >= tokens.length) break;
    run.visit += 1;
    next.size = 0;
    advance(run, threads, next, at, start);
    [threads, next] = [next, threads];
  }
  return best;
}

const NONE: readonly number[] = [];

/** Every match of every indexed pattern in a sentence, leftmost first, at most one per pattern and start. */
export function matchesIn<T>(index: PatternIndex<T>, tokens: readonly Token[], tags?: AskTags): { owner: T; match: TokenMatch }[] {
  const found: { owner: T; match: TokenMatch }[] = [];
  const words = tokens.map((t) => t.word);
  const isMet = metIn(index, words);
  const hopeless = new Set<number>();
  const tryAt = (entry: number, at: number): void => {
    if (hopeless.has(entry)) return;
    const { pattern, owner } = index.entries[entry]!;
    if ((pattern.needsTags && !tags) || !index.needs[entry]!.every(isMet)) {
      hopeless.add(entry);
      return;
    }
    const match = matchAt(pattern.machine(), tokens, at, tags);
    if (match && match.end > match.start) found.push({ owner, match });
  };
  for (let at = 0; at < tokens.length; at++) {
    for (const entry of index.byOpener.get(words[at]!) ?? NONE) tryAt(entry, at);
    for (const entry of index.anywhere) tryAt(entry, at);
  }
  return found;
}

/** The characters that a run of tokens covers, as offsets into the sentence. */
export const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
