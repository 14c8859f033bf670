/** CodeMirror 6, where a product has people write prose in it (Markdown). Elsewhere it is a code editor and left alone. */
import type { Editor } from "./editor.ts";

export const codemirror: Editor = {
  name: "codemirror",
  matches: (root) => root.matches(".cm-content"),
  history: "own",
  strategies: { chromium: ["command", "paste-plain"], firefox: ["command"] },
};
