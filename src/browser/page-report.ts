/** What a page's content script says of itself when the popup asks: nothing of what anybody wrote. */

/** Sent by the popup to every frame of its tab. */
export const ASK_PAGE = "reply-coach:how-are-you";

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
