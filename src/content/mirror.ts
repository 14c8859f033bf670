/** Lays the text of a form field over it, invisible, so that words in it have ranges that can be painted: a field's own have none. */
import type { Span } from "../coach/assessment.ts";
import { LONGEST_DRAFT } from "./ask-coach.ts";
import type { Field } from "./text-map.ts";
import { watchPlace } from "./watch-place.ts";

export interface Mirror {
  /** The closed tree that the ranges are in. */
  readonly tree: ShadowRoot;
  /** Brings text and place up to date with the field. */
  sync(): void;
  toRange(span: Span): Range | null;
}

/** Everything that decides where a letter stands. */
const LOOK = [
  "direction,box-sizing,border-width,padding,font-style,font-variant,font-weight,font-stretch,font-size,font-size-adjust,font-family,line-height",
  "font-feature-settings,font-kerning,text-align,text-transform,text-indent,letter-spacing,word-spacing,tab-size,text-rendering",
  "word-break,overflow-wrap,line-break,hyphens,white-space",
]
  .join()
  .split(",");

const OVER = "all: initial; position: fixed; overflow: hidden; pointer-events: none; z-index: 2147483646; contain: strict;";
const INVISIBLE = "position: absolute; top: 0; left: 0; margin: 0; color: transparent; border-style: solid; border-color: transparent;";

const mirrors = new WeakMap<Field, Mirror>();

/** The mirror over the field, up to date, there until `signal` aborts; it follows typing, scrolling and changes of size. */
export function mirrorOf(field: Field, signal: AbortSignal): Mirror {
  const mirror = mirrors.get(field) ?? openMirror(field, signal);
  mirrors.set(field, mirror);
  mirror.sync();
  return mirror;
}

function openMirror(field: Field, signal: AbortSignal): Mirror {
  const { ownerDocument: document } = field;
  const { host, tree, copy, text } = build(document);
  const sync = (): void => {
    matchText(text, field.value.slice(0, LONGEST_DRAFT));
    matchLook(field, copy);
    matchPlace(field, host, copy);
  };
  const follow = (): void => matchPlace(field, host, copy);
  document.documentElement.append(host);
  field.addEventListener("input", sync, { signal });
  document.defaultView?.addEventListener("scroll", follow, { capture: true, passive: true, signal });
  document.defaultView?.addEventListener("resize", sync, { signal });
  watchPlace(field, follow, signal);
  const size = new ResizeObserver(sync);
  size.observe(field);
  signal.addEventListener("abort", () => {
    size.disconnect();
    host.remove();
    mirrors.delete(field);
  });
  return { tree, sync, toRange: (span) => rangeIn(text, span) };
}

function build(document: Document): { host: HTMLElement; tree: ShadowRoot; copy: HTMLElement; text: Text } {
  const host = document.createElement("div");
  host.setAttribute("aria-hidden", "true");
  host.style.cssText = OVER;
  const tree = host.attachShadow({ mode: "closed" });
  const copy = document.createElement("div");
  const text = document.createTextNode("");
  copy.append(text);
  tree.append(copy);
  return { host, tree, copy, text };
}

/** Changes only what differs, so that ranges around it stay where they are until the next painting. */
function matchText(node: Text, value: string): void {
  // A line break at the very end has a line of its own in a field, and none in a page without something after it.
  const next = `${value}\n`;
  const old = node.data;
  if (old === next) return;
  const most = Math.min(old.length, next.length);
  let head = 0;
  while (head < most && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  node.replaceData(head, old.length - head - tail, next.slice(head, next.length - tail));
}

function matchLook(field: Field, copy: HTMLElement): void {
  const style = getComputedStyle(field);
  copy.style.cssText = INVISIBLE;
  for (const name of LOOK) copy.style.setProperty(name, style.getPropertyValue(name));
  if (field.matches("textarea")) copy.style.overflowWrap = "break-word";
  else copy.style.whiteSpace = "pre";
}

function matchPlace(field: Field, host: HTMLElement, copy: HTMLElement): void {
  const box = field.getBoundingClientRect();
  const style = getComputedStyle(field);
  const scrollbar =
    field.offsetWidth - field.clientWidth - Number.parseFloat(style.borderLeftWidth) - Number.parseFloat(style.borderRightWidth);
  Object.assign(host.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
  host.style.clipPath = visiblePart(field, box);
  copy.style.boxSizing = "border-box";
  copy.style.width = `${box.width - scrollbar}px`;
  copy.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
}

/** The part of the box that no scrolling ancestor cuts off, as a clip path; the mirror is not inside those ancestors. */
function visiblePart(field: Field, box: DOMRect): string {
  let { left, top, right, bottom } = box;
  for (let parent = field.parentElement; parent && parent !== field.ownerDocument.body; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflow === "visible") continue;
    const cut = parent.getBoundingClientRect();
    left = Math.max(left, cut.left);
    top = Math.max(top, cut.top);
    right = Math.min(right, cut.right);
    bottom = Math.min(bottom, cut.bottom);
  }
  return `inset(${top - box.top}px ${box.right - right}px ${box.bottom - bottom}px ${left - box.left}px)`;
}

function rangeIn(text: Text, { start, end }: Span): Range | null {
  if (end > text.length) return null;
  const range = text.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
