/** Finds where an edit belongs in a draft that may have changed since the edit was made. */
import type { Span } from "../../coach/assessment.ts";
import type { Edit } from "./editor.ts";

/** Characters on either side of an insertion that must still stand there. */
const CONTEXT = 24;

/** Where the edit's words stand in `text`: at their old place, else at their only place, else null (stale). */
export function anchor(text: string, edit: Edit): Span | null {
  return edit.expected ? standing(text, edit.expected, edit.start) : insertionPoint(text, edit);
}

function standing(text: string, words: string, at: number): Span | null {
  const start = text.startsWith(words, at) ? at : onlyIndex(text, words);
  return start === null ? null : { start, end: start + words.length };
}

function insertionPoint(text: string, { draft, start }: Edit): Span | null {
  if (draft === undefined || draft === text) return start <= text.length ? { start, end: start } : null;
  const left = draft.slice(Math.max(0, start - CONTEXT), start);
  const around = standing(text, left + draft.slice(start, start + CONTEXT), start - left.length);
  return around && { start: around.start + left.length, end: around.start + left.length };
}

/** The index of the only occurrence, or null. */
function onlyIndex(text: string, words: string): number | null {
  const index = text.indexOf(words);
  return index >= 0 && index === text.lastIndexOf(words) ? index : null;
}
