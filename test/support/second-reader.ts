/** A second reader whose opinions the test gives by hand. */
import type { Opinion, SecondReader, Stance } from "../../src/coach/opinion.ts";

export interface Reader {
  readonly secondReader: SecondReader;
  /** Every text that it was asked to read, in order. */
  readonly asked: string[];
}

interface Read {
  readonly text: string;
}

/** One that thinks this of a text, wherever it stands, and this of each whole reply. */
export function readerOf(
  opinionOn: (text: string) => Opinion,
  ofWhole: (texts: readonly string[]) => Opinion = () => new Map(),
): SecondReader {
  const of = (read: object | undefined): Opinion | undefined => read && opinionOn((read as Read).text);
  return {
    read: async (text): Promise<Read> => ({ text }),
    judge: ({ sentences, customer }) => ({
      sentences: sentences.map(of),
      customer: of(customer),
      whole: ofWhole(sentences.filter((read) => read !== undefined).map((read) => (read as Read).text)),
    }),
  };
}

export type Thought = readonly [words: string, rule: string, stance: Stance];

/** A second reader that thinks this of sentences with these words in them, and of the whole of a reply where `rule` is something that it lacks. */
export function reader(...thoughts: readonly Thought[]): Reader {
  const asked: string[] = [];
  const on = (text: string, absent: boolean): Opinion =>
    new Map(
      thoughts
        .filter(([words, rule]) => rule.startsWith("missing-") === absent && text.includes(words))
        .map(([, rule, stance]) => [rule, stance]),
    );
  const { read, judge } = readerOf(
    (text) => on(text, false),
    (texts) => on(texts.join(" "), true),
  );
  return {
    asked,
    secondReader: {
      judge,
      read(text) {
        asked.push(text);
        return read(text);
      },
    },
  };
}
