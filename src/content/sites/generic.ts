/** Any page that is not a product we know: a reply box by its looks, the customer's message only where the page marks it. */
import type { Site } from "./site.ts";

export const generic: Site = {
  id: "generic",
  product: "Any web page",
  // At home nowhere by itself: it serves pages the agent or the company adds.
  matches: [],
  elsewhere: { matches: ["*://*/*"] },
  composers: ["textarea", '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]'],
  // spellcheck="false" is no opt-out: chat products set it on their reply boxes.
  notComposers: ['[data-reply-coach="off"], [data-reply-coach="off"] *', '[data-gramm="false"]', '[data-enable-grammarly="false"]'],
  doubtful: true,
  scope: ["[data-reply-coach-conversation]", "body"],
  compose: ['form, [role="form"], [role="dialog"], section, article, main, body'],
  exclude: [],
  internalNote: {
    when: ['[data-reply-coach-mode="note"]', '[data-reply-coach-note][aria-pressed="true"]'],
    says: "[data-reply-coach-mode], [data-reply-coach-note]",
  },
  customerMessage: {
    items: ["[data-reply-coach-customer]"],
    time: "time[datetime]",
  },
  send: ['button[type="submit"]', "form button:not([type])", 'input[type="submit"]', "[data-reply-coach-send]"],
  sendNames: ["send", "reply", "submit", "post"],
  channel: {
    selector: "[data-reply-coach-channel]",
    attribute: "data-reply-coach-channel",
    values: { chat: "chat", ticket: "ticket", social: "social", email: "email" },
    fallback: "email",
  },
};
