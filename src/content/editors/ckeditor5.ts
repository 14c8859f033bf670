/** CKEditor 5: Zendesk's reply box. It keeps its own model and history, and puts the page back after changes it did not make. */
import type { Editor } from "./editor.ts";

export const ckeditor5: Editor = {
  name: "ckeditor5",
  matches: (root) => root.matches(".ck-editor__editable, .ck-content.ck"),
  history: "own",
  strategies: { chromium: ["beforeinput", "paste"], firefox: ["command"] },
  // A replacement with a line break would take two steps to undo.
  strategiesForNewline: { chromium: ["paste", "beforeinput"], firefox: ["paste", "command"] },
};
