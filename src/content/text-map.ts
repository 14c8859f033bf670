/** Reads a box as plain text and keeps the way back from every offset of that text to its place in the DOM. */
import type { Span } from "../coach/assessment.ts";
import type { Reading } from "./editors/editor.ts";
import { OBJECT, type Run } from "./text-lines.ts";
import { walkText } from "./text-walk.ts";

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** The root as a form field, or null when it is rich text. */
export const asField = (root: Element): Field | null => (root.matches("textarea, input") ? (root as Field) : null);

/** Reads any box. `exclude` holds selectors of what is not the draft (quotes, signatures), on top of the ones left out everywhere. */
export function read(root: HTMLElement, exclude: readonly string[]): Reading {
  const field = asField(root);
  return field ? readField(field) : readRich(root, { exclude });
}

/** Reads a form field; its text is not in the DOM, so there are no ranges. */
export function readField(field: Field): Reading {
  return { text: field.value, toRange: () => null, offsetOf: () => null };
}

/**
 * Reads rich text: a change of block or a <br> is one "\n", white space collapses as CSS says, invisible filler is dropped,
 * and what cannot be edited (mentions, images) is one U+FFFC without a place.
 */
export function readRich(root: HTMLElement, options: { readonly exclude: readonly string[] }): Reading {
  const { parts, runs, gaps } = walkText(root, options.exclude);
  const text = parts.join("");
  return {
    text,
    toRange: (span) => (crossesGap(text, gaps, span) ? null : rangeOf(root, runs, span)),
    offsetOf: (node, offset) => offsetOf(runs, node, offset),
  };
}

/** Whether something that was left out lies inside the span: a range over it would take it along. */
const crossesGap = (text: string, gaps: readonly number[], { start, end }: Span): boolean =>
  gaps.some((gap) => gap < end && (gap > start || (gap === start && (text[gap] === "\n" || text[gap] === OBJECT))));

type Point = readonly [Node, number];

const emptyBox = (root: HTMLElement, offset: number): Point | null => (offset === 0 ? [root, 0] : null);

function rangeOf(root: HTMLElement, runs: readonly Run[], { start, end }: Span): Range | null {
  const last = runs.length ? pointAt(runs, end, false) : emptyBox(root, end);
  const first = end > start ? pointAt(runs, start, true) : last;
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
}

/** The DOM point of an offset; where two runs meet, `forward` takes the later one (a span starts in its own formatting). */
function pointAt(runs: readonly Run[], offset: number, forward: boolean): Point | null {
  const index = firstIndex(runs, (run) => run.end >= offset);
  const next = runs[index + 1];
  const run = forward && runs[index]?.end === offset && next?.start === offset ? next : runs[index];
  if (!run || run.start > offset) return null;
  return [run.node, Math.min(run.offset + offset - run.start, lengthOf(run.node))];
}

/** The offset of a DOM point: inside a run where it is in one, else at the nearest place before it. */
function offsetOf(runs: readonly Run[], node: Node, offset: number): number | null {
  const point = node.ownerDocument?.createRange();
  if (!point || !runs.length) return 0;
  point.setStart(node, offset);
  const after = firstIndex(runs, (run) => point.comparePoint(run.node, Math.min(run.offset, lengthOf(run.node))) > 0);
  const next = runs[after];
  if (next && node.childNodes[offset]?.contains(next.node)) return next.start;
  const run = runs[after - 1];
  if (!run) return next?.start ?? null;
  return run.node === node ? Math.min(run.start + Math.max(0, offset - run.offset), run.end) : run.end;
}

/** Index of the first run that passes, where all later ones pass too; `runs.length` when none does. */
function firstIndex(runs: readonly Run[], passes: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && passes(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const lengthOf = (node: Node): number => (node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length);
