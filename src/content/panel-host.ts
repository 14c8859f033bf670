/** The one element of ours in a page, `<reply-coach>`: there only while a reply box is in use, and outside every editor. */
import { lookUp } from "../browser/page-api.ts";
import { type MountedPanel, mountPanel } from "../panel/mount.tsx";
import { speak, words } from "../panel/words.ts";
import { speaker } from "../words/say.ts";

/** Appended to the root element, where no framework renders and no editor reads; removed when `signal` aborts. */
export function openPanel(document: Document, signal: AbortSignal): MountedPanel {
  // Once for a page, because after an update there is nobody left to ask; not before it is needed, because it costs a page time.
  if (!words) speak(speaker(lookUp));
  // Made where a page's own elements of this name are not known: its tree is ours before the page can give it one.
  const host = document.implementation.createHTMLDocument().createElement("reply-coach");
  host.attachShadow({ mode: "open" });
  document.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return mountPanel(host, signal);
}
