/** Realistic states of the panel, one for each thing it can show: for the gallery, and for tests that go through them all. */
import type { Assessment, Finding, Suggestion } from "../../../src/coach/assessment.ts";
import { asideOf } from "../../../src/panel/aside.ts";
import type { PanelState } from "../../../src/panel/state.ts";

/** A suggestion whose blanks are found by their brackets. */
export function suggestion(text: string, gain: number, start = 0, end = 0): Suggestion {
  const blanks = [...text.matchAll(/\[([^\]]+)\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: match[1] ?? "",
  }));
  return { start, end, text, gain, blanks };
}

/** A finding with the given parts; the rest is a plain framing slip. */
export function finding(parts: Partial<Finding> & Pick<Finding, "rule" | "title">): Finding {
  return { dimension: "framing", kind: "slip", quote: "", why: "", points: -6, suggestions: [], start: 0, end: 0, ...parts };
}

/** What `cold` is about. */
export const DRAFT =
  "No, sorry, it’s our policy that delivery charges are not refunded. But I looked, and someone will get back to you soon. Unfortunately that is all.";

const policyWall = finding({
  rule: "policy-wall",
  title: "Policy as a wall",
  quote: "No, sorry, it’s our policy that delivery charges are not refunded.",
  why: "“Policy” ends the conversation; what you can do keeps it going, and the limit still stands.",
  points: -9,
  suggestions: [
    suggestion("I can’t refund the delivery charge; what I can do is [offer], and I’ll confirm by [day].", 14, 0, 66),
    suggestion("The delivery charge stays, and here is what I can do instead: [offer].", 12, 0, 66),
    suggestion("Let me see what I can do about the delivery charge: I’ll ask [name] and write to you by [day].", 13, 0, 66),
  ],
});

const noOwner = finding({
  rule: "missing-next-step",
  dimension: "ownership",
  kind: "missing",
  title: "Nobody owns it yet",
  why: "Maria asked for something and the reply does not say who does what next.",
  points: -9,
  suggestions: [suggestion("I’ll take this on myself: I’ll [action] and write to you by [day].", 9)],
});

const vaguePromise = finding({
  rule: "vague-promise",
  dimension: "ownership",
  title: "A promise with no name and no date",
  quote: "someone will get back to you soon",
  why: "Without a name and a time, the customer can only wait and wonder.",
  points: -5,
  suggestions: [suggestion("I’ll get back to you by [day]", 6, 80, 113), suggestion("I’ll write to you myself by [day]", 6, 80, 113)],
});

const unfortunately = finding({
  rule: "unfortunately-lead",
  title: "Leads with “unfortunately”",
  quote: "Unfortunately",
  why: "It tells the customer to brace before there is any news.",
  points: -2,
});

const strengths = [
  ["specific-apology", "empathy", "Says sorry for the exact thing"],
  ["thank-customer", "empathy", "Thanks for something specific"],
  ["set-a-date", "ownership", "Names a day"],
  ["personal-signoff", "ownership", "Signs with a name"],
].map(([rule = "", dimension, title = ""]) =>
  finding({ rule, title, dimension: dimension as Finding["dimension"], kind: "strength", points: 5, quote: title.toLowerCase() }),
);

export const cold: Assessment = {
  language: "en",
  scores: { overall: 58.4, empathy: 63.2, ownership: 47.5, framing: 52.9, courtesy: 88 },
  headline: "Polite, but cold: nobody owns it yet.",
  findings: [policyWall, noOwner, vaguePromise, unfortunately, ...strengths.slice(0, 2)],
  questions: [
    { quote: "Can I have the delivery charge back?", answered: true, place: { start: 0, end: 66 } },
    { quote: "When will the second parcel arrive?", answered: false, place: { start: 146, end: 146 } },
  ],
  promises: [{ who: "nobody", what: "get back to you", when: null, start: 80, end: 113 }],
};

export const good: Assessment = {
  ...cold,
  scores: { overall: 91.6, empathy: 90.2, ownership: 93.4, framing: 88.1, courtesy: 95 },
  headline: "",
  findings: strengths,
  questions: cold.questions.map((question) => ({ ...question, answered: true })),
  promises: [{ who: "I", what: "send the refund for the delivery charge", when: "by Friday", start: 20, end: 60 }],
};

const unscored: Assessment = {
  language: "en",
  scores: { overall: null, empathy: null, ownership: null, framing: null, courtesy: null },
  headline: "",
  findings: [],
  questions: [],
  promises: [],
};

const unfilled = ["[offer]", "[day]"].map((quote) =>
  finding({ rule: "unfilled-blank", title: "A blank is still open", quote, points: -4 }),
);

const serious = [
  finding({
    rule: "private-number",
    dimension: "ownership",
    title: "A private number is written out",
    why: "Messages are copied, kept and read by others: take this number out, or leave its last four digits.",
    quote: "4111 1111 1111 1111",
    points: 0,
    serious: true,
  }),
  finding({
    rule: "missing-attachment",
    dimension: "ownership",
    title: "Nothing is attached yet",
    why: "This speaks of a file or picture, and the page shows none: attach it, or change the sentence.",
    quote: "I’ve attached",
    points: 0,
    serious: true,
  }),
];
const inNote = finding({
  rule: "reply-in-note",
  dimension: "ownership",
  title: "This note reads like a reply",
  why: "It is an internal note, so the customer will not see it: switch to a public reply if it is for them.",
  quote: "Hi Maria,",
  points: 0,
  serious: true,
});
const unsafe: Assessment = { ...good, findings: [...serious, ...strengths] };

const base: PanelState = {
  mode: "coached",
  assessment: cold,
  draft: DRAFT,
  truncated: false,
  notice: null,
  canUndo: false,
  aside: [],
  size: "panel",
};

/** The coached state with some parts replaced. */
export const state = (parts: Partial<PanelState> = {}): PanelState => ({ ...base, ...parts });

/** Every state by name. */
export const SAMPLES: Readonly<Record<string, PanelState>> = {
  coached: state(),
  "coached-applied": state({
    assessment: { ...cold, scores: { ...cold.scores, overall: 72.2, framing: 81 }, findings: [...unfilled, vaguePromise, ...strengths] },
    notice: { kind: "applied", blanks: 2 },
    canUndo: true,
  }),
  reading: state({ mode: "reading" }),
  "reading-first": state({ mode: "reading", assessment: null }),
  "good-to-go": state({ assessment: good }),
  "question-open": state({ assessment: { ...good, questions: cold.questions } }),
  "too-short": state({ assessment: unscored }),
  idle: state({ mode: "idle", assessment: null }),
  note: state({ mode: "note", assessment: null }),
  "not-english": state({ mode: "not-english", assessment: { ...unscored, language: "de" } }),
  off: state({ mode: "off", assessment: null }),
  "lost-updated": state({ mode: "lost", lost: "updated" }),
  "lost-silent": state({ mode: "lost", lost: "silent" }),
  "lost-unreadable": state({ mode: "lost", lost: "unreadable" }),
  refused: state({ assessment: { ...cold, findings: [vaguePromise] }, notice: { kind: "refused", text: "I’ll get back to you by [day]" } }),
  unrestored: state({ assessment: good, notice: { kind: "unrestored", text: "I’ll get back to you by [day]" } }),
  stale: state({ assessment: good, notice: { kind: "stale" } }),
  composing: state({ assessment: good, notice: { kind: "composing" } }),
  undone: state({ assessment: good, notice: { kind: "undone" } }),
  copied: state({ assessment: good, notice: { kind: "copied" }, canUndo: true }),
  "undo-late": state({ assessment: good, notice: { kind: "undo-late" } }),
  "put-aside": state({
    assessment: { ...cold, findings: cold.findings.slice(3) },
    aside: [asideOf(policyWall, "words"), asideOf(noOwner, "always")],
  }),
  "rule-off": state({ notice: { kind: "rule-off", title: policyWall.title } }),
  "rule-on": state({ notice: { kind: "rule-on", title: policyWall.title }, canUndo: true }),
  "not-kept": state({ notice: { kind: "not-kept" } }),
  managed: state({
    notice: { kind: "managed", by: { company: "Alder & Wren", reason: "We keep our promises plain", contact: "#support-voice" } },
  }),
  truncated: state({ assessment: good, truncated: true }),
  "held-back": state({ assessment: { ...good, findings: [{ ...unfortunately, quiet: true }, ...strengths] } }),
  pill: state({ size: "pill" }),
  serious: state({ assessment: unsafe }),
  reminding: state({ assessment: unsafe, sending: true }),
  "pill-reminding": state({ size: "pill", assessment: unsafe, sending: true }),
  "note-serious": state({ mode: "note", assessment: { ...unscored, findings: [inNote] } }),
  "let-go": state({ assessment: good, notice: { kind: "let-go" } }),
  "pill-good": state({ size: "pill", assessment: good }),
  "pill-lost": state({ size: "pill", mode: "lost", lost: "updated" }),
};

/** States that stand in front of everything else, so that each needs a page of its own. */
export const QUESTIONS: Readonly<Record<string, PanelState>> = {
  asked: state({ assessment: unsafe, sending: true, asked: [...serious, ...unfilled.slice(0, 1)] }),
  "asked-hidden": state({ assessment: unsafe, size: "none", asked: serious.slice(0, 1) }),
};
