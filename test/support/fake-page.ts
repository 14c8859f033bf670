/** What jsdom lacks for a reply box's life, and a panel that remembers what it was told. */
import { vi } from "vitest";
import type { MountedPanel } from "../../src/panel/mount.tsx";
import type { PanelActions, PanelState } from "../../src/panel/state.ts";

export interface FakePanel extends MountedPanel {
  readonly states: readonly PanelState[];
  state(): PanelState;
  actions(): PanelActions;
}

export function fakePanel(): FakePanel {
  const states: PanelState[] = [];
  let latest: PanelActions | undefined;
  const element = document.documentElement.appendChild(document.createElement("reply-coach"));
  element.tabIndex = 0;
  return {
    element,
    states,
    state: () => present(states.at(-1)),
    actions: () => present(latest),
    update(state, actions) {
      states.push(state);
      latest = actions;
    },
    focusFirst: () => element.focus(),
    giveWay: vi.fn(),
    isAsking: () => Boolean(states.at(-1)?.asked) && element.isConnected,
    moveTo: vi.fn(),
    size: () => ({ width: 344, height: 200 }),
    onMove: vi.fn(),
  };
}

export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("not there");
  return value;
}

/** Observers of sizes and of places that report when the test says so, as a browser does when an element changes its size, moves or leaves the page. */
export function fakeResizes(): { happen(): void; readonly observed: number } {
  const live = new Map<object, () => void>();
  class FakeResizeObserver implements ResizeObserver {
    readonly #report: () => void;
    constructor(report: ResizeObserverCallback) {
      this.#report = () => report([], this);
    }
    observe(): void {
      live.set(this, this.#report);
    }
    unobserve(): void {}
    disconnect(): void {
      live.delete(this);
    }
  }
  vi.stubGlobal("ResizeObserver", FakeResizeObserver);
  vi.stubGlobal("IntersectionObserver", FakeResizeObserver);
  return {
    happen: () => {
      for (const report of live.values()) report();
    },
    get observed() {
      return live.size;
    },
  };
}

/** jsdom lays nothing out: gives every element the size of a reply box. */
export function giveSizes(): void {
  const of = (value: number) => ({ get: () => value, configurable: true });
  Object.defineProperties(HTMLElement.prototype, { clientWidth: of(600), clientHeight: of(200) });
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(100, 100, 600, 200));
  Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
}
