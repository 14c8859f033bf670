/** The address names a conversation: the same in every corner of a ticket, another for another ticket, and none where there is none. */
import { describe, expect, it } from "vitest";
import { conversationOf } from "../../../src/content/conversation.ts";

const AT = "https://acme.zendesk.com";

describe("the conversation of a page", () => {
  it.each([
    [`${AT}/agent/tickets/123`, `${AT} 123`],
    [`${AT}/agent/tickets/123/events?tab=4`, `${AT} 123`],
    [
      "https://mail.google.com/mail/u/0/#inbox/FMfcgzGxSHCdrKlFqmQxKLPJdkpMxWVn",
      "https://mail.google.com FMfcgzGxSHCdrKlFqmQxKLPJdkpMxWVn",
    ],
    [
      "https://mail.google.com/mail/u/0/#label/p2/FMfcgzGxSHCdrKlFqmQxKLPJdkpMxWVn",
      "https://mail.google.com FMfcgzGxSHCdrKlFqmQxKLPJdkpMxWVn",
    ],
    ["http://127.0.0.1:8080/plain.html#101", "http://127.0.0.1:8080 101"],
    ["https://desk.example/browse/SUP-12", "https://desk.example SUP-12"],
  ])("at %s is %s", (address, conversation) => {
    expect(conversationOf(address)).toBe(conversation);
  });

  it.each([
    "https://mail.google.com/mail/u/0/#inbox",
    "https://mail.google.com/mail/u/0/#inbox/p2",
    "https://desk.example/",
    "about:blank",
  ])("at %s is none", (address) => {
    expect(conversationOf(address)).toBeNull();
  });
});
