/** The tagger as a worker has it: a script of its own in the package, and the words and tables that it goes by in a file, both read before the first full answer, and woken when a sentence first needs parts of speech. */
import { type FileMark, PackageProblem, readWhole } from "./own-files.ts";
import type { FindTagger, Tagger } from "./tagger.ts";

/** The SHA-256 of the patterns, by which a build is known; and the file of the tagger's words. Set by the bundler. */
declare const BUILD: string;
declare const WORDS: FileMark;

/** Where the script leaves what it holds. */
export interface TaggerScript {
  readonly build: string;
  /** `words` is the text of their file. */
  readonly wakeTagger: (words: string) => Promise<Tagger>;
}
export const TAGGER_SCRIPT = "replyCoachTagger";
const scriptHere = (): TaggerScript | undefined => (globalThis as { [TAGGER_SCRIPT]?: TaggerScript })[TAGGER_SCRIPT];

/** Rejects with a PackageProblem where the script or the words are missing, or of another build. */
export const findTagger: FindTagger = async (files) => {
  const words = readWhole(files, WORDS);
  // Whatever is wrong with the script is said first.
  words.catch(() => undefined);
  if (!scriptHere()) await files?.runTagger().catch((error: unknown) => Promise.reject(new PackageProblem("missing", "tagger.js", error)));
  const script = scriptHere();
  if (script?.build !== BUILD) throw new PackageProblem(script ? "damaged" : "missing", "tagger.js");
  const whole = await words;
  return () => script.wakeTagger(new TextDecoder().decode(whole));
};
