/** Where the caret is in a box, and putting it elsewhere so that the editor itself knows. */
import type { Span } from "../../coach/assessment.ts";
import { asField } from "../text-map.ts";
import type { Reading } from "./editor.ts";

/** Milliseconds after the next frame, with which Firefox tells of it, after which a selectionchange that did not come will not come. */
const SELECTION_CEILING_MS = 60;
/** The same where no frame comes. A busy machine draws late, and an editor that never heard takes what is written for more of what was typed. */
const FRAMELESS_CEILING_MS = 500;

/** The offset of the caret (of a selection's moving end) in the reading's text, or null when it is not in this box. */
export function caretOffset(root: HTMLElement, reading: Reading): number | null {
  const field = asField(root);
  if (field) return field.selectionDirection === "backward" ? field.selectionStart : field.selectionEnd;
  const selection = selectionOf(root);
  const node = selection?.focusNode;
  return selection && node && root.contains(node) ? reading.offsetOf(node, selection.focusOffset) : null;
}

/** Focuses the box and selects a span of its text; resolves once the editor has had its chance to see it. False when the span has no place. */
export async function selectSpan(root: HTMLElement, reading: Reading, span: Span): Promise<boolean> {
  const field = asField(root);
  if (field) {
    focus(root);
    field.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = reading.toRange(span);
  if (range) await selectRange(root, range);
  return range !== null;
}

/** An editor that has just got the focus may put its own selection back before it has heard of ours: so often ours is made. */
const MOST_SELECTED = 3;

/** How often we have selected: what was selected before the last time is not made again. */
let times = 0;

/** Focuses the box and selects a range in it; resolves one task after the page has heard of it, because model editors read it only then. */
export async function selectRange(root: HTMLElement, range: Range): Promise<void> {
  focus(root);
  const selection = selectionOf(root);
  if (selection) await insist(selection, range, root.ownerDocument);
  await new Promise((done) => setTimeout(done));
}

async function insist(selection: Selection, range: Range, document: Document): Promise<void> {
  const ends = [range.startContainer, range.startOffset, range.endContainer, range.endOffset] as const;
  const own = endsOf(selection);
  const time = ++times;
  const stand = (wanted: readonly unknown[]): boolean => endsOf(selection).every((end, i) => end === wanted[i]);
  for (let left = MOST_SELECTED; left > 0 && time === times && stand(own) && !stand(ends); left--) {
    const heard = nextSelectionChange(document);
    selection.setBaseAndExtent(...ends);
    await heard;
  }
}

const endsOf = ({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): readonly unknown[] => [
  anchorNode,
  anchorOffset,
  focusNode,
  focusOffset,
];

/** Focuses the box without scrolling; the frame's window first, or keys would stay with the parent page. */
export function focus(root: HTMLElement): void {
  const active = (root.getRootNode() as Document | ShadowRoot).activeElement;
  if (!root.ownerDocument.hasFocus()) root.ownerDocument.defaultView?.focus();
  // The body of a frame is its active element from the start, and hears no key until it really has the focus.
  if (!active || active === root || !root.contains(active)) root.focus({ preventScroll: true });
}

/** Chromium keeps a selection per shadow tree; elsewhere the document's reaches into it. */
export const selectionOf = (root: HTMLElement): Selection | null => {
  const tree: Partial<Pick<Document, "getSelection">> = root.getRootNode() as Document;
  return (tree.getSelection ? (tree as Document) : root.ownerDocument).getSelection();
};

function nextSelectionChange(document: Document): Promise<void> {
  return new Promise((done) => {
    const heard = new AbortController();
    const finish = () => {
      heard.abort();
      clearTimeout(ceiling);
      done();
    };
    let ceiling = setTimeout(finish, FRAMELESS_CEILING_MS);
    document.addEventListener("selectionchange", finish, { signal: heard.signal });
    document.defaultView?.requestAnimationFrame(() => {
      clearTimeout(ceiling);
      if (!heard.signal.aborted) ceiling = setTimeout(finish, SELECTION_CEILING_MS);
    });
  });
}
