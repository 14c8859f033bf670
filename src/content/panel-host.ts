/** The one element of ours in a page, `<reply-coach>`: there only while a reply box is in use, and outside every editor. */
import { type MountedPanel, mountPanel } from "../panel/mount.tsx";

/** Appended to the root element, where no framework renders and no editor reads; removed when `signal` aborts. */
export function openPanel(document: Document, signal: AbortSignal): MountedPanel {
  const host = document.createElement("reply-coach");
  document.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove(), { once: true });
  return mountPanel(host, signal);
}
