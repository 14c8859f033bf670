/** HubSpot: the conversations inbox and the help desk. Words are translated, their keys are not. */
import type { Site } from "./site.ts";

export const hubspot: Site = {
  id: "hubspot",
  product: "HubSpot",
  matches: ["https://*.hubspot.com/live-messages/*", "https://*.hubspot.com/help-desk/*"],
  composers: ['div.remirror-editor.ProseMirror[contenteditable="true"]', 'div.ProseMirror[contenteditable="true"]'],
  exclude: [".hs_reply"],
  customerMessage: {
    items: ['[data-test-id="primary-message-body-content"]', '[class*="CommonMessage__StyledContentColumn"]'],
  },
  subject: ['[data-test-id="ticket-header-name-link"]'],
  send: ['button:has(i18n-string[data-key="composer-ui.send-button.capabilities-editor-submit-button.send"])'],
  channel: "email",
};
