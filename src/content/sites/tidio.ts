/** Tidio. Only one source, and no more than a textarea: taken when it looks like a box for writing. */
import type { Site } from "./site.ts";

export const tidio: Site = {
  id: "tidio",
  product: "Tidio",
  matches: ["https://www.tidio.com/panel/*"],
  composers: ["textarea"],
  doubtful: true,
  exclude: [],
  send: [],
  sendNames: ["send"],
  channel: "chat",
};
