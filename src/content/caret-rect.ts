/** Where the caret is on the screen, in any kind of box. */
import { selectionOf } from "./editors/selection.ts";
import { mirrorOf } from "./mirror.ts";
import { asField } from "./text-map.ts";

/** In the coordinates of the box's own window; null when the caret is not in the box. A form field's mirror is there until `signal` aborts. */
export function caretRect(root: HTMLElement, signal: AbortSignal): DOMRect | null {
  const field = asField(root);
  if (!field) return richCaret(root);
  const { selectionEnd: caret } = field;
  // The letter after the caret stands where the caret does; behind the last one the mirror has a line break.
  return (
    (caret !== null &&
      mirrorOf(field, signal)
        .toRange({ start: caret, end: caret + 1 })
        ?.getClientRects()[0]) ||
    null
  );
}

/** An empty line has no letter to measure: its element stands for it. */
function richCaret(root: HTMLElement): DOMRect | null {
  const { focusNode: node, focusOffset: offset } = selectionOf(root) ?? {};
  if (!node || offset === undefined || !root.contains(node)) return null;
  const caret = root.ownerDocument.createRange();
  caret.setStart(node, offset);
  const [rect] = caret.getClientRects();
  const line = node.childNodes[offset] ?? node;
  return rect ?? (line.nodeType === 1 ? (line as Element) : line.parentElement)?.getBoundingClientRect() ?? null;
}
