/** The tagger woken only when a sentence cannot be read without it: most short replies can, and a fresh worker then answers in full much sooner. */
import { whenDone } from "./once.ts";
import type { OwnFiles } from "./own-files.ts";
import type { FindTagger, Tagger } from "./tagger.ts";

export interface TaggerAtNeed {
  /** The tagger for work inside `orWake` alone: it throws while it has not woken. Rejects where it could not wake: no answer is to come out of half a package. */
  found(): Promise<Tagger>;
  isAwake(): boolean;
  /** Rejects as the tagger does; tried anew at the next call. */
  wake(): Promise<void>;
  /** What `work` gives, begun anew once the tagger has woken if it turns out to be needed. `work` changes nothing before it is done. */
  orWake<T>(work: () => T): Promise<T>;
}

class Asleep extends Error {}

export function taggerAtNeed(findTagger: FindTagger, files?: OwnFiles): TaggerAtNeed {
  let awake: Tagger | null = null;
  const tag: Tagger = (sentence) => {
    if (!awake) throw new Asleep("The tagger has not woken");
    return awake(sentence);
  };
  const find = whenDone(() => findTagger(files));
  const wake = whenDone(async () => {
    const wakeTagger = await find();
    awake = await wakeTagger();
  });
  return {
    found: async () => {
      await find();
      return tag;
    },
    isAwake: () => awake !== null,
    wake,
    orWake: async (work) => {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof Asleep)) throw error;
      }
      await wake();
      return work();
    },
  };
}
