/** What the coach is asked and what it answers: the shapes that the page, the worker and the command line share. */

export type Dimension = "empathy" | "ownership" | "framing" | "courtesy";
export const DIMENSIONS: readonly Dimension[] = ["empathy", "ownership", "framing", "courtesy"];

export type Channel = "email" | "chat" | "ticket" | "social";

/** slip = words that cost points; strength = words that earn them; missing = something the reply lacks (no words to point at). */
export type FindingKind = "slip" | "strength" | "missing";

/** A half-open range of UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Salted hashes that tell a reply again without its words (repetition.ts). Both lists are unsigned 32-bit numbers, ascending. */
export interface Fingerprint {
  /** Of its sentences of eight or more words. */
  readonly sentences: readonly number[];
  /** The lowest 128 hashes of its runs of five words. */
  readonly sketch: readonly number[];
}

/** A reply that this agent sent before. */
export interface PastReply {
  readonly fingerprint: Fingerprint;
  /** Days since 1 January 1970. */
  readonly day: number;
  /** It went to the customer whom this draft is for. */
  readonly sameCustomer: boolean;
}

/** One draft to assess. `draft` is never changed and never kept. */
export interface DraftInput {
  readonly draft: string;
  /** The customer's last message, when the page shows one. It alone decides how much empathy and action the reply needs. */
  readonly customer?: string;
  readonly channel?: Channel;
  readonly agent?: { readonly name?: string };
  /** Who wrote the customer's message, as the page shows it: a name, or an address. */
  readonly customerName?: string;
  /** Others whom the page shows in the conversation. */
  readonly people?: readonly string[];
  /** Whether a file or picture goes out with it; absent where nobody can tell. */
  readonly attached?: boolean;
  /** It is an internal note: it is not scored, and only looked at for a reply in the wrong place. */
  readonly note?: boolean;
  /** ISO 8601 time where the agent sits; dates are read against it. The coach has no clock of its own. */
  readonly now?: string;
  /** What was sent before, fingerprinted with `salt`; absent where nothing is known. */
  readonly past?: readonly PastReply[];
  readonly salt?: string;
}

/** A gap in a suggestion that only the agent can fill, such as `[day]`; offsets are into the suggestion's `text`. */
export interface Blank extends Span {
  readonly label: string;
}

/** Replace `draft.slice(start, end)` by `text`. `start === end` is an insertion. */
export interface Suggestion extends Span {
  readonly text: string;
  readonly blanks: readonly Blank[];
  /** Points that the overall score would gain if this were accepted and its blanks filled; at least 0. */
  readonly gain: number;
}

/** One thing the coach noticed. `start`/`end` are offsets into the draft (0, 0 for `missing`). */
export interface Finding extends Span {
  /** Id of the behaviour; also the name of the rule's file. */
  readonly rule: string;
  readonly dimension: Dimension;
  readonly kind: FindingKind;
  /** The draft's own words, exactly `draft.slice(start, end)`. */
  readonly quote: string;
  readonly title: string;
  readonly why: string;
  /** Points of its dimension's score that this finding earned (positive) or cost (negative). */
  readonly points: number;
  /** What a second reader made of it, where one was asked: "noticed" by it alone and counted half, "shared" by both, "doubted" and so without cost. */
  readonly opinion?: "noticed" | "shared" | "doubted";
  /** What speaks for a find of the second reader alone: the words that decide it, and the nearest sentence that it has learnt from. */
  readonly grounds?: { readonly words: readonly string[]; readonly like: string | null };
  /** It must not go out by mistake: the agent is reminded of it before sending. */
  readonly serious?: true;
  /** A light tip of a rule that the agent has kept for so long that it need not be shown at once; set outside of the coach. */
  readonly quiet?: true;
  /** What a find also did in other dimensions, where it did: "Our policy" is framing, and sounds cold; a deed is also what there is in place of a no. */
  readonly elsewhere?: Readonly<Partial<Record<Dimension, number>>>;
  /** Differently worded variants, best first; empty for strengths. */
  readonly suggestions: readonly Suggestion[];
}

/** A question the customer asked, in their words, and whether the draft answers it. */
export interface CustomerQuestion {
  readonly quote: string;
  readonly answered: boolean;
  /** The sentence of the draft that answers it; where it is open, the place (start = end) where an answer could stand. */
  readonly place?: Span;
}

/** Something the draft promises: who does what by when. Offsets are into the draft. */
export interface Commitment extends Span {
  readonly who: "I" | "we" | "team" | "nobody";
  readonly what: string;
  /** The words that say when ("by Friday"), or null when no time is given. */
  readonly when: string | null;
  /** The ISO date ("2026-03-02") that `when` means, where the clock is known and the words tell. */
  readonly due?: string;
}

/** Scores are 0 to 100 with one decimal; null when the draft is empty, too short to judge, or not English. */
export type Scores = Readonly<Record<Dimension | "overall", number | null>>;

export interface Assessment {
  /** ISO 639-1 code of the draft's language; "en" is the only one that is scored. */
  readonly language: string;
  readonly scores: Scores;
  /** One line for the agent: "Clear, but cold: nobody owns it yet." Empty when there is nothing to say. */
  readonly headline: string;
  /** Missing and slips first, the most useful first; then strengths in the order of the draft. */
  readonly findings: readonly Finding[];
  readonly questions: readonly CustomerQuestion[];
  readonly promises: readonly Commitment[];
}
