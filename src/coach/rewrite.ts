/** Suggestions: where a rewrite goes, its words with slots filled, and where its blanks are. */
import type { Blank, Span } from "./assessment.ts";
import type { Draft, Sentence } from "./draft.ts";
import { particularsIn, particularsLost } from "./particulars.ts";
import type { Evidence, Rewrite, Rule } from "./rule.ts";
import { fill } from "./slots.ts";

/** A suggestion before it has been tried: replace `draft.slice(start, end)` by `text`. */
export interface Proposal extends Span {
  readonly text: string;
  readonly blanks: readonly Blank[];
  /** Made for this sentence: of its own words, or for what it says. */
  readonly fits: boolean;
}

/** The `[blanks]` in a text, in order. */
export function blanksIn(text: string): Blank[] {
  return [...text.matchAll(/\[([^[\]\n]{1,60})\]/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, label: m[1]! }));
}

/** What stands in for a blank when a suggestion is tried out: neutral words of the right kind. */
const STAND_IN: readonly (readonly [RegExp, string])[] = [
  [/^name$/i, "Maria"],
  [/\bday|time|date|when\b/i, "Friday"],
  [/\bwho|person|name|team\b/i, "Nora from billing"],
  [/\boffer|what you can do|alternative\b/i, "send a replacement"],
  [/\baction|what you will do|what you'll do|step\b/i, "check it with the warehouse"],
  [/\bwhat happened|problem|what went wrong\b/i, "the two-day delay"],
  [/\breason|cause|why\b/i, "the parcel has left the warehouse"],
];

const BEHIND_LABEL = ": ";
const standIn = (label: string): string => {
  const words = STAND_IN.find(([form]) => form.test(label.split(BEHIND_LABEL)[0]!))?.[1] ?? "the details";
  return /^\p{Lu}/u.test(label) ? words[0]!.toUpperCase() + words.slice(1) : words;
};

/** The proposal's text with its blanks filled by stand-ins, for trying it out. */
export const withStandIns = (text: string): string => text.replace(/\[([^[\]\n]{1,60})\]/g, (_, label: string) => standIn(label));

/** Blanks that can take up an amount, a date or a name of the old words: a fact's before a deed's. */
const ROOMY = [/\[(detail|what happened|reason)\]/, /\[(offer)\]/, /\[(action)\]/];
const FOR_A_PARTY = /\[(who)\]/;
/** A name that can be somebody's: no date and no figure. */
const isParty = (particular: string): boolean => /^\p{Lu}\P{Nd}*$/u.test(particular) && !/days?\b/i.test(particular);
const LONGEST_LABEL = 60;

/** The text with what it would lose of the old words noted in a blank: "[detail: 40 pounds, Friday]"; null where there is no room. */
function keepingParticulars(text: string, { start, end }: Span, draft: Draft): string | null {
  const old = draft.text.slice(start, end);
  if (particularsIn(old).length === 0) return text;
  const lost = particularsLost(old, `${draft.text.slice(0, start)}\n${draft.text.slice(end)}\n${text}`);
  if (lost.length === 0) return text;
  const roomy = lost.every(isParty) && FOR_A_PARTY.test(text) ? FOR_A_PARTY : ROOMY.find((form) => form.test(text));
  const blank = roomy?.exec(text)?.[1];
  const label = `${blank}${BEHIND_LABEL}${lost.join(", ")}`;
  return roomy && label.length <= LONGEST_LABEL ? text.replace(roomy, () => `[${label}]`) : null;
}

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lowerFirst = (text: string): string => (/^(?:I\b|I'|[A-Z]{2})/.test(text) ? text : text[0]!.toLowerCase() + text.slice(1));

/** A sentence in its draft. */
interface Inside {
  readonly sentence: Sentence;
  readonly draft: Draft;
}

/** Whether the sentence at `start` goes on from the greeting's comma on its line: "Hello Ana, we can't". */
const runsOn = ({ greeting, text }: Draft, start: number): boolean =>
  greeting !== null && /^,[^\S\n]*$/.test(text.slice(greeting.end - 1, start));

/** Replacing words inside a sentence keeps the sentence's capital and its end; what is tied on by a stroke goes too ("Sir/Madam"). */
function asWords(text: string, span: Span, { sentence, draft }: Inside, asWritten = false): Span & { text: string } {
  const inside = span.start > sentence.start || runsOn(draft, span.start);
  const tied = /^(?:\s?\/\s?\p{L}+)*/u.exec(sentence.text.slice(span.end - sentence.start))?.[0].length ?? 0;
  const written = asWritten ? (inside ? text : upperFirst(text)) : inside ? lowerFirst(text) : text;
  return { start: span.start, end: span.end + tied, text: written };
}

/** Words that go take a space along; behind them at the head of a sentence a new word gets the capital. */
function withoutWords({ start, end }: Span, { sentence, draft }: Inside): Span & { text: string } {
  const [before, behind] = [sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)];
  if (before !== "") return { start: start - /\s*$/.exec(before)![0].length, end, text: "" };
  const next = /^[\s,]*\p{L}?/u.exec(behind)![0];
  const first = next.trim().slice(-1);
  return { start, end: end + next.length, text: runsOn(draft, start) ? first : first.toUpperCase() };
}

/** A sentence that goes takes the space behind it along, and at the end of a line the space in front of it. */
function withItsSpace({ start, end }: Span, draft: string): Span & { text: string } {
  const behind = /^[^\S\n]*/.exec(draft.slice(end))![0].length;
  const endsLine = /^(?:\n|$)/.test(draft.slice(end + behind));
  const before = endsLine ? /[^\S\n]*$/.exec(draft.slice(0, start))![0].length : 0;
  return { start: start - before, end: end + behind, text: "" };
}

/** A new sentence in place of another goes on from a greeting as that did. */
const asSentence = (text: string, { sentence: { start, end }, draft }: Inside): Span & { text: string } => ({
  start,
  end,
  text: runsOn(draft, start) ? lowerFirst(text) : text,
});

function place(
  rewrite: Rewrite,
  text: string,
  evidence: Evidence,
  draft: Draft,
  sentence: Sentence | undefined,
): (Span & { text: string }) | null {
  if (rewrite.replace === "opening") return opening(text, draft);
  if (rewrite.replace === "closing") return closing(text, closingPlace(draft), draft);
  if (!sentence) return null;
  const inside = { sentence, draft };
  if (rewrite.replace === "words" && text === "") return withoutWords(evidence, inside);
  if (rewrite.replace === "words") return asWords(text, evidence, inside, rewrite.asWritten);
  if (text !== "") return asSentence(text, inside);
  return withItsSpace(sentence, draft.text);
}

/** A new first sentence: behind the greeting and on its line when the body stands there, else before the body. */
function opening(text: string, draft: Draft): Span & { text: string } {
  const {
    greeting,
    openingAt,
    text: { length },
  } = draft;
  const at = (place: number, words: string): Span & { text: string } => ({ start: place, end: place, text: words });
  if (greeting && openingAt === greeting.end) return at(openingAt, `${length > openingAt ? " " : "\n\n"}${text}`);
  if (runsOn(draft, openingAt)) return atTheHead(text, draft);
  return at(openingAt, openingAt < length && !text.endsWith("\n") ? `${text} ` : text);
}

/** Between a greeting and the sentence that runs on from it: that sentence begins anew, so it gets its capital. */
function atTheHead(text: string, { greeting, openingAt: start, text: draft }: Draft): Span & { text: string } {
  const first = draft[start]!;
  const small = /^\p{Lu}/u.test(greeting!.text) && /\p{Ll}/u.test(first);
  return { start, end: start + (small ? 1 : 0), text: `${lowerFirst(text)} ${small ? first.toUpperCase() : ""}` };
}

const SIGNED_ALONE = /^[-~\u2013\u2014]?\s*\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019.-]*)?$/u;

/** Where a new last sentence goes: before the sign-off, also when that is but a name on a line of its own. */
export function closingPlace({ sentences, text, closingAt }: Draft): number {
  const [before, last] = sentences.slice(-2);
  const signed = before && last && SIGNED_ALONE.test(last.text) && text.slice(before.end, last.start).includes("\n");
  return signed ? before.end : closingAt;
}

/** A new last sentence; one before it that was left without its full stop gets one. */
function closing(text: string, place: number, draft: Draft): Span & { text: string } {
  const before = draft.text.slice(0, place);
  const joined = /[\p{L}\p{N}]$/u.test(before) ? `. ${text}` : ` ${text}`;
  return { start: place, end: place, text: before === "" ? text : joined };
}

/** The sentence that a finding stands in; none for what is missing. */
export const sentenceOf = ({ start, end }: Span, draft: Draft): Sentence | undefined =>
  end > start ? draft.sentences.find((s) => s.start <= start && start < s.end) : undefined;

/** One rewrite placed in the draft, or null where it does not fit or would lose a particular. */
function proposal(rewrite: Rewrite, evidence: Evidence, draft: Draft, sentence: Sentence | undefined): Proposal | null {
  if (rewrite.when && !(sentence && rewrite.when.test(sentence.text))) return null;
  if ((rewrite.onlyIn && rewrite.onlyIn !== draft.channel) || rewrite.notIn?.includes(draft.channel)) return null;
  const filled = fill(rewrite.text, sentence ? { draft, sentence } : { draft });
  const placed = filled && place(rewrite, filled.text, evidence, draft, sentence);
  const text =
    placed && (rewrite.corrects || rewrite.replace !== "sentence" ? placed.text : keepingParticulars(placed.text, placed, draft));
  return filled && placed && text !== null ? { ...placed, text, blanks: blanksIn(text), fits: filled.own || !!rewrite.when } : null;
}

/** Every variant of a rule's rewrites that can be filled for this finding, in the rule's order. */
export function proposalsFor(rule: Rule, evidence: Evidence, draft: Draft): Proposal[] {
  const sentence = sentenceOf(evidence, draft);
  // A second reader points at a sentence, not at words that could be replaced in it.
  const fitting = (rule.rewrites ?? []).filter(({ replace }) => evidence.opinion !== "noticed" || replace !== "words");
  const proposals = fitting.map((rewrite) => proposal(rewrite, evidence, draft, sentence)).filter((p) => p !== null);
  // On trial blanks are filled, so a wording that stands there already, blanks and all, would seem to change it.
  return proposals.filter(({ start, end, text }) => text !== draft.text.slice(start, end));
}

/** The draft with a proposal accepted. */
export const accept = (draft: string, { start, end, text }: Span & { readonly text: string }): string =>
  draft.slice(0, start) + text + draft.slice(end);
