/** Freshdesk and Freshservice (the Mint interface). The composer is there only while an agent writes. */
import type { Site } from "./site.ts";

export const freshdesk: Site = {
  id: "freshdesk",
  product: "Freshdesk",
  matches: ["https://*.freshdesk.com/a/tickets/*", "https://*.freshservice.com/a/tickets/*"],
  reach: ["https://*.freshdesk.com/a/*", "https://*.freshservice.com/a/*"],
  elsewhere: { matches: ["*://*/a/tickets/*"], marker: "#mainactionbar, .ticket-editor" },
  composers: [
    '.ticket-editor .fr-element.fr-view[contenteditable="true"]',
    '.fr-element.fr-view[contenteditable="true"]',
    '.redactor-editor[contenteditable="true"]',
  ],
  compose: [".ticket-editor"],
  exclude: [".fr-quoted-marker, .fr-quoted-marker-remove, .freshdesk_quote, .quoted-text"],
  // Only the form for notes asks whom to tell.
  internalNote: { within: [".ticket-editor:has([data-test-notify-to])"], when: [".ticket-editor [data-test-notify-to]"] },
  // Replies and notes stand among the customer's messages with nothing but their writers' names to tell them apart.
  customerMessage: {
    items: ['[data-test-id="ticket-description"], [data-test-id="conversation-wrapper"]', "#ticket_original_request"],
    body: ['[data-test-conversation="conversation-text"]', "#ticket_original_request", ".text-content-wrapper"],
    name: { item: ".sender-info", customer: '[data-test-id="ticket-description"] .sender-info' },
  },
  subject: [".ticket-subject-heading", ".sentiment-ticket-heading"],
  send: [".ticket-editor__footer .reply-btn-wrapper .reply-btn", "#send-and-set, .send-and-set-item"],
  channel: "ticket",
};
