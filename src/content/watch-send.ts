/** Notices that a reply is being sent, and tells of it once for each text; the press itself goes its way untouched. */
import type { PlacedDraft } from "../browser/messages.ts";
import { byBrowser, type Trusts } from "../panel/trust.ts";
import { documentsNear } from "./around.ts";
import { draftIn, type Look } from "./ask-coach.ts";
import { isSendControl } from "./sites/find.ts";
import type { Site } from "./sites/site.ts";

export interface Sending {
  readonly site: Site;
  readonly root: HTMLElement;
  look(): Look;
  tell(draft: PlacedDraft): void;
  /** Who decides whether the agent acted; replaced only by tests. */
  readonly trusts?: Trusts;
}

/**
 * Hears the agent's own press on a send control of the box, and Ctrl+Enter or Cmd+Enter in it, before the page empties the box.
 * A bare Enter sends in chat and breaks the line elsewhere: it counts once the box is seen empty, when the key comes up or the next one goes down.
 */
export function watchSend({ site, root, look, tell, trusts = byBrowser }: Sending, signal: AbortSignal): void {
  let told = "";
  let entered: PlacedDraft | null = null;
  const note = (sent = draftIn(look)): void => {
    if (!sent || sent.draft === told) return;
    told = sent.draft;
    tell(sent);
  };
  const click = (event: Event): void => {
    const [pressed] = event.composedPath();
    if (trusts(event) && isElement(pressed) && isSendControl(site, root, pressed)) note();
  };
  const settle = (): void => {
    if (entered && !draftIn(look)) note(entered);
    entered = null;
  };
  const press = (event: KeyboardEvent): void => {
    settle();
    if (!trusts(event) || event.key !== "Enter" || event.isComposing) return;
    if (event.ctrlKey || event.metaKey) note();
    else if (!event.shiftKey) entered = draftIn(look);
  };
  for (const document of documentsNear(root)) document.addEventListener("click", click, { capture: true, passive: true, signal });
  root.addEventListener("keydown", press, { capture: true, passive: true, signal });
  root.addEventListener("keyup", settle, { passive: true, signal });
}

/** What is in a frame is of another window's classes: `instanceof` knows nothing of it. */
const isElement = (target: EventTarget | undefined): target is Element => target !== undefined && "closest" in target;
