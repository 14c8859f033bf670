/** Opens a session for the reply box that has the focus, one at a time; all that runs in a page where nobody replies. */
import { isInPage } from "./in-page.ts";
import { shadowOf } from "./shadow.ts";
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
 * Follows the focus in the document, into its shadow trees and its frames of the same origin. A session stays while the focus is
 * anywhere but in another reply box; it ends when its box is out of the page, when another box takes over, and when `signal` aborts.
 * `siteNow` is asked at each focus which site the page is by then.
 */
export function followFocus(document: Document, siteNow: () => Site | null, open: Open, signal: AbortSignal): void {
  let inUse: InUse | null = null;

  const consider = (path: readonly EventTarget[]): void => {
    if (inUse && !isInPage(inUse.root)) inUse.close();
    const [target] = path;
    if (!isElement(target) || (inUse && (path.includes(inUse.panel) || path.includes(inUse.root)))) return;
    const site = siteNow();
    const box = site && boxFor(site, target);
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
  const heard = (event: Event): void => follow(event.composedPath());
  // Moving the focus within one shadow tree is not heard outside of it.
  const listen = (tree: EventTarget): void => tree.addEventListener("focusin", heard, { capture: true, signal });
  const follow = (outer: readonly EventTarget[]): void => {
    const path = inwards(outer);
    for (const tree of path) if (isTree(tree)) listen(tree);
    const frame = path[0];
    if (isFrame(frame)) enter(frame.contentDocument);
    else consider(path);
  };
  // A page hears nothing of the focus in its frames, only that its window lost it. Heard once however often it is asked for;
  // asked for again each time, because a page that writes its frame anew takes our listeners with it.
  const left = (event: Event): void => {
    const { document: inner } = event.currentTarget as Window;
    const look = (): void => {
      if (isFrame(inner.activeElement) && !signal.aborted) enter(inner.activeElement.contentDocument);
    };
    // Firefox says who has the focus only after it told of the loss.
    if (isFrame(inner.activeElement)) look();
    else setTimeout(look);
  };
  const enter = (inner: Document | null): void => {
    if (!inner) return;
    listen(inner);
    inner.defaultView?.addEventListener("blur", left, { signal });
    if (inner.activeElement) follow(inner.activeElement === inner.body && !inner.body.isContentEditable ? [] : [inner.activeElement]);
  };
  enter(document);
}

/** The path of a focus, from the innermost element that has it: closed trees, and all of them when nobody tells us the path, end it early. */
function inwards(path: readonly EventTarget[]): EventTarget[] {
  const whole = [...path];
  for (let [at] = whole; isElement(at); at = whole[0]) {
    const tree = whole.some((each) => isTree(each) && each.host === at) ? null : shadowOf(at);
    if (!tree?.activeElement) break;
    whole.unshift(tree.activeElement, tree);
  }
  return whole;
}

/** What is in a frame is of another window's classes: `instanceof` knows nothing of it. */
const isNode = (target: EventTarget | null | undefined): target is Node => Boolean(target && "nodeType" in target);
const isElement = (target: EventTarget | null | undefined): target is Element => isNode(target) && target.nodeType === 1;
const isTree = (target: EventTarget): target is ShadowRoot => isNode(target) && target.nodeType === 11 && "host" in target;
const isFrame = (target: EventTarget | null | undefined): target is HTMLIFrameElement => isElement(target) && target.tagName === "IFRAME";
