/** Lets the agent move the panel: by its header with the pointer, by its handle with keys. */
import { cornerOf, type Size, type Spot, spotAt } from "./place.ts";
import type { Trusts } from "./trust.ts";

/** Hears where the agent puts the panel, null for back where it was; `done` says that it was let go there. */
export type OnMove = (spot: Spot | null, done: boolean) => void;

/** CSS pixels of a key press. */
const STEP = 32;
/** CSS pixels that the pointer moves before a press is a drag and no click. */
const SLACK = 4;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  // Far enough for any window: the panel docks at its side.
  Home: [-1e5, 0],
  End: [1e5, 0],
};

/**
 * Hears drags of the header (or the pill), double clicks on it, and keys on the handle: arrows move, Home and End dock at a side of the
 * window, Backspace puts the panel back beside its box. Returns what to ask of each key; it says whether the key was for it.
 */
export function watchMoves(host: HTMLElement, root: ShadowRoot, trusts: Trusts, hear: OnMove, signal: AbortSignal) {
  let spot: Spot | null = null;
  let held: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null = null;
  let moving = false;
  const put = (now: Spot | null, done: boolean): void => {
    spot = now;
    hear(now, done);
  };
  const on = <T extends "pointerdown" | "pointermove" | "pointerup" | "pointercancel" | "dblclick">(
    type: T,
    act: (event: HTMLElementEventMap[T]) => void,
  ) => host.addEventListener(type, (event) => trusts(event) && act(event), { signal });
  on("pointerdown", (event) => {
    const { left, top } = host.getBoundingClientRect();
    held = isHandle(event) ? { x: event.clientX, y: event.clientY, left, top } : null;
    // A quick hand is out of the header before it is seen to move.
    if (held) pressed(event).setPointerCapture(event.pointerId);
  });
  on("pointermove", ({ clientX, clientY, pointerId, buttons }) => {
    if (!held || buttons !== 1) return;
    const [right, down] = [clientX - held.x, clientY - held.y];
    if (!moving && Math.hypot(right, down) < SLACK) return;
    // From here on no click comes of it.
    if (!moving) host.setPointerCapture(pointerId);
    moving = true;
    put(spotAt(held.left + right, held.top + down, host.offsetWidth, viewport()), false);
  });
  const drop = (): void => {
    if (moving) put(spot, true);
    held = null;
    moving = false;
  };
  on("pointerup", drop);
  on("pointercancel", drop);
  on("dblclick", (event) => isHandle(event) && put(null, true));
  return ({ key }: KeyboardEvent): boolean => {
    if (!root.activeElement?.matches(".grip")) return false;
    const step = STEPS[key];
    if (key === "Backspace") put(null, true);
    else if (step) {
      const { left, top } = spot ? cornerOf(spot, host.offsetWidth, viewport()) : host.getBoundingClientRect();
      put(spotAt(left + step[0], top + step[1], host.offsetWidth, viewport()), true);
    }
    return key === "Backspace" || !!step;
  };
}

/** The header, the handle in it and the pill; not the header's other buttons. */
function isHandle(event: Event): boolean {
  const part = pressed(event).closest("button, .header, .pill");
  return !!part?.matches(".header, .grip, .pill, .pill *");
}

const pressed = (event: Event) => event.composedPath()[0] as Element;
const viewport = (): Size => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
