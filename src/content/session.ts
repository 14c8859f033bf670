/** The life of one reply box, from the focus to its removal: read, ask, show, act. */
import type { CoachLink } from "../browser/coach-link.ts";
import type { MountedPanel } from "../panel/mount.tsx";
import type { Spot } from "../panel/place.ts";
import type { PanelActions, PanelState } from "../panel/state.ts";
import { byBrowser, type Trusts } from "../panel/trust.ts";
import type { Settings } from "../policy/settings.ts";
import { type AsideMemory, asideActions } from "./aside-actions.ts";
import { askCoach, type Look, type Told } from "./ask-coach.ts";
import { askBeforeSending, type BeforeSending } from "./before-sending.ts";
import { openTours } from "./blank-tour.ts";
import { rememberCaret } from "./caret.ts";
import { conversationOf } from "./conversation.ts";
import { type Desk, draftNow, notify, openDesk, quieted } from "./desk.ts";
import { actionsFor } from "./draft-actions.ts";
import { placeOf } from "./in-page.ts";
import { keepHere, keptHere } from "./kept-here.ts";
import { openPainter, type Paint } from "./paint-findings.ts";
import { keepSize, type SizeMemory } from "./panel-size.ts";
import { keepInPlace } from "./position.ts";
import { seriousNow } from "./serious-now.ts";
import { heard, opening } from "./session-state.ts";
import { describe, isSendControl, switchersOf } from "./sites/find.ts";
import type { ReplyBox } from "./sites/site.ts";
import { OBJECT } from "./text-lines.ts";
import type { TroubleTold } from "./trouble.ts";
import { watchDraft } from "./watch-draft.ts";
import { watchFiles } from "./watch-files.ts";
import { watchSend } from "./watch-send.ts";

/** What the agent chose in one box and expects in the next. */
export interface PageMemory extends SizeMemory, AsideMemory {
  /** Where the agent put the panel. */
  spot: Spot | null;
  /** The command has other keys than Alt+Shift+K by now. */
  remapped: boolean;
}

/** The session's way to everything outside its box. */
export interface Around {
  readonly coach: CoachLink;
  readonly panel: MountedPanel;
  readonly paint: Paint;
  readonly memory: PageMemory;
  readonly trouble: Pick<TroubleTold, "tell">;
  /** What is to happen before something serious is sent. */
  readonly beforeSending: () => Settings["beforeSending"];
  /** Called once when the box has left the page. */
  gone(): void;
  /** Who decides whether the agent pressed a key; replaced only by tests. */
  readonly trusts?: Trusts;
}

/** What can be asked of a session from outside its page. */
export interface Session {
  /** Opens the panel for this once, whatever its size, and gives it the focus. */
  enter(): void;
  /** Whether the agent writes in this box, or is in its panel. */
  hasFocus(): boolean;
}

/** Coaches `box` until `signal` aborts. */
export function openSession(box: ReplyBox, around: Around, signal: AbortSignal): Session {
  const { root, site } = box;
  const { coach, panel, memory } = around;
  const draw = (state: PanelState): void => {
    around.trouble.tell(state.notice?.kind === "refused" || state.notice?.kind === "unrestored" ? "stuck" : null);
    panel.update(state, actions);
  };
  const desk = openDesk(box, opening(memory.size ?? "none", memory.rulesOff), draw);
  const painter = openPainter(desk, around.paint, signal);
  const again = (): void => asking.again();
  const hands = { ...painter, did: coach.did, backToDraft: rememberCaret(root, signal), retry: again, startTour: openTours(desk, signal) };
  const actions: PanelActions = {
    ...actionsFor(desk, hands, signal),
    ...asideActions(desk, { coach, memory, again, repaint: painter.repaint }),
    resize: keepSize(desk, memory, painter.repaint, signal),
    answer: (send) => asker.answer(send),
    openRule: coach.openRule,
  };
  const place = keepInPlace({ root, panel, keepClear: () => desk.box.keepClear, spot: () => memory.spot, gone: around.gone }, signal);
  rememberSpot(panel, memory, place);
  const tell = (told: Told): void => {
    hear(desk, told);
    painter.repaint();
    place();
  };
  const filesGiven = watchFiles(root, signal);
  const look = (): Look => lookAt(desk, filesGiven);
  const asking = askCoach(look, coach, tell, signal);
  const anew = (then: () => void) => (): void => {
    desk.reading = null;
    then();
  };
  watchDraft(root, switchersOf(site, root), { changed: anew(asking.changed), hold: anew(asking.hold) }, signal);
  const asker = askBeforeSending(sendingOf(desk, { around, look, backToDraft: hands.backToDraft }), signal);
  watchSend({ site, root, look, tell: (draft) => coach.sent({ ...draft, site: site.id }), trusts: asker.trusts }, signal);
  watchKeys(root, around, signal);
  desk.show({});
  asking.again();
  return { enter: panel.focusFirst, hasFocus: () => hasFocus(root) || hasFocus(panel.element) };
}

interface SendingHands {
  readonly around: Around;
  look(): Look;
  backToDraft(): void;
}

function sendingOf(desk: Desk, { around, look, backToDraft }: SendingHands): BeforeSending {
  const { root, site } = desk.box;
  return {
    root,
    panel: around.panel.element,
    wish: around.beforeSending,
    isSend: (pressed) => isSendControl(site, root, pressed),
    serious: () => seriousNow(desk.state, look()),
    draft: () => draftNow(desk).text,
    remind: (sending) => desk.show({ sending }),
    ask(asked) {
      desk.show({ asked });
      const seen = around.panel.isAsking();
      if (!seen) desk.show({ asked: null });
      return seen;
    },
    isAsking: around.panel.isAsking,
    goBack() {
      desk.show({ asked: null });
      backToDraft();
    },
    letGo: () => notify(desk, { kind: "let-go" }),
  };
}

const hasFocus = (element: HTMLElement): boolean => element.ownerDocument.hasFocus() && element.matches(":focus, :focus-within");

/** The agent's last word counts, and what another tab of this site has kept. */
function rememberSpot(panel: MountedPanel, memory: PageMemory, place: () => void): void {
  const put = (spot: Spot | null): void => {
    memory.spot = spot;
    place();
  };
  panel.onMove((spot, done) => {
    put(spot);
    if (done) void keepHere("spot", spot);
  });
  void keptHere("spot").then(put);
}

/** Note and reply, the channel and the customer's message may have changed since the last look: all of it is looked at again. */
function lookAt(desk: Desk, filesGiven: () => boolean): Look {
  desk.box = describe(desk.box.site, desk.box.root);
  const { text } = draftNow(desk);
  const conversation = conversationOf(placeOf(desk.box.root).ownerDocument.URL);
  // A picture in the draft goes out with it.
  return {
    ...desk.box,
    text,
    conversation,
    attached: desk.box.attached === false ? text.includes(OBJECT) || filesGiven() : desk.box.attached,
  };
}

function hear(desk: Desk, told: Told): void {
  if (told.kind === "answer") desk.assessed = told.text;
  // What cannot be read has nothing to say about a notice.
  desk.show({ ...heard(desk.state, told), ...(told.kind !== "lost" && quieted(desk, draftNow(desk).text)) });
}

/** What is typed folds what was opened for once. Where the browser does not hear the command's own keys, we do; page and editor never see them. */
function watchKeys(root: HTMLElement, { panel, memory, trusts = byBrowser }: Around, signal: AbortSignal): void {
  const press = (event: KeyboardEvent): void => {
    const { altKey, shiftKey, ctrlKey, metaKey } = event;
    if (!altKey && !ctrlKey && !metaKey && event.key.length === 1) panel.giveWay();
    if (memory.remapped || !trusts(event) || event.code !== "KeyK" || !altKey || !shiftKey || ctrlKey || metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    panel.focusFirst();
  };
  root.addEventListener("keydown", press, { capture: true, signal });
}
