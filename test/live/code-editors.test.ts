/** Code editors are left alone: the real Monaco, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, type EditorPages, startEditorPages } from "../support/editor-pages.ts";

describe.each<Browser>(["chromium", "firefox"])("in %s", (browser) => {
  let pages: EditorPages;
  beforeAll(async () => {
    pages = await startEditorPages(browser);
  });
  afterAll(() => pages.close());

  it("Monaco is no reply box, whoever types in it", async () => {
    const box = await pages.open("monaco", "Unfortunately, we can't help.");
    await box.type("Oh. ");
    await expect.poll(() => box.model()).toBe("Oh. Unfortunately, we can't help.");
    expect(await box.call("replyFields")).toEqual([]);
    expect(await box.call("isCoached")).toBe(false);
  });

  it("CodeMirror is no reply box on a page that nobody vouched for", async () => {
    const box = await pages.open("codemirror", "Unfortunately, we can't help.");
    await box.call("select", 0, 0);
    expect(await box.call("replyFields")).toEqual([]);
    expect(await box.call("isCoached")).toBe(false);
  });
});
