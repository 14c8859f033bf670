/** Zoho Desk. Its editor is a frame of the page's own, which we reach from outside. */
import type { Site } from "./site.ts";

export const zohodesk: Site = {
  id: "zohodesk",
  product: "Zoho Desk",
  matches: [
    "https://desk.zoho.com/agent/*",
    "https://desk.zoho.eu/agent/*",
    "https://desk.zoho.in/agent/*",
    "https://desk.zoho.com.cn/agent/*",
    "https://desk.zoho.com.au/agent/*",
    "https://desk.zoho.jp/agent/*",
    "https://desk.zoho.sa/agent/*",
    "https://desk.zohocloud.ca/agent/*",
  ],
  composers: ['body[contenteditable="true"]'],
  frames: ['iframe.KB_Editor_iframe[name="deskEditor_New"]', "iframe.KB_Editor_iframe"],
  scope: [".zd_v2-ticketdetailview-container", "body"],
  exclude: [".zmail_extra"],
  subject: ['[data-id="caseSubjectText"]'],
  send: [],
  sendNames: ["send"],
  channel: "ticket",
};
