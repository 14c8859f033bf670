/** Every word the panel says, in one place, so that the voice stays one voice. */
import type { Commitment } from "../coach/assessment.ts";
import { managedSentence } from "../words/managed.ts";
import { around, named, type Say } from "../words/say.ts";
import type { Aside, Reach } from "./aside.ts";
import type { Notice } from "./state.ts";

export type Level = "strong" | "fine" | "needs-work" | "rework" | "none";

/** Of what the coach says about English writing, and of the draft's own words: English in every language of the panel. */
export const ENGLISH = { lang: "en", dir: "auto" } as const;

/** The level of a score from 0 to 100, judged on the rounded number that is shown beside it; "none" for null. */
export function levelOf(score: number | null): Level {
  if (score === null) return "none";
  const shown = Math.round(score);
  if (shown >= 85) return "strong";
  if (shown >= 70) return "fine";
  return shown >= 50 ? "needs-work" : "rework";
}

/** The name of a language from its ISO 639-1 code, in the language spoken; the code itself where the browser knows no name. */
export function languageName(code: string, spoken: string): string {
  try {
    return new Intl.DisplayNames([spoken], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

const dimensions = (say: Say) => named(say, "dimension", "empathy", "ownership", "framing", "courtesy");

const levels = (say: Say) => ({ ...named(say, "level", "strong", "fine", "rework", "none"), "needs-work": say("level_needsWork") });

const losses = (say: Say) => ({
  // Once the extension was updated under a page, nothing can be looked up from there any more.
  updated: say("panel_lost_updated") || "Refresh this page: the coach was updated. Your draft is untouched.",
  ...named(say, "panel_lost", "silent", "broken", "unreadable"),
});

const pills = (say: Say) => ({
  ...named(say, "panel_pill", "idle", "reading", "coached", "note", "off", "lost"),
  "not-english": say("panel_pill_notEnglish"),
});

const doers = (say: Say) => named(say, "panel_who", "I", "we", "team", "nobody");

const notices = (say: Say) => ({
  ...named(say, "panel", "applied", "undone", "copied", "refused", "stale", "composing", "unrestored"),
  "undo-late": say("panel_undoLate"),
  "let-go": say("panel_send_letGo"),
  "not-kept": say("panel_notKept"),
});

const asides = (say: Say): Readonly<Record<Reach, readonly [act: string, done: string]>> => ({
  words: [say("panel_notNow"), say("panel_aside_words")],
  reply: [say("panel_notInReply"), say("panel_aside_reply")],
  always: [say("panel_turnOff"), say("panel_aside_always")],
});

/** What is said of the last act. */
function noticeOf(say: Say, notice: ReturnType<typeof notices>, told: Notice): string {
  switch (told.kind) {
    case "applied":
      return told.blanks > 0 ? say("panel_appliedBlanks", { count: told.blanks }) : notice.applied;
    case "rule-off":
      return say("panel_ruleOff", { title: told.title });
    case "rule-on":
      return say("panel_ruleOn", { title: told.title });
    case "managed":
      return managedSentence(say, told.by);
    default:
      return notice[told.kind];
  }
}

const plain = (say: Say) =>
  named(
    say,
    "panel",
    "idle",
    "reading",
    "note",
    "off",
    "retry",
    "goodToGo",
    "nothingElse",
    "improve",
    "tooShort",
    "bringBack",
    "choices",
    "truncated",
    "toBlank",
    "toAnswer",
    "toOpen",
    "toPromise",
    "working",
    "suggestions",
    "next",
    "missing",
    "resolved",
    "apply",
    "takeOut",
    "source",
    "out",
    "in",
    "copy",
    "undo",
    "questions",
    "answered",
    "open",
    "promises",
    "noTime",
    "move",
    "moveHow",
    "collapse",
    "expand",
    "hide",
  );

/** What needs no values is looked up at once: after an update under the page it could not be any more. */
function vocabulary(say: Say) {
  const [dimension, level, lost, pill, doer, notice] = [dimensions(say), levels(say), losses(say), pills(say), doers(say), notices(say)];
  const aside = asides(say);
  const list = new Intl.ListFormat(say.language);
  const noSuggestions = say("panel_noSuggestions");
  const scoreInWords = (score: number | null): string =>
    score === null ? level.none : say("panel_score", { score: Math.round(score), level: level[levelOf(score)] });
  const suggestionCount = (count: number): string => (count === 0 ? noSuggestions : say("panel_suggestionCount", { count }));
  return {
    /** The language these words are in, and the way it runs, whatever the page's own. */
    language: say.language,
    direction: say("direction") as "ltr" | "rtl",
    region: "Reply Coach",
    ...plain(say),
    dimension: (name: keyof typeof dimension) => dimension[name],
    level: (name: Level) => level[name],
    score: (score: number | null) => (score === null ? "–" : String(Math.round(score))),
    scoreInWords,
    overall: (score: number | null) => say("panel_overall", { score: scoreInWords(score) }),
    overallAndReach: (score: number | null, reach: number, title: string) =>
      say("panel_overallAndReach", { score: scoreInWords(score), reach: Math.round(reach), title }),
    lost: (reason: keyof typeof lost) => lost[reason],
    notEnglish: (code: string | null) =>
      code === null || code === "" || code === "und"
        ? say("panel_onlyEnglish")
        : say("panel_onlyEnglishNot", { language: languageName(code, say.language) }),
    openQuestions: (count: number) => say("panel_openQuestions", { count }),
    aside: (count: number) => say("panel_aside", { count }),
    putAside: (reach: Reach) => aside[reach][0],
    reach: (reach: Aside["reach"]) => (reach in aside ? aside[reach as Reach][1] : say("panel_aside_clean")),
    bringBackNamed: (title: string) => say("panel_bringBackNamed", { title }),
    beforeSending: say("panel_send_before"),
    remind: (count: number) => say("panel_send_remind", { count }),
    askToSend: say("panel_send_ask"),
    goBack: say("panel_send_goBack"),
    sendAnyway: say("panel_send_sendAnyway"),
    fillIn: around(say, "panel_fillIn", "blanks"),
    /** Entries as the language lists them, with what stands between them. */
    listOf: (entries: readonly string[]) => list.formatToParts(entries),
    more: (count: number) => say("panel_more", { count }),
    suggestionCount,
    settled: (headline: string, count: number) =>
      count === 0 ? headline : say("panel_settled", { headline, suggestions: suggestionCount(count) }),
    telling: (parts: readonly string[]) =>
      say("panel_telling", {
        parts: list.format(parts.map((text) => say("quoted", { text }))),
      }),
    like: (example: string) => say("panel_like", { example: example.replace(/[.\u2026]+$/u, "") }),
    gain: (points: number) => `+${points}`,
    gainInWords: (count: number) => say("panel_gain", { count }),
    applyNamed: (text: string) => say("panel_applyNamed", { text }),
    other: say("panel_otherWording"),
    variant: (at: number, of: number) => say("panel_variant", { at, of }),
    variantInBrief: (at: number, of: number) => `${at}/${of}`,
    sourceNamed: (title: string) => say("panel_sourceNamed", { title }),
    who: (who: Commitment["who"]) => doer[who],
    expandAnd: (count: number) => say("panel_expandAnd", { suggestions: suggestionCount(count) }),
    expandState: (mode: keyof typeof pill) => say("panel_expandState", { state: pill[mode] }),
    pill: (mode: keyof typeof pill) => pill[mode],
    notice: (told: Notice) => noticeOf(say, notice, told),
  };
}

/** The panel's words. There once somebody has said which language to speak. */
export let words: ReturnType<typeof vocabulary>;

/** From now on the panel speaks with `say`. */
export function speak(say: Say): void {
  words = vocabulary(say);
}
