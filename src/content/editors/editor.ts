/** The shape of an editor: how one kind of reply box is read, painted and written. One file and one line in index.ts each. */
import type { Span } from "../../coach/assessment.ts";
import type { Browser } from "./browser.ts";

/** A draft read out of a box: plain text (blocks and <br> are one "\n"), without quoted mail, signatures and invisible filler. */
export interface Reading {
  readonly text: string;
  /** The DOM range of a span of `text`, or null where there is none (a form field, or text that is not editable). */
  toRange(span: Span): Range | null;
  /** The offset into `text` of a point of the DOM, the nearest before it where it is not in the text itself; null in a form field. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Why a write did not happen. The draft is as it was in every case but `unrestored`. */
export type Refusal =
  /** An input method is composing; try again afterwards. */
  | "composing"
  /** The text at that place is no longer what the suggestion was made for. */
  | "stale"
  /** The box is no longer in the page. */
  | "gone"
  /** No strategy took: the editor kept its text. Offer a copy instead. */
  | "refused"
  /** The editor took something else and could not be brought back; the agent must be told. */
  | "unrestored";

/** `start`: where in `draft`, which the box then held, the new text stands; `typedOn`: the agent typed meanwhile, and has the caret. */
export interface Written {
  readonly ok: true;
  readonly via: string;
  readonly start: number;
  readonly draft: string;
  readonly typedOn: boolean;
}

export type WriteResult = Written | { readonly ok: false; readonly why: Refusal };

/** Replace the words `expected` at `span` (offsets into the reading's text) by `text`, if they still stand there. */
export interface Edit extends Span {
  readonly text: string;
  readonly expected: string;
  /** The whole text that the offsets were made for. Without it an insertion, which expects no words, can never be found stale. */
  readonly draft?: string;
  /** Offsets into `text` to select afterwards (the first blank); the caret goes behind the text when absent. */
  readonly select?: Span;
}

/** A kind of editor. Adding one is one file beside this one and one line in index.ts. */
export interface Editor {
  /** The family's name, such as "ckeditor5"; also the file's name. */
  readonly name: string;
  /** Whether this root element is of the family; looks at the DOM only. */
  matches(root: HTMLElement): boolean;
  /** Who remembers what to undo: the browser, the editor itself (it listens to Ctrl+Z), or one of the two. */
  readonly history: "native" | "own" | "unknown";
  /** How to write, in order of preference, per browser; the first that reads back right is kept. */
  readonly strategies: Readonly<Record<Browser, readonly StrategyName[]>>;
  /** It draws what was typed, and puts its selection back, at the next frame: what is selected before that is lost. */
  readonly drawsLate?: boolean;
  /** It takes no key that nobody pressed: to take text away, one letter beside it is replaced with it and put back. */
  readonly keepsALetter?: boolean;
  /** The order when the new text holds a line break, where it differs. */
  readonly strategiesForNewline?: Readonly<Record<Browser, readonly StrategyName[]>>;
}

/** The ways to write that were measured; see write.ts for each. */
export type StrategyName =
  | "field-command"
  | "field-set"
  | "command"
  | "announced-command"
  | "beforeinput"
  | "paste"
  | "paste-plain"
  | "paste-html";
