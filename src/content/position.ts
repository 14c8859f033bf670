/** Keeps the panel beside its box while the page scrolls, the window changes or the box grows; takes it away while the box is hidden. */
import type { MountedPanel } from "../panel/mount.tsx";
import { type Placing, place, type Rect } from "../panel/place.ts";

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
  const view = placed.root.ownerDocument.defaultView ?? window;
  let frame = 0;
  const settle = (): void => {
    frame = 0;
    if (placed.root.isConnected) settleAt(placed, view);
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
  const box = root.getBoundingClientRect();
  const shown = box.width > 0 && box.height > 0;
  if (!shown) panel.element.remove();
  else if (!panel.element.isConnected) view.document.documentElement.append(panel.element);
  if (shown) panel.moveTo(place(placingOf(root, box, keepClear(), panel.size(), view)));
}

function placingOf(root: HTMLElement, box: Rect, keepClear: readonly HTMLElement[], panel: Placing["panel"], view: Window): Placing {
  const caret = caretRect(root);
  return {
    box,
    keepClear: keepClear.map((element) => element.getBoundingClientRect()),
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
  return selection.getRangeAt(0).getClientRects()[0] ?? null;
}
