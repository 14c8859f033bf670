/** What the agent can do from the panel, done to the draft: each ends in a notice that says what really happened. */
import type { Finding, Suggestion } from "../coach/assessment.ts";
import { asideKey, type Notice, type PanelActions } from "../panel/state.ts";
import { copyText } from "./copy-text.ts";
import type { Desk } from "./desk.ts";
import { apply } from "./editors/apply.ts";
import type { Edit, Refusal } from "./editors/editor.ts";
import { caretOffset, selectSpan } from "./editors/selection.ts";
import { undo } from "./editors/undo.ts";
import { read } from "./text-map.ts";

/** What the actions need besides the desk. */
export interface Hands {
  backToDraft(): void;
  retry(): void;
  pointAt(finding: Finding | null): void;
  /** Something was put aside: its words need no paint any more. */
  repaint(): void;
  collapse(collapsed: boolean): void;
}

/** The panel's callbacks. Of two writes at once the second is dropped: it was made for a draft that is just changing. */
export function actionsFor(desk: Desk, hands: Hands, signal: AbortSignal): PanelActions {
  const oneAtATime = onlyOne();
  return {
    apply: (_, suggestion) => oneAtATime(() => applySuggestion(desk, suggestion, signal)),
    undo: () => oneAtATime(() => undoLast(desk)),
    copy: (text) => oneAtATime(() => copy(desk, text)),
    notNow(finding) {
      desk.show({ putAside: new Set([...desk.state.putAside, asideKey(finding)]) });
      hands.repaint();
    },
    pointAt: hands.pointAt,
    collapse: hands.collapse,
    backToDraft: hands.backToDraft,
    retry: hands.retry,
  };
}

function onlyOne(): (work: () => Promise<void>) => void {
  let busy = false;
  return (work) => {
    if (busy) return;
    busy = true;
    work().finally(() => {
      busy = false;
    });
  };
}

async function applySuggestion(desk: Desk, suggestion: Suggestion, signal: AbortSignal): Promise<void> {
  const { root, site } = desk.box;
  const reading = read(root, site.exclude);
  const caret = caretOffset(root, reading) ?? suggestion.end;
  const result = await apply(root, site.exclude, editFor(desk.assessed, suggestion), signal);
  if (signal.aborted) return;
  if (!result.ok) return notify(desk, noticeFor(result.why, suggestion.text));
  desk.written = { before: reading.text, after: draftOf(desk), caret };
  notify(desk, { kind: "applied", blanks: suggestion.blanks.length }, true);
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

async function undoLast(desk: Desk): Promise<void> {
  const { root, site } = desk.box;
  const { written } = desk;
  desk.written = null;
  const undone = written !== null && (await undo(root, site.exclude, written.before, written.after));
  // Browsers leave what they brought back selected: the next letter typed would take the agent's words away again.
  if (undone) await selectSpan(root, read(root, site.exclude), { start: written.caret, end: written.caret });
  notify(desk, { kind: undone ? "undone" : "undo-late" });
}

async function copy(desk: Desk, text: string): Promise<void> {
  const copied = await copyText(desk.box.root.ownerDocument, text);
  notify(desk, copied ? { kind: "copied" } : { kind: "refused", text });
}

function notify(desk: Desk, notice: Notice, canUndo = false): void {
  desk.noticed = draftOf(desk);
  desk.show({ notice, canUndo });
}

const draftOf = ({ box: { root, site } }: Desk): string => read(root, site.exclude).text;
