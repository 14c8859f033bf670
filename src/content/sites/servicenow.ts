/** ServiceNow's classic form, in the frame gsft_main. One box for the customer, one for work notes, or one for both. */
import type { Site } from "./site.ts";

export const servicenow: Site = {
  id: "servicenow",
  product: "ServiceNow",
  matches: ["https://*.service-now.com/*"],
  composers: [
    "textarea#activity-stream-comments-textarea",
    "textarea#activity-stream-work_notes-textarea",
    "textarea#activity-stream-textarea",
    "textarea[data-stream-text-input]",
    'textarea[id$=".comments"]',
    'textarea[id$=".work_notes"]',
  ],
  exclude: [],
  internalNote: {
    within: [
      "textarea#activity-stream-work_notes-textarea",
      'textarea[data-stream-text-input="work_notes"]',
      'textarea[id$=".work_notes"]',
    ],
    says: "textarea[data-stream-text-input]",
  },
  subject: ['input[id$=".short_description"]'],
  send: ["#sysverb_update, #sysverb_update_bottom, #sysverb_update_and_stay", ".activity-submit"],
  channel: "ticket",
};
