/** The customer's last message in a conversation, as a site's data describes where it is. */
import { OBJECT } from "../text-lines.ts";
import { readRich } from "../text-map.ts";
import type { AttributeOf, Site } from "./site.ts";

/** Customers paste whole logs; what decides how a reply should sound is in the first part. UTF-16 units. */
const LONGEST = 20_000;

/** Text of the newest message in `scope` that the agent did not write, or null. `frame` is the composer's own surroundings. */
export function customerMessage(site: Site, scope: Element, frame: Element): string | null {
  const { items, author } = site.customerMessage;
  const found = items.map((selector) => [...scope.querySelectorAll(selector)]).find((list) => list.length > 0) ?? [];
  const own = author ? ownAddress(site, frame) : null;
  const theirs = author && own ? found.filter((item) => addressIn(attributeIn(item, author)) !== own) : found;
  for (const item of newestFirst(theirs, site.customerMessage.time)) {
    const text = textOf(site, item).slice(0, LONGEST);
    if (text) return text;
  }
  return null;
}

function textOf(site: Site, item: Element): string {
  const { body = [], exclude } = site.customerMessage;
  for (const selector of body) {
    const parts = [...item.querySelectorAll(selector)].filter(
      (part, _, all) => !all.some((other) => other !== part && other.contains(part)),
    );
    if (parts.length)
      return parts
        .map((part) => plain(part, exclude))
        .filter(Boolean)
        .join("\n");
  }
  return plain(item, exclude);
}

/** As a person reads it: pictures say nothing, and white space is white space. */
const plain = (message: Element, exclude: readonly string[]): string =>
  message instanceof HTMLElement ? readRich(message, { exclude }).text.replaceAll(OBJECT, "").replaceAll("\u00A0", " ").trim() : "";

/** Pages may show the newest first, or turn the order by style alone: times are believed, and where they fail, the DOM's order. */
function newestFirst(items: readonly Element[], time: string | undefined): Element[] {
  const dated = items.map((item, order) => ({ item, order, at: time ? timeOf(item.querySelector(time)) : Number.NaN }));
  const trusted = dated.every(({ at }) => !Number.isNaN(at));
  return dated.sort((a, b) => (trusted ? b.at - a.at : 0) || b.order - a.order).map(({ item }) => item);
}

const timeOf = (element: Element | null): number => Date.parse(element?.getAttribute("datetime") ?? "");

function ownAddress(site: Site, frame: Element): string | null {
  for (const where of site.customerMessage.own ?? []) {
    const address = addressIn(attributeIn(frame, where) ?? attributeIn(frame.ownerDocument.documentElement, where));
    if (address) return address;
  }
  return null;
}

const attributeIn = (inside: Element, { selector, attribute }: AttributeOf): string | null =>
  inside.querySelector(selector)?.getAttribute(attribute) ?? null;

const addressIn = (text: string | null): string | null => text?.match(/[^\s<>()"':]+@[^\s<>()"',]+/)?.[0].toLowerCase() ?? null;
