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

/** Words that stand where a verb may and are never a past form: so common that asking about each would ask about every second sentence. */
const NEVER_PAST = new Set(
  "a all am an and any are as at be because but by can could do does for from get go have hear here hope i if in is it its just know like make may me might mine must my need no not now of off on one only or our out over please really see send shall should so since sorry take thank thanks that the their them then there they think this to too understand up us very want we what when where which will wish with would you your".split(
    " ",
  ),
);
/** Nor does one begin with a figure, or end in -y or -s. */
const isPastForm = (word: string): boolean => !NEVER_PAST.has(word) && !/^\d|(?<!^la)y$|(?<!^wa)s$/.test(word);
/** Small words that are no verb in any sentence. */
const NEVER_VERB = new Set(
  "a all an and any as at because but by for from here if in it its just me my no now of on or our so than the their them then they this to too very we what when where which who why you your".split(
    " ",
  ),
);
const isVerbForm = (word: string): boolean => !NEVER_VERB.has(word);
/** Whether a word can be of a part of speech at all, by its look; of the others compromise is asked. */
const COULD_BE: Readonly<Record<string, (word: string) => boolean>> = {
  PastTense: isPastForm,
  Participle: isPastForm,
  PresentTense: isVerbForm,
  Infinitive: isVerbForm,
  Gerund: (word) => /in[g']?$|^gonna$/.test(word),
};

export function hasTag(tag: string, at: number, { tokens, tags, trust }: Reading): boolean {
  if (trust === "none" || !(COULD_BE[tag]?.(tokens[at]!.word) ?? true)) return false;
  return trust === "all" || (tags?.()[at]?.has(tag) ?? false);
}
