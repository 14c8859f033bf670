/** Every message between a page and the worker, in one map; both ends are typed from it. */
import type { Assessment, DraftInput } from "../coach/assessment.ts";
import type { Deed } from "../metrics/instruments.ts";
import type { ManagedBy } from "../policy/page-settings.ts";

/** A draft, and the conversation it stands in: the page's own key for it, which goes no further than the worker. */
export interface PlacedDraft extends DraftInput {
  readonly conversation?: string;
}

/** A reply that is being sent, and the id of the site it is sent from. */
export interface SentDraft extends PlacedDraft {
  readonly site: string;
}

export interface Messages {
  /** Score a draft. Answered at once from the literal rules on a cold worker; in full, and again where rewrites come out otherwise on trial; then in the light of a second opinion. */
  assess: { ask: PlacedDraft; answer: Assessment };
  /** This draft is being sent: remember it by its hashes, and count it where the company asks for numbers. */
  sent: { ask: SentDraft; answer: null };
  /** The agent did something with a suggestion of this rule: count it where the company asks for numbers. */
  did: { ask: { readonly rule: string; readonly deed: Deed }; answer: null };
  /** Switch a rule on or off, in every reply from now on. */
  switchRule: { ask: { readonly rule: string; readonly on: boolean }; answer: Switched };
  /** Open the rule book at this rule. */
  openRule: { ask: string; answer: null };
}

/** What became of a switch: kept, refused by the storage, or not the agent's to turn. */
export type Switched = { readonly kind: "kept" } | { readonly kind: "not-kept" } | { readonly kind: "managed"; readonly by: ManagedBy };

export type MessageName = keyof Messages;

/** What travels from the page through the Port. `id` counts up per page. */
export type Ask<N extends MessageName = MessageName> = {
  [M in N]: { readonly id: number; readonly name: M; readonly body: Messages[M]["ask"] };
}[N];

/**
 * What travels back. `final` is false for a first, quicker answer that a fuller one will follow; `more` says that a final answer may
 * yet be followed by a better one, which nobody has to wait for.
 */
export type Given<N extends MessageName = MessageName> = {
  [M in N]: {
    readonly id: number;
    readonly name: M;
    readonly body: Messages[M]["answer"];
    readonly final: boolean;
    readonly more?: boolean;
  };
}[N];
export interface Failed {
  readonly id: number;
  readonly error: string;
  /** A part of the package is missing or damaged: asking again will not help. */
  readonly broken?: true;
}
export type Answer = Given | Failed;

/** Name of the Port that a page opens when a reply box gets the focus. */
export const COACH_PORT = "reply-coach";
