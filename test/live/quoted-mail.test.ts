/** Quoted mail and the signature, which stand in one box with the reply, in a real browser. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type EditorPages, startEditorPages } from "../support/editor-pages.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };

let pages: EditorPages;
beforeAll(async () => {
  pages = await startEditorPages();
});
afterAll(() => pages.close());

it("are never read or touched", THRICE, async () => {
  const box = await pages.open("gmail", "We can't help.");
  const rest = () =>
    box.evaluate(() => [...document.querySelectorAll("#box > .gmail_signature, #box > .gmail_quote")].map((e) => e.outerHTML));
  const before = await rest();
  expect(before).toHaveLength(2);
  expect((await box.call("read")).trim()).toBe("We can't help.");
  await box.call("apply", { start: 0, end: 14, expected: "We can't help.", text: "We can.\nSee below." });
  expect(await rest()).toEqual(before);
});
