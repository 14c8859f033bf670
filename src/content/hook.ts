/** Opens a session for the reply box that has the focus, one at a time; all that runs in a page where nobody replies. */
import { boxFor } from "./sites/find.ts";
import type { ReplyBox, Site } from "./sites/site.ts";

/** Starts the life of a box; returns our element for it. `close` ends it early, `signal` is aborted when it is over. */
export type Open = (box: ReplyBox, close: () => void, signal: AbortSignal) => HTMLElement;

interface InUse {
  readonly root: HTMLElement;
  readonly panel: HTMLElement;
  close(): void;
}

/**
 * Follows the focus in the document. A session stays while the focus is anywhere but in another reply box; it ends when
 * its box is out of the page, when another box takes over, and when `signal` aborts.
 */
export function followFocus(document: Document, site: Site, open: Open, signal: AbortSignal): void {
  const trees = new WeakSet<Node>();
  let inUse: InUse | null = null;

  const consider = (path: readonly EventTarget[]): void => {
    for (const tree of path) if (tree instanceof ShadowRoot) listen(tree);
    if (inUse && !inUse.root.isConnected) inUse.close();
    const target = path[0];
    if (!(target instanceof Element) || (inUse && (path.includes(inUse.panel) || path.includes(inUse.root)))) return;
    const box = boxFor(site, target);
    if (box) inUse = takeOver(box);
  };
  const takeOver = (box: ReplyBox): InUse => {
    inUse?.close();
    const life = new AbortController();
    const close = (): void => {
      if (inUse?.root === box.root) inUse = null;
      life.abort();
    };
    return { root: box.root, close, panel: open(box, close, AbortSignal.any([signal, life.signal])) };
  };
  // Moving the focus within one shadow tree is not heard outside of it.
  const listen = (tree: Document | ShadowRoot): void => {
    if (trees.has(tree)) return;
    trees.add(tree);
    tree.addEventListener("focusin", (event) => consider(event.composedPath()), { capture: true, signal });
  };

  listen(document);
  consider(pathTo(document));
}

/** What a focusin on the element that has the focus now would have as its path: pages focus their box before we are there. */
function pathTo(document: Document): EventTarget[] {
  const path: EventTarget[] = [];
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    path.unshift(active.shadowRoot, active);
    active = active.shadowRoot.activeElement;
  }
  return active && active !== document.body ? [active, ...path] : [];
}
