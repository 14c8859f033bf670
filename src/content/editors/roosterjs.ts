/** RoosterJS: Outlook on the web, Proton Mail. It has no mark of its own; what is typed without keys it cannot undo, so text is pasted. */
import type { Editor } from "./editor.ts";

export const roosterjs: Editor = {
  name: "roosterjs",
  matches: (root) => root.matches("[id^='editorParent_'] [contenteditable='true'], .rooster-editor, #rooster-editor"),
  history: "own",
  strategies: { chromium: ["paste"], firefox: ["paste"] },
  // Paragraphs in HTML it sets apart with a line of their own.
  strategiesForNewline: { chromium: ["paste-plain"], firefox: ["paste-plain"] },
};
