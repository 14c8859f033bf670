/** Form fields that hold text, those that a framework controls too. */
import type { Editor } from "./editor.ts";

export const textarea: Editor = {
  name: "textarea",
  matches: (root) => root.matches("textarea, input:not([type]), input[type='text' i]"),
  history: "native",
  strategies: { chromium: ["field-command", "field-set"], firefox: ["field-command", "field-set"] },
};
