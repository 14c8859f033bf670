/** Paint and panel stay with the words wherever these go: a box that is resized, pushed about or zoomed, in a shadow tree, in a frame. */
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RoutedPages, startRoutedPages } from "../support/routed-pages.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const ADDRESS = "http://127.0.0.1/desk";
const DRAFT = "Hello Dana, thank you for waiting. We can't refund you, it's our policy.";
const STYLE = `body{margin:40px}textarea{font:16px/20px monospace;width:420px;height:120px;padding:8px;border:2px solid}`;
const FIELD = `<!doctype html><title>Desk</title><style>${STYLE}</style><div id="above"></div><textarea>${DRAFT}</textarea>`;

let browser: RoutedPages;
let worker: Worker;
beforeAll(async () => {
  browser = await startRoutedPages("dev/chrome");
  worker = browser.worker;
});
afterAll(() => browser.close());

async function openField(): Promise<Page> {
  const page = await browser.open(ADDRESS, FIELD);
  await page.locator("textarea").focus();
  await page.locator('reply-coach[data-state="coached"]').waitFor();
  await expect.poll(() => page.evaluate(offBy)).toBe(0);
  return page;
}

/** Whole pixels between where the words of the first slip stand in the field and where they are painted; a text laid over it measures the field. */
function offBy(): number {
  const field = document.querySelector("textarea") as HTMLTextAreaElement;
  const painted = [...(CSS.highlights.get("reply-coach-slip") ?? [])].find((range) => String(range).includes("our policy")) as Range;
  if (!painted) return Number.NaN;
  const { left, top } = field.getBoundingClientRect();
  const over = document.body.appendChild(document.createElement("div"));
  over.textContent = field.value;
  over.style.cssText = `position:fixed;left:${left}px;top:${top - field.scrollTop}px;width:${field.clientWidth}px;margin:0;visibility:hidden;
    box-sizing:border-box;font:16px/20px monospace;padding:8px;border:2px solid;border-right:0;white-space:pre-wrap;overflow-wrap:break-word`;
  const words = document.createRange();
  const start = field.value.indexOf(String(painted));
  words.setStart(over.firstChild as Text, start);
  words.setEnd(over.firstChild as Text, start + String(painted).length);
  const [true1, painted1] = [words, painted].map((range) => range.getClientRects()[0] as DOMRect) as [DOMRect, DOMRect];
  over.remove();
  return Math.round(Math.max(Math.abs(true1.left - painted1.left), Math.abs(true1.top - painted1.top)));
}
const panelTop = (page: Page) => page.locator("reply-coach .panel").evaluate((panel) => Math.round(panel.getBoundingClientRect().top));

describe("the words of a form field stay under their paint", () => {
  it("when the box is made narrower, and scrolled in", THRICE, async () => {
    const page = await openField();
    await page.locator("textarea").evaluate((field) => Object.assign(field.style, { width: "190px", height: "60px" }));
    await expect.poll(() => page.evaluate(offBy)).toBe(0);
    await page.locator("textarea").evaluate((field) => field.scrollTo(0, 40));
    await expect.poll(() => page.evaluate(offBy)).toBe(0);
    await page.close();
  });

  it("when the page is zoomed in and out", THRICE, async () => {
    const page = await openField();
    for (const zoom of [2, 0.5, 1]) {
      await worker.evaluate(async (factor) => {
        const [tab] = await chrome.tabs.query({ title: "Desk" });
        await chrome.tabs.setZoom(tab?.id ?? -1, factor);
      }, zoom);
      await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(zoom);
      await expect.poll(() => page.evaluate(offBy)).toBe(0);
    }
    await page.close();
  });

  it("when something above pushes the box down, and the panel goes along", THRICE, async () => {
    const page = await openField();
    const before = await panelTop(page);
    const push = (height: string) => page.locator("#above").evaluate((above, to) => Object.assign(above.style, { height: to }), height);
    // No further than the whole panel still has room below, however tall this machine's letters make it: else it rightly stays above the window's edge.
    await push("97px");
    await expect.poll(() => page.evaluate(offBy)).toBe(0);
    await expect.poll(() => panelTop(page)).toBe(before + 97);
    await push("0px");
    await expect.poll(() => page.evaluate(offBy)).toBe(0);
    await expect.poll(() => panelTop(page)).toBe(before);
    await page.close();
  });
});

const BOX = `<div id="box" contenteditable="true" style="width:420px;height:120px">${DRAFT}</div>`;
const IN_SHADOW = `<!doctype html><title>Desk</title><div id="host"></div><script>
  const tree = document.querySelector("#host").attachShadow({ mode: "open" }); tree.innerHTML = ${JSON.stringify(BOX)};
  window.replyBox = tree.querySelector("#box"); window.room = window;</script>`;
const IN_FRAME = `<!doctype html><title>Desk</title><iframe style="width:500px;height:200px" srcdoc='${BOX.replaceAll("'", "&#39;")}'></iframe><script>
  const frame = document.querySelector("iframe");
  frame.addEventListener("load", () => { window.replyBox = frame.contentDocument.querySelector("#box"); window.room = frame.contentWindow; });</script>`;

declare global {
  interface Window {
    /** The box to write in, and the window whose highlights it is painted with. */
    replyBox?: HTMLElement;
    room?: typeof globalThis;
    /** For each frame, whether the slip was painted. */
    paintedHere?: boolean[];
  }
}

it.each([
  ["a shadow tree", IN_SHADOW],
  ["a frame", IN_FRAME],
])("words that nobody touches stay painted in every frame while the agent types, in %s", THRICE, async (_, html) => {
  const page = await browser.open(ADDRESS, html);
  await page.waitForFunction(() => window.replyBox);
  await page.evaluate(() => {
    const { replyBox: box, room } = window as Required<Pick<Window, "replyBox" | "room">>;
    (box.ownerDocument.defaultView as Window).focus();
    box.focus();
    room.getSelection()?.collapse(box.firstChild, 0);
  });
  const isPainted = () =>
    page.evaluate(() =>
      [...(window.room?.CSS.highlights.get("reply-coach-slip") ?? [])].some((range) => `${range}`.includes("our policy")),
    );
  await expect.poll(isPainted).toBe(true);
  await page.evaluate(() => {
    const frames: boolean[] = [];
    window.paintedHere = frames;
    const look = () => {
      frames.push([...(window.room?.CSS.highlights.get("reply-coach-slip") ?? [])].some((range) => `${range}`.includes("our policy")));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.keyboard.type("Good day. I am Sam, and I ", { delay: 40 });
  await page.locator('reply-coach[data-state="coached"]').waitFor();
  const seen = await page.evaluate(() => window.paintedHere ?? []);
  expect(seen.length).toBeGreaterThan(30);
  expect(seen).not.toContain(false);
  await page.close();
});
