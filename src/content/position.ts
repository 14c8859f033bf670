/** Keeps the panel beside its box while the page scrolls, the window changes or the box grows; takes it away while the box is hidden. */
import type { MountedPanel } from "../panel/mount.tsx";
import { type Placing, place, type Rect } from "../panel/place.ts";
import { frameAround, isInPage, placeOf } from "./in-page.ts";

export interface Placed {
  readonly root: HTMLElement;
  readonly panel: Pick<MountedPanel, "element" | "moveTo" | "size">;
  /** What must not be covered, as known now. */
  keepClear(): readonly HTMLElement[];
  /** The box was taken out of the page. */
  gone(): void;
}

/** At most one placement a frame. Returns a function that asks for one. */
export function keepInPlace(placed: Placed, signal: AbortSignal): () => void {
  const view = placeOf(placed.root).ownerDocument.defaultView ?? window;
  let frame = 0;
  const settle = (): void => {
    frame = 0;
    if (isInPage(placed.root)) settleAt(placed, view);
    else placed.gone();
  };
  const soon = (): void => {
    if (!signal.aborted) frame ||= view.requestAnimationFrame(settle);
  };
  // An element that leaves the page has no size any more: this is heard without watching the whole document.
  const sizes = new ResizeObserver(soon);
  for (const element of [placed.root, placed.panel.element]) sizes.observe(element);
  view.addEventListener("scroll", soon, { capture: true, passive: true, signal });
  view.addEventListener("resize", soon, { passive: true, signal });
  signal.addEventListener(
    "abort",
    () => {
      sizes.disconnect();
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
  soon();
  return soon;
}

function settleAt({ root, panel, keepClear }: Placed, view: Window): void {
  const box = inPage(root, root.getBoundingClientRect());
  const shown = box.width > 0 && box.height > 0;
  if (!shown) panel.element.remove();
  else if (!panel.element.isConnected) view.document.documentElement.append(panel.element);
  if (shown) panel.moveTo(place(placingOf(root, box, keepClear(), panel.size(), view)));
}

function placingOf(root: HTMLElement, box: Rect, keepClear: readonly HTMLElement[], panel: Placing["panel"], view: Window): Placing {
  const caret = caretRect(root);
  return {
    box,
    keepClear: keepClear.map((element) => inPage(element, element.getBoundingClientRect())),
    ...(caret ? { caret } : {}),
    viewport: { width: view.document.documentElement.clientWidth, height: view.innerHeight },
    panel,
    rtl: getComputedStyle(root).direction === "rtl",
  };
}

/** The line being written, where the page has it; a form field keeps its caret to itself. */
function caretRect(root: HTMLElement): Rect | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection?.rangeCount || !root.contains(selection.focusNode)) return null;
  const caret = selection.getRangeAt(0).getClientRects()[0];
  return caret ? inPage(root, caret) : null;
}

/** A rectangle as the page sees it that the agent looks at: a frame's own coordinates start at the frame's corner, inside its border. */
function inPage(root: Element, { left, top, width, height }: DOMRect): Rect {
  const frame = frameAround(root.ownerDocument.defaultView);
  if (!frame) return new DOMRect(left, top, width, height);
  const corner = frame.getBoundingClientRect();
  return inPage(frame, new DOMRect(left + corner.left + frame.clientLeft, top + corner.top + frame.clientTop, width, height));
}
