/** Keeps the panel beside its box while the page scrolls, the window changes or the box grows; takes it away while the box is hidden. */
import type { MountedPanel } from "../panel/mount.tsx";
import { type Place, type Placing, place, type Rect, type Spot } from "../panel/place.ts";
import { documentsAround, standingOf } from "./around.ts";
import { caretRect } from "./caret-rect.ts";
import { frameAround, isInPage, placeOf } from "./in-page.ts";
import { watchPlace } from "./watch-place.ts";

export interface Placed {
  readonly root: HTMLElement;
  readonly panel: Pick<MountedPanel, "element" | "moveTo" | "size">;
  /** What must not be covered, as known now. */
  keepClear(): readonly HTMLElement[];
  /** Where the agent put the panel. */
  spot(): Spot | null;
  /** The box was taken out of the page. */
  gone(): void;
}

/** At most one placement a frame. Returns a function that asks for one. */
export function keepInPlace(placed: Placed, signal: AbortSignal): () => void {
  const view = placeOf(placed.root).ownerDocument.defaultView ?? window;
  let frame = 0;
  let found: Place | null = null;
  const settle = (): void => {
    frame = 0;
    if (isInPage(placed.root)) found = settleAt(placed, view, signal);
    else placed.gone();
  };
  const soon = (): void => {
    if (!signal.aborted) frame ||= view.requestAnimationFrame(settle);
  };
  // An element that leaves the page has no size any more: this is heard without watching the whole document.
  const sizes = new ResizeObserver(soon);
  for (const element of [placed.root, standingOf(placed.root), placed.panel.element]) sizes.observe(element);
  // A frame that is scrolled tells nobody but itself.
  for (const document of documentsAround(placed.root)) document.addEventListener("scroll", soon, { capture: true, passive: true, signal });
  view.addEventListener("resize", soon, { passive: true, signal });
  for (const element of new Set([placed.root, placeOf(placed.root)])) watchPlace(element, soon, signal);
  // Beside the box the line being written is no matter.
  placed.root.ownerDocument.addEventListener("selectionchange", () => mindsCaret(found) && soon(), { passive: true, signal });
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

const mindsCaret = (found: Place | null): boolean => found?.side === "pill" || found?.side === "moved";

/** Returns the panel's place; null while the box is hidden. */
function settleAt(placed: Placed, view: Window, signal: AbortSignal): Place | null {
  const { root, panel } = placed;
  const box = boxOf(root);
  const shown = box.width > 0 && box.height > 0;
  if (!shown) panel.element.remove();
  else if (!panel.element.isConnected) view.document.documentElement.append(panel.element);
  if (!shown) return null;
  const placing = placingOf(placed, box, view);
  const first = place(placing);
  const found = mindsCaret(first) ? place({ ...placing, caret: lineOf(root, box, signal) }) : first;
  panel.moveTo(found);
  return found;
}

function placingOf({ root, panel, keepClear, spot }: Placed, box: Rect, view: Window): Placing {
  return {
    box,
    keepClear: keepClear().map((element) => inPage(element, element.getBoundingClientRect())),
    spot: spot(),
    viewport: { width: view.document.documentElement.clientWidth, height: view.innerHeight },
    panel: panel.size(),
    rtl: getComputedStyle(root).direction === "rtl",
  };
}

/** Of a box that is a frame's whole document the frame is what is seen: the document itself slides about under it. */
function boxOf(root: HTMLElement): Rect {
  const standing = standingOf(root);
  return inPage(standing, standing.getBoundingClientRect());
}

/** The line being written, as wide as the box; null when it is scrolled out of it. */
function lineOf(root: HTMLElement, box: Rect, signal: AbortSignal): Rect | null {
  const caret = caretRect(root, signal);
  if (!caret) return null;
  const { top, height } = inPage(root, caret);
  return top < box.top + box.height && top + height > box.top ? { left: box.left, width: box.width, top, height } : null;
}

/** A rectangle as the page sees it that the agent looks at: a frame's own coordinates start at the frame's corner, inside its border. */
function inPage(root: Element, { left, top, width, height }: DOMRect): Rect {
  const frame = frameAround(root.ownerDocument.defaultView);
  if (!frame) return new DOMRect(left, top, width, height);
  const corner = frame.getBoundingClientRect();
  return inPage(frame, new DOMRect(left + corner.left + frame.clientLeft, top + corner.top + frame.clientTop, width, height));
}
