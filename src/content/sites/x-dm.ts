/** Direct messages on X. Nothing known in the page says who wrote one. */
import type { Site } from "./site.ts";

export const xDm: Site = {
  id: "x-dm",
  product: "X direct messages",
  matches: ["https://x.com/messages/*", "https://x.com/i/chat/*", "https://twitter.com/messages/*"],
  reach: ["https://x.com/*", "https://twitter.com/*"],
  composers: ['[data-testid="dmComposerTextInput"]', 'textarea[data-testid="dm-composer-textarea"]'],
  exclude: [],
  send: ['[data-testid="dmComposerSendButton"]'],
  channel: "social",
};
