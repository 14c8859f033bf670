/** What a Send button of the demo does: it shows the text, and nothing leaves the page. */
import { el } from "./element.ts";

declare global {
  interface Window {
    /** The draft of the visible reply box as the page's own code holds it; what Send would send. */
    demoText?: () => string;
  }
}

/** Replace the receipt in `place` by one for `text`. The element `#sent` holds exactly the text and nothing else. */
export const showReceipt = (place: HTMLElement, text: string, kind: "reply" | "note"): void => {
  clearReceipt();
  const title =
    kind === "note" ? "Internal note added. Exactly this was kept:" : "Sent, in a manner of speaking. Exactly this would have gone out:";
  place.append(el("div", { class: "receipt", "data-kind": kind, role: "status" }, el("small", {}, title), el("div", { id: "sent" }, text)));
  place.scrollTop = place.scrollHeight;
};

/** Take the receipt away, wherever it is. */
export const clearReceipt = (): void => document.getElementById("sent")?.closest(".receipt")?.remove();
