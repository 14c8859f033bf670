/** The content script: one listener in the page, and a coach for the reply box that gets the focus. */
import { openCoach } from "../browser/coach-link.ts";
import { keptLocally, onKeptChanged, onQuestion } from "../browser/page-api.ts";
import { ENTER, ENTER_ANY, LEAVE_PAGE, SHORTCUT_KEY } from "../browser/page-report.ts";
import { whileWanted } from "../browser/watch-quiet.ts";
import { paint } from "./highlights.ts";
import { followFocus, type Open } from "./hook.ts";
import { frameAround } from "./in-page.ts";
import { openPanel } from "./panel-host.ts";
import { openSession, type PageMemory, type Session } from "./session.ts";
import type { Site } from "./sites/site.ts";
import { siteAt, sitesHere } from "./sites/site-at.ts";
import { tellOfPage } from "./tell-of-page.ts";
import { openTrouble, watchLost } from "./trouble.ts";

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
  const memory: PageMemory = { size: null, rulesOff: [], spot: null, remapped: false };
  followShortcut(memory, life.signal);
  const trouble = openTrouble();
  let coaching: AbortSignal | null = null;
  let session: Session | null = null;
  const open: Open = (box, gone, signal) => {
    coaching = signal;
    const panel = openPanel(document, signal);
    const beforeSending = () => wanted.settings().beforeSending;
    const around = { coach: openCoach(signal), panel, paint: paintWherePossible, memory, trouble, beforeSending, gone };
    session = openSession(box, around, signal);
    return panel.element;
  };
  const follow = (signal: AbortSignal): void => {
    followFocus(document, siteNow, open, signal);
    watchLost(document, siteNow, () => trouble.tell("lost"), signal);
  };
  const wanted = whileWanted([location.origin, ...(location.ancestorOrigins ?? [])], follow, life.signal);
  document.addEventListener("focusin", wanted.weigh, { capture: true, passive: true, signal: life.signal });
  const standing = () => ({ coaching: coaching?.aborted === false, stuck: trouble.now === "stuck" });
  const enter = (wanted: (session: Session) => boolean) => () => {
    if (!session || coaching?.aborted !== false || !wanted(session)) return;
    session.enter();
    return true;
  };
  onQuestion(
    ENTER,
    enter((open) => open.hasFocus()),
    life.signal,
  );
  onQuestion(
    ENTER_ANY,
    enter(() => true),
    life.signal,
  );
  tellOfPage(document, siteNow, standing, life.signal);
  onQuestion(LEAVE_PAGE, () => life.abort(), life.signal);
}

/** Where the agent gave the command other keys, the ones it came with are the page's again. */
function followShortcut(memory: PageMemory, signal: AbortSignal): void {
  const look = async (): Promise<void> => {
    memory.remapped = !/^(?:Alt\+Shift\+K|\u2325\u21E7K)?$/.test(String((await keptLocally(SHORTCUT_KEY)) ?? ""));
  };
  onKeptChanged(SHORTCUT_KEY, () => void look(), signal);
  void look();
}

/** Older browsers have no custom highlights; the panel quotes the words all the same. */
const paintWherePossible: typeof paint = (...words) => {
  if ("highlights" in CSS) paint(...words);
};

start();
