/** A page that meddles with the classes a paste is made of learns nothing new and breaks nothing, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, type EditorPages, startEditorPages } from "../support/editor-pages.ts";

const EDIT = { start: 7, end: 12, expected: "can't", text: "can:\nsee" };

describe.each<Browser>(["chromium", "firefox"])("in %s", (browser) => {
  let pages: EditorPages;
  beforeAll(async () => {
    pages = await startEditorPages(browser);
  });
  afterAll(() => pages.close());

  it.each(["DataTransfer", "ClipboardEvent"])("a page whose %s throws keeps its text", async (name) => {
    const box = await pages.open("roosterjs", "Hi, we can't help.");
    await box.evaluate((broken) => {
      Object.assign(window, {
        [broken]: class {
          constructor() {
            throw new Error("broken");
          }
        },
      });
    }, name);
    const { ok } = await box.call("apply", EDIT);
    expect(await box.model()).toBe(ok ? "Hi, we can:\nsee help." : "Hi, we can't help.");
  });

  it("a page whose paste is a lie keeps its text", async () => {
    const box = await pages.open("roosterjs", "Hi, we can't help.");
    await box.evaluate(() => {
      DataTransfer.prototype.getData = () => "Wrong words";
    });
    const { ok } = await box.call("apply", EDIT);
    expect(await box.model()).toBe(ok ? "Hi, we can:\nsee help." : "Hi, we can't help.");
  });

  it("nothing of ours stands in the page for it to call", async () => {
    const box = await pages.open("contenteditable", "Hi, we can't help.");
    const globals = () => box.evaluate(() => Object.getOwnPropertyNames(window).sort().join());
    const before = await globals();
    await box.call("apply", EDIT);
    expect(await globals()).toBe(before);
  });
});
