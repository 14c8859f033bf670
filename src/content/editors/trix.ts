/** Trix: Rails applications. Of a paste that is not the browser's own it takes only plain text; it draws one frame behind the keys. */
import type { Editor } from "./editor.ts";

export const trix: Editor = {
  name: "trix",
  matches: (root) => root.matches("trix-editor"),
  history: "own",
  drawsLate: true,
  strategies: { chromium: ["paste-plain"], firefox: ["paste-plain"] },
};
