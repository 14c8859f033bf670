/** Any other rich-text box: written to as if typed. What a model editor makes of that is read back, and taken back where it is wrong. */
import type { Editor } from "./editor.ts";

export const contenteditable: Editor = {
  name: "contenteditable",
  matches: (root) => root.isContentEditable,
  history: "unknown",
  strategies: { chromium: ["command"], firefox: ["command"] },
};
