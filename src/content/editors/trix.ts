/** Trix: Rails applications. Of a paste that is not the browser's own it takes only plain text. */
import type { Editor } from "./editor.ts";

export const trix: Editor = {
  name: "trix",
  matches: (root) => root.matches("trix-editor"),
  history: "own",
  strategies: { chromium: ["paste-plain"], firefox: ["paste-plain"] },
};
