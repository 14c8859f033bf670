/** The content script: one listener in the page, and a coach for the reply box that gets the focus. */
import { openCoach } from "../browser/coach-link.ts";
import { whileWanted } from "../browser/watch-quiet.ts";
import { paint } from "./highlights.ts";
import { followFocus, type Open } from "./hook.ts";
import { frameAround } from "./in-page.ts";
import { openPanel } from "./panel-host.ts";
import { openSession, type PageMemory } from "./session.ts";
import type { Site } from "./sites/site.ts";
import { siteAt, sitesHere } from "./sites/site-at.ts";
import { tellOfPage } from "./tell-of-page.ts";

/** Heard by an older copy of this script in the same page: injected twice, or left behind by an update. The newest stays. */
const TAKE_OVER = "reply-coach:take-over";

function start(): void {
  // A frame that the page around it can look into is looked after from there.
  if (document.contentType !== "text/html" || frameAround(window)) return;
  document.dispatchEvent(new CustomEvent(TAKE_OVER));
  const life = new AbortController();
  document.addEventListener(TAKE_OVER, () => life.abort(), { signal: life.signal });
  const ours = sitesHere();
  // A team knows its own pages best.
  const siteNow = (): Site | null => siteAt([...wanted.settings().sites, ...ours], document);
  const memory: PageMemory = { collapsed: false, stuck: false, spot: null };
  let coaching: AbortSignal | null = null;
  const open: Open = (box, gone, signal) => {
    coaching = signal;
    const panel = openPanel(document, signal);
    openSession(box, { coach: openCoach(signal), panel, paint: paintWherePossible, memory, gone }, signal);
    return panel.element;
  };
  const wanted = whileWanted(location.origin, (signal) => followFocus(document, siteNow, open, signal), life.signal);
  document.addEventListener("focusin", wanted.weigh, { capture: true, passive: true, signal: life.signal });
  const standing = () => ({ coaching: coaching?.aborted === false, stuck: memory.stuck });
  tellOfPage(document, siteNow, standing, life.signal);
}

/** Older browsers have no custom highlights; the panel quotes the words all the same. */
const paintWherePossible: typeof paint = (...words) => {
  if ("highlights" in CSS) paint(...words);
};

start();
