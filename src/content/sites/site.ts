/** The shape of a site: where its reply box is and what surrounds it, as data. One file and one line in index.ts each. */
import type { Channel } from "../../coach/assessment.ts";

export interface Site {
  /** The product's name in one word, such as "zendesk"; also the file's name. */
  readonly id: string;
  readonly product: string;
  /** Match patterns of the pages it is at home on; the manifest is built from them. */
  readonly matches: readonly string[];
  /** CSS selectors of the reply box, best first. */
  readonly composers: readonly string[];
  /** Boxes that match a composer selector but are something else (search, side conversations, third-party frames). */
  readonly notComposers?: readonly string[];
  /** A last look at what the selectors gave, where they cannot tell. */
  isComposer?(root: HTMLElement): boolean;
  /** The element that holds one conversation with its composer; everything below is looked up inside it. */
  readonly scope: readonly string[];
  /** The element around one composer and its own controls, where that is not the scope; send controls are looked up in it. */
  readonly compose?: readonly string[];
  /** Inside the box: quoted mail, signatures and the like, left out of the draft. */
  readonly exclude: readonly string[];
  /** Says "internal note" when an element in scope matches; absent when the product has no notes. */
  readonly internalNote?: { readonly when: readonly string[] };
  readonly customerMessage: {
    /** Elements that each hold one message of the customer, best selector first; the first selector that finds any wins. */
    readonly items: readonly string[];
    /** Inside an item: where its text is, best first; the whole item when absent. */
    readonly body?: readonly string[];
    /** Inside an item: who wrote it. Items whose author is one of `own` are passed over. */
    readonly author?: AttributeOf;
    /** Where the agent's own address is, best first: in the composer's frame, else anywhere in the page. */
    readonly own?: readonly AttributeOf[];
    /** Inside an item: left out of its text (quoted history, signature, hidden copies). */
    readonly exclude: readonly string[];
    /** Where the item's time is, when DOM order is not to be trusted; the newest wins. Otherwise the last in the DOM. */
    readonly time?: string;
  };
  /** Controls that send the reply: never covered by the panel. */
  readonly send: readonly string[];
  /** Where no selector is known: buttons whose name (label, value or text) matches. */
  readonly sendNames?: RegExp;
  /** Toolbars that the panel keeps clear of. */
  readonly toolbar?: readonly string[];
  readonly channel: Channel | ChannelFrom;
}

/** An attribute of an element, and where that element is. */
export interface AttributeOf {
  readonly selector: string;
  readonly attribute: string;
}

/** A channel read from an attribute of an element in scope, with the values that matter. */
export interface ChannelFrom extends AttributeOf {
  readonly values: Readonly<Record<string, Channel>>;
  readonly fallback: Channel;
}

/** One reply box on a page, as a site sees it at one moment. */
export interface ReplyBox {
  readonly site: Site;
  readonly root: HTMLElement;
  readonly mode: "reply" | "note";
  readonly channel: Channel;
  /** Text of the customer's last message, or null when the page shows none. */
  readonly customer: string | null;
  /** Elements the panel must not cover: send controls and toolbars that are visible now. */
  readonly keepClear: readonly HTMLElement[];
}
