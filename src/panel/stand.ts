/** Stands the host where it is told to, steady under the pointer, and no larger than the agent or the room allow. */
import type { Place, Size } from "./place.ts";
import type { PanelActions, PanelSize, PanelState } from "./state.ts";

/** How wide the panel likes to be, in CSS pixels. */
export const PANEL_WIDTH = 344;

export interface Stand {
  moveTo(place: Place): void;
  /** The size that the panel would like to have, in CSS pixels. */
  size(): Size;
  /** Opens the panel for this once, whatever size it has. */
  open(): void;
  /** Takes that back. */
  fold(): void;
  /** State and actions as they are to be drawn: a pill where there is no room, the whole panel while it is opened for once. */
  bend(state: PanelState, actions: PanelActions): { readonly state: PanelState; readonly actions: PanelActions };
}

/** Takes charge of where `host` stands; `redraw` is called when its size changes. */
export function openStand(host: HTMLElement, root: ShadowRoot, redraw: () => void, signal: AbortSignal): Stand {
  let squeezed = false;
  let opened = false;
  let chosen: PanelSize = "panel";
  let wanted: Place | null = null;
  let shown: Place | null = null;
  let pointed = false;
  let full: Size = { width: PANEL_WIDTH, height: 0 };

  const settle = () => {
    if (!wanted || (pointed && shown && onlySlides(shown, wanted))) return;
    shown = (squeezed && opened && wanted.opened) || wanted;
    stand(host, shown);
  };
  const setOpened = (now: boolean) => {
    if (opened === now) return;
    opened = now;
    redraw();
    settle();
  };
  const shownSize = (): PanelSize => (opened ? "panel" : squeezed && chosen === "panel" ? "pill" : chosen);
  const point = (now: boolean) => {
    pointed = now;
    settle();
  };
  /** What was opened for once is folded without a word to the session; so it is with what only want of room keeps small. */
  const resize = (size: PanelSize, tell: PanelActions["resize"]): void => {
    const ours = opened ? size === "pill" : squeezed && size === chosen;
    setOpened(squeezed && size === "panel");
    if (!ours) tell(size);
  };
  host.addEventListener("pointerenter", () => point(true), { signal });
  host.addEventListener("pointerleave", () => point(false), { signal });
  return {
    moveTo(place) {
      wanted = place;
      const changed = squeezed !== (place.side === "pill");
      if (changed) [squeezed, opened] = [!squeezed, false];
      if (changed) redraw();
      settle();
    },
    size() {
      const measured = sizeOf(root);
      if (measured.height === 0 || (measured.pill && squeezed && !opened)) return full;
      if (!measured.pill) full = measured;
      return measured;
    },
    open: () => shownSize() !== "panel" && setOpened(true),
    fold: () => setOpened(false),
    bend(state, actions) {
      chosen = state.size;
      const backToDraft = (): void => {
        setOpened(false);
        actions.backToDraft();
      };
      return {
        state: { ...state, size: shownSize() },
        actions: { ...actions, resize: (size) => resize(size, actions.resize), backToDraft },
      };
    },
  };
}

/** Beside the box, a change of height alone is no reason to move what the pointer is on; it catches up when the pointer leaves. */
const onlySlides = (from: Place, to: Place): boolean =>
  from.side === to.side && (to.side === "left" || to.side === "right") && from.left === to.left && from.width === to.width;

function stand(host: HTMLElement, { left, top, width, maxHeight, side }: Place): void {
  const px = (value: number) => `${Math.round(value)}px`;
  host.dataset.side = side;
  host.style.setProperty("left", px(left), "important");
  host.style.setProperty("top", px(top), "important");
  host.style.setProperty("width", px(width), "important");
  host.style.setProperty("--coach-max-height", `${Math.floor(maxHeight)}px`);
}

/** What scrolls is cut; its full height is what the panel would like to have. */
function sizeOf(root: ShadowRoot): Size & { readonly pill: boolean } {
  const panel = root.querySelector<HTMLElement>(".panel");
  if (!panel) return { width: PANEL_WIDTH, height: 0, pill: true };
  const cut = [panel, ...panel.querySelectorAll<HTMLElement>(".body")].map((box) => box.scrollHeight - box.clientHeight);
  const pill = panel.classList.contains("is-pill");
  return { width: pill ? panel.offsetWidth : PANEL_WIDTH, height: panel.offsetHeight + Math.max(...cut, 0), pill };
}
