/** Keeps what is typed and clicked in the panel from the page. */

/**
 * Keys in `host` go to `onKey` and no further: caught on the window, before the page's own shortcuts, which listen on the document,
 * can take a "u" or "n" for theirs. Default actions (Enter on a button, Tab) still happen unless `onKey` says that it acted.
 */
export function keepKeys(host: HTMLElement, onKey: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    // Seen from outside, whatever is pressed in the panel is pressed on its host.
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    // An Enter still held down from the page means nothing here.
    if (event.repeat && event.key === "Enter") event.preventDefault();
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.type === "keydown" && plain && onKey(event)) event.preventDefault();
  };
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    window.addEventListener(type, keep, { capture: true, signal });
  }
  // Pages close menus and composers on a click "outside"; the panel is not outside.
  for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
