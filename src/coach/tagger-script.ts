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

/** Where compromise's model looks for its words; the bundler has put it there. */
function layWordsOut(text: string): void {
  const groups = JSON.parse(text) as Readonly<Record<string, Group<unknown>>>;
  const words = Object.fromEntries(Object.entries(groups).map(([name, each]) => [name, laidOut(each)]));
  Object.assign(globalThis, { replyCoachWords: words });
}

const script: TaggerScript = {
  build: BUILD,
  wakeTagger: (words) => {
    layWordsOut(words);
    return wakeTagger();
  },
};
Object.assign(globalThis, { [TAGGER_SCRIPT]: script });
