/** A coach that remembers the sentences it has read: asked again and again, it pays only for what changed. */

import { assess, type Engine } from "./assess.ts";
import type { Assessment, DraftInput } from "./assessment.ts";
import { finder, indexRules } from "./facts.ts";
import { kept } from "./kept.ts";
import { once } from "./once.ts";
import { tokenize, wakeSplitter, wakeTagger } from "./read.ts";
import type { Rule } from "./rule.ts";

export interface Coach {
  /** An answer from the literal rules alone, before the tagger has woken. Same findings as `assess`, or fewer. */
  glance(input: DraftInput): Promise<Assessment>;
  /** The full answer. */
  assess(input: DraftInput): Promise<Assessment>;
  /** Whether the tagger is awake, so that `glance` would add nothing. */
  isAwake(): boolean;
  /** Wakes what is needed for the first answers; safe to call often. */
  wake(): Promise<void>;
}

/** Sentences whose tokens are kept: some 50,000 words. */
const MOST_KEPT = 4000;

/** A coach with these rules. Nothing of weight happens before the first call. */
export function createCoach(rules: readonly Rule[], options: { readonly anyLength?: boolean } = {}): Coach {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const index = once(() => indexRules(rules));
  const splitter = once(wakeSplitter);
  const cut = kept(tokenize, MOST_KEPT);
  let awake = false;
  const glancing = once(
    async (): Promise<Engine> => ({ rules: byId, find: finder(index(), null), split: await splitter(), tokenize: cut, ...options }),
  );
  const full = once(async (): Promise<Engine> => {
    const [split, tag] = await Promise.all([splitter(), wakeTagger()]);
    awake = true;
    return { rules: byId, find: finder(index(), tag), split, tokenize: cut, ...options };
  });
  return {
    glance: async (input) => assess(input, await glancing()),
    assess: async (input) => assess(input, await full()),
    isAwake: () => awake,
    wake: async () => {
      await glancing();
      await full();
    },
  };
}
