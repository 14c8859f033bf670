/** The shape of a rule: one behaviour, its reason, what finds it, what to write instead, and its own examples. */
import type { Channel, Dimension, FindingKind, Span } from "./assessment.ts";
import type { Draft, Sentence } from "./draft.ts";
import type { Verdict } from "./opinion.ts";
import type { Phrase } from "./pattern.ts";

export type NonEmpty<T> = readonly [T, ...T[]];

/** Ways of saying it inside one sentence, in the pattern language of pattern.ts. */
export interface Form {
  readonly any: NonEmpty<Phrase>;
  /** A match of one of these in the same sentence means something else is said. */
  readonly unless?: readonly Phrase[];
  /** Share of the rule's weight: 1 is full, 0.5 a weaker sign. Default 1. */
  readonly grade?: number;
  /** Only in questions (true) or never in them (false). */
  readonly question?: boolean;
}

/** Something found in a draft: offsets into the draft, and the share of the rule's weight. `start === end` names an absence. */
export interface Evidence extends Span {
  readonly rule: string;
  readonly grade: number;
  /** What a second reader makes of it, where one was asked: found by it alone, by both, or doubted (then it costs nothing). */
  readonly opinion?: Verdict;
}

/** The whole reply as rules about the whole reply see it: what the sentence rules found, after precedence. */
export interface Reply {
  readonly draft: Draft;
  readonly evidence: readonly Evidence[];
  /** Whether any of these rules found something. */
  has(...rules: readonly string[]): boolean;
  /** The sentence that a find or a promise stands in; undefined for what belongs to the whole reply. */
  sentenceOf(place: Span): Sentence | undefined;
}

/**
 * A suggestion as data. `{slots}` are filled from the draft and the customer's message (slots.ts), and a variant whose slot cannot
 * be filled is not offered; `[blanks]` stay for the agent.
 */
export interface Rewrite {
  readonly replace: "words" | "sentence" | "opening" | "closing";
  readonly text: string;
  /** Offered only where the finding's sentence says this; such a variant goes before those that fit anywhere. */
  readonly when?: RegExp;
  /** What it replaces is wrong in itself, so that an amount or a date in it may go. */
  readonly corrects?: true;
  /** Keeps its own first letter inside a sentence, where other words for words begin small. */
  readonly asWritten?: true;
  /** Offered only in this channel. */
  readonly onlyIn?: Channel;
  /** Not offered in these channels. */
  readonly notIn?: readonly Channel[];
}

/** A sentence in which [brackets] mark the words that the rule flags. */
export type Example = string;

/** A reply for rules that look at more than a sentence. */
export interface Case {
  readonly customer?: string;
  readonly channel?: Channel;
  /** What the clock shows; absent for rules that ask no clock. */
  readonly now?: string;
  readonly customerName?: string;
  readonly people?: readonly string[];
  readonly attached?: boolean;
  readonly note?: boolean;
  readonly draft: string;
}

export interface Rule {
  /** The behaviour's id; also the file's name. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly kind: FindingKind;
  /** Evidence points before saturation; 0 for advice. */
  readonly weight: number;
  readonly title: string;
  /** One sentence to the agent: why it matters, and what to do. */
  readonly why: string;
  /** The seed or study it comes from; a team's own rule comes from its pack. */
  readonly source: string;
  /** Where a team's guide says more. */
  readonly link?: string;
  readonly find?: NonEmpty<Form>;
  /** Finds what only the whole reply shows; runs on what sentences gave, never on text. */
  readonly judge?: (reply: Reply) => readonly Evidence[];
  /** Rereads one finding in the light of the whole reply: the share of its grade that remains (0 drops it). */
  readonly temper?: (evidence: Evidence, reply: Reply) => number;
  /** Speaks only in the full answer: what it finds may be taken back by finds that need parts of speech. */
  readonly waits?: boolean;
  /** Strengths that this slip leaves standing where they overlap: kind words that come too cheap are still kind. */
  readonly spares?: readonly string[];
  /** At most so many of its finds stand in one reply, the strongest first: light signs that come often must not fill the panel. */
  readonly most?: number;
  /** Advice about where sentences stand: it may change with their order, and decides nothing about what else is offered. */
  readonly aboutOrder?: true;
  /** What it finds must not go out by mistake: the agent is reminded before sending, also where nothing else is scored. Its weight is 0. */
  readonly serious?: true;
  /** It reads internal notes, and nothing else; every other rule reads replies alone. */
  readonly inNotes?: true;
  /** Rules that this one silences where they overlap with it in the same sentence. */
  readonly silences?: readonly string[];
  readonly rewrites?: readonly Rewrite[];
  /** Sentences it must find. */
  readonly examples: NonEmpty<Example>;
  /** Sentences that look alike and are something else. */
  readonly nearMisses: NonEmpty<Example>;
  /** For rules with `judge`: whole replies in which it must speak up, and in which it must not. */
  readonly cases?: { readonly found: NonEmpty<Case>; readonly quiet: NonEmpty<Case> };
}
