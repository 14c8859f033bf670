/** The customer's last message in a conversation, as a site's data describes where it is. */
import type { CustomerMessage } from "../../policy/site.ts";
import { OBJECT } from "../text-lines.ts";
import { readRich } from "../text-map.ts";
import type { AttributeOf, Site } from "./site.ts";

/** Customers paste whole logs; what decides how a reply should sound is in the first part. UTF-16 units. */
const LONGEST = 20_000;

/** The other side of a conversation, as the page shows it. */
export interface Correspondence {
  /** Text of the newest message that the agent did not write, or null. */
  readonly customer: string | null;
  /** Who wrote that message; "" where nothing says it. */
  readonly customerName: string;
  /** Everybody who wrote one. */
  readonly people: readonly string[];
}

/** Reads the conversation in `scope`, none when it is null. `frame` is the composer's own surroundings. */
export function correspondenceIn({ customerMessage: where }: Site, scope: Element | null, frame: Element): Correspondence {
  const none = { customer: null, customerName: "", people: [] };
  if (!where || !scope) return none;
  const { from } = where;
  const people = from ? [...new Set([...scope.querySelectorAll(from.selector)].map((who) => shownName(who, from.attribute)))] : [];
  const found = where.items.map((selector) => [...scope.querySelectorAll(selector)]).find((list) => list.length > 0) ?? [];
  for (const item of newestFirst(byOthers(where, found, scope, frame), where)) {
    const customer = textOf(where, item).slice(0, LONGEST);
    if (customer) return { customer, customerName: from ? shownName(item.querySelector(from.selector), from.attribute) : "", people };
  }
  return { ...none, people };
}

const LONGEST_NAME = 100;
const shownName = (who: Element | null, attribute?: string): string =>
  ((attribute ? who?.getAttribute(attribute) : who?.textContent) ?? "").trim().slice(0, LONGEST_NAME);

/** Items that are not known to be the agent's own. */
function byOthers({ author, own = [], name }: CustomerMessage, items: readonly Element[], scope: Element, frame: Element): Element[] {
  const agent = author && ownAddress(own, frame);
  const customer = name && nameAt(scope, name.customer);
  return items.filter(
    (item) =>
      !(author && agent && addressIn(attributeIn(item, author)) === agent) && (!name || !customer || nameAt(item, name.item) === customer),
  );
}

const nameAt = (inside: Element, selector: string): string => (inside.querySelector(selector)?.textContent ?? "").trim();

function textOf({ body = [], exclude = [] }: CustomerMessage, item: Element): string {
  const inside = bodyOf(item);
  for (const selector of body) {
    const parts = [...inside.querySelectorAll(selector)].filter(
      (part, _, all) => !all.some((other) => other !== part && other.contains(part)),
    );
    if (parts.length)
      return parts
        .map((part) => plain(part, exclude))
        .filter(Boolean)
        .join("\n");
  }
  return plain(inside, exclude);
}

/** Products that show a mail in a frame of its own: what the frame holds, where it may be looked at. */
const bodyOf = (item: Element): Element => ("contentDocument" in item && (item as HTMLIFrameElement).contentDocument?.body) || item;

/** As a person reads it: pictures say nothing, and white space is white space. */
const plain = (message: Element, exclude: readonly string[]): string =>
  "innerText" in message || "dataset" in message
    ? readRich(message as HTMLElement, { exclude })
        .text.replaceAll(OBJECT, "")
        .replaceAll("\u00A0", " ")
        .trim()
    : "";

/** Pages may show the newest first, or turn the order by style alone: times are believed, and where they fail, the DOM's order. */
function newestFirst(items: readonly Element[], { time, newestFirst: shown }: CustomerMessage): Element[] {
  const dated = items.map((item, order) => ({ item, order, at: time ? timeOf(item.querySelector(time)) : Number.NaN }));
  const trusted = dated.every(({ at }) => !Number.isNaN(at));
  const inOrder = shown ? 1 : -1;
  return dated.sort((a, b) => (trusted ? b.at - a.at : 0) || inOrder * (a.order - b.order)).map(({ item }) => item);
}

const timeOf = (element: Element | null): number => Date.parse(element?.getAttribute("datetime") ?? "");

function ownAddress(own: readonly AttributeOf[], frame: Element): string | null {
  for (const where of own) {
    const address = addressIn(attributeIn(frame, where) ?? attributeIn(frame.ownerDocument.documentElement, where));
    if (address) return address;
  }
  return null;
}

const attributeIn = (inside: Element, { selector, attribute }: AttributeOf): string | null =>
  inside.querySelector(selector)?.getAttribute(attribute) ?? null;

const addressIn = (text: string | null): string | null => text?.match(/[^\s<>()"':]+@[^\s<>()"',]+/)?.[0].toLowerCase() ?? null;
