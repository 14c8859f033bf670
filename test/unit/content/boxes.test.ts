// @vitest-environment jsdom
/** Boxes where pages make it hard: several at once, in shadow trees, without bounds, and beside conversations with others. */
import { beforeAll, describe, expect, it } from "vitest";
import { boxFor, describe as describeBox, isSendControl } from "../../../src/content/sites/find.ts";
import { generic } from "../../../src/content/sites/generic.ts";
import { gmail } from "../../../src/content/sites/gmail.ts";
import { zendesk } from "../../../src/content/sites/zendesk.ts";
import { present } from "../../support/fake-page.ts";
import { layOut, openSitePage } from "../../support/site-pages.ts";

beforeAll(layOut);

const show = (html: string): void => {
  document.documentElement.innerHTML = html;
};
const element = (selector: string): HTMLElement => present(document.querySelector<HTMLElement>(selector));

describe("a box", () => {
  it("is found through open shadow roots, with the conversation around its host", () => {
    show('<body><p data-reply-coach-customer>Hello</p><div id="host"></div></body>');
    const shadow = element("#host").attachShadow({ mode: "open" });
    const field = shadow.appendChild(document.createElement("textarea"));
    expect(boxFor(generic, field)).toMatchObject({ root: field, customer: "Hello" });
  });

  it("has no customer's message rather than a stranger's where the conversation has no bounds", () => {
    show(
      '<body><article data-test-id="omni-log-comment-item"><div type="end-user">Other</div></article><div contenteditable="true" data-test-id="omnicomposer-rich-text-ckeditor"></div></body>',
    );
    expect(boxFor(zendesk, element("[contenteditable]"))).toMatchObject({ customer: null, mode: "reply" });
  });
});

describe("several Zendesk tickets in one page", () => {
  it("keep their own customer, mode and controls apart, the one that is shown and the ones that are not", () => {
    const { marked, only } = openSitePage("zendesk-public-reply");
    const hidden = present(document.querySelector<HTMLElement>('[data-ticket-id="102"] [data-test-id^="omnicomposer-"]'));
    expect(describeBox(zendesk, hidden)).toMatchObject({ mode: "note", customer: "A different customer with a different question." });
    expect(describeBox(zendesk, marked).mode).toBe("reply");
    expect(describeBox(zendesk, marked).keepClear.map(({ id }) => id)).not.toContain("submit-102");
    expect(isSendControl(zendesk, marked, only("#submit-102"))).toBe(false);
    expect(isSendControl(zendesk, hidden, only("#submit-102"))).toBe(true);
  });

  it("have side conversations, which are for others than the customer", () => {
    const { only } = openSitePage("zendesk-public-reply");
    for (const side of ["#side-101", "#side-102"]) expect(boxFor(zendesk, only(side)), side).toBeNull();
  });
});

describe("Gmail's composes, inline and floating at once", () => {
  it("are two boxes: one in its thread, one in none, each with its own Send", () => {
    const { only } = openSitePage("gmail-floating");
    const [inline, floating] = [only("#body-c3"), only("#body-c4")];
    expect(boxFor(gmail, inline)).toMatchObject({ root: inline, customer: expect.stringContaining("Where is my parcel?") });
    expect(boxFor(gmail, floating)).toMatchObject({ root: floating, customer: null });
    const sends = (box: HTMLElement) => ["#send-c3", "#send-c4"].filter((send) => isSendControl(gmail, box, only(send)));
    expect(sends(inline)).toEqual(["#send-c3"]);
    expect(sends(floating)).toEqual(["#send-c4"]);
  });

  it.each([
    ["gmail-inline", "Where is my parcel?\n\nIt was a birthday present."],
    ["gmail-floating", null],
  ])("are in their thread or in none, also where no main area is marked: %s", (name, customer) => {
    const { marked, only } = openSitePage(name);
    only('[role="main"]').removeAttribute("role");
    expect(present(boxFor(gmail, marked)).customer).toBe(customer);
  });
});
