/** UVdesk, on a company's own host: TinyMCE in a frame, one for the reply, one for the note, one for what is forwarded. */
import type { Site } from "./site.ts";

export const uvdesk: Site = {
  id: "uvdesk",
  product: "UVdesk",
  matches: [],
  elsewhere: { matches: ["*://*/*/ticket/view/*"], marker: ".uv-ticket-reply" },
  composers: ['body#tinymce[contenteditable="true"]'],
  frames: ["iframe#reply-area_ifr", "iframe#note-area_ifr"],
  compose: [".uv-tab-view"],
  exclude: [],
  internalNote: { within: [".uv-tab-view#note"] },
  customerMessage: {
    items: [".uv-ticket-main:not(.uv-ticket-reply):not(.uv-ticket-note-agent):not(:has(.uv-ticket-note-agent))"],
    body: [".message"],
  },
  send: [".uv-dropdown.reply li[data-id]"],
  // It only opens the menu of what sends.
  toolbar: [".uv-dropdown.reply .uv-btn"],
  channel: "ticket",
};
