/** What the agent's keys and presses do while a write is on its way: they are the agent's, and act where the agent has the caret. */

export interface KeysMeanwhile {
  /** Whether the agent did anything in the box since. */
  heard(): boolean;
  /** From now on the first key finds the caret where this puts it, before it acts. A press takes the caret along by itself. */
  caretBy(put: () => void): void;
  stop(): void;
}

/** Hears the agent's keys in `root` until it is stopped. */
export function watchKeys(root: HTMLElement): KeysMeanwhile {
  const watching = new AbortController();
  let put = (): void => {};
  let heard = false;
  const hear = (event: Event): void => {
    if (heard || !event.isTrusted || !isIn(root, event)) return;
    heard = true;
    if (event.type === "keydown") put();
  };
  for (const type of ["keydown", "pointerdown"])
    root.ownerDocument.addEventListener(type, hear, { capture: true, signal: watching.signal });
  return {
    heard: () => heard,
    caretBy(way) {
      put = way;
    },
    stop: () => watching.abort(),
  };
}

/** A closed tree keeps from us what was pressed in it, but not that it has the focus. */
export const isIn = (root: HTMLElement, event: Event): boolean =>
  event.composedPath().includes(root) || root.matches(":focus, :focus-within");
