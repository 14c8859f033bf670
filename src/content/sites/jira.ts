/** Jira Service Management in the cloud. An issue's description has the same editor, so only the comments' is taken. */
import type { Site } from "./site.ts";

export const jira: Site = {
  id: "jira",
  product: "Jira Service Management",
  matches: ["https://*.atlassian.net/browse/*", "https://*.atlassian.net/jira/*"],
  reach: ["https://*.atlassian.net/*"],
  composers: [
    '[data-testid="issue.activity.comment"] #ak-editor-textarea.ProseMirror[contenteditable="true"]',
    '[data-testid="issue.activity.comment"] #ak-editor-textarea[contenteditable="true"]',
    '[data-testid="issue.activity.comment"] [data-testid*="issue.component.editor.default-editor"] .ProseMirror[contenteditable="true"]',
  ],
  scope: ['[data-testid="issue.activity.comment"]'],
  compose: ['[data-testid="issue.activity.comment"]'],
  exclude: [],
  internalNote: {
    when: [
      '[data-testid="issue.component.editor.default-editor"] [data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]',
    ],
  },
  customerMessage: {
    items: [
      '[data-testid^="issue-comment-base.ui.comment.ak-comment."]:not(:has([data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper"]))',
      '[data-testid^="comment-base-item-"]',
    ],
  },
  send: ['[data-testid="comment-save-button"]'],
  toolbar: ['[data-testid="comment-cancel-button"]'],
  channel: "ticket",
};
