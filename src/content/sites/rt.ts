/** Request Tracker, on a company's own host: CKEditor 5 in version 6, a frame of CKEditor 4 or a plain field before. */
import type { Site } from "./site.ts";

export const rt: Site = {
  id: "rt",
  product: "Request Tracker",
  matches: [],
  elsewhere: { matches: ["*://*/Ticket/Update.html*"], marker: '.messagebox-container, textarea[name="UpdateContent"]' },
  composers: ['.messagebox-container .ck-content[contenteditable="true"]', 'textarea[name="UpdateContent"]', "body.cke_editable"],
  exclude: [],
  internalNote: { within: [".messagebox-container.action-private"], says: ".messagebox-container" },
  customerMessage: { items: [".transaction"], body: [".message-stanza", ".messagebody"] },
  subject: ["#update-subject"],
  send: ['input[name="SubmitTicket"]'],
  channel: "ticket",
};
