/** Hears when an element stands elsewhere although nothing was scrolled or resized: a banner above it, a pane that opened. No timer, no polling. */

/**
 * Calls `moved` within a frame or two of each move. The browser is asked about a window cut down to just where the element stands: whenever
 * less of the element is in it than before, it has moved. The window is then cut anew.
 */
export function watchPlace(element: Element, moved: () => void, signal: AbortSignal): void {
  const root = element.ownerDocument;
  let observer: IntersectionObserver | null = null;
  const look = (threshold: number): void => {
    observer?.disconnect();
    const at = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = root.documentElement;
    const beyond = [at.top, clientWidth - at.right, clientHeight - at.bottom, at.left];
    const heard = ([seen]: readonly IntersectionObserverEntry[]): void => {
      const now = element.getBoundingClientRect();
      const ratio = seen?.intersectionRatio ?? 0;
      if (now.left !== at.left || now.top !== at.top) {
        moved();
        look(1);
      } else if (ratio > 0 && ratio < threshold) look(ratio); // The page cuts a part of it off.
    };
    // What is hidden stands nowhere: then the whole window waits for it.
    const rootMargin = beyond.map((width) => `${at.width && -Math.floor(width)}px`).join(" ");
    observer = new IntersectionObserver(heard, { root, rootMargin, threshold });
    observer.observe(element);
  };
  signal.addEventListener("abort", () => observer?.disconnect(), { once: true });
  if (!signal.aborted) look(1);
}
