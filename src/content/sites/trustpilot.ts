/** Replies to reviews in Trustpilot Business. Always public. Its selectors rest on one source that guessed. */
import type { Site } from "./site.ts";

export const trustpilot: Site = {
  id: "trustpilot",
  product: "Trustpilot Business",
  matches: ["https://businessapp.b2b.trustpilot.com/reviews/*"],
  reach: ["https://businessapp.b2b.trustpilot.com/*"],
  composers: ["textarea[data-service-review-reply-textarea]", 'textarea[data-testid="reply-textarea"]', "textarea"],
  doubtful: true,
  compose: ["form", '[role="dialog"]', "article", "section"],
  exclude: [],
  send: [],
  sendNames: ["reply", "post", "send", "submit"],
  channel: "social",
};
