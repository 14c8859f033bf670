/** The welcome page as a site of the coach's, so that what runs in it is what runs in a helpdesk. */
import type { Site } from "../policy/site.ts";

export const WELCOME: Site = {
  id: "welcome",
  product: "Reply Coach",
  matches: ["chrome-extension://*/welcome.html", "moz-extension://*/welcome.html"],
  composers: ["#draft"],
  exclude: [],
  customerMessage: { items: ["[data-reply-coach-customer]"] },
  send: [],
  channel: "email",
};
