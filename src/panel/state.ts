/** What the panel is told and what it tells back. The panel knows nothing else: props in, callbacks out. */
import type { Assessment, Finding, Span, Suggestion } from "../coach/assessment.ts";
import type { Aside, Reach } from "./aside.ts";

/** Also the value of `data-state` on the host element. */
export type PanelMode = "idle" | "reading" | "coached" | "note" | "not-english" | "off" | "lost";

/** How much of the coach is shown: all of it, a pill, or nothing. */
export const PANEL_SIZES = ["panel", "pill", "none"] as const;
export type PanelSize = (typeof PANEL_SIZES)[number];

/** Why the panel is `lost`, each with its own words and way out. */
export type LostReason =
  /** The extension was updated or removed under the page: only a reload helps. */
  | "updated"
  /** The worker does not answer: try again. */
  | "silent"
  /** A part of the extension is missing or damaged: it has to be installed again. */
  | "broken"
  /** The editor cannot be read. */
  | "unreadable";

/** A short, polite message about the last thing the agent did. */
export type Notice =
  | { readonly kind: "applied"; readonly blanks: number }
  | { readonly kind: "undone" }
  | { readonly kind: "copied" }
  /** The editor did not take the text; the draft is unchanged; the suggestion can be copied. */
  | { readonly kind: "refused"; readonly text: string }
  /** The draft, or what is offered for it, changed since: nothing was written. */
  | { readonly kind: "stale" }
  | { readonly kind: "composing" }
  /** The editor changed something else and could not be brought back. */
  | { readonly kind: "unrestored"; readonly text: string }
  /** Undo was not possible from here (the draft has changed since); Ctrl+Z still is. */
  | { readonly kind: "undo-late" }
  /** The agent sends in spite of what is serious; should the page not have taken our press, the next one is theirs. */
  | { readonly kind: "let-go" }
  /** A rule was switched off, or on again, for good. */
  | { readonly kind: "rule-off" | "rule-on"; readonly title: string }
  /** A switch could not be kept: storage refused. */
  | { readonly kind: "not-kept" }
  /** The company keeps that rule on: what it calls itself, why, and whom to ask; empty where it does not say. */
  | { readonly kind: "managed"; readonly by: Readonly<Record<"company" | "reason" | "contact", string>> };

export interface PanelState {
  readonly mode: PanelMode;
  readonly lost?: LostReason;
  /** null before the first answer. Stays on screen while a newer one is awaited (`reading`). */
  readonly assessment: Assessment | null;
  /** The draft that the assessment is about: its offsets are into this text. */
  readonly draft: string;
  /** The draft is too long to be coached as it is typed; what is shown covers its first part only. */
  readonly truncated: boolean;
  readonly notice: Notice | null;
  readonly canUndo: boolean;
  /** What the agent put aside, the oldest first: not shown but in the list that brings it back. */
  readonly aside: readonly Aside[];
  readonly size: PanelSize;
  /** Send is pointed at or has the focus: what is serious is called to mind. */
  readonly sending?: boolean;
  /** A press on Send waits for the agent's word about these; null when none does. */
  readonly asked?: readonly Finding[] | null;
}

/** What the agent can do. Each is called from a trusted event only. */
export interface PanelActions {
  apply(finding: Finding, suggestion: Suggestion): void;
  copy(text: string): void;
  putAside(finding: Finding, reach: Reach): void;
  bringBack(aside: Aside): void;
  undo(): void;
  /** Point at the finding's words in the draft while the pointer or focus is on it; null when it leaves. */
  pointAt(finding: Finding | null): void;
  /** Puts the caret behind a place in the draft and brings it into sight; the text stays as it is. */
  goTo(place: Span): void;
  /** Selects the first blank that is still open, to be typed over; Tab goes on to the next. */
  fillIn(): void;
  /** Opens what the rule book says of a rule: its reason, its source, its examples. */
  openRule(rule: string): void;
  /** A press met something that had only just come under it, or that has just gone: nothing is done, and that is said. */
  tooSoon(): void;
  resize(size: PanelSize): void;
  /** Give the focus back to the draft, with the caret where it was. */
  backToDraft(): void;
  /** The agent's word about a press on Send that waits. */
  answer(send: boolean): void;
  /** Ask the worker again, after `lost: "silent"`. */
  retry(): void;
}

/** Whether a draft is being coached, so that there are meters and suggestions to show. */
export const isCoaching = ({ mode }: PanelState): boolean => mode === "reading" || mode === "coached";
