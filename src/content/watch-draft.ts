/** Hears everything that may have changed a draft, typed or not: macros and editors' own models fire no input. */
import { isComposing, watchComposing } from "./editors/composing.ts";

export interface Hearing {
  changed(): void;
  /** An input method is composing: the draft is half a word. */
  hold(): void;
}

/** Watches this box, and the one element (if any) that says whether it is a reply or a note. Nothing else in the page. */
export function watchDraft(root: HTMLElement, switcher: Element | null, hearing: Hearing, signal: AbortSignal): void {
  const heard = (): void => (isComposing(root.ownerDocument) ? hearing.hold() : hearing.changed());
  watchComposing(root.ownerDocument, signal);
  // Scripts set a field's value without an event; the focus coming or going is the next chance to see it.
  for (const type of ["input", "compositionstart", "compositionend", "focusin", "focusout"]) root.addEventListener(type, heard, { signal });
  observe(root, { childList: true, characterData: true, subtree: true }, heard, signal);
  if (switcher) observe(switcher, { attributes: true }, hearing.changed, signal);
}

function observe(target: Element, what: MutationObserverInit, heard: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(heard);
  observer.observe(target, what);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
