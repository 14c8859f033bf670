/** A second reader whose opinions the test gives by hand. */
import type { Notice, Opinion, Stance } from "../../src/coach/opinion.ts";

export interface Reader {
  readonly notice: Notice;
  /** Every sentence that it was asked about, in order. */
  readonly asked: string[];
}

/** A second reader that thinks this of sentences with these words in them. */
export function reader(...thoughts: readonly (readonly [words: string, rule: string, stance: Stance])[]): Reader {
  const asked: string[] = [];
  const opinionOn = (text: string): Opinion =>
    new Map(thoughts.filter(([words]) => text.includes(words)).map(([, rule, stance]) => [rule, stance]));
  return {
    asked,
    notice: async (sentences) =>
      sentences.map(({ text }) => {
        asked.push(text);
        return opinionOn(text);
      }),
  };
}
