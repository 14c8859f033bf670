/** Intercom Inbox, new and old. Class names change with every build; data attributes stay. */
import type { Site } from "./site.ts";

export const intercom: Site = {
  id: "intercom",
  product: "Intercom Inbox",
  matches: ["https://app.intercom.com/a/inbox/*", "https://app.eu.intercom.com/a/inbox/*", "https://app.au.intercom.com/a/inbox/*"],
  reach: ["https://app.intercom.com/a/*", "https://app.eu.intercom.com/a/*", "https://app.au.intercom.com/a/*"],
  composers: [
    '.embercom-prosemirror-composer-editor.ProseMirror[contenteditable="true"]',
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
    '.inbox2__composer__container .ProseMirror[contenteditable="true"]',
  ],
  compose: ["[data-conversation-reply-composer]", ".inbox2__composer__container"],
  exclude: [],
  // Known of the old inbox only.
  internalNote: {
    when: ['a.o__selected[data-intercom-target="note-tab"]', ".conversation__text.o__note"],
    says: ".conversation__text",
  },
  // 1 is the customer, 3 an agent, 5 a bot, 20 an automation.
  customerMessage: { items: ['[data-part-group-category="1"]'], body: [".interblocks-html"] },
  subject: ["[data-inbox-conversation-header-title]"],
  send: ['[data-conversation-reply-composer] button[type="submit"]'],
  sendNames: ["send"],
  channel: "chat",
};
