/** Where the clauses of a sentence begin, so that one rule silences another only where both speak of the same thing. */
import type { Token } from "./draft.ts";
import { keptWith } from "./kept.ts";

/** Where clauses begin behind a sentence's first, as offsets into it; kept as long as its tokens are. */
const startsOf = keptWith((tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap(({ start, before, word }) =>
    start > 0 && (before === 2 || (before === 1 && /^(?:and|but|so|i|we|which)$/.test(word))) ? [start] : [],
  ),
);

/** Which clause of a sentence an offset into it belongs to, from 0. */
export function clauseAt(tokens: readonly Token[], offset: number): number {
  let clause = 0;
  for (const start of startsOf(tokens)) if (start <= offset) clause += 1;
  return clause;
}
