/** What is fuzzed: one part of the product, texts to begin with, and the laws that hold whatever it is given. */

export interface Target {
  readonly name: string;
  /** How often its turn comes, beside the others'. */
  readonly share: number;
  /** Inputs to begin with: what the part is made for. */
  readonly seeds: readonly string[];
  /** UTF-16 units of the longest input. */
  readonly longest: number;
  /** Gives the part one input. Throws, or rejects, where a law is broken. */
  run(input: string): void | Promise<void>;
}

/** Stands between the parts of an input that has several. */
export const PART = "\u241E";
export const partsOf = (input: string): [first: string, ...rest: string[]] => input.split(PART) as [string, ...string[]];

/** For laws: throws with what was broken. */
export function holds(law: boolean, what: () => string): void {
  if (!law) throw new Error(what());
}
