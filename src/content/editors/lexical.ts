/** Lexical: Crisp, Meta's inboxes. A command before it has seen the selection goes to the wrong place, so it comes last. */
import type { Editor } from "./editor.ts";

export const lexical: Editor = {
  name: "lexical",
  matches: (root) => root.matches("[data-lexical-editor]"),
  history: "own",
  strategies: { chromium: ["beforeinput", "paste", "command"], firefox: ["command"] },
  strategiesForNewline: { chromium: ["beforeinput", "paste", "command"], firefox: ["paste", "command"] },
};
