/** Salesforce Service Cloud: the email of a case, in CKEditor 4, two frames deep. The outer frame is of another origin than the page. */
import type { Site } from "./site.ts";

export const salesforce: Site = {
  id: "salesforce",
  product: "Salesforce Service Cloud",
  matches: ["https://*.lightning.force.com/*", "https://*.my.salesforce.com/*", "https://*.vf.force.com/*", "https://*.visualforce.com/*"],
  allFrames: true,
  composers: ["body.cke_editable"],
  frames: ["iframe.cke_wysiwyg_frame"],
  exclude: [],
  subject: ['input[placeholder="Enter Subject..."]'],
  send: ['button.slds-button_brand[title="Send"]'],
  channel: "email",
};
