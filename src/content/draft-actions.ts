/** What the agent can do from the panel, done to the draft: each ends in a notice that says what really happened. */
import type { CoachLink } from "../browser/coach-link.ts";
import type { Finding, Span, Suggestion } from "../coach/assessment.ts";
import { UNFILLED } from "../panel/sift.ts";
import type { Notice, PanelActions } from "../panel/state.ts";
import type { StartTour } from "./blank-tour.ts";
import { copyText } from "./copy-text.ts";
import { type Desk, draftOf, notify } from "./desk.ts";
import { apply } from "./editors/apply.ts";
import type { Edit, Refusal, Written } from "./editors/editor.ts";
import { caretOffset, selectSpan } from "./editors/selection.ts";
import { undo } from "./editors/undo.ts";
import { bringIntoSight, goToPlace, placeNow } from "./go-to.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { read } from "./text-map.ts";

/** What the actions need besides the desk. */
export interface Hands extends Pick<CoachLink, "did"> {
  backToDraft(): void;
  retry(): void;
  pointAt(finding: Finding | null): void;
  /** Mark this place of the assessed draft until that changes. */
  mark(place: Span): void;
  /** Begin a tour of blanks, the first of which is selected as soon as this returns: a Tab may follow at once. */
  startTour: StartTour;
}

type Drafting = "apply" | "undo" | "copy" | "goTo" | "fillIn" | "tooSoon" | "pointAt" | "backToDraft" | "retry";

/** The panel's callbacks that touch the draft or lead to it, one at a time. */
export function actionsFor(desk: Desk, hands: Hands, signal: AbortSignal): Pick<PanelActions, Drafting> {
  const inTurn = oneAtATime();
  return {
    apply({ rule }, suggestion) {
      // Made for the draft of now: where that changes before its turn comes, its words are looked for anew.
      const edit = editFor(desk.assessed, suggestion);
      inTurn(`apply ${rule} ${suggestion.text}`, () => applySuggestion(desk, { rule, suggestion, edit }, hands, signal));
    },
    undo: () => inTurn("undo", () => undoLast(desk, hands)),
    copy: (text) => inTurn(`copy ${text}`, () => copy(desk, text)),
    goTo: (place) => inTurn(`go to ${place.start}`, () => goTo(desk, place, hands, signal)),
    fillIn: () => inTurn("fill in", () => fillIn(desk, hands, signal)),
    tooSoon: () => notify(desk, { kind: "stale" }, desk.state.canUndo),
    pointAt: hands.pointAt,
    backToDraft: hands.backToDraft,
    retry: hands.retry,
  };
}

/** A suggestion that was pressed, whose it is, and what it does to the draft that it was pressed for. */
interface Pressed {
  readonly rule: string;
  readonly suggestion: Suggestion;
  readonly edit: Edit;
}

async function applySuggestion(desk: Desk, { rule, suggestion, edit }: Pressed, hands: Hands, signal: AbortSignal): Promise<void> {
  const { root, site } = desk.box;
  const reading = read(root, site.exclude);
  const caret = caretOffset(root, reading) ?? suggestion.end;
  const begin = ({ start: by, draft }: Written): void =>
    hands.startTour(
      suggestion.blanks.map(({ start, end }) => ({ start: start + by, end: end + by })),
      draft,
    );
  const result = await apply({ root, exclude: site.exclude, signal }, edit, begin);
  if (signal.aborted) return;
  if (!result.ok) return notify(desk, noticeFor(result.why, suggestion.text), desk.written?.after === draftOf(desk));
  // What the agent typed meanwhile is theirs: no undo of ours may take it along.
  desk.written = result.typedOn ? null : { before: reading.text, after: draftOf(desk), caret, rule };
  hands.did({ rule, deed: "applied" });
  notify(desk, { kind: "applied", blanks: suggestion.blanks.length }, !result.typedOn);
}

const editFor = (draft: string, { start, end, text, blanks: [select] }: Suggestion): Edit => ({
  start,
  end,
  text,
  expected: draft.slice(start, end),
  draft,
  ...(select ? { select } : {}),
});

function noticeFor(why: Refusal, text: string): Notice {
  if (why === "refused" || why === "unrestored") return { kind: why, text };
  return { kind: why === "composing" ? "composing" : "stale" };
}

async function undoLast(desk: Desk, { did }: Hands): Promise<void> {
  const { root, site } = desk.box;
  const { written } = desk;
  desk.written = null;
  const undone = written !== null && (await undo(root, site.exclude, written.before, written.after));
  // Browsers leave what they brought back selected: the next letter typed would take the agent's words away again.
  if (undone) {
    did({ rule: written.rule, deed: "undone" });
    await selectSpan(root, read(root, site.exclude), { start: written.caret, end: written.caret });
  }
  notify(desk, { kind: undone ? "undone" : "undo-late" });
}

async function goTo(desk: Desk, place: Span, { mark }: Hands, signal: AbortSignal): Promise<void> {
  if (await goToPlace(desk, place, signal)) mark(place);
  else notify(desk, { kind: "stale" }, desk.state.canUndo);
}

/** Begins a tour of the blanks, and of what is left of a template's slots, at the first. */
async function fillIn(desk: Desk, { startTour }: Hands, signal: AbortSignal): Promise<void> {
  const { root, site } = desk.box;
  const reading = read(root, site.exclude);
  const open = (desk.state.assessment?.findings ?? []).filter(({ rule }) => rule === UNFILLED);
  const blanks = open.flatMap((finding) => placeNow(desk.assessed, reading.text, finding) ?? []).sort((a, b) => a.start - b.start);
  const [first] = blanks;
  if (!first) return notify(desk, { kind: "stale" }, desk.state.canUndo);
  startTour(blanks, reading.text);
  await selectSpan(root, reading, first);
  bringIntoSight(root, signal);
}

async function copy(desk: Desk, text: string): Promise<void> {
  const copied = await copyText(desk.box.root.ownerDocument, text);
  notify(desk, copied ? { kind: "copied" } : { kind: "refused", text });
}
