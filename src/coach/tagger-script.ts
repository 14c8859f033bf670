/** The tagger's script: it only lays ready what wakes the tagger, so that having been run costs nothing. */
import { wakeTagger } from "./tagger.ts";
import { TAGGER_SCRIPT, type TaggerScript } from "./tagger-apart.ts";

/** As in tagger-apart.ts. */
declare const BUILD: string;

type Group<T> = readonly (readonly [what: T, words: string])[];

/** Words by what is said of them, as the build wrote them, the other way round. */
function laidOut<T>(groups: Group<T>): Record<string, T> {
  const told: Record<string, T> = {};
  for (const [what, words] of groups) for (const word of words.split("\n")) told[word] = what;
  return told;
}

/** Lays words and tables where the modules of compromise's model look for them as they are first run; the bundler has put that there. */
function layOut(text: string): void {
  const { words, tables } = JSON.parse(text) as { words: Readonly<Record<string, Group<unknown>>>; tables: unknown };
  const told = Object.fromEntries(Object.entries(words).map(([name, each]) => [name, laidOut(each)]));
  Object.assign(globalThis, { replyCoachTables: { words: told, tables } });
}

const script: TaggerScript = {
  build: BUILD,
  wakeTagger: (words) => {
    layOut(words);
    return wakeTagger();
  },
};
Object.assign(globalThis, { [TAGGER_SCRIPT]: script });
