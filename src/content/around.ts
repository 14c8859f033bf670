/** Looks outwards from an element: through the shadow trees and the frames of the same origin that it is in. */
import { frameAround } from "./in-page.ts";

/** The nearest ancestor (or the element itself) for the first selector that has one; null where none has. */
export function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (let at: Element | null = element; at; at = outOf(at)) {
      const found = at.closest(selector);
      if (found) return found;
    }
  }
  return null;
}

/** Where a box stands among the page's own elements: a box that is a frame's whole document stands where its frame does. */
export const standingOf = (root: Element): Element => (root.matches("body") && frameAround(root.ownerDocument.defaultView)) || root;

/** The host of the shadow tree, or else the frame, that an element is in; null in the page that the agent looks at. */
function outOf(element: Element): Element | null {
  const root = element.getRootNode();
  return "host" in root ? (root as ShadowRoot).host : frameAround(element.ownerDocument.defaultView);
}

/** The document an element is in, and the ones of the same origin around it: where a press beside it may be heard. */
export function documentsAround(element: Element): Document[] {
  const frame = frameAround(element.ownerDocument.defaultView);
  return [element.ownerDocument, ...(frame ? documentsAround(frame) : [])];
}

/** The same, and the ones of the same origin in all other frames of the page, as far as the page lets one look. */
export function documentsNear(element: Element): Document[] {
  const inside = (view: Window): Document[] => [
    ...documentOf(view),
    // A frame that is being taken out is still counted, and no longer there.
    ...Array.from({ length: view.length }, (_, i) => (view[i] ? inside(view[i]) : [])).flat(),
  ];
  return [...new Set([...documentsAround(element), ...inside(window.top ?? window)])];
}

/** Another origin's window may be counted, not entered. */
function documentOf(view: Window): Document[] {
  try {
    return [view.document];
  } catch {
    return [];
  }
}
