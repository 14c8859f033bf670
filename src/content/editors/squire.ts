/** Squire: Fastmail. It has no mark of its own. A paste is one step to undo; a command takes what was typed before with it. */
import type { Editor } from "./editor.ts";

export const squire: Editor = {
  name: "squire",
  matches: (root) => root.matches(".squire-editor, .v-RichText-input"),
  history: "own",
  strategies: { chromium: ["paste", "command"], firefox: ["paste", "command"] },
};
