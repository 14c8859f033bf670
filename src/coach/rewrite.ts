/** Suggestions: where a rewrite goes, its words with slots filled, and where its blanks are. */
import type { Blank, Span } from "./assessment.ts";
import type { Draft, Sentence } from "./draft.ts";
import { behindGreeting } from "./recast.ts";
import type { Evidence, Rewrite, Rule } from "./rule.ts";
import { fill } from "./slots.ts";

/** A suggestion before it has been tried: replace `draft.slice(start, end)` by `text`. */
export interface Proposal extends Span {
  readonly text: string;
  readonly blanks: readonly Blank[];
}

/** The `[blanks]` in a text, in order. */
export function blanksIn(text: string): Blank[] {
  return [...text.matchAll(/\[([^[\]\n]{1,60})\]/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, label: m[1]! }));
}

/** What stands in for a blank when a suggestion is tried out: neutral words of the right kind. */
const STAND_IN: readonly (readonly [RegExp, string])[] = [
  [/\bday|time|date|when\b/i, "Friday"],
  [/\bwho|person|name|team\b/i, "Sam from billing"],
  [/\boffer|what you can do|alternative\b/i, "send a replacement"],
  [/\baction|what you will do|what you'll do|step\b/i, "check it with the warehouse"],
  [/\bwhat happened|problem|what went wrong\b/i, "the two-day delay"],
  [/\breason|cause|why\b/i, "the fare is set by the airline"],
];

/** The proposal's text with its blanks filled by stand-ins, for trying it out. */
export const withStandIns = (text: string): string =>
  text.replace(/\[([^[\]\n]{1,60})\]/g, (_, label: string) => STAND_IN.find(([form]) => form.test(label))?.[1] ?? "the details");

const lowerFirst = (text: string): string => (/^(?:I\b|I'|[A-Z]{2})/.test(text) ? text : text[0]!.toLowerCase() + text.slice(1));

/** Replacing words inside a sentence keeps the sentence's capital and its end. */
function asWords(text: string, span: Span, sentence: Sentence): Span & { text: string } {
  const inside = span.start > sentence.start;
  return { ...span, text: inside ? lowerFirst(text) : text };
}

/** A sentence that goes takes the space behind it along, and at the end of a line the space in front of it. */
function withItsSpace({ start, end }: Span, draft: string): Span & { text: string } {
  const behind = /^[^\S\n]*/.exec(draft.slice(end))![0].length;
  const endsLine = /^(?:\n|$)/.test(draft.slice(end + behind));
  const before = endsLine ? /[^\S\n]*$/.exec(draft.slice(0, start))![0].length : 0;
  return { start: start - before, end: end + behind, text: "" };
}

/** A new sentence leaves the greeting in front of it standing: "Hello Ana, we can't" keeps its "Hello Ana,". */
function asSentence(text: string, sentence: Sentence): Span & { text: string } {
  const greeted = behindGreeting(sentence.text);
  const runsOn = /,\s*$/.test(sentence.text.slice(0, greeted));
  return { start: sentence.start + greeted, end: sentence.end, text: runsOn ? lowerFirst(text) : text };
}

function place(
  rewrite: Rewrite,
  text: string,
  evidence: Evidence,
  draft: Draft,
  sentence: Sentence | undefined,
): (Span & { text: string }) | null {
  if (rewrite.replace === "opening") return { start: draft.openingAt, end: draft.openingAt, text: opening(text, draft) };
  if (rewrite.replace === "closing") return { start: draft.closingAt, end: draft.closingAt, text: closing(text, draft) };
  if (!sentence) return null;
  if (rewrite.replace === "words") return asWords(text, { start: evidence.start, end: evidence.end }, sentence);
  if (text !== "") return asSentence(text, sentence);
  return withItsSpace(sentence, draft.text);
}

/** A new first sentence: on the greeting's own line when the body stands there, else before the body. */
const opening = (text: string, draft: Draft): string => {
  if (draft.greeting && draft.openingAt === draft.greeting.end) return `${draft.text.length > draft.openingAt ? " " : "\n\n"}${text}`;
  return draft.openingAt < draft.text.length ? `${text} ` : text;
};

/** A new last sentence; one before it that was left without its full stop gets one. */
function closing(text: string, draft: Draft): string {
  const before = draft.text.slice(0, draft.closingAt);
  if (before === "") return text;
  return /[\p{L}\p{N}]$/u.test(before) ? `. ${text}` : ` ${text}`;
}

/** Every variant of a rule's rewrites that can be filled for this finding, in the rule's order. */
export function proposalsFor(rule: Rule, evidence: Evidence, draft: Draft): Proposal[] {
  const sentence =
    evidence.end > evidence.start ? draft.sentences.find((s) => s.start <= evidence.start && evidence.start < s.end) : undefined;
  return (rule.rewrites ?? []).flatMap((rewrite) => {
    const filled = fill(rewrite.text, sentence ? { draft, sentence } : { draft });
    const placed = filled === null ? null : place(rewrite, filled, evidence, draft, sentence);
    return placed ? [{ ...placed, blanks: blanksIn(placed.text) }] : [];
  });
}

/** The draft with a proposal accepted. */
export const accept = (draft: string, { start, end, text }: Span & { readonly text: string }): string =>
  draft.slice(0, start) + text + draft.slice(end);
