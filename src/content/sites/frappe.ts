/** Frappe Helpdesk, on a company's own host or on frappe.cloud. The boxes for mail and comment are both in the page; one is shown. */
import type { Site } from "./site.ts";

export const frappe: Site = {
  id: "frappe",
  product: "Frappe Helpdesk",
  matches: ["https://*.frappe.cloud/helpdesk/tickets/*"],
  reach: ["https://*.frappe.cloud/helpdesk/*"],
  elsewhere: { matches: ["*://*/helpdesk/tickets/*"], marker: ".comm-area" },
  composers: ['.comm-area .ProseMirror[contenteditable="true"]'],
  notComposers: [".replied-content *"],
  compose: [".comm-area > div"],
  exclude: [".replied-content", "p.reply-to-content"],
  // The comment's is the last of the two, whatever its words.
  internalNote: { within: [".comm-area > div:last-child:not(:has(.replied-content))"] },
  // Each mail is a document of its own.
  customerMessage: { items: ["iframe.prose-f"], body: [".email-content"] },
  send: [],
  sendNames: ["send", "comment"],
  channel: "ticket",
};
