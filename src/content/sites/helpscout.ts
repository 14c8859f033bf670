/** Help Scout, new and old. Nothing known in the new one says who wrote a message. */
import type { Site } from "./site.ts";

export const helpscout: Site = {
  id: "helpscout",
  product: "Help Scout",
  matches: ["https://secure.helpscout.net/conversation/*"],
  reach: ["https://secure.helpscout.net/*"],
  composers: [
    '[data-cy="ConvoEditor"] [data-slate-editor="true"]',
    '[data-cy="ConvoEditor"][data-slate-editor="true"]',
    '[data-testid="reply-editor"][contenteditable="true"], [data-testid="reply-editor"] [contenteditable="true"]',
    '[data-slate-editor="true"][contenteditable="true"]',
    ".redactor_redactor.redactor_editor",
  ],
  exclude: [],
  customerMessage: {
    items: ["article.thread.customer", '[data-testid="ThreadContainer"] div[id^="thread-"]'],
    body: ["section.messageBody"],
    newestFirst: true,
  },
  subject: ['[data-cy="EditableTextarea"]'],
  send: ['[data-testid="reply-button"], [data-cy="reply-button"]', "#sendBtn"],
  sendNames: ["send"],
  channel: "email",
};
