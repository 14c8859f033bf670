/** Gmail's reply box: the browser's own editing, with quoted mail and signature in the same box. */
import type { Editor } from "./editor.ts";

export const gmail: Editor = {
  name: "gmail",
  matches: (root) => root.isContentEditable && root.matches("[g_editable='true'], .Am.editable"),
  history: "native",
  strategies: { chromium: ["command"], firefox: ["command"] },
};
