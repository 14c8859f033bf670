/** CKEditor 4, in its frame or inline: Salesforce cases. It listens to pastes and keys; what a command does it never hears of. */
import type { Editor } from "./editor.ts";

export const ckeditor4: Editor = {
  name: "ckeditor4",
  matches: (root) => root.matches(".cke_editable"),
  history: "own",
  strategies: { chromium: ["paste"], firefox: ["paste"] },
  // Paragraphs in HTML it sets apart with a line of their own.
  strategiesForNewline: { chromium: ["paste-plain"], firefox: ["paste-plain"] },
  keepsALetter: true,
};
