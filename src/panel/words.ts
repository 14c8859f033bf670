/** Every word the panel says, in one place, so that the voice stays one voice. */
import type { Commitment, Dimension } from "../coach/assessment.ts";
import type { LostReason, Notice, PanelMode } from "./state.ts";

export type Level = "strong" | "fine" | "needs-work" | "rework" | "none";

/** The level of a score from 0 to 100, judged on the rounded number that is shown beside it; "none" for null. */
export function levelOf(score: number | null): Level {
  if (score === null) return "none";
  const shown = Math.round(score);
  if (shown >= 85) return "strong";
  if (shown >= 70) return "fine";
  return shown >= 50 ? "needs-work" : "rework";
}

const LEVEL: Readonly<Record<Level, string>> = {
  strong: "strong",
  fine: "fine",
  "needs-work": "needs work",
  rework: "rework",
  none: "not scored yet",
};

const DIMENSION: Readonly<Record<Dimension, string>> = {
  empathy: "Empathy",
  ownership: "Ownership",
  framing: "Framing",
  courtesy: "Courtesy",
};

const LOST: Readonly<Record<LostReason, string>> = {
  updated: "Refresh this page: the coach was updated. Your draft is untouched.",
  silent: "The coach is not answering. Your draft is untouched.",
  unreadable: "The coach cannot read this editor, so it stays out of the way.",
};

const PILL: Readonly<Record<PanelMode, string>> = {
  idle: "Ready",
  reading: "Reading",
  coached: "Coach",
  note: "Note",
  "not-english": "Not English",
  off: "Off",
  lost: "Needs a look",
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The English name of a language from its ISO 639-1 code; the code itself where the browser knows no name. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Text for a notice about the last action. */
export function noticeWords(notice: Notice): string {
  switch (notice.kind) {
    case "applied":
      return notice.blanks === 0 ? "Applied." : `Applied. ${plural(notice.blanks, "blank", "blanks")} to fill in.`;
    case "undone":
      return "Undone. Your words are back.";
    case "copied":
      return "Copied.";
    case "refused":
      return "This editor did not take it. Copy it instead; your draft is unchanged.";
    case "stale":
      return "The draft changed in the meantime, so nothing was written.";
    case "composing":
      return "Finish the character you are composing, then apply again.";
    case "unrestored":
      return "The editor wrote something else. Check your draft, and undo there if you need to.";
    case "undo-late":
      return "The draft has changed since. Use the editor’s own undo instead.";
  }
}

const WHO: Readonly<Record<Commitment["who"], string>> = { I: "You:", we: "We:", team: "The team:", nobody: "Nobody named:" };

export const words = {
  /** The language these words are in, and the way it runs, whatever the page's own. */
  language: "en",
  direction: "ltr",
  region: "Reply Coach",
  dimension: (dimension: Dimension) => DIMENSION[dimension],
  level: (level: Level) => LEVEL[level],
  score: (score: number | null) => (score === null ? "–" : String(Math.round(score))),
  scoreInWords: (score: number | null) => (score === null ? LEVEL.none : `${Math.round(score)}, ${LEVEL[levelOf(score)]}`),
  overall: (score: number | null) => `Overall: ${words.scoreInWords(score)}`,
  overallAndReach: (score: number | null, reach: number, title: string) =>
    `${words.overall(score)}; ${Math.round(reach)} with the suggestion for “${title}”`,
  idle: "Write your reply; the coach reads along.",
  reading: "Reading your draft…",
  note: "Internal note: the coach is off here.",
  off: "The coach is off.",
  lost: (reason: LostReason) => LOST[reason],
  retry: "Try again",
  notEnglish: (code: string | null) =>
    code === null || code === "" || code === "und"
      ? "Only English replies are scored."
      : `Only English replies are scored; this looks like ${languageName(code)}.`,
  goodToGo: "Good to go.",
  nothingElse: "Nothing else to suggest.",
  openQuestions: (count: number) => `Well put, but ${plural(count, "question is", "questions are")} still open.`,
  improve: "A few words to reconsider.",
  tooShort: "Too short to judge yet.",
  aside: (count: number) => `${plural(count, "suggestion", "suggestions")} put aside in this reply.`,
  truncated: "Long draft: only its first part is coached.",
  fillIn: ["Fill in ", " before you send"],
  working: "Working",
  more: (count: number) => `${count} more`,
  suggestions: "Suggestions",
  suggestionCount: (count: number) => (count === 0 ? "no suggestions" : plural(count, "suggestion", "suggestions")),
  settled: (headline: string, count: number) => (count === 0 ? headline : `${headline} ${words.suggestionCount(count)}.`),
  missing: "Not in the reply yet",
  telling: (parts: readonly string[]) => `Mostly because of ${parts.map((part) => `“${part}”`).join(", ")}.`,
  like: (example: string) => `It has learnt from lines such as “${example.replace(/[.\u2026]+$/u, "")}”.`,
  resolved: "No longer in the draft",
  gain: (points: number) => `+${points}`,
  gainInWords: (points: number) => `gains ${plural(points, "point", "points")}`,
  apply: "Apply",
  applyNamed: (text: string) => `Apply: ${text}`,
  takeOut: "Take these words out.",
  other: "Other wording",
  variant: (at: number, of: number) => `${at} of ${of}`,
  variantInBrief: (at: number, of: number) => `${at}/${of}`,
  notNow: "Not now",
  copy: "Copy",
  undo: "Undo",
  questions: "They asked",
  answered: "answered",
  open: "open",
  promises: "The reply promises",
  who: (who: Commitment["who"]) => WHO[who],
  noTime: "no time given",
  move: "Move the coach",
  moveHow: "Drag it, or use the arrow keys, Home and End. Backspace or a double click puts it back.",
  collapse: "Make the coach small",
  expand: "Open the coach",
  pill: (mode: PanelMode) => PILL[mode],
} as const;
