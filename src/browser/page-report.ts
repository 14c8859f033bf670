/** What a page's content script says of itself when the popup asks: nothing of what anybody wrote. */

/** Sent by the popup to every frame of its tab. */
export const ASK_PAGE = "reply-coach:how-are-you";
/** The same, asked before it: answered only by a frame in which something goes on. */
export const ASK_BUSY = "reply-coach:who-is-busy";
/** Sent by the popup to every frame of the tabs of a site that the agent gives up: the coach leaves at once, not at the next load. */
export const LEAVE_PAGE = "reply-coach:leave";

/** Sent by the worker to every frame of a tab when the agent gave the command: the frame where they write opens its panel and says true. */
export const ENTER = "reply-coach:enter";
/** The same where none of them has the focus in its reply box; one with a box in use does. */
export const ENTER_ANY = "reply-coach:enter-any";

/** The key under which it is kept how much of the panel is shown on a host. */
export const sizeKey = (host: string): string => `size:${host}`;
/** The key under which the worker keeps which keys the command has now, as the browser writes them; empty where it has none. */
export const SHORTCUT_KEY = "shortcut";

/** The key of the message that a page sends the worker when its trouble begins, changes or ends; its value is a `Trouble`, or null. */
export const TROUBLE = "reply-coach:trouble";
/** "lost": no reply box of a known product is to be found; "stuck": a write could not be proved. */
export type Trouble = "lost" | "stuck";

export interface PageReport {
  /** The product's name, such as "Zendesk"; "" where it is not one of ours. */
  readonly product: string;
  /** Whether the page is of a product whose reply box we know. */
  readonly known: boolean;
  /**
   * "coaching": a reply box is being coached; "waiting": none has the focus; "lost": the agent writes in a box that we do not take
   * for the reply box; "stuck": a write could not be proved in this box.
   */
  readonly state: "coaching" | "waiting" | "lost" | "stuck";
  /** Lines for a bug report: versions, and the tags and attribute names around the focus. No text, no values. */
  readonly diagnostics: readonly string[];
}

export const isPageReport = (value: unknown): value is PageReport =>
  typeof value === "object" && value !== null && "product" in value && "state" in value && "diagnostics" in value;
