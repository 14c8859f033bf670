/** The shape of a site: where its reply box is and what surrounds it, as plain data. Ours are in content/sites; a team's come as JSON. */
import type { Channel } from "../coach/assessment.ts";

export interface Site {
  /** The product's name in one word, such as "zendesk"; also the file's name. */
  readonly id: string;
  readonly product: string;
  /** Match patterns of the pages it is at home on. */
  readonly matches: readonly string[];
  /** Match patterns of the application around those pages, where an agent walks to them without a load: the script waits there. */
  readonly reach?: readonly string[];
  /** Where a product runs on its customers' own hosts, which the agent allows one by one: it is known by its pages' look. */
  readonly elsewhere?: Elsewhere;
  /** It has parts in frames of other origins: the script goes into every frame. */
  readonly allFrames?: boolean;
  /** CSS selectors of the reply box, best first. */
  readonly composers: readonly string[];
  /** Frames whose document the box is in; a box in no frame, or in another, is none. */
  readonly frames?: readonly string[];
  /** Boxes that match a composer selector but are something else (search, side conversations, third-party frames). */
  readonly notComposers?: readonly string[];
  /** The selectors cannot tell: only a box of some size that a person can write in, and that is no search or code, is one. */
  readonly doubtful?: boolean;
  /** The element that holds one conversation with its composer, best selector first; everything below is looked up inside it. The page when absent. */
  readonly scope?: readonly string[];
  /** The element around one composer and its own controls, where that is not the scope; send controls are looked up in it. */
  readonly compose?: readonly string[];
  /** Inside the box: left out of the draft besides what is left out everywhere (quoted mail, signatures). */
  readonly exclude: readonly string[];
  /** What says "internal note"; absent when the product has none, or when nothing in the page is known to say it. */
  readonly internalNote?: InternalNote;
  /** Where the customer's last message is; absent when nothing in the page is known to say it. */
  readonly customerMessage?: CustomerMessage;
  /** Where the conversation's subject is: text, or the value of a field. */
  readonly subject?: readonly string[];
  /** What shows that a file goes out with the reply; absent when nothing in the page is known to say it. */
  readonly attachments?: readonly string[];
  /** Controls that send the reply: never covered by the panel. */
  readonly send: readonly string[];
  /** Where no selector is known: buttons whose name (label, value or text) starts with one of these words. */
  readonly sendNames?: readonly string[];
  /** Toolbars that the panel keeps clear of. */
  readonly toolbar?: readonly string[];
  readonly channel: Channel | ChannelFrom;
}

/** A page is the product's when its address fits and the marker is in it. */
export interface Elsewhere {
  readonly matches: readonly string[];
  readonly marker?: string;
}

/** It is a note when any of these holds. */
export interface InternalNote {
  /** The conversation holds, or is, one of these. */
  readonly when?: readonly string[];
  /** The box is, or is inside, one of these. */
  readonly within?: readonly string[];
  /** The element whose attributes say it, around the box or else in its conversation: watched while the box is in use. */
  readonly says?: string;
}

export interface CustomerMessage {
  /** Elements that each hold one message of the customer, best selector first; the first selector that finds any wins. */
  readonly items: readonly string[];
  /** Inside an item: where its text is, best first; the whole item when absent. */
  readonly body?: readonly string[];
  /** Inside an item: who wrote it. Items whose author is one of `own` are passed over. */
  readonly author?: AttributeOf;
  /** Where the agent's own address is, best first: in the composer's frame, else anywhere in the page. */
  readonly own?: readonly AttributeOf[];
  /** Who wrote an item, as the page shows it: an attribute, else the text. */
  readonly from?: { readonly selector: string; readonly attribute?: string };
  /** Who wrote an item, by name, and where the customer's name stands: items under another name are passed over. */
  readonly name?: { readonly item: string; readonly customer: string };
  /** Inside an item: left out of its text besides what is left out everywhere (hidden copies). */
  readonly exclude?: readonly string[];
  /** Where the item's time is, when DOM order is not to be trusted; the newest wins. Otherwise the last in the DOM. */
  readonly time?: string;
  /** The page shows the newest message first. */
  readonly newestFirst?: boolean;
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
