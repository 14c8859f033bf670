/** A reply box as a site sees it. The shape of a site itself is policy's, because a team may bring one; one file and one line in index.ts each. */
import type { Channel } from "../../coach/assessment.ts";
import type { Site } from "../../policy/site.ts";

export type { AttributeOf, Site } from "../../policy/site.ts";

/** One reply box on a page, as a site sees it at one moment. */
export interface ReplyBox {
  readonly site: Site;
  readonly root: HTMLElement;
  readonly mode: "reply" | "note";
  readonly channel: Channel;
  /** Text of the customer's last message, or null when the page shows none. */
  readonly customer: string | null;
  /** Who wrote it, as the page shows it; "" when it does not. */
  readonly customerName: string;
  /** Everybody whom the page shows as a writer in the conversation. */
  readonly people: readonly string[];
  /** Whether a file goes out with the reply; null when the site cannot tell. */
  readonly attached: boolean | null;
  /** Elements the panel must not cover: send controls and toolbars that are visible now. */
  readonly keepClear: readonly HTMLElement[];
}
