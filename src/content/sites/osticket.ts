/** osTicket's staff panel, on a company's own host. Reply and note are two forms; one is shown. */
import type { Site } from "./site.ts";

export const osticket: Site = {
  id: "osticket",
  product: "osTicket",
  matches: [],
  elsewhere: { matches: ["*://*/scp/tickets.php*"], marker: "#response-tabs, form#reply" },
  composers: ["form#reply .redactor-in", "form#note .redactor-in", "textarea#response", "textarea#internal_note"],
  compose: ["form#reply", "form#note"],
  exclude: [],
  internalNote: { within: ["form#note"] },
  customerMessage: { items: [".thread-entry.message"], body: [".thread-body"] },
  send: ['form#reply input[type="submit"]', 'form#note input[type="submit"]'],
  channel: "ticket",
};
