/** Remembers where the caret was when the focus left a box, and puts it back exactly there. */
import { asField } from "./text-map.ts";

/** Remembers from now on; the returned function gives the box the focus back, without scrolling the page. */
export function rememberCaret(root: HTMLElement, signal: AbortSignal): () => void {
  let left: (() => void) | null = null;
  root.addEventListener("focusout", () => (left = wayBack(root)), { signal });
  return () => {
    root.focus({ preventScroll: true });
    left?.();
  };
}

/** A range lives on while the editor rewrites its DOM; a form field keeps its own caret, but not every page lets it. */
function wayBack(root: HTMLElement): (() => void) | null {
  const field = asField(root);
  if (field) {
    const { selectionStart, selectionEnd, selectionDirection } = field;
    return () => field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? "none");
  }
  const selection = selectionIn(root);
  if (!selection?.anchorNode || !root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return null;
  const anchor = pointAt(selection.anchorNode, selection.anchorOffset);
  const focus = pointAt(selection.focusNode as Node, selection.focusOffset);
  return () => {
    if (!root.contains(anchor.startContainer) || !root.contains(focus.startContainer)) return;
    selectionIn(root)?.setBaseAndExtent(anchor.startContainer, anchor.startOffset, focus.startContainer, focus.startOffset);
  };
}

/** A point that follows its text through edits, as ranges do. */
function pointAt(node: Node, offset: number): Range {
  const point = (node.ownerDocument as Document).createRange();
  point.setStart(node, offset);
  return point;
}

/** Chromium keeps a selection per shadow tree; elsewhere the document's reaches into it. */
function selectionIn(root: HTMLElement): Selection | null {
  const tree: Partial<Pick<Document, "getSelection">> = root.getRootNode() as Document;
  return tree.getSelection?.() ?? root.ownerDocument.getSelection();
}
