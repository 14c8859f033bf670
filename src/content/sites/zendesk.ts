/** Zendesk Agent Workspace. Anchored on data-test-id and data-channel: labels are translated, these are not. */
import type { Site } from "./site.ts";

const SWITCHER = 'button[data-test-id="omnichannel-channel-switcher-button"]';
const ARTICLE = 'article[data-test-id="omni-log-comment-item"]';

export const zendesk: Site = {
  id: "zendesk",
  product: "Zendesk Agent Workspace",
  matches: ["https://*.zendesk.com/agent/*"],
  composers: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
    '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    '[data-test-id^="omnicomposer-"][contenteditable="true"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
    '.zendesk-editor--rich-text-container [contenteditable="true"]',
    ".comment_input .editor.zendesk-editor--rich-text-comment",
  ],
  // A side conversation goes to a third party. A wrapper that also holds the channel switcher is the ticket itself.
  notComposers: [`[data-test-id*="side-conversation"]:not(:has(${SWITCHER})) *`],
  // Every open ticket is one child of #main_panes and stays mounted while another is shown.
  scope: [
    "#main_panes > *",
    ".ticket-panes-grid-layout",
    '[data-test-id^="ticket-"][data-test-id$="-custom-layout"]',
    "[data-ticket-id]",
    "[data-side-conversations-anchor-id]",
  ],
  exclude: [],
  internalNote: { when: [`${SWITCHER}[data-channel="internal"]`, ".comment_input:not(.is-public):has(.editor)"], says: SWITCHER },
  customerMessage: {
    items: [
      `${ARTICLE}:has([type="end-user"])`,
      // Without the type attribute: whatever is neither an internal note nor an agent's.
      `${ARTICLE}:not(:has([type="agent"], [type="internal"], [data-test-id="omni-log-internal-note-tag"], [data-test-id="omni-log-avatar-badge-AgentBadge"]))`,
    ],
    body: ['[data-test-id="omni-log-message-content"]', ".zd-comment"],
    from: { selector: '[data-test-id="omni-log-item-sender"]' },
    exclude: ['[aria-hidden="true"]'],
    time: "time[datetime]",
  },
  subject: ['input[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
  // Wide on purpose: what is not known for sure to be absent counts as attached. The message log has attachments of its own.
  attachments: ['[data-test-id*="attachment"]:not(article *)', '[data-test-id*="upload"]:not(article *, input)'],
  send: [
    '[data-test-id="submit_button-button"]',
    '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])',
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
  ],
  toolbar: ['[data-test-id="omnichannel-composer-toolbar"]', '[data-test-id="submit_button-menu-button"]'],
  channel: {
    selector: SWITCHER,
    attribute: "data-channel",
    values: {
      web: "ticket",
      email: "email",
      native_messaging: "chat",
      messaging: "chat",
      chat: "chat",
      sms: "chat",
      whatsapp: "chat",
      facebook: "social",
      twitter: "social",
      instagram: "social",
    },
    fallback: "ticket",
  },
};
