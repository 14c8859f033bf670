/** A list of words and phrases as the matcher wants it: one look-up by the coming word, however long the list. */
import type { WordGroup } from "./pattern.ts";

export interface Phrases {
  readonly words: ReadonlySet<string>;
  /** Entries of two words and more, by their first; without it. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Every word that an entry begins with. */
  readonly openers: ReadonlySet<string>;
}

/** Prepares a list; `entries` are the phrases of two words and more. */
export function phrasesOf(words: ReadonlySet<string>, entries: readonly (readonly string[])[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const [first = "", ...rest] of entries) {
    const known = byFirst.get(first);
    if (known) known.push(rest);
    else byFirst.set(first, [rest]);
  }
  return { words, byFirst, openers: byFirst.size === 0 ? words : new Set([...words, ...byFirst.keys()]) };
}

const prepared = new WeakMap<WordGroup, Phrases>();

/** A word group, prepared once for all patterns that name it. */
export function phrasesOfGroup(group: WordGroup): Phrases {
  let phrases = prepared.get(group);
  if (!phrases) {
    phrases = phrasesOf(group.words, group.phrases);
    prepared.set(group, phrases);
  }
  return phrases;
}
