/** Puts text on the clipboard, also where the page may not use the clipboard interface. */

/** True when the text is on the clipboard. To be called from an event that the agent caused. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text);
  }
}

/** The old way: we answer the browser's own copy event before the page hears of it, so no node of ours is needed. */
function copyByCommand(document: Document, text: string): boolean {
  const heard = new AbortController();
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    heard.abort();
  };
  document.defaultView?.addEventListener("copy", answer, { capture: true, signal: heard.signal });
  const copied = document.execCommand("copy") && heard.signal.aborted;
  heard.abort();
  return copied;
}
