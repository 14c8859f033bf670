/** Puts the panel into its host element: an open shadow root with its own style sheet, shut off from the page's CSS and keys. */
import { render } from "preact";
import { AskToSend, pressAsked } from "./AskToSend.tsx";
import { type Agent, watchAgent } from "./agent.ts";
import { keepKeys } from "./keep-keys.ts";
import { type OnMove, watchMoves } from "./move.ts";
import { type OnKey, Panel } from "./Panel.tsx";
import type { Place } from "./place.ts";
import { openStand } from "./stand.ts";
import type { PanelActions, PanelState } from "./state.ts";
import { css } from "./styles.ts";
import { Trust, type Trusts } from "./trust.ts";

export interface MountedPanel {
  /** Draws `state`; what the agent does from now on goes to `actions`. Also sets `data-state` on the host. */
  update(state: PanelState, actions: PanelActions): void;
  /** Opens the panel for this once and gives the focus to the first suggestion's main button, or to the first button, or to the panel itself. */
  focusFirst(): void;
  /** The agent writes: what was opened for once is folded again. */
  giveWay(): void;
  /** Whether a question before sending can be seen at this moment. */
  isAsking(): boolean;
  /** Moves the host to a place that `place` found. Without room (`side` "pill") at most the pill is drawn, until the agent opens it. */
  moveTo(place: Place): void;
  /** The size that the panel would like to have, in CSS pixels, however little it has now. */
  size(): { readonly width: number; readonly height: number };
  /** From now on tells `hear` where the agent puts the panel. */
  onMove(hear: OnMove): void;
  readonly element: HTMLElement;
}

/** Mounts the panel in `host`, the `<reply-coach>` element. Aborting takes the panel out again; the host stays the caller's. */
export function mountPanel(host: HTMLElement, signal: AbortSignal): MountedPanel {
  const { acts, lead } = watchAgent(host, signal);
  return mountTrusting(host, acts, signal, lead);
}

/** As `mountPanel`, with `trusts` deciding which events may act: for tests, which cannot make trusted events. */
export function mountTrusting(
  host: HTMLElement,
  trusts: Trusts,
  signal: AbortSignal,
  lead: Agent["lead"] = (focus) => focus(),
): MountedPanel {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const box = dressed(root);
  const onKey: { current: OnKey | null } = { current: null };
  let told: { readonly state: PanelState; readonly actions: PanelActions } | null = null;
  const focusFirst = () => lead(() => first(root)?.focus({ preventScroll: true }));
  let changed = Number.NEGATIVE_INFINITY;
  const draw = () => {
    if (!told || signal.aborted) return;
    const { state, actions } = stand.bend(told.state, told.actions);
    const content = (
      <Trust.Provider value={trusts}>
        <Panel state={state} actions={actions} onKey={onKey} />
        {state.asked && <AskToSend findings={state.asked} actions={actions} />}
      </Trust.Provider>
    );
    if (!keepsFocus(root, () => render(content, box), focusFirst)) changed = performance.now();
  };
  const stand = openStand(host, root, draw, signal);
  let tell: OnMove = () => {};
  const moves = watchMoves(host, root, trusts, (...move) => tell(...move), signal);
  const pressed = (event: KeyboardEvent): boolean => {
    if (told?.state.asked) return pressAsked(event.key, told.actions);
    const soon = PRESSES.includes(event.key) && performance.now() - changed < UNREAD;
    if (soon) told?.actions.tooSoon();
    return soon || moves(event) || !!onKey.current?.(event);
  };
  keepKeys(host, (event) => !trusts(event) || pressed(event), signal);
  signal.addEventListener("abort", () => render(null, box), { once: true });
  return {
    element: host,
    update(state, actions) {
      if (signal.aborted) return;
      host.dataset.state = state.mode;
      told = { state, actions };
      draw();
    },
    focusFirst() {
      stand.open();
      focusFirst();
    },
    giveWay: stand.fold,
    isAsking: () => (root.querySelector("dialog")?.getClientRects().length ?? 0) > 0,
    moveTo: stand.moveTo,
    size: stand.size,
    onMove: (hear) => (tell = hear),
  };
}

/** Keys that press the focused button. */
const PRESSES: readonly string[] = ["Enter", " "];
/** Milliseconds in which nobody has read what came under the focus: what is pressed was meant for what stood there before. */
const UNREAD = 300;

/**
 * Redraws, and says whether the focus is on what it was on. A redraw may take the focused button away; the focus then goes to the first one
 * instead of falling out of the panel. It may also make a button apply something else.
 */
function keepsFocus(root: ShadowRoot, redraw: () => void, refocus: () => void): boolean {
  const before = root.activeElement;
  const applies = before?.matches(".primary, .quick") ? before.ariaLabel : null;
  redraw();
  if (!before || before.isConnected) return applies === null || before?.ariaLabel === applies;
  refocus();
  return false;
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

function first(root: ShadowRoot): HTMLElement | null {
  return (
    root.querySelector<HTMLElement>(".is-open [data-main]") ??
    root.querySelector<HTMLElement>("[data-main]") ??
    root.querySelector<HTMLElement>(".header .secondary") ??
    root.querySelector<HTMLElement>('[role="region"]')
  );
}
