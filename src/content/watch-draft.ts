/** Hears everything that may have changed a draft, typed or not: macros and editors' own models fire no input. */
import { documentsAround } from "./around.ts";
import { isComposing, watchComposing } from "./editors/composing.ts";
import { asField } from "./text-map.ts";

export interface Hearing {
  changed(): void;
  /** An input method is composing: the draft is half a word. */
  hold(): void;
}

/** Watches this box, and the elements (if any) that say whether it is a reply or a note. Of the rest of the page it hears presses only. */
export function watchDraft(root: HTMLElement, switchers: readonly Element[], hearing: Hearing, signal: AbortSignal): void {
  const field = asField(root);
  let known = field?.value;
  const heard = (): void => {
    known = field?.value;
    if (isComposing(root.ownerDocument)) hearing.hold();
    else hearing.changed();
  };
  watchComposing(root.ownerDocument, signal);
  for (const type of ["input", "compositionstart", "compositionend", "focusin", "focusout"]) root.addEventListener(type, heard, { signal });
  // Scripts set a field's value without an event: it is seen after what the agent did to make them, be it a change of focus, a key or a press.
  root.addEventListener("keyup", () => field?.value !== known && heard(), { signal });
  for (const document of documentsAround(root)) document.addEventListener("click", heard, { capture: true, passive: true, signal });
  observe(root, { childList: true, characterData: true, subtree: true }, heard, signal);
  for (const switcher of switchers) observe(switcher, { attributes: true }, hearing.changed, signal);
}

function observe(target: Element, what: MutationObserverInit, heard: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(heard);
  observer.observe(target, what);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
