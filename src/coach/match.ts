/** Runs compiled patterns over a sentence: every pattern at once, each token read once, time bounded by sentence length times pattern size. */
import type { Span } from "./assessment.ts";
import type { Token } from "./draft.ts";
import type { Machine, Step, Test } from "./machine.ts";

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

const passes = (test: Test, token: Token, at: number, tags: AskTags | undefined): boolean => {
  if (test === "any") return true;
  if ("word" in test) return token.word === test.word;
  if ("words" in test) return test.words.has(token.word);
  if ("is" in test) return test.is(token);
  return tags?.()[at]?.has(test.tag) ?? false;
};

const holds = (what: "start" | "end" | "break", at: number, tokens: readonly Token[]): boolean => {
  if (what === "start") return at === 0;
  if (what === "end") return at === tokens.length;
  return at === 0 || at === tokens.length || tokens[at]!.before > 0;
};

/** The threads alive at one token, as parallel lists: a step each, and where its mark opened and closed (-1: not yet). */
interface Threads {
  size: number;
  readonly step: number[];
  readonly open: number[];
  readonly close: number[];
}
const noThreads = (): Threads => ({ size: 0, step: [], open: [], close: [] });

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

const NOWHERE: readonly number[] = [];

/** Follows the steps that take no token, in order of preference, and adds the ones that do (or accept) to `out`. */
function follow(run: Run, from: number, at: number, open: number, close: number, out: Threads): void {
  if (run.visited[from] === run.visit) return;
  run.visited[from] = run.visit;
  const step: Step = run.machine.steps[from]!;
  if (step.op === "take" || step.op === "accept") {
    const i = out.size++;
    out.step[i] = from;
    out.open[i] = open;
    out.close[i] = close;
  } else if (step.op === "split") {
    follow(run, step.a, at, open, close, out);
    follow(run, step.b, at, open, close, out);
  } else if (step.op === "switch") {
    const word = run.tokens[at]?.word;
    for (const target of (word && step.by.get(word)) || NOWHERE) follow(run, target, at, open, close, out);
  } else if (step.op === "mark") {
    follow(run, step.next, at, step.which === "open" ? at : open, step.which === "open" ? close : at, out);
  } else if (step.op === "assert") {
    if (holds(step.what, at, run.tokens)) follow(run, step.next, at, open, close, out);
  } else if (!matchAt(step.machine, run.tokens, at, run.tags)) {
    follow(run, step.next, at, open, close, out);
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
    const token = tokens[at];
    run.visit += 1;
    next.size = 0;
    let accepted = false;
    for (let i = 0; i < threads.size; i++) {
      const [open, close] = [threads.open[i]!, threads.close[i]!];
      const step = machine.steps[threads.step[i]!]!;
      if (step.op === "accept" && !accepted) {
        accepted = true;
        best = { start, end: at, flagStart: open < 0 ? start : open, flagEnd: close < 0 ? at : close };
      }
      if (step.op !== "take" || !token || (token.before === 2 && at > start && !step.wide)) continue;
      if (passes(step.test, token, at, tags)) follow(run, step.next, at + 1, open, close, next);
    }
    [threads, next] = [next, threads];
  }
  return best;
}

/** Patterns indexed by the words they can begin with, so that a sentence asks only the few that could match at each word. */
export interface PatternIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly anywhere: readonly Entry<T>[];
}
interface Entry<T> {
  readonly machine: Machine;
  readonly owner: T;
}

export function indexPatterns<T>(entries: readonly Entry<T>[]): PatternIndex<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    for (const word of entry.machine.first ?? []) {
      const known = byFirst.get(word);
      if (known) known.push(entry);
      else byFirst.set(word, [entry]);
    }
  }
  return { byFirst, anywhere: entries.filter((e) => e.machine.first === null) };
}

/** Whether a sentence's words meet everything that a match of the machine must hold. */
const canMatch = (machine: Machine, words: readonly string[]): boolean =>
  machine.required.every((set) => words.some((word) => set.has(word)));

/** Every match of every indexed pattern in a sentence, leftmost first, at most one per pattern and start. */
export function matchesIn<T>(index: PatternIndex<T>, tokens: readonly Token[], tags?: AskTags): { owner: T; match: TokenMatch }[] {
  const found: { owner: T; match: TokenMatch }[] = [];
  const words = tokens.map((t) => t.word);
  const hopeful = new Map<Machine, boolean>();
  const isHopeful = (machine: Machine): boolean => {
    let hope = hopeful.get(machine);
    if (hope === undefined) {
      hope = canMatch(machine, words);
      hopeful.set(machine, hope);
    }
    return hope;
  };
  for (let at = 0; at < tokens.length; at++) {
    for (const entries of [index.byFirst.get(words[at]!) ?? [], index.anywhere]) {
      for (const { machine, owner } of entries) {
        if ((machine.needsTags && !tags) || !isHopeful(machine)) continue;
        const match = matchAt(machine, tokens, at, tags);
        if (match && match.end > match.start) found.push({ owner, match });
      }
    }
  }
  return found;
}

/** The characters that a run of tokens covers, as offsets into the sentence. */
export const spanOf = (tokens: readonly Token[], start: number, end: number): Span => ({
  start: tokens[start]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});
