/** The life of one reply box, from the focus to its removal: read, ask, show, act. */
import type { CoachLink } from "../browser/coach-link.ts";
import type { MountedPanel } from "../panel/mount.tsx";
import type { Spot } from "../panel/place.ts";
import type { PanelState } from "../panel/state.ts";
import { askCoach, type Look, type Told } from "./ask-coach.ts";
import { rememberCaret } from "./caret.ts";
import { conversationOf } from "./conversation.ts";
import { type Desk, draftNow, openDesk, quieted } from "./desk.ts";
import { actionsFor } from "./draft-actions.ts";
import { placeOf } from "./in-page.ts";
import { keepSpot, keptSpot } from "./kept-spot.ts";
import { openPainter, type Paint } from "./paint-findings.ts";
import { keepInPlace } from "./position.ts";
import { heard, opening } from "./session-state.ts";
import { describe, switchersOf } from "./sites/find.ts";
import type { ReplyBox } from "./sites/site.ts";
import { watchDraft } from "./watch-draft.ts";
import { watchSend } from "./watch-send.ts";

/** What the agent chose in one box and expects in the next. */
export interface PageMemory {
  collapsed: boolean;
  /** The last suggestion could not be written in this page, or not be taken back. */
  stuck: boolean;
  /** Where the agent put the panel. */
  spot: Spot | null;
}

/** The session's way to everything outside its box. */
export interface Around {
  readonly coach: CoachLink;
  readonly panel: MountedPanel;
  readonly paint: Paint;
  readonly memory: PageMemory;
  /** Called once when the box has left the page. */
  gone(): void;
}

/** Coaches `box` until `signal` aborts. */
export function openSession(box: ReplyBox, around: Around, signal: AbortSignal): void {
  const { root, site } = box;
  const { coach, panel, memory } = around;
  const draw = (state: PanelState): void => {
    memory.stuck = state.notice?.kind === "refused" || state.notice?.kind === "unrestored";
    panel.update(state, actions);
  };
  const desk = openDesk(box, opening(memory.collapsed), draw);
  const backToDraft = rememberCaret(root, signal);
  const collapse = (collapsed: boolean): void => {
    memory.collapsed = collapsed;
    desk.show({ collapsed });
  };
  const painter = openPainter(desk, around.paint, signal);
  const retry = (): void => asking.again();
  const actions = actionsFor(desk, { ...painter, backToDraft, collapse, retry }, signal);
  const place = keepInPlace({ root, panel, keepClear: () => desk.box.keepClear, spot: () => memory.spot, gone: around.gone }, signal);
  rememberSpot(panel, memory, place);
  const tell = (told: Told): void => {
    hear(desk, told);
    painter.repaint();
    place();
  };
  const look = (): Look => lookAt(desk);
  const asking = askCoach(look, coach, tell, signal);
  const anew = (then: () => void) => (): void => {
    desk.reading = null;
    then();
  };
  watchDraft(root, switchersOf(site, root), { changed: anew(asking.changed), hold: anew(asking.hold) }, signal);
  watchSend({ site, root, look, tell: coach.sent }, signal);
  onShortcut(root, () => enterPanel(desk, panel, collapse), signal);
  desk.show({});
  asking.again();
}

/** The agent's last word counts, and what another tab of this site has kept. */
function rememberSpot(panel: MountedPanel, memory: PageMemory, place: () => void): void {
  const put = (spot: Spot | null): void => {
    memory.spot = spot;
    place();
  };
  panel.onMove((spot, done) => {
    put(spot);
    if (done) void keepSpot(spot);
  });
  void keptSpot().then(put);
}

/** Note and reply, the channel and the customer's message may have changed since the last look: all of it is looked at again. */
function lookAt(desk: Desk): Look {
  desk.box = describe(desk.box.site, desk.box.root);
  const { mode, channel, customer } = desk.box;
  return { text: draftNow(desk).text, mode, channel, customer, conversation: conversationOf(placeOf(desk.box.root).ownerDocument.URL) };
}

function hear(desk: Desk, told: Told): void {
  if (told.kind === "answer") desk.assessed = told.text;
  // What cannot be read has nothing to say about a notice.
  desk.show({ ...heard(desk.state, told), ...(told.kind !== "lost" && quieted(desk, draftNow(desk).text)) });
}

/** Alt+Shift+K in the box goes to the first suggestion; the page and the editor never see the key. */
function onShortcut(root: HTMLElement, go: () => void, signal: AbortSignal): void {
  const press = (event: KeyboardEvent): void => {
    if (event.code !== "KeyK" || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    go();
  };
  root.addEventListener("keydown", press, { capture: true, signal });
}

function enterPanel({ state }: Desk, panel: MountedPanel, collapse: (collapsed: boolean) => void): void {
  if (state.collapsed) collapse(false);
  panel.focusFirst();
}
