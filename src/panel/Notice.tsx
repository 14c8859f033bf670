/** Short, polite messages: about the last action, about blanks still in the draft, and about why the coach is quiet. */
import type { JSX } from "preact";
import type { Finding } from "../coach/assessment.ts";
import { Alert, CopySheets } from "./icons.tsx";
import { Blank } from "./Rewrite.tsx";
import type { Notice, PanelActions, PanelState } from "./state.ts";
import { useTrusted } from "./trust.ts";
import { words } from "./words.ts";

interface FootProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** The foot: what happened last, and the way back. Its live region is always there, so that a change in it is announced. */
export function Foot({ state: { notice, canUndo }, actions }: FootProps): JSX.Element {
  const trusted = useTrusted();
  const text = notice && "text" in notice ? notice.text : null;
  return (
    <div class={`foot${notice || canUndo ? "" : " is-empty"}`}>
      <p class={`notice${isWarning(notice) ? " is-warning" : ""}`} role="status">
        {notice && words.notice(notice)}
      </p>
      {text !== null && (
        <button type="button" class="quiet" onClick={trusted(() => actions.copy(text))}>
          <CopySheets />
          {words.copy}
        </button>
      )}
      {canUndo && (
        <button type="button" class="quiet" onClick={trusted(() => actions.undo())}>
          {words.undo}
          <span class="key" aria-hidden="true">
            U
          </span>
        </button>
      )}
    </div>
  );
}

const WARNINGS: readonly Notice["kind"][] = ["refused", "unrestored", "stale", "composing", "undo-late", "let-go", "not-kept", "managed"];
const isWarning = (notice: Notice | null): boolean => notice !== null && WARNINGS.includes(notice.kind);

interface UnfilledProps {
  readonly findings: readonly Finding[];
  readonly actions: Pick<PanelActions, "pointAt" | "fillIn">;
}

/** "Before you send: fill in [day] and [offer].": the blanks that still stand in the draft, and the way to the first; null when none does. */
export function Unfilled({ findings, actions }: UnfilledProps): JSX.Element | null {
  const trusted = useTrusted();
  if (findings.length === 0) return null;
  const labels = [...new Set(findings.map((finding) => finding.quote))];
  const [before, after] = words.fillIn;
  const pointing = (on: boolean) => trusted(() => actions.pointAt((on && findings[0]) || null));
  return (
    <div class="unfilled" onPointerEnter={pointing(true)} onPointerLeave={pointing(false)}>
      <Alert />
      <p>
        {before}
        {words.listOf(labels).map(({ type, value }) => (type === "element" ? <Blank key={value} text={value} /> : value))}
        {after}
      </p>
      <button type="button" class="secondary" onClick={trusted(() => actions.fillIn())}>
        {words.toBlank}
      </button>
    </div>
  );
}

interface QuietProps {
  readonly icon: () => JSX.Element;
  readonly text: string;
  readonly children?: JSX.Element | false;
}

/** One quiet line in place of the coaching: why there is none, and the way out if there is one. */
export function Quiet({ icon: Icon, text, children }: QuietProps): JSX.Element {
  return (
    <div class="quiet-line">
      <Icon />
      <p>{text}</p>
      {children}
    </div>
  );
}
