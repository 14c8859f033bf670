/** Replies to reviews in App Store Connect. Always public. */
import type { Site } from "./site.ts";

export const appStoreConnect: Site = {
  id: "appstoreconnect",
  product: "App Store Connect",
  matches: ["https://appstoreconnect.apple.com/*"],
  composers: ['.modal-dialog div[contenteditable="true"]'],
  compose: [".modal-dialog"],
  exclude: [],
  // The dialog does not say whose review it answers: known only where one review is shown.
  customerMessage: {
    items: ['.review-container:not(.review-container ~ .review-container):not(:has(~ .review-container)) div[ng-bind*=".value.review"]'],
  },
  send: [".modal-dialog button.primary"],
  sendNames: ["send", "reply", "submit", "post"],
  channel: "social",
};
