/** Froala: Freshdesk. Like TinyMCE it takes an undo level when it hears of an input; of a paste it takes only HTML. */
import type { Editor } from "./editor.ts";

export const froala: Editor = {
  name: "froala",
  matches: (root) => root.matches(".fr-element"),
  history: "own",
  strategies: { chromium: ["announced-command", "paste-html"], firefox: ["announced-command"] },
};
