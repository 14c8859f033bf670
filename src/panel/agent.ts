/** Tells the agent's own presses in the panel from those that a page brought about: by events it made, by leading the focus there, by hiding the panel. */
import type { Trusts } from "./trust.ts";

export interface Agent {
  /** Whether the agent is behind this event: the browser vouches for it, and a press meets a panel that is seen and that the agent went to. */
  readonly acts: Trusts;
  /** Runs what leads the focus into the panel because the agent asked for it. */
  lead(focus: () => void): void;
}

/** An element of this opacity can still be read. */
const SEEN = 0.5;
/** Milliseconds in which a key may still be meant for the draft, when a script (or a screen reader) took the focus to the panel. */
const UNMEANT = 700;

/** Watches how the focus comes into the panel: by our own doing or the Tab key it is the agent's, otherwise a key has to wait a moment. */
export function watchAgent(host: HTMLElement, signal: AbortSignal): Agent {
  let [led, tab, inside, since] = [false, false, false, Number.NEGATIVE_INFINITY];
  let left: Element | null = null;
  const key = (event: KeyboardEvent): void => {
    if (event.isTrusted) tab = event.type === "keydown" && event.key === "Tab";
  };
  for (const type of ["keydown", "keyup"] as const) window.addEventListener(type, key, { capture: true, passive: true, signal });
  // Moves within our tree are not heard. Where a redraw takes the focused button away, of which Firefox says nothing, what gets
  // the focus then has it from us.
  const come = ({ timeStamp }: Event): void => {
    if (!inside && left?.isConnected !== false) since = led || tab ? Number.NEGATIVE_INFINITY : timeStamp;
    inside = true;
  };
  const go = (event: Event): void => {
    [inside, left] = [false, event.composedPath()[0] as Element];
  };
  host.addEventListener("focusin", come, { signal });
  host.addEventListener("focusout", go, { signal });
  const meant = ({ key, timeStamp }: KeyboardEvent): boolean => key === "Escape" || key === "Tab" || timeStamp - since > UNMEANT;
  return {
    lead(focus) {
      led = true;
      focus();
      led = false;
    },
    acts: (event) => event.isTrusted && (event.type === "keydown" ? meant(event as KeyboardEvent) : event.type !== "click" || isSeen(host)),
  };
}

/** Neither faded nor wholly covered. What lies over the panel and lets presses through cannot be told from here. */
function isSeen(host: HTMLElement): boolean {
  const panel = host.shadowRoot?.querySelector(".panel");
  const { left, top, width, height } = (panel ?? host).getBoundingClientRect();
  const shown = (element: Element | null | undefined): boolean => {
    const { opacity, filter } = getComputedStyle(element ?? host);
    return Number(opacity) >= SEEN && !filter.includes("opacity");
  };
  const open = (x: number, y: number): boolean => document.elementFromPoint(left + x * width, top + y * height) === host;
  return [document.documentElement, host, panel].every(shown) && [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => open(x, y)));
}
