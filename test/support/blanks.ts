/** Finds blanks such as `[day]` in a text, for tests that fill them in. */
import type { Span } from "../../src/coach/assessment.ts";

/** Every blank in the text, in order; the brackets belong to it. */
export const findBlanks = (text: string): Span[] =>
  [...text.matchAll(/\[\p{L}[^[\]\n]*\]/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
