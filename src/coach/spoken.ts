/** Tokens as one line of words, for finding some of them in others. */
import type { Token } from "./draft.ts";
import { keptWith } from "./kept.ts";

/** The words with a space on either side of each, so that only whole words are found in them. Kept as long as their tokens are. */
export const spoken = keptWith((tokens: readonly Token[]): string => ` ${tokens.map(({ word }) => word).join(" ")} `);
