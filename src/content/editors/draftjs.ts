/** Draft.js: X, Gorgias. Whatever the browser types into formatted text it garbles, so text is pasted. */
import type { Editor } from "./editor.ts";

export const draftjs: Editor = {
  name: "draftjs",
  matches: (root) => root.matches(".public-DraftEditor-content"),
  history: "own",
  strategies: { chromium: ["paste-plain"], firefox: ["command"] },
};
