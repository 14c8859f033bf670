/** TinyMCE, inline or in its frame: UVdesk. It takes an undo level when it hears of an input, so it is told before and after. */
import type { Editor } from "./editor.ts";

export const tinymce: Editor = {
  name: "tinymce",
  matches: (root) => root.matches("#tinymce, .mce-content-body"),
  history: "own",
  strategies: { chromium: ["announced-command", "paste"], firefox: ["announced-command"] },
};
