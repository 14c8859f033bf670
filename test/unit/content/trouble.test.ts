// @vitest-environment jsdom
/** A product whose box is not to be found says so once, and whatever else the agent writes in says nothing. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Site } from "../../../src/content/sites/site.ts";
import { zendesk } from "../../../src/content/sites/zendesk.ts";
import { openTrouble, watchLost } from "../../../src/content/trouble.ts";
import { giveSizes, present } from "../../support/fake-page.ts";

const FIELD = '<textarea id="field"></textarea>';
const SEND = '<button data-test-id="submit_button-button">Submit</button>';
const BOX = '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true">Hi</div>';

let life: AbortController;
beforeEach(() => {
  giveSizes();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function focusIn(html: string, site: Site | null, selector = "#field") {
  document.body.innerHTML = html;
  const lost = vi.fn();
  watchLost(document, () => site, lost, life.signal);
  present(document.querySelector<HTMLElement>(selector)).focus();
  return lost;
}

describe("a product's page", () => {
  it("is lost where it could send, and shows none of its boxes", () => {
    expect(focusIn(FIELD + SEND, zendesk)).toHaveBeenCalled();
  });

  it.each([
    ["has its box somewhere", FIELD + SEND + BOX, zendesk, "#field"],
    ["could not send anything", FIELD, zendesk, "#field"],
    ["is no product's", FIELD + SEND, null, "#field"],
    ["is written in elsewhere than in a box for writing", `${FIELD}${SEND}<input id="search">`, zendesk, "#search"],
  ])("is not lost where it %s", (_, html, site, selector) => {
    expect(focusIn(html, site, selector)).not.toHaveBeenCalled();
  });
});

describe("trouble", () => {
  it("is told when it begins, changes and ends, and never twice; without a word of the page", () => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal("chrome", { runtime: { id: "ours", sendMessage } });
    const trouble = openTrouble();
    for (const each of [null, "lost", "lost", "stuck", null, null] as const) trouble.tell(each);
    const key = "reply-coach:trouble";
    expect(sendMessage.mock.calls).toEqual([[{ [key]: "lost" }], [{ [key]: "stuck" }], [{ [key]: null }]]);
    expect(trouble.now).toBeNull();
  });

  it("is kept to itself once the extension is gone from the page", () => {
    vi.stubGlobal("chrome", {});
    expect(() => openTrouble().tell("lost")).not.toThrow();
  });
});
