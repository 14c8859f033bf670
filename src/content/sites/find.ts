/** Finds the reply box around a focused element, and says what a site knows about it: pure DOM look-up, no state. */
import type { Channel } from "../../coach/assessment.ts";
import { placeOf } from "../in-page.ts";
import { customerMessage } from "./customer-message.ts";
import type { ReplyBox, Site } from "./site.ts";

/** The reply box of `site` that `element` is or is inside of, looking out through open shadow roots; null where there is none. */
export function boxFor(site: Site, element: Element): ReplyBox | null {
  const root = composerAround(site, element);
  return root ? describe(site, root) : null;
}

/** What `site` says about the box `root` at this moment. Cheap enough to be asked at every look at the draft. */
export function describe(site: Site, root: HTMLElement): ReplyBox {
  const frame = frameOf(site, root);
  const scope = scopeOf(site, root);
  const isNote = (site.internalNote?.when ?? []).some((selector) => scope?.matches(selector) || scope?.querySelector(selector));
  return {
    site,
    root,
    mode: isNote ? "note" : "reply",
    channel: channelOf(site, scope),
    customer: scope && customerMessage(site, scope, frame),
    keepClear: keepClearOf(site, frame),
  };
}

/** The element whose attribute says which channel the reply goes to; it changes without a key press. Null where nothing says it. */
export function switcherOf(site: Site, root: HTMLElement): Element | null {
  return typeof site.channel === "string" ? null : (scopeOf(site, root)?.querySelector(site.channel.selector) ?? null);
}

/** Whether a press on `pressed` sends the reply in `root`. What opens a menu does not send yet. */
export function isSendControl(site: Site, root: HTMLElement, pressed: Element): boolean {
  const control = pressed.closest([...site.send, BUTTONS].join(","));
  if (!control || control.matches(OPENS_MENU) || !frameOf(site, root).contains(control)) return false;
  return control.matches(site.send.join(",")) || (site.sendNames?.test(nameOf(control)) ?? false);
}

function composerAround(site: Site, element: Element): HTMLElement | null {
  const root = closestOf(element, site.composers);
  if (!isHtml(root) || site.notComposers?.some((selector) => root.matches(selector))) return null;
  return !site.isComposer || site.isComposer(root) ? root : null;
}

/** What is in a frame is of another window's classes: `instanceof` knows nothing of it. */
const isHtml = (element: Element | null): element is HTMLElement => element?.namespaceURI === "http://www.w3.org/1999/xhtml";

/** Without a scope nothing is known about the conversation: another ticket's message would be worse than none. */
const scopeOf = (site: Site, root: HTMLElement): Element | null => closestOf(placeOf(root), site.scope);

const frameOf = (site: Site, root: HTMLElement): Element =>
  closestOf(placeOf(root), site.compose ?? []) ?? scopeOf(site, root) ?? placeOf(root).parentElement ?? root;

/** The nearest ancestor for the first selector that has one, climbing out of open shadow roots. */
function closestOf(element: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (let at: Element | null = element; at; at = shadowHostOf(at)) {
      const found = at.closest(selector);
      if (found) return found;
    }
  }
  return null;
}

function shadowHostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function channelOf({ channel }: Site, scope: Element | null): Channel {
  if (typeof channel === "string") return channel;
  const value = scope?.querySelector(channel.selector)?.getAttribute(channel.attribute);
  return channel.values[value ?? ""] ?? channel.fallback;
}

function keepClearOf(site: Site, frame: Element): HTMLElement[] {
  const known = [...frame.querySelectorAll<HTMLElement>([...site.send, ...(site.toolbar ?? [])].join(","))];
  const named = site.sendNames
    ? [...frame.querySelectorAll<HTMLElement>(BUTTONS)].filter((button) => site.sendNames?.test(nameOf(button)))
    : [];
  return [...new Set([...known, ...named])].filter(isVisible);
}

const BUTTONS = 'button, [role="button"], input[type="button"], input[type="submit"]';

const OPENS_MENU = '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]';

const nameOf = (button: Element): string => button.getAttribute("aria-label") ?? button.getAttribute("value") ?? button.textContent ?? "";

/** Hidden tabs keep their buttons in the page. Where the platform cannot tell, an element counts as visible. */
const isVisible = (element: HTMLElement): boolean =>
  typeof element.checkVisibility !== "function" || element.checkVisibility({ visibilityProperty: true });
