/** A draft as rules see it: sentences of plain tokens with offsets into the original, and the customer's message beside it. */
import type { Channel, PastReply, Span } from "./assessment.ts";
import type { Day } from "./calendar.ts";

/** Punctuation between a token and the one before: none, a comma, or the end of a clause (; : - brackets, a line). */
export type Break = 0 | 1 | 2;

/** A word in its plain form: lower case, contractions expanded ("can't" is two tokens that share one span). Offsets are into the sentence. */
export interface Token extends Span {
  readonly word: string;
  readonly before: Break;
  /** Written with a capital where that says something (not at the start of a sentence). */
  readonly capital: boolean;
}

export interface Sentence extends Span {
  /** The sentence's own words, trimmed; the key under which what was found in it is kept. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly question: boolean;
}

/** What the customer's message alone says about the need: how upset (0 to 1), a failure on our side, an open request. */
export interface Need {
  readonly upset: number;
  readonly failure: boolean;
  readonly request: boolean;
  /** Nothing is open: they thank, or say that it works, and neither ask nor complain. */
  readonly satisfied: boolean;
  /** False when no message was at hand and the figures are the defaults. */
  readonly known: boolean;
  /** Only a second reader, and no sign that the rules know, says how upset they are. */
  readonly readBetweenLines?: boolean;
}

/** A line, with its break in the span and not in its words. */
export interface Line extends Span {
  readonly text: string;
}

export interface Draft {
  readonly text: string;
  /** The text in plain characters, and as long as it. */
  readonly plain: string;
  readonly channel: Channel;
  readonly sentences: readonly Sentence[];
  /** The greeting line, "Hi Maria,", wherever it stands; null when there is none. */
  readonly greeting: Sentence | null;
  readonly signOff: Span | null;
  /** Where a new sentence goes: behind the greeting, and at the end of the body before the sign-off. */
  readonly openingAt: number;
  readonly closingAt: number;
  /** What the agent wrote, without quoted mail and signature, in plain typography; offsets are into the draft. */
  readonly lines: readonly Line[];
  readonly customer: string | null;
  /** Who wrote the customer's message, as the page shows it; null where it shows none. */
  readonly customerName: string | null;
  /** Others whom the page shows in the conversation. */
  readonly people: readonly string[];
  /** Whether a file or picture goes out with it; null where nobody can tell. */
  readonly attached: boolean | null;
  /** It is an internal note. */
  readonly note: boolean;
  readonly need: Need;
  /** The day that the agent's clock shows; null when nobody said. */
  readonly today: Day | null;
  /** What the agent sent before, as fingerprints made with `salt`; empty where nothing is known. */
  readonly past: readonly PastReply[];
  readonly salt: string;
}
