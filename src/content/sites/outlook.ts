/** Outlook on the web. Labels are translated; ids are not. Several composes may be docked, each in a part of its own. */
import type { Site } from "./site.ts";

export const outlook: Site = {
  id: "outlook",
  product: "Outlook on the web",
  matches: [
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.live.com/*",
    "https://outlook.cloud.microsoft/*",
  ],
  elsewhere: { matches: ["*://*/owa/*"], marker: 'script[src*="/owamail/"]' },
  composers: [
    'div[id^="editorParent_"] div[contenteditable="true"][role="textbox"]',
    '[id^="editorParent_"] > div[contenteditable="true"]',
    // The wells for addresses are editable too, and have one line.
    '[contenteditable="true"][aria-multiline="true"]',
  ],
  scope: ["#ReadingPaneContainerId", '[data-app-section="Form_Content"]', '[id*="docking_InitVisiblePart_"]'],
  compose: ['[id*="docking_InitVisiblePart_"]', '[data-app-section="MailReadCompose"]', '[data-app-section="Form_Content"]'],
  exclude: [],
  customerMessage: { items: ['div[id^="UniqueMessageBody"][role="document"]', 'div[role="document"]'] },
  subject: ['[role="heading"][id$="_SUBJECT"]', 'input[id$="_SUBJECT"]'],
  send: ['[data-testid="ComposeSendButton"]', '[id="splitButton-send__primaryActionButton"]', 'button[aria-label="Send"]'],
  channel: "email",
};
