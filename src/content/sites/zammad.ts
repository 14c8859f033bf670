/** Zammad, hosted or on a company's own host, in its old and its new view. All open tickets stay in the page; one is shown. */
import type { Site } from "./site.ts";

export const zammad: Site = {
  id: "zammad",
  product: "Zammad",
  matches: ["https://*.zammad.com/*"],
  elsewhere: { matches: ["*://*/*"], marker: "form.article-add .articleNewEdit-body, #ticketArticleReplyForm" },
  composers: [
    '.content.active .article-new .articleNewEdit-body[contenteditable="true"]',
    '.articleNewEdit-body[contenteditable="true"][data-name="body"]',
    '#ticketArticleReplyForm [data-test-id="field-editor"] .ProseMirror[role="textbox"]',
  ],
  scope: [".content.active", ".content", "body"],
  exclude: [],
  internalNote: {
    within: ["form.article-add.is-internal", '#ticketArticleReplyForm:has([data-test-id="article-reply-stripes-panel"].bg-stripes)'],
    when: ['[data-test-id="article-reply-stripes-panel"].bg-stripes'],
    says: 'form.article-add, [data-test-id="article-reply-stripes-panel"]',
  },
  customerMessage: {
    items: [".ticket-article-item.customer:not(.is-internal)", '[data-test-id^="article-bubble-body-"]'],
    body: [".text-bubble", ".textBubble"],
  },
  subject: [".ticket-title-update", ".ticket-title"],
  send: [".js-submit"],
  channel: "ticket",
};
