/** Every kind of editor, the most particular first; and which boxes on an unknown site are for replies at all. */
import { browser } from "./browser.ts";
import { ckeditor4 } from "./ckeditor4.ts";
import { ckeditor5 } from "./ckeditor5.ts";
import { codemirror } from "./codemirror.ts";
import { contenteditable } from "./contenteditable.ts";
import { draftjs } from "./draftjs.ts";
import type { Editor, StrategyName } from "./editor.ts";
import { froala } from "./froala.ts";
import { gmail } from "./gmail.ts";
import { lexical } from "./lexical.ts";
import { prosemirror } from "./prosemirror.ts";
import { quill } from "./quill.ts";
import { roosterjs } from "./roosterjs.ts";
import { slate } from "./slate.ts";
import { squire } from "./squire.ts";
import { summernote } from "./summernote.ts";
import { textarea } from "./textarea.ts";
import { tinymce } from "./tinymce.ts";
import { trix } from "./trix.ts";

export const EDITORS: readonly Editor[] = [
  textarea,
  ckeditor5,
  ckeditor4,
  prosemirror,
  lexical,
  slate,
  draftjs,
  quill,
  tinymce,
  froala,
  trix,
  codemirror,
  summernote,
  roosterjs,
  squire,
  gmail,
  contenteditable,
];

/** The kind of editor a box is; a plain contenteditable when nothing else is known of it. */
export const editorFor = (root: HTMLElement): Editor => EDITORS.find((editor) => editor.matches(root)) ?? contenteditable;

/** How to write `text` with this editor in this browser, in order of preference. */
export function strategiesFor(editor: Editor, text: string): readonly StrategyName[] {
  const table = (text.includes("\n") && editor.strategiesForNewline) || editor.strategies;
  return table[browser()];
}

const CODE = ".monaco-editor, .cm-editor, .cm-content, .CodeMirror, .ace_editor, [role='code'], [data-language]";
const LOOKUP = "[role='search'], [role='searchbox'], [role='combobox'], [type='search']";
/** A reply box is at least this wide and high, in CSS pixels; title and cell editors are not. */
const MIN_WIDTH = 160;
const MIN_HEIGHT = 30;

/**
 * Whether a box on a site that is not known is plausibly for writing to someone: a textarea, or the root of a rich-text editor, of
 * some size, that a person can write in. Never a one-line input, a search or a code editor.
 */
export function isReplyField(root: HTMLElement): boolean {
  if (root.closest(CODE) || root.closest(LOOKUP)) return false;
  // Where a whole frame is the box, its body is as high as what stands in it so far.
  const { clientWidth, clientHeight } = root.matches("body") ? root.ownerDocument.documentElement : root;
  return (isWritableTextarea(root) || isRichTextRoot(root)) && clientWidth >= MIN_WIDTH && clientHeight >= MIN_HEIGHT;
}

const isWritableTextarea = (root: HTMLElement): boolean =>
  root.matches("textarea:not([readonly]):not(:disabled):not([autocomplete^='cc-'])");

const isRichTextRoot = (root: HTMLElement): boolean =>
  root.isContentEditable &&
  !root.parentElement?.isContentEditable &&
  !root.matches("html, [aria-multiline='false'], [aria-readonly='true']");
