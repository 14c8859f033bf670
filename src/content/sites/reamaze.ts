/** Re:amaze. Scripts put canned replies into the field without telling it. */
import type { Site } from "./site.ts";

export const reamaze: Site = {
  id: "reamaze",
  product: "Re:amaze",
  matches: ["https://*.reamaze.com/admin/conversations/*", "https://*.reamaze.com/admin/chats*"],
  reach: ["https://*.reamaze.com/admin/*"],
  composers: ["textarea#message_body", '.tui-editor-defaultUI [contenteditable="true"]'],
  exclude: [],
  customerMessage: { items: [".message.chat-ui:not(.staff)"], body: [".message-body"] },
  send: [],
  sendNames: ["reply", "send"],
  channel: "chat",
};
