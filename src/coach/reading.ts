/** A sentence as the matcher reads it: words by number, breaks, and answers to what patterns ask of single tokens. */
import type { Token } from "./draft.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** Part-of-speech tags of a sentence's tokens, by token. */
export type TokenTags = readonly ReadonlySet<string>[];

/** Asked for a sentence's tags only when a pattern cannot do without them; absent while compromise has not woken. */
export type AskTags = () => TokenTags;

/** How questions about parts of speech are answered: by compromise, or all alike while it is only seen whether asking would pay. */
export type Trust = "asked" | "all" | "none";

export interface Reading {
  readonly tokens: readonly Token[];
  /** Numbers of the words; 0 for one that no pattern knows. */
  readonly words: Uint16Array;
  readonly tags: AskTags | undefined;
  trust: Trust;
}

/** Reads tokens with a book's words. */
export function readingOf(words: ReadonlyMap<string, number>, tokens: readonly Token[], tags: AskTags | undefined): Reading {
  const numbers = new Uint16Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) numbers[i] = words.get(tokens[i]!.word) ?? 0;
  return { tokens, words: numbers, tags, trust: tags ? "asked" : "none" };
}

export const isClass = (name: string, at: number, { tokens }: Reading): boolean => WORD_CLASSES[name]!(tokens[at]!);

export function hasTag(tag: string, at: number, { tags, trust }: Reading): boolean {
  if (trust !== "asked") return trust === "all";
  return tags?.()[at]?.has(tag) ?? false;
}
