/** Crisp. Its class names are readable and stay. */
import type { Site } from "./site.ts";

export const crisp: Site = {
  id: "crisp",
  product: "Crisp",
  matches: ["https://app.crisp.chat/website/*/inbox/*"],
  reach: ["https://app.crisp.chat/*"],
  composers: [
    '.c-conversation-box__editor .c-editor-composer__field[contenteditable="true"]',
    '.c-editor-composer__field.c-conversation-box-field__field-composer-field[contenteditable="true"]',
    '.c-conversation-box__editor [data-lexical-editor="true"]',
  ],
  scope: [".c-conversation-box"],
  compose: [".c-conversation-box__editor"],
  exclude: [],
  // Other tabs of the product carry --active on the one that is shown; of these two it is likely, not known.
  internalNote: { when: ['.c-base-tabs__item--note[class*="--active"]'], says: ".c-base-tabs__item--note" },
  customerMessage: { items: [".c-conversation-box-content-message-bubble--user"] },
  send: [],
  sendNames: ["send"],
  channel: "chat",
};
