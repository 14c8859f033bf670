/** The paint on the draft through a whole session: it never flickers while the agent types, and the editor's own markup never changes. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Desk, startDesk } from "../support/demo-desk.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const CURT = "Hello, we can't refund you. It's our policy.";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

declare global {
  interface Window {
    /** For each frame, whether the words that were painted before the typing still were. */
    paintedFrames?: boolean[];
  }
}

it.each(["zendesk", "gmail"] as const)("words that nobody touches stay painted in every frame, in the %s view", THRICE, async (view) => {
  const box = await desk.open(view);
  await box.type(CURT);
  await box.is("coached");
  await box.page.evaluate(() => {
    const frames: boolean[] = [];
    window.paintedFrames = frames;
    const look = () => {
      frames.push([...(CSS.highlights.get("reply-coach-slip") ?? [])].some((range) => String(range).includes("our policy")));
      requestAnimationFrame(look);
    };
    look();
  });
  await box.page.keyboard.type(" I will see what I can find out", { delay: 40 });
  await box.is("coached");
  const frames = await box.page.evaluate(() => window.paintedFrames ?? []);
  expect(frames.length).toBeGreaterThan(30);
  expect(frames).not.toContain(false);
  await box.page.close();
});

it("the editor's markup is the same byte for byte from the findings to the blur", THRICE, async () => {
  const box = await desk.open("zendesk");
  const markup = () => box.root.evaluate((root) => root.innerHTML);
  await box.type(CURT);
  const typed = await markup();
  await box.is("coached");
  await box.panel.getByText("It's our policy").first().hover();
  await expect.poll(() => box.page.evaluate(() => CSS.highlights.get("reply-coach-pointed")?.size ?? 0)).toBeGreaterThan(0);
  expect(await markup()).toBe(typed);
  await box.page.keyboard.press("Alt+Shift+K");
  await box.page.keyboard.press("n");
  await box.panel.getByText("put aside").first().waitFor();
  expect(await markup()).toBe(typed);
  await box.page.locator("input:visible").first().focus();
  expect(await markup()).toBe(typed);
  await box.page.close();
});
