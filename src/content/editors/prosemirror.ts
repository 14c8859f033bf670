/** ProseMirror and what is built on it (Tiptap, Remirror, Atlassian's editor): Intercom, HubSpot, Jira, Chatwoot. */
import type { Editor } from "./editor.ts";

export const prosemirror: Editor = {
  name: "prosemirror",
  matches: (root) => root.matches(".ProseMirror"),
  history: "own",
  strategies: { chromium: ["command", "paste"], firefox: ["command"] },
};
