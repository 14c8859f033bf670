/** Many patterns, indexed so that a sentence tries only those that could match: by the words they begin with and the words they need. */
import type { Words } from "./outlook.ts";
import type { Pattern } from "./pattern.ts";

export interface Entry<T> {
  readonly pattern: Pattern;
  readonly owner: T;
}

export interface PatternIndex<T> {
  readonly entries: readonly Entry<T>[];
  /** Entries (by position) that may begin with a word. */
  readonly byOpener: ReadonlyMap<string, readonly number[]>;
  /** Entries that may begin with any word. */
  readonly anywhere: readonly number[];
  /** Requirements (by number) that a word meets. */
  readonly metBy: ReadonlyMap<string, readonly number[]>;
  readonly requirementCount: number;
  /** The requirements of each entry. */
  readonly needs: readonly (readonly number[])[];
}

const wordsIn = (words: Words): Iterable<string> => (typeof words === "string" ? [words] : words);

function addTo(map: Map<string, number[]>, words: Words, value: number): void {
  for (const word of wordsIn(words)) {
    const known = map.get(word);
    if (known) known.push(value);
    else map.set(word, [value]);
  }
}

export function indexPatterns<T>(entries: readonly Entry<T>[]): PatternIndex<T> {
  const byOpener = new Map<string, number[]>();
  const metBy = new Map<string, number[]>();
  const numbers = new Map<Words, number>();
  const numberOf = (words: Words): number => {
    const known = numbers.get(words);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(words, number);
    addTo(metBy, words, number);
    return number;
  };
  const needs = entries.map(({ pattern }) => pattern.required.map(numberOf));
  const anywhere: number[] = [];
  entries.forEach(({ pattern }, at) => {
    if (pattern.openers === null) anywhere.push(at);
    else for (const words of new Set(pattern.openers)) addTo(byOpener, words, at);
  });
  return { entries, byOpener, anywhere, metBy, requirementCount: numbers.size, needs };
}

/** Which requirements a sentence meets, as a test by number. */
export function metIn<T>(index: PatternIndex<T>, words: readonly string[]): (requirement: number) => boolean {
  const met = new Uint8Array(index.requirementCount);
  for (const word of words) for (const number of index.metBy.get(word) ?? []) met[number] = 1;
  return (number) => met[number] === 1;
}
