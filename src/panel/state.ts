/** What the panel is told and what it tells back. The panel knows nothing else: props in, callbacks out. */
import type { Assessment, Finding, Suggestion } from "../coach/assessment.ts";

/** Also the value of `data-state` on the host element. */
export type PanelMode = "idle" | "reading" | "coached" | "note" | "not-english" | "off" | "lost";

/** Why the panel is `lost`, each with its own words and way out. */
export type LostReason =
  /** The extension was updated or removed under the page: only a reload helps. */
  | "updated"
  /** The worker does not answer: try again. */
  | "silent"
  /** The editor cannot be read. */
  | "unreadable";

/** A short, polite message about the last thing the agent did. */
export type Notice =
  | { readonly kind: "applied"; readonly blanks: number }
  | { readonly kind: "undone" }
  | { readonly kind: "copied" }
  /** The editor did not take the text; the draft is unchanged; the suggestion can be copied. */
  | { readonly kind: "refused"; readonly text: string }
  /** The draft changed since: nothing was written. */
  | { readonly kind: "stale" }
  | { readonly kind: "composing" }
  /** The editor changed something else and could not be brought back. */
  | { readonly kind: "unrestored"; readonly text: string }
  /** Undo was not possible from here (the draft has changed since); Ctrl+Z still is. */
  | { readonly kind: "undo-late" };

export interface PanelState {
  readonly mode: PanelMode;
  readonly lost?: LostReason;
  /** null before the first answer. Stays on screen while a newer one is awaited (`reading`). */
  readonly assessment: Assessment | null;
  /** The draft is too long to be coached as it is typed; what is shown covers its first part only. */
  readonly truncated: boolean;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  /** Findings that the agent put aside in this reply, as `rule` + quote; not shown. */
  readonly putAside: ReadonlySet<string>;
  readonly collapsed: boolean;
}

/** What the agent can do. Each is called from a trusted event only. */
export interface PanelActions {
  apply(finding: Finding, suggestion: Suggestion): void;
  copy(text: string): void;
  notNow(finding: Finding): void;
  undo(): void;
  /** Point at the finding's words in the draft while the pointer or focus is on it; null when it leaves. */
  pointAt(finding: Finding | null): void;
  collapse(collapsed: boolean): void;
  /** Give the focus back to the draft, with the caret where it was. */
  backToDraft(): void;
  /** Ask the worker again, after `lost: "silent"`. */
  retry(): void;
}

/** The key under which a finding is put aside: the same words flagged by the same rule stay aside. */
export const asideKey = (finding: Finding): string => `${finding.rule}\u0000${finding.quote}`;
