/** Finds the reply box around a focused element, and says what a site knows about it: pure DOM look-up, no state. */
import type { Channel } from "../../coach/assessment.ts";
import { closestOf, documentsNear, standingOf } from "../around.ts";
import { isReplyField } from "../editors/index.ts";
import { frameAround, placeOf } from "../in-page.ts";
import { correspondenceIn } from "./customer-message.ts";
import type { ReplyBox, Site } from "./site.ts";

/** The reply box of `site` that `element` is or is inside of, looking out through shadow roots; null where there is none. */
export function boxFor(site: Site, element: Element): ReplyBox | null {
  const root = composerAround(site, element);
  return root ? describe(site, root) : null;
}

/** What `site` says about the box `root` at this moment. Cheap enough to be asked at every look at the draft. */
export function describe(site: Site, root: HTMLElement): ReplyBox {
  const frame = frameOf(site, root);
  const scope = scopeOf(site, root);
  return {
    site,
    root,
    mode: isNote(site, root, scope) ? "note" : "reply",
    channel: channelOf(site, scope),
    ...correspondenceIn(site, scope, frame),
    attached: site.attachments ? frame.querySelector(site.attachments.join()) !== null : null,
    keepClear: keepClearOf(site, root, frame),
  };
}

/** The elements whose attributes say whether it is a note and which channel it goes to: they change without a key press. */
export function switchersOf(site: Site, root: HTMLElement): Element[] {
  const { channel, internalNote } = site;
  const scope = scopeOf(site, root);
  const says = internalNote?.says ? (closestOf(root, [internalNote.says]) ?? scope?.querySelector(internalNote.says)) : null;
  const channels = typeof channel === "string" ? null : scope?.querySelector(channel.selector);
  return [...new Set([says, channels])].filter((element) => element !== null && element !== undefined);
}

/** The conversation's subject, as the page shows it; null where it shows none. */
export function subjectOf(site: Site, root: HTMLElement): string | null {
  const scope = scopeOf(site, root);
  for (const selector of site.subject ?? []) {
    const found = scope?.querySelector(selector);
    const text = (found && "value" in found ? String(found.value) : (found?.textContent ?? "")).trim();
    if (text) return text;
  }
  return null;
}

/** Whether a press on `pressed` sends the reply in `root`. What opens a menu does not send yet. */
export function isSendControl(site: Site, root: HTMLElement, pressed: Element): boolean {
  const control = pressed.closest([...site.send, BUTTONS].join());
  if (!control || control.matches(OPENS_MENU)) return false;
  const frame = frameOf(site, root);
  if (frame.contains(control)) return isOneOf(control, site.send) || isNamed(site, control);
  return sendsFor(site, root, frame).some((send) => send === control);
}

/** Whether the page around `element` could send a reply, but shows none of the site's boxes: the product is not as we know it. */
export function isElsewhere(site: Site, element: Element): boolean {
  const page = element.ownerDocument.documentElement;
  if (site.frames || isOneOf(element, site.notComposers) || allIn(page, site.composers).length > 0) return false;
  return sendsIn(site, page).some(isVisible);
}

function composerAround(site: Site, element: Element): HTMLElement | null {
  const root = closestIn(element, site.composers);
  if (!isHtml(root) || isOneOf(root, site.notComposers)) return null;
  if (site.frames && !isIn(site.frames, root)) return null;
  return !site.doubtful || isReplyField(root) ? root : null;
}

/** A box's own frame decides; what is in a frame inside of a box is another matter. */
const closestIn = (element: Element, selectors: readonly string[]): Element | null => {
  const found = closestOf(element, selectors);
  return found?.ownerDocument === element.ownerDocument ? found : null;
};

const isIn = (frames: readonly string[], root: Element): boolean => isOneOf(frameAround(root.ownerDocument.defaultView), frames);

const isOneOf = (element: Element | null, selectors: readonly string[] = []): boolean =>
  selectors.some((selector) => element?.matches(selector));

/** What is in a frame is of another window's classes: `instanceof` knows nothing of it. */
const isHtml = (element: Element | null): element is HTMLElement => element?.namespaceURI === "http://www.w3.org/1999/xhtml";

function isNote({ internalNote }: Site, root: HTMLElement, scope: Element | null): boolean {
  if (internalNote?.within && closestOf(root, internalNote.within)) return true;
  return (internalNote?.when ?? []).some((selector) => scope?.matches(selector) || scope?.querySelector(selector));
}

/** Without a scope nothing is known about the conversation: another ticket's message would be worse than none. */
const scopeOf = (site: Site, root: HTMLElement): Element | null => closestOf(standingOf(root), site.scope ?? ["body"]);

const frameOf = (site: Site, root: HTMLElement): Element =>
  closestOf(standingOf(root), site.compose ?? []) ?? scopeOf(site, root) ?? standingOf(root).parentElement ?? root;

function channelOf({ channel }: Site, scope: Element | null): Channel {
  if (typeof channel === "string") return channel;
  const value = scope?.querySelector(channel.selector)?.getAttribute(channel.attribute);
  return channel.values[value ?? ""] ?? channel.fallback;
}

/** What the panel could cover: it is in the page that the agent looks at, or in the frame that hides it from there. */
function keepClearOf(site: Site, root: HTMLElement, frame: Element): HTMLElement[] {
  const { ownerDocument: page } = placeOf(root);
  const inReach = (control: HTMLElement): boolean => placeOf(control).ownerDocument === page;
  return [...new Set([...sendsFor(site, root, frame), ...allIn(frame, site.toolbar)])].filter((each) => inReach(each) && isVisible(each));
}

/** The controls that send what is in a box: where none is near it, those in other frames of the page. */
function sendsFor(site: Site, root: HTMLElement, frame: Element): HTMLElement[] {
  const near = sendsIn(site, frame);
  if (near.length > 0) return near;
  const others = documentsNear(root).filter((document) => document !== frame.ownerDocument);
  return others.flatMap((document) => sendsIn(site, document.documentElement));
}

const sendsIn = (site: Site, frame: Element): HTMLElement[] => [
  ...allIn(frame, site.send),
  ...(site.sendNames ? allIn(frame, [BUTTONS]).filter((button) => isNamed(site, button)) : []),
];

const allIn = (frame: Element, selectors: readonly string[] = []): HTMLElement[] =>
  selectors.flatMap((selector) => [...frame.querySelectorAll<HTMLElement>(selector)]);

const BUTTONS = 'button, [role="button"], input[type="button"], input[type="submit"]';

const OPENS_MENU = '[aria-haspopup]:not([aria-haspopup="false"]), [aria-expanded]';

const isNamed = ({ sendNames = [] }: Site, button: Element): boolean => {
  const [first] =
    nameOf(button)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/u) ?? [];
  return first !== undefined && sendNames.includes(first);
};

const nameOf = (button: Element): string => button.getAttribute("aria-label") ?? button.getAttribute("value") ?? button.textContent ?? "";

/** Hidden tabs keep their buttons in the page. Where the platform cannot tell, an element counts as visible. */
const isVisible = (element: HTMLElement): boolean =>
  typeof element.checkVisibility !== "function" || element.checkVisibility({ visibilityProperty: true });
