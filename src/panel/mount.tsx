/** Puts the panel into its host element: an open shadow root with its own style sheet, shut off from the page's CSS and keys. */
import { type ComponentChild, render } from "preact";
import { type OnKey, Panel } from "./Panel.tsx";
import css from "./panel.css";
import type { Place } from "./place.ts";
import type { PanelActions, PanelState } from "./state.ts";
import { byBrowser, Trust, type Trusts } from "./trust.ts";

export interface MountedPanel {
  /** Draws `state`; what the agent does from now on goes to `actions`. Also sets `data-state` on the host. */
  update(state: PanelState, actions: PanelActions): void;
  /** Gives the focus to the first suggestion's main button, or to the first button, or to the panel itself. */
  focusFirst(): void;
  /** Moves the host to a place that `place` found; lengths in CSS pixels of the viewport. */
  moveTo(place: Place): void;
  /** The panel's size as drawn, in CSS pixels, not cut by the room it was given. */
  size(): { readonly width: number; readonly height: number };
  readonly element: HTMLElement;
}

/** How wide the panel likes to be, in CSS pixels. */
export const PANEL_WIDTH = 344;

/** Mounts the panel in `host`, the `<reply-coach>` element. Aborting takes the panel out again; the host stays the caller's. */
export const mountPanel = (host: HTMLElement, signal: AbortSignal): MountedPanel => mountTrusting(host, byBrowser, signal);

/** As `mountPanel`, with `trusts` deciding which events may act: for tests, which cannot make trusted events. */
export function mountTrusting(host: HTMLElement, trusts: Trusts, signal: AbortSignal): MountedPanel {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const box = dressed(root);
  const onKey: { current: OnKey | null } = { current: null };
  const draw = (content: ComponentChild) => render(content, box);
  keepKeys(host, (event) => trusts(event) && !!onKey.current?.(event), signal);
  signal.addEventListener("abort", () => draw(null), { once: true });
  return {
    element: host,
    update(state, actions) {
      if (signal.aborted) return;
      host.dataset.state = state.mode;
      draw(
        <Trust.Provider value={trusts}>
          <Panel state={state} actions={actions} onKey={onKey} />
        </Trust.Provider>,
      );
    },
    focusFirst: () => first(root)?.focus({ preventScroll: true }),
    moveTo: (place) => move(host, place),
    size: () => sizeOf(root),
  };
}

/** Puts the style sheet in, and returns the element to draw into. */
function dressed(root: ShadowRoot): HTMLElement {
  const box = document.createElement("div");
  box.className = "box";
  root.replaceChildren(box);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox refuses constructed sheets to some content scripts, and jsdom knows none.
    const style = document.createElement("style");
    style.textContent = css;
    root.prepend(style);
  }
  return box;
}

/**
 * Keeps what is typed in the panel from the page, whose shortcuts listen on the document: caught on the window, before anything of
 * the page's, and acted on here. Default actions (Enter on a button, Tab) still happen.
 */
function keepKeys(host: HTMLElement, onKey: OnKey, signal: AbortSignal): void {
  const ours = (event: Event) => event.composedPath().includes(host);
  const keep = (event: KeyboardEvent) => {
    if (!ours(event)) return;
    event.stopImmediatePropagation();
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.type === "keydown" && plain && onKey(event)) event.preventDefault();
  };
  const options = { capture: true, signal };
  for (const type of ["keydown", "keypress", "keyup"] as const) window.addEventListener(type, keep, options);
  // Pages close menus and composers on a click "outside"; the panel is not outside.
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}

function first(root: ShadowRoot): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>(".is-open [data-main]") ??
    root.querySelector<HTMLElement>("[data-main]") ??
    root.querySelector<HTMLElement>('[role="region"]')
  );
}

function move(host: HTMLElement, { left, top, width, maxHeight, side }: Place): void {
  const px = (value: number) => `${Math.round(value)}px`;
  host.dataset.side = side;
  host.style.setProperty("left", px(left), "important");
  host.style.setProperty("top", px(top), "important");
  host.style.setProperty("width", px(width), "important");
  host.style.setProperty("--coach-max-height", px(maxHeight));
}

/** The body may be cut and scroll; its full height is what the panel would like to have. */
function sizeOf(root: ShadowRoot): { readonly width: number; readonly height: number } {
  const panel = root.querySelector<HTMLElement>(".panel");
  const body = root.querySelector<HTMLElement>(".body");
  const hidden = body ? body.scrollHeight - body.clientHeight : 0;
  const pill = panel?.classList.contains("is-pill");
  return { width: pill ? (panel?.offsetWidth ?? 0) : PANEL_WIDTH, height: (panel?.offsetHeight ?? 0) + hidden };
}
