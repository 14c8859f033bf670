/** Quill 2. Its history merges changes within a second of each other into one step. */
import type { Editor } from "./editor.ts";

export const quill: Editor = {
  name: "quill",
  matches: (root) => root.matches(".ql-editor"),
  history: "own",
  strategies: { chromium: ["command", "beforeinput"], firefox: ["command"] },
  strategiesForNewline: { chromium: ["command", "beforeinput"], firefox: ["paste", "command"] },
};
