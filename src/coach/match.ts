/** Runs compiled patterns over a sentence: every pattern at once, each token read once, time bounded by sentence length times pattern size. */
import type { Span } from "./assessment.ts";
import type { Token } from "./draft.ts";
import type { Machine, Step, Test } from "./pattern.ts";

/** Part-of-speech tags of a sentence's tokens, by token; absent while compromise has not woken. */
export type TokenTags = readonly ReadonlySet<string>[];

/** A match as token indices, `end` exclusive; `flag*` is the marked part, or the whole match. */
export interface TokenMatch {
  readonly start: number;
  readonly end: number;
  readonly flagStart: number;
  readonly flagEnd: number;
}

interface Thread {
  readonly step: number;
  readonly open: number;
  readonly close: number;
}

const passes = (test: Test, token: Token, tags: ReadonlySet<string> | undefined): boolean => {
  if (test === "any") return true;
  if ("word" in test) return token.word === test.word;
  if ("words" in test) return test.words.has(token.word);
  if ("is" in test) return test.is(token);
  return tags?.has(test.tag) ?? false;
};

/** Follows the steps that take no token, in order of preference, and collects the ones that do. */
function settle(
  machine: Machine,
  from: Thread,
  at: number,
  tokens: readonly Token[],
  tags: TokenTags | undefined,
  seen: Set<number>,
  out: Thread[],
): void {
  if (seen.has(from.step)) return;
  seen.add(from.step);
  const step: Step = machine.steps[from.step]!;
  const go = (next: number, open = from.open, close = from.close) =>
    settle(machine, { step: next, open, close }, at, tokens, tags, seen, out);
  switch (step.op) {
    case "split":
      go(step.a);
      go(step.b);
      return;
    case "mark":
      if (step.which === "open") go(step.next, at);
      else go(step.next, from.open, at);
      return;
    case "assert":
      if (holds(step.what, at, tokens)) go(step.next);
      return;
    case "not":
      if (!matchAt(step.machine, tokens, at, tags)) go(step.next);
      return;
    default:
      out.push(from);
  }
}

const holds = (what: "start" | "end" | "break", at: number, tokens: readonly Token[]): boolean => {
  if (what === "start") return at === 0;
  if (what === "end") return at === tokens.length;
  return at === 0 || at === tokens.length || tokens[at]!.before > 0;
};

/** The longest match of a machine that begins at token `start`, or null. */
export function matchAt(machine: Machine, tokens: readonly Token[], start: number, tags?: TokenTags): TokenMatch | null {
  let threads: Thread[] = [];
  settle(machine, { step: machine.steps.length - 1, open: -1, close: -1 }, start, tokens, tags, new Set(), threads);
  let best: TokenMatch | null = null;
  for (let at = start; threads.length > 0; at++) {
    const accepted = threads.find((t) => machine.steps[t.step]!.op === "accept");
    if (accepted)
      best = { start, end: at, flagStart: accepted.open < 0 ? start : accepted.open, flagEnd: accepted.close < 0 ? at : accepted.close };
    const token = tokens[at];
    if (!token) break;
    const next: Thread[] = [];
    const seen = new Set<number>();
    for (const thread of threads) {
      const step = machine.steps[thread.step]!;
      if (step.op !== "take" || (token.before === 2 && at > start && !step.wide)) continue;
      if (passes(step.test, token, tags?.[at])) settle(machine, { ...thread, step: step.next }, at + 1, tokens, tags, seen, next);
    }
    threads = next;
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

/** Every match of every indexed pattern in a sentence, leftmost first, at most one per pattern and start. */
export function matchesIn<T>(index: PatternIndex<T>, tokens: readonly Token[], tags?: TokenTags): { owner: T; match: TokenMatch }[] {
  const found: { owner: T; match: TokenMatch }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const entries of [index.byFirst.get(tokens[at]!.word) ?? [], index.anywhere]) {
      for (const { machine, owner } of entries) {
        if (machine.needsTags && !tags) continue;
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
