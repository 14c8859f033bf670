/** The tagger as a worker has it: a script of its own in the package, run when parts of speech are first asked for. */
import { PackageProblem } from "./own-files.ts";
import type { WakeTagger } from "./tagger.ts";

/** The SHA-256 of the patterns: which build this is. Set by the bundler in the worker and in the tagger's script. */
declare const BUILD: string;

/** Where the script leaves what it holds. */
export interface TaggerScript {
  readonly build: string;
  readonly wakeTagger: WakeTagger;
}
export const TAGGER_SCRIPT = "replyCoachTagger";
const scriptHere = (): TaggerScript | undefined => (globalThis as { [TAGGER_SCRIPT]?: TaggerScript })[TAGGER_SCRIPT];

/** Rejects with a PackageProblem where the script is missing, or of another build. */
export const wakeTagger: WakeTagger = async (files) => {
  if (!scriptHere()) await files?.runTagger().catch((error: unknown) => Promise.reject(new PackageProblem("missing", "tagger.js", error)));
  const script = scriptHere();
  if (script?.build !== BUILD) throw new PackageProblem(script ? "damaged" : "missing", "tagger.js");
  return script.wakeTagger();
};
