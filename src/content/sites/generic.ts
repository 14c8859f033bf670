/** Any page that is not a product we know: a reply box by its looks, the customer's message only where the page marks it. */
import { isReplyField } from "../editors/index.ts";
import { QUOTED_MAIL } from "./quoted-mail.ts";
import type { Site } from "./site.ts";

export const generic: Site = {
  id: "generic",
  product: "Any web page",
  // At home nowhere by itself: it serves pages the agent or the company adds.
  matches: [],
  composers: ["textarea", '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]'],
  // spellcheck="false" is no opt-out: chat products set it on their reply boxes.
  notComposers: ['[data-reply-coach="off"], [data-reply-coach="off"] *', '[data-gramm="false"]', '[data-enable-grammarly="false"]'],
  isComposer: isReplyField,
  scope: ["[data-reply-coach-conversation]", "body"],
  compose: ['form, [role="form"], [role="dialog"], section, article, main, body'],
  exclude: QUOTED_MAIL,
  internalNote: { when: ['[data-reply-coach-mode="note"]', '[data-reply-coach-note][aria-pressed="true"]'] },
  customerMessage: {
    items: ["[data-reply-coach-customer]"],
    exclude: QUOTED_MAIL,
    time: "time[datetime]",
  },
  send: ['button[type="submit"]', "form button:not([type])", 'input[type="submit"]', "[data-reply-coach-send]"],
  sendNames: /^\s*(send|reply|submit|post)\b/i,
  channel: {
    selector: "[data-reply-coach-channel]",
    attribute: "data-reply-coach-channel",
    values: { chat: "chat", ticket: "ticket", social: "social", email: "email" },
    fallback: "email",
  },
};
