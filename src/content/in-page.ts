/** Where in the agent's page a box is: a box in a frame is where its frame is. */

/** False for what was taken out of its page, and for what is in a frame that was. */
export const isInPage = (root: HTMLElement): boolean => root.isConnected && root.ownerDocument.defaultView !== null;

/** The box itself, or the outermost frame of the same origin that it is in: what stands for it in the page that the agent sees. */
export function placeOf(root: Element): Element {
  const frame = frameAround(root.ownerDocument.defaultView);
  return frame ? placeOf(frame) : root;
}

/** The frame that holds a window, where the page around it may be looked at; else null. */
export function frameAround(view: Window | null): Element | null {
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
}
