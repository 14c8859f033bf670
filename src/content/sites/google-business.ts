/** Replies to reviews in a Google Business Profile, which Google Search shows in a frame. Always public. */
import type { Site } from "./site.ts";

export const googleBusiness: Site = {
  id: "google-business",
  product: "Google Business Profile",
  matches: ["https://business.google.com/*"],
  allFrames: true,
  composers: ['[role="dialog"] textarea', 'textarea[aria-label*="reply" i]', 'textarea[jsname="YPqjbf"]'],
  doubtful: true,
  compose: ['[role="dialog"]', "form"],
  exclude: [],
  send: ['[role="dialog"] button[jsname="LgbsSe"]'],
  sendNames: ["send", "reply", "submit", "post"],
  channel: "social",
};
