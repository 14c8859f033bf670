/** The tagger woken only when a sentence cannot be read without it: most short replies can, and a fresh worker then answers in full much sooner. */
import { whenDone } from "./once.ts";
import type { Tagger } from "./tagger.ts";

export interface TaggerAtNeed {
  /** Throws while the tagger has not woken: for work inside `orWake` alone. */
  readonly tag: Tagger;
  isAwake(): boolean;
  /** Rejects as the tagger does; tried anew at the next call. */
  wake(): Promise<void>;
  /** What `work` gives, begun anew once the tagger has woken if it turns out to be needed. `work` changes nothing before it is done. */
  orWake<T>(work: () => T): Promise<T>;
}

class Asleep extends Error {}

export function taggerAtNeed(wakeTagger: () => Promise<Tagger>): TaggerAtNeed {
  let awake: Tagger | null = null;
  const wake = whenDone(async () => {
    awake = await wakeTagger();
  });
  return {
    tag: (sentence) => {
      if (!awake) throw new Asleep("The tagger has not woken");
      return awake(sentence);
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
