/** FreeScout, on a company's own host. note-editable is the name of its editor, Summernote, and says nothing of notes. */
import type { Site } from "./site.ts";

export const freescout: Site = {
  id: "freescout",
  product: "FreeScout",
  matches: [],
  elsewhere: { matches: ["*://*/conversation/*"], marker: ".conv-reply-block" },
  composers: ['.conv-reply-block:not(.hidden) .note-editable[contenteditable="true"]', ".form-reply .note-editable"],
  // What is forwarded goes to somebody else.
  notComposers: [".conv-forward-block *"],
  compose: [".conv-reply-block", ".form-reply"],
  exclude: [],
  internalNote: { within: [".conv-note-block", '.form-reply:has(input[name="is_note"][value="1"])'], says: ".conv-reply-block" },
  customerMessage: { items: [".thread.thread-type-customer"], body: [".thread-content"], newestFirst: true },
  subject: [".conv-subjtext span"],
  send: [".btn-reply-submit"],
  channel: "email",
};
