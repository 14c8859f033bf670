/** The workspace's reply box: CKEditor 5 under its GPL licence, marked the way Zendesk marks it. */
import { Bold, ClassicEditor, Essentials, Italic, Link, List, type ModelElement, type ModelNode, Paragraph } from "ckeditor5";
import { paragraphs } from "./ticket.ts";

const TEST_ID = "omnicomposer-rich-text-ckeditor";

/** A new editor in place of `holder`, its toolbar moved under it into `toolbar`. */
export const createEditor = async (holder: HTMLElement, toolbar: HTMLElement, label: string): Promise<ClassicEditor> => {
  const editor = await ClassicEditor.create({
    attachTo: holder,
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Italic, List, Link],
    toolbar: ["bold", "italic", "|", "bulletedList", "numberedList", "|", "link", "|", "undo", "redo"],
    root: { label },
  });
  const { view } = editor.editing;
  view.change((writer) => {
    const root = view.document.getRoot();
    if (root) writer.setAttribute("data-test-id", TEST_ID, root);
  });
  const bar = editor.ui.view.toolbar.element;
  if (bar) toolbar.append(bar);
  return editor;
};

const isElement = (node: ModelNode): node is ModelElement => node.is("element");

const textOf = (node: ModelNode): string => {
  if (node.is("$text")) return node.data;
  if (!isElement(node)) return "";
  return node.name === "softBreak" ? "\n" : Array.from(node.getChildren(), textOf).join("");
};

/** The text of the editor's own model, one line a block: what Send would send. */
export const draftText = (editor: ClassicEditor): string => {
  const root = editor.model.document.getRoot();
  return root ? Array.from(root.getChildren(), textOf).join("\n") : "";
};

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);

/** Put a whole draft in, as a macro does: it is not part of the undo history. The caret goes to its end. */
export const loadDraft = (editor: ClassicEditor, draft: string): void => {
  editor.setData(
    paragraphs(draft)
      .map((lines) => `<p>${lines.map(escaped).join("<br>")}</p>`)
      .join(""),
  );
  editor.model.change((writer) => {
    const root = editor.model.document.getRoot();
    if (root) writer.setSelection(root, "end");
  });
  editor.editing.view.focus();
};
