/** Knows whether an input method is composing in a page, when nothing may be written: editors lose or misplace text then. */

const composing = new WeakSet<Document>();

/** Whether an input method is composing anywhere in this document; only true while `watchComposing` listens. */
export const isComposing = (document: Document): boolean => composing.has(document);

/** Follows composition in the whole document until `signal` aborts. */
export function watchComposing(document: Document, signal: AbortSignal): void {
  const listen = (type: string, heard: (event: Event) => void) => document.addEventListener(type, heard, { capture: true, signal });
  const end = () => composing.delete(document);
  listen("compositionstart", () => composing.add(document));
  listen("compositionend", end);
  // A box taken out of the page while composing never says that it ended; the next focus or plain key does.
  listen("focusin", end);
  listen("keydown", (event) => {
    if (!(event as KeyboardEvent).isComposing) end();
  });
  signal.addEventListener("abort", end);
}
