/** Chatwoot, hosted or on a company's own host. The reply box says by a class whether it is private. */
import type { Site } from "./site.ts";

export const chatwoot: Site = {
  id: "chatwoot",
  product: "Chatwoot",
  matches: ["https://app.chatwoot.com/app/accounts/*/conversations/*"],
  reach: ["https://app.chatwoot.com/app/*"],
  elsewhere: { matches: ["*://*/app/accounts/*conversations/*"], marker: ".reply-box" },
  composers: ['.reply-box .ProseMirror[contenteditable="true"]', ".reply-box__top .ProseMirror", ".reply-box__top textarea"],
  compose: [".reply-box"],
  exclude: [],
  internalNote: { within: [".reply-box.is-private", ".reply-box:has(.bottom-box.is-note-mode)"], says: ".reply-box" },
  // Private notes of other agents stand on the same side, in amber.
  customerMessage: {
    items: [
      '[data-message-id] .left-bubble[data-bubble-name="text"]:not([class*="amber"]), [data-message-id] .left-bubble[data-bubble-name="email"]:not([class*="amber"])',
      '[id^="message"] .left-bubble:not([class*="amber"])',
    ],
  },
  send: [".reply-box .right-wrap button"],
  channel: "chat",
};
