/** Finds the blanks that a suggestion left for the agent, such as `[day]`, and selects the next one to type over. */
import type { Span } from "../../coach/assessment.ts";
import { read } from "../text-map.ts";
import { drawn } from "./read-back.ts";
import { caretOffset, selectSpan } from "./selection.ts";

/** A few words in brackets; not a link's text, a footnote or a tick box. */
const BLANK = /\[\p{L}[^[\]\n]{0,39}\](?!\()/gu;

/** Every blank in the text, in order; the brackets belong to it. */
export const findBlanks = (text: string): Span[] =>
  [...text.matchAll(BLANK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** Selects the first blank after the caret, or the first of all; resolves to it, or to null when none is left. */
export async function selectNextBlank(root: HTMLElement, exclude: readonly string[]): Promise<Span | null> {
  await drawn(root);
  const reading = read(root, exclude);
  const blanks = findBlanks(reading.text);
  const caret = caretOffset(root, reading) ?? 0;
  const next = blanks.find((blank) => blank.start >= caret) ?? blanks[0];
  return next && (await selectSpan(root, reading, next)) ? next : null;
}
