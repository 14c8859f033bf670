/** Makes a paste that the page can read, in either browser. */

const EVENT = { bubbles: true, cancelable: true, composed: true };

/** What Firefox lets an extension see of a page's own window: the constructors that the page's own scripts would use. */
interface PageWindow {
  readonly Object: ObjectConstructor;
  readonly DataTransfer: typeof DataTransfer;
  readonly ClipboardEvent: typeof ClipboardEvent;
}

interface Xray extends Window {
  readonly wrappedJSObject?: PageWindow;
}

/** A paste of plain text, and of the same as HTML where there is any, to be dispatched on `root`. Throws where a page meddles with its own classes. */
export function pasteEvent(root: HTMLElement, text: string, html?: string): ClipboardEvent {
  const page = (root.ownerDocument.defaultView as Xray | null)?.wrappedJSObject;
  if (page) return ofThePage(page, text, html);
  return new ClipboardEvent("paste", { ...EVENT, clipboardData: filled(new DataTransfer(), text, html) });
}

/**
 * Firefox gives a page nothing of what an extension put into a paste, and drops what the event was made with: so all of it is
 * made of the page's own classes. No script of ours has to stand in the page for it, where the page could call it too.
 */
function ofThePage(page: PageWindow, text: string, html?: string): ClipboardEvent {
  const own = <T extends object>(values: T): T => Object.assign(new page.Object() as T, values);
  const event = new page.ClipboardEvent("paste", own(EVENT));
  return page.Object.defineProperty(event, "clipboardData", own({ value: filled(new page.DataTransfer(), text, html) }));
}

function filled(transfer: DataTransfer, text: string, html?: string): DataTransfer {
  transfer.setData("text/plain", text);
  if (html) transfer.setData("text/html", html);
  return transfer;
}
