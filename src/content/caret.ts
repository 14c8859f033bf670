/** Remembers where the caret was when the focus left a box, and puts it back exactly there. */
import { focus, selectionOf } from "./editors/selection.ts";
import { asField } from "./text-map.ts";

/** Remembers from now on; the returned function gives the box the focus back, without scrolling the page. */
export function rememberCaret(root: HTMLElement, signal: AbortSignal): () => void {
  let left: (() => void) | null = null;
  root.addEventListener("focusout", () => (left = wayBack(root)), { signal });
  return () => {
    focus(root);
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
  const selection = selectionOf(root);
  if (!selection?.anchorNode || !root.contains(selection.anchorNode) || !root.contains(selection.focusNode)) return null;
  const fixed = pointAt(selection.anchorNode, selection.anchorOffset);
  const moving = pointAt(selection.focusNode as Node, selection.focusOffset);
  return () => {
    if (!root.contains(fixed.startContainer) || !root.contains(moving.startContainer)) return;
    selectionOf(root)?.setBaseAndExtent(fixed.startContainer, fixed.startOffset, moving.startContainer, moving.startOffset);
  };
}

/** A point that follows its text through edits, as ranges do. */
function pointAt(node: Node, offset: number): Range {
  const point = (node.ownerDocument as Document).createRange();
  point.setStart(node, offset);
  return point;
}
