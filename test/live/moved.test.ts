/** The panel where the agent wants it: dragged, moved by keys, docked, kept for the site, and put back. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RoutedPages, startRoutedPages } from "../support/routed-pages.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const PAGE = `<!doctype html><title>Desk</title><style>body{margin:0}form{margin:420px 60px 0}textarea{width:500px;height:120px}</style>
<form><textarea></textarea><button type="button">Send</button></form>`;

let browser: RoutedPages;
beforeAll(async () => {
  browser = await startRoutedPages("dev/chrome");
});
afterAll(() => browser.close());

/** A page of its own site each time: what is kept for one is not there for the next. */
let sites = 0;
async function open(site = `http://127.0.0.1:${8000 + ++sites}/`): Promise<Page> {
  const page = await browser.open(site, PAGE);
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.locator("textarea").focus();
  await page.locator("reply-coach[data-side]").waitFor();
  return page;
}
const side = (page: Page) => expect.poll(() => page.locator("reply-coach").getAttribute("data-side"));
const corner = async (page: Page): Promise<readonly [number, number]> => {
  const box = await page.locator("reply-coach .panel").boundingBox();
  return [Math.round(box?.x ?? -1), Math.round(box?.y ?? -1)];
};
const right = (page: Page) =>
  page.locator("reply-coach .panel").evaluate((panel) => Math.round(innerWidth - panel.getBoundingClientRect().right));

/** Drags the header so that the panel's corner would be there. */
async function dragTo(page: Page, x: number, y: number): Promise<void> {
  const [left, top] = await corner(page);
  await page.mouse.move(left + 60, top + 14);
  await page.mouse.down();
  await page.mouse.move(x + 100, y + 40, { steps: 4 });
  await page.mouse.move(x + 60, y + 14, { steps: 4 });
  await page.mouse.up();
}

it("goes where its header is dragged, and the draft keeps the focus", THRICE, async () => {
  const page = await open();
  await dragTo(page, 200, 40);
  await expect.poll(() => corner(page)).toEqual([200, 40]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  await page.close();
});

it("is there again in the next page of this site, and back beside the box after a double click", THRICE, async () => {
  const first = await open();
  await dragTo(first, 200, 40);
  await expect.poll(() => corner(first)).toEqual([200, 40]);
  const site = first.url();
  await first.close();
  const page = await open(site);
  await expect.poll(() => corner(page)).toEqual([200, 40]);
  await page.mouse.dblclick(260, 54);
  await side(page).toBe("right");
  await page.close();
  const next = await open(site);
  await side(next).toBe("right");
  await next.close();
});

it("docks at a side near which it is let go, and stays there in a window of any size", THRICE, async () => {
  const page = await open();
  await dragTo(page, 740, 60);
  await expect.poll(() => right(page)).toBe(8);
  for (const width of [1500, 700]) {
    await page.setViewportSize({ width, height: 700 });
    await expect.poll(() => right(page)).toBe(8);
  }
  await page.close();
});

it("stays inside a window that becomes small", THRICE, async () => {
  const page = await open();
  await dragTo(page, 600, 500);
  await side(page).toBe("moved");
  await page.setViewportSize({ width: 480, height: 420 });
  const inside = () =>
    page.locator("reply-coach .panel").evaluate((panel) => {
      const { left, top, right, bottom } = panel.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
  await expect.poll(inside).toBe(true);
  await page.close();
});

it("moves by keys on its handle: arrows, a side of the window, and back", THRICE, async () => {
  const page = await open();
  await dragTo(page, 200, 40);
  await expect.poll(() => corner(page)).toEqual([200, 40]);
  // The agent's own way in: a focus that a script brings into the panel counts only after a moment.
  await page.keyboard.press("Alt+Shift+K");
  await page.locator("reply-coach .grip").focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  await expect.poll(() => corner(page)).toEqual([264, 72]);
  await page.keyboard.press("Home");
  await expect.poll(() => corner(page)).toEqual([8, 72]);
  await page.keyboard.press("End");
  await expect.poll(() => right(page)).toBe(8);
  await page.keyboard.press("Backspace");
  await side(page).toBe("right");
  await page.close();
});

it("gives way to the line being written and to the Send control, wherever the agent put it", THRICE, async () => {
  const page = await open();
  await dragTo(page, 80, 400);
  await side(page).toBe("moved");
  const covered = () =>
    page.evaluate(() => {
      const spots = ["textarea", "button"].map((name) => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect());
      return spots.filter(({ left, top }) => document.elementFromPoint(left + 8, top + 10)?.localName === "reply-coach").length;
    });
  await page.locator("textarea").pressSequentially("We can't.");
  await expect.poll(covered).toBe(0);
  await page.close();
});
