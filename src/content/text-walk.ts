/** Walks the DOM under a rich-text root once: what is a line, what is left out, what cannot be edited. */
import { addObject, addText, breakLine, endLine, type Lines, startLines } from "./text-lines.ts";

/** What is never the agent's own words, in any product: quoted mail, signatures, and an editor's own furniture. */
const NOT_DRAFT = [
  ".gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, .gmail_signature_prefix, .yahoo_quoted, .moz-cite-prefix",
  ".moz-signature, .protonmail_quote, .protonmail_signature_block, blockquote, [data-signature], div.signature, [id$='Signature']",
  "[id*='ms-outlook-mobile-signature']",
  ".ck-fake-selection-container, .ProseMirror-separator, script, style, template, noscript, button, select, textarea, input",
].join();
/** Outlook marks only where history begins, and prefixes ids with `x_` each time a mail is nested: whatever follows is history. */
const HISTORY = "[id$='appendonsend'], [id$='divRplyFwdMsg']";

const TEXT = 3;
const ELEMENT = 1;

/** Reads `root`; `exclude` holds selectors to leave out besides the ones left out everywhere. */
export function walkText(root: HTMLElement, exclude: readonly string[]): Lines {
  const lines = startLines();
  walkChildren(lines, root, getComputedStyle(root), [NOT_DRAFT, ...exclude].join());
  return lines;
}

function walkChildren(lines: Lines, parent: Element, style: CSSStyleDeclaration, skip: string): void {
  // Asked for once per element that holds text: style look-ups are most of the cost of reading.
  let keepsSpace: boolean | undefined;
  let old = false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) {
      keepsSpace ??= preservesSpace(style);
      addText(lines, node as Text, keepsSpace);
    } else if (node.nodeType === ELEMENT) {
      old ||= (node as Element).matches(HISTORY);
      walkElement(lines, node as Element, old, skip);
    }
  }
}

function walkElement(lines: Lines, element: Element, old: boolean, skip: string): void {
  if (element.tagName === "BR") {
    breakLine(lines, element.parentNode as Node, indexOf(element));
    return;
  }
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === "none") return;
  const block = isBlock(display);
  if (block) endLine(lines);
  if (old || element.matches(skip)) lines.gaps.push(lines.length);
  else if (!isLocked(element)) walkChildren(lines, element, style, skip);
  else if (block) lines.gaps.push(lines.length);
  else if (element.tagName === "IMG" || hasInk(element)) addObject(lines);
  if (block) endLine(lines);
}

const isBlock = (display: string): boolean => !/^(inline|contents|ruby|$)/.test(display);
const isLocked = (element: Element): boolean => element.tagName === "IMG" || element.getAttribute("contenteditable") === "false";
const hasInk = (element: Element): boolean => /[^\s\u200B\u2060\uFEFF]/.test(element.textContent ?? "");
const preservesSpace = (style: CSSStyleDeclaration): boolean => /^(pre|break-spaces)/.test(style.whiteSpaceCollapse || style.whiteSpace);

function indexOf(element: Element): number {
  let index = 0;
  for (let node = element.previousSibling; node; node = node.previousSibling) index++;
  return index;
}
