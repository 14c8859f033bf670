/** Gmail. Every compose, inline or floating, is one .M9; the thread it answers is in the main area. */
import type { Site } from "./site.ts";

export const gmail: Site = {
  id: "gmail",
  product: "Gmail",
  matches: ["https://mail.google.com/*"],
  composers: [
    'div[g_editable="true"][contenteditable="true"][role="textbox"]',
    'div.Am.Al.editable[contenteditable="true"]',
    '.M9 div[contenteditable="true"]:not([id="subject"])',
    '.Ap [g_editable="true"]',
  ],
  // A floating compose (all of them are in .dw) is in no thread: it has its own controls and no customer's message.
  scope: ['[role="main"]', "div:has(div.adn[data-message-id]):not(:has(.dw))", ".M9"],
  compose: [".M9"],
  exclude: [],
  customerMessage: {
    items: ["div.adn[data-message-id]", ".h7"],
    body: [".a3s.aiL", ".ii.gt .a3s"],
    from: { selector: ".gD", attribute: "name" },
    author: { selector: ".gD[email]", attribute: "email" },
    own: [
      { selector: 'input[name="from"]', attribute: "value" },
      { selector: 'a[href*="accounts.google.com/SignOutOptions"]', attribute: "aria-label" },
    ],
  },
  // A floating compose has a subject of its own, an inline one the thread's.
  subject: ["h2.hP", 'input[name="subjectbox"]'],
  attachments: [".dL", 'input[name="attach"]', ".gmail_chip"],
  send: [
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
    'div.T-I.T-I-atl[role="button"]',
    '.Uo[role="button"]',
    '[selector="scheduledSend"]',
  ],
  toolbar: [".btC"],
  channel: "email",
};
