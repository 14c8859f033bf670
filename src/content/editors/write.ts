/** The ways to put text into a box so that the editor takes it as its own input: each was measured in real browsers. */
import type { Span } from "../../coach/assessment.ts";
import { asField, type Field } from "../text-map.ts";
import { browser } from "./browser.ts";
import type { StrategyName } from "./editor.ts";
import { pasteEvent } from "./paste-event.ts";
import { focus, selectRange } from "./selection.ts";

/** Put `text` in the place of `span` (offsets into the box's text), which is `range` in the DOM; no range in a form field. */
export interface Change {
  readonly root: HTMLElement;
  readonly span: Span;
  readonly range: Range | null;
  readonly text: string;
  /** Whether the agent has begun to type: then the selection is theirs again, and nothing is written. */
  readonly typed?: () => boolean;
}

/** None of these says whether it worked: read the box back. */
export const WAYS: Readonly<Record<StrategyName, (change: Change) => Promise<void>>> = {
  command,
  "announced-command": announcedCommand,
  beforeinput,
  paste,
  "paste-plain": pastePlain,
  "paste-html": pasteHtml,
  "field-command": fieldCommand,
  "field-set": fieldSet,
};

/** As if typed over the selection. Chromium fires only `input`; Firefox a real `beforeinput`, which model editors take. */
async function command({ root, range, text, typed }: Change): Promise<void> {
  if (!range) return;
  await selectRange(root, selectable(range));
  if (!typed?.()) typeOver(root.ownerDocument, text);
}

/** Firefox, typing over all of an element's text, drops the space after the element; unless the selection ends behind the text itself. */
function selectable(range: Range): Range {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const whole = startContainer === endContainer && startOffset === 0 && endOffset === (endContainer as Text).length;
  if (!whole || browser() !== "firefox") return range;
  const wider = range.cloneRange();
  wider.setEndAfter(endContainer);
  return wider;
}

/** The same between two notices of an input: editors that keep a history of their own take what stands there then as a step. */
async function announcedCommand({ root, range, text, typed }: Change): Promise<void> {
  if (!range) return;
  const announce = () => root.dispatchEvent(new InputEvent("input", { ...HEARD, data: text }));
  await selectRange(root, range);
  announce();
  if (typed?.()) return;
  await selectRange(root, selectable(range));
  if (typed?.()) return;
  typeOver(root.ownerDocument, text);
  announce();
}

/** As the browser's own spell checker replaces a word; to take text away, as the Backspace key does, for an empty replacement is ignored. */
async function beforeinput({ root, range, text, typed }: Change): Promise<void> {
  if (!range) return;
  await selectRange(root, range);
  if (typed?.()) return;
  const init = { ...EVENT, inputType: "insertReplacementText", data: text, dataTransfer: transferOf(text) };
  const replacement = (): InputEvent => new InputEvent("beforeinput", { ...init, targetRanges: [new StaticRange(range)] });
  // CKEditor 5 keeps an insertion until the browser's own comes, as none does here, or the next event; or for so long that another way is tried as well.
  if (root.dispatchEvent(text ? replacement() : deletion(range))) root.dispatchEvent(new InputEvent("beforeinput", EVENT));
}

/** As if pasted over the selection, in the formatting of the first replaced character: plain text would lose it. */
async function paste(change: Change): Promise<void> {
  const { root, range, text } = change;
  if (range) await pasteOver(change, range, formatted(root, range, text));
}

/** The same without any HTML, for editors that keep the formatting themselves or take no HTML from us. */
async function pastePlain(change: Change): Promise<void> {
  if (change.range) await pasteOver(change, change.range);
}

/** The same with HTML always, for editors that take nothing else. */
async function pasteHtml(change: Change): Promise<void> {
  const { root, range, text } = change;
  if (range) await pasteOver(change, range, formatted(root, range, text) ?? escaped(text));
}

/** An empty paste is ignored everywhere: to take text away, the Backspace key is pressed. */
async function pasteOver({ root, text, typed }: Change, range: Range, html?: string): Promise<void> {
  await selectRange(root, range);
  if (typed?.()) return;
  if (text) root.dispatchEvent(pasteEvent(root, text, html));
  // Who does not take the key waits for what the browser would do next.
  else if (root.dispatchEvent(new KeyboardEvent("keydown", { ...EVENT, key: "Backspace", code: "Backspace", keyCode: 8, which: 8 })))
    root.dispatchEvent(deletion(range));
}

const deletion = (range: Range): InputEvent =>
  new InputEvent("beforeinput", { ...EVENT, inputType: "deleteContentBackward", targetRanges: [new StaticRange(range)] });

async function fieldCommand({ root, span, text }: Change): Promise<void> {
  const field = writable(root, text, span);
  if (!field) return;
  focus(root);
  field.setSelectionRange(span.start, span.end);
  typeOver(root.ownerDocument, text);
}

/** Right text and a heard change, but no undo: the last resort. */
async function fieldSet({ root, span, text }: Change): Promise<void> {
  const field = writable(root, text, span);
  if (!field) return;
  field.setRangeText(text, span.start, span.end, "end");
  field.dispatchEvent(new InputEvent("input", { ...HEARD, data: text }));
}

const HEARD = { bubbles: true, composed: true, inputType: "insertReplacementText" };
const EVENT = { bubbles: true, cancelable: true, composed: true };

const typeOver = (document: Document, text: string): boolean =>
  text ? document.execCommand("insertText", false, text) : document.execCommand("delete");

function transferOf(text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData("text/plain", text);
  return transfer;
}

/** The field, unless a person could not write this into it either. */
function writable(root: HTMLElement, text: string, { start, end }: Span): Field | null {
  const field = asField(root);
  if (!field || field.readOnly || field.disabled) return null;
  const length = field.value.length + text.length - (end - start);
  return field.maxLength >= 0 && length > field.maxLength ? null : field;
}

/** The text as HTML: in copies of the inline elements around the range's start, a paragraph a line; undefined where plain text says it all. */
function formatted(root: HTMLElement, range: Range, text: string): string | undefined {
  const around = inlineTags(root, range.startContainer);
  const dress = (line: string) => around.reduce((html, { name, tag }) => `<${tag}>${html}</${name}>`, escaped(line));
  if (text.includes("\n"))
    return text
      .split("\n")
      .map((line) => `<p>${dress(line)}</p>`)
      .join("");
  return around.length ? dress(text) : undefined;
}

/** The inline elements around a node, innermost first, as opening tags without brackets. */
function inlineTags(root: HTMLElement, start: Node): { name: string; tag: string }[] {
  const tags = [];
  for (let node: Node | null = start; node && node !== root; node = node.parentNode) {
    const name = node.nodeName.toLowerCase();
    if (!/^(b|strong|i|em|u|s|a|code|mark|sub|sup)$/.test(name)) continue;
    tags.push({ name, tag: name === "a" ? `a href="${escaped((node as Element).getAttribute("href") ?? "")}"` : name });
  }
  return tags;
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
