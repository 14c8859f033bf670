/** Every page with an editor that is held to the contract, and what is each editor's own. */
import type { Browser } from "./editor-pages.ts";
import type { EditCase } from "./edits.ts";

export interface Family {
  /** The page in test/fixtures/editors. */
  readonly name: string;
  /** What the coach takes its box for. */
  readonly kind: string;
  /** "plain": the box holds no bold words; "line": no second line either. */
  readonly holds: "formatted" | "plain" | "line";
  /** A box that is left alone unless a site says that people write prose in it. */
  readonly onlyWhereAsked?: boolean;
  /**
   * What the editor's own history cannot tell apart. "a second": changes within a second of each other. "everything": whatever came since
   * a step of its own. "nothing while typing": it takes no step at all within half a second of a key.
   */
  readonly merges?: "a second" | "everything" | "nothing while typing";
  /** Its history joins what is written side by side, the agent's letters and what goes in behind them. */
  readonly joins?: boolean;
  /** Edits that nothing makes it take; it must say so. */
  readonly refuses?: readonly string[];
  /** The editor's own key to redo, where it is not Ctrl+Shift+Z. */
  readonly redo?: string;
  /** Where its own key to redo does nothing. */
  readonly noRedoIn?: Browser;
  /** In the box of the products that come first: each of its tests is repeated. */
  readonly often?: boolean;
}

const family = (name: string, kind = name, more: Partial<Family> = {}): Family => ({ name, kind, holds: "formatted", ...more });
const plain = { holds: "plain" } as const;

export const FAMILIES: readonly Family[] = [
  family("ckeditor5", "ckeditor5", { often: true }),
  family("gmail", "gmail", { often: true }),
  family("contenteditable", "contenteditable", { often: true }),
  family("textarea", "textarea", { ...plain, often: true }),
  family("input", "textarea", { holds: "line", onlyWhereAsked: true }),
  family("react", "textarea", plain),
  family("plain-text", "contenteditable", plain),
  family("br-lines", "contenteditable"),
  family("shadow-closed", "contenteditable"),
  family("shadow-textarea", "textarea", plain),
  family("frame-textarea", "textarea", plain),
  family("frame-srcdoc", "contenteditable"),
  family("prosemirror", "prosemirror", { joins: true }),
  family("shadow-prosemirror", "prosemirror", { joins: true }),
  family("tiptap", "prosemirror", { joins: true }),
  family("lexical"),
  family("slate", "slate", { joins: true }),
  family("draftjs"),
  family("quill", "quill", { merges: "a second" }),
  family("tinymce"),
  family("tinymce-inline", "tinymce"),
  family("ckeditor4", "ckeditor4", { refuses: ["by nothing, a whole line"] }),
  family("froala", "froala", { merges: "nothing while typing" }),
  family("roosterjs"),
  family("squire"),
  family("summernote", "summernote", { merges: "everything", redo: "Control+y" }),
  family("trix", "trix", { noRedoIn: "firefox" }),
  family("codemirror", "codemirror", { ...plain, onlyWhereAsked: true, redo: "Control+y" }),
];

/** A notation as far as a family's box can hold it. */
export const inFamily = ({ holds }: Family, notation: string): string => (holds === "formatted" ? notation : notation.replace(/\*\*/g, ""));

/** Whether a family's box can hold what an edit starts from and ends with. */
export const canTake = ({ holds }: Family, { from, to }: EditCase): boolean => holds !== "line" || !`${from}${to}`.includes("\n");
