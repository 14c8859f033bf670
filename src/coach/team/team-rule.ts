/** The shape of a rule that a team wrote, once its file has been read: what it looks for, when it applies, and what proves it. */
import type { Channel, Dimension } from "../assessment.ts";
import type { NonEmpty } from "../rule.ts";

export type { NonEmpty };

/** What a finding weighs. Advice costs and earns nothing. */
export type Severity = "advice" | "light" | "medium" | "heavy";

/** What can be asked for besides phrases. */
export type Element = "greeting" | "greeting by name" | "sign-off" | "ticket number";

/** Patterns (pattern.ts) in the finding's sentence, anywhere in the reply, or in the customer's message; any of them counts. */
export interface Conditions {
  readonly sentence?: readonly string[];
  readonly reply?: readonly string[];
  readonly customer?: readonly string[];
}

/** What is different in one channel. */
export interface Variant {
  readonly severity?: Severity;
  /** What to write there, in place of the rule's own. */
  readonly texts?: readonly string[];
}

/** A reply that proves a rule; in the examples of `avoid` and `prefer` [brackets] mark the words it finds. */
export interface Proof {
  readonly reply: string;
  readonly customer?: string;
  readonly channel?: Channel;
  /** Where it stands in the rule's own entry, such as "examples[0]". */
  readonly at: string;
}

export interface TeamRule {
  readonly id: string;
  readonly does: "avoid" | "prefer" | "require";
  readonly title: string;
  readonly why: string;
  /** Where the team's guide says more: an https address. */
  readonly link?: string;
  /** The pack's name. */
  readonly pack: string;
  readonly dimension: Dimension;
  readonly severity: Severity;
  /** What is avoided, preferred, or asked for: patterns, any of which counts. */
  readonly patterns: readonly string[];
  /** What is asked for besides; one of these counts as well. */
  readonly elements: readonly Element[];
  /** What to write instead, or to add; with [blanks] for what only the agent knows. */
  readonly texts: readonly string[];
  /** Where what is missing is added. */
  readonly at: "opening" | "closing";
  /** The only channels it applies in; all when absent. */
  readonly channels?: readonly Channel[];
  readonly inChannel: Readonly<Partial<Record<Channel, Variant>>>;
  readonly onlyIf: Conditions;
  readonly unless: Conditions;
  readonly examples: NonEmpty<Proof>;
  readonly nearMisses: NonEmpty<Proof>;
}

/** Words that named rules leave alone: a product called "Policy Plus" is no policy. */
export interface AllowedWords {
  readonly patterns: NonEmpty<string>;
  /** Ids of rules whose finds on these words do not count. */
  readonly rules: readonly string[];
}
