/**
 * What users of comparable products complain of, as far as it touches the panel in a page: each is a test, named after the thread it comes from.
 * Held elsewhere: mattermost #8057 (a widget over Send) in placement.test.ts, harper #3122 (flicker) in painting.test.ts, harper #2776 (dead after
 * an update) in coached.test.ts, harper #3236 (marks while only reading) in life.test.ts, harper #2358 (the caret jumps) in coached.test.ts and
 * at-work.test.ts, just-not-sorry #58 (no switch for a rule) in at-work.test.ts, harper #1697 (what "Ignore" means) in put-aside.test.tsx,
 * bitwarden #9936 (locked without a word) in rule-switch.test.ts, just-not-sorry #119 (silent when lost) in tell-of-page.test.ts,
 * what a verdict rests on (RELC Journal 2021, evaluagent) and nagging in unit/panel/complaints.test.tsx.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Box, type Desk, startDesk } from "../support/demo-desk.ts";

const THRICE = { repeats: 2 };
const CURT = "Hello, we can't refund you. It's our policy.";
let desk: Desk;
let box: Box;

beforeAll(async () => {
  desk = await startDesk();
});
afterEach(async () => {
  await box.page.close();
  await desk.forget();
});
afterAll(() => desk.close());

const openedWith = async (draft: string, view: Parameters<Desk["open"]>[0]): Promise<void> => {
  box = await desk.open(view);
  await box.type(draft);
  await box.is("coached");
};
const inPanel = (): Promise<boolean> => box.page.evaluate(() => document.activeElement?.localName === "reply-coach");

describe("complaint", () => {
  it("harper PR #1627: a page's own dialog is hidden behind the widget. Ours stays beneath it", THRICE, async () => {
    await openedWith(CURT, "zendesk");
    const over = await box.page.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement("dialog"));
      dialog.style.cssText = "width: 100vw; height: 100vh; max-width: none; max-height: none; margin: 0";
      dialog.showModal();
      const { left, top, width, height } = document.querySelector("reply-coach")!.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === dialog;
    });
    expect(over).toBe(true);
  });

  it("harper #2950: the page scrolls away when the widget opens. Nothing scrolls for ours", THRICE, async () => {
    await openedWith(CURT, "plain");
    await box.page.evaluate(() => {
      document.body.style.paddingBottom = "3000px";
      scrollTo(0, 37);
    });
    const scrolled = () => box.page.evaluate(() => scrollY);
    const before = await scrolled();
    await box.page.keyboard.press("Alt+Shift+K");
    await expect.poll(inPanel).toBe(true);
    for (const key of ["ArrowDown", "ArrowUp", "Escape"]) await box.page.keyboard.press(key);
    await expect.poll(inPanel).toBe(false);
    expect(await scrolled()).toBe(before);
  });

  it("languagetool #9285: two widgets at once. There is one of ours, also after it was injected again", THRICE, async () => {
    await openedWith(CURT, "zendesk");
    await desk.injectAgain();
    await box.root.click({ position: { x: 24, y: 14 } });
    await box.is("coached");
    expect(await box.page.locator("reply-coach").count()).toBe(1);
  });

  it(
    "harper #3721: a click on a marked word opens something, and Delete does nothing. Ours opens nothing, and typing wins",
    THRICE,
    async () => {
      await openedWith(CURT, "plain");
      await box.panel.getByRole("button", { name: "Make the coach small" }).click();
      const pill = box.panel.getByRole("button", { name: /^Open the coach/ });
      await pill.waitFor();
      await box.root.click({ position: { x: 60, y: 14 } });
      await box.page.keyboard.press("Home");
      await box.page.keyboard.press("Delete");
      expect(await box.draft()).toBe(CURT.slice(1));
      await box.is("coached");
      expect(await pill.isVisible()).toBe(true);
      expect(await inPanel()).toBe(false);
    },
  );

  it("harper #1759: Shift alone opens it while one writes capitals. No bare modifier means anything to ours", THRICE, async () => {
    await openedWith(CURT, "gmail");
    for (const key of ["Shift", "Shift", "Control", "Control", "Alt", "Alt"]) await box.page.keyboard.press(key);
    await box.page.keyboard.type("ABC");
    await expect.poll(() => box.draft()).toContain(`${CURT}ABC`);
    expect(await inPanel()).toBe(false);
  });

  it("what opened for a moment gives way as soon as one types", THRICE, async () => {
    await openedWith(CURT, "zendesk");
    await box.panel.getByRole("button", { name: "Make the coach small" }).click();
    const pill = box.panel.getByRole("button", { name: /^Open the coach/ });
    await pill.waitFor();
    await box.page.keyboard.press("Alt+Shift+K");
    await expect.poll(inPanel).toBe(true);
    await box.root.click({ position: { x: 24, y: 14 } });
    expect(await pill.count()).toBe(0);
    await box.page.keyboard.type("x");
    await pill.waitFor();
  });
});
