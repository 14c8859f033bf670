/** The inbox of Meta Business Suite. Its classes are made by machine: nothing but the editor can be told. */
import type { Site } from "./site.ts";

export const meta: Site = {
  id: "meta",
  product: "Meta Business Suite",
  matches: ["https://business.facebook.com/latest/inbox/*"],
  reach: ["https://business.facebook.com/latest/*"],
  composers: ['[data-lexical-editor="true"][contenteditable="true"][role="textbox"]', 'div[role="textbox"][contenteditable="true"]'],
  exclude: [],
  send: [],
  sendNames: ["send"],
  channel: "social",
};
