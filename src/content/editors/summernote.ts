/** Summernote: FreeScout. Its history keeps typing and what follows it as one step. */
import type { Editor } from "./editor.ts";

export const summernote: Editor = {
  name: "summernote",
  matches: (root) => root.matches(".note-editable"),
  history: "own",
  strategies: { chromium: ["command"], firefox: ["command"] },
};
