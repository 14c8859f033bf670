/** What a reply box leaves behind when it is done with, in a real browser: nothing. */
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RoutedPages, startRoutedPages } from "../support/routed-pages.ts";

const CYCLES = 200;
const WARM_UP = 40;
/** Code that is compiled while a page runs lies in the same heap, and is no leak. */
const NO_COMPILING = "--js-flags=--no-opt --no-sparkplug --no-maglev --regexp-interpret-all --no-regexp-tier-up";
/** What a heap may differ by without a leak, in bytes: a kilobyte a box. A box that is kept takes little more, but shows in the nodes. */
const NOISE = CYCLES * 1000;

let browser: RoutedPages;
beforeAll(async () => {
  browser = await startRoutedPages("dev/chrome", [NO_COMPILING]);
});
afterAll(() => browser.close());

const PAGE = `<!doctype html><title>Desk</title><div id="place"></div><button>Elsewhere</button>
<style>textarea,[contenteditable]{display:block;width:400px;height:80px}</style>`;

/** Opens and closes a box as often as told: made by the page, written in, coached, taken away. Every other one is rich text. */
const cycle = async (times: number): Promise<number> => {
  const until = (done: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => (done() ? resolve() : requestAnimationFrame(look));
      look();
    });
  const host = () => document.querySelector("reply-coach");
  let seen = 0;
  for (let i = 0; i < times; i++) {
    const box = document.createElement(i % 2 ? "textarea" : "div");
    if (i % 2) (box as HTMLTextAreaElement).value = `We can't do that, it's our policy, number ${i}.`;
    else {
      box.contentEditable = "true";
      box.textContent = `We can't refund you, it's our policy, number ${i}.`;
    }
    document.querySelector("#place")?.append(box);
    box.focus();
    await until(() => host()?.getAttribute("data-state") === "coached");
    seen++;
    box.remove();
    await until(() => host() === null);
  }
  return seen;
};

interface Left {
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
}
async function leftOf(cdp: CDPSession): Promise<Left> {
  // Twice: what a finaliser lets go is collected by the next.
  for (let i = 0; i < 2; i++) await cdp.send("HeapProfiler.collectGarbage");
  const { metrics } = await cdp.send("Performance.getMetrics");
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: metric("JSHeapUsedSize"), listeners: metric("JSEventListeners"), nodes: metric("Nodes") };
}

const openDesk = async (): Promise<{ page: Page; cdp: CDPSession }> => {
  const page = await browser.open("http://127.0.0.1/desk", PAGE);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("HeapProfiler.enable");
  await cdp.send("Performance.enable");
  return { page, cdp };
};

it(`gives back its memory, its listeners and its nodes: ${CYCLES} boxes opened, coached and taken away`, async () => {
  const { page, cdp } = await openDesk();
  await page.evaluate(cycle, WARM_UP);
  const before = await leftOf(cdp);
  expect(await page.evaluate(cycle, CYCLES)).toBe(CYCLES);
  const after = await leftOf(cdp);
  console.log(
    `heap after ${CYCLES} boxes: ${before.heap} -> ${after.heap} bytes; listeners ${before.listeners} -> ${after.listeners}; nodes ${before.nodes} -> ${after.nodes}`,
  );
  expect(after.heap - before.heap).toBeLessThan(NOISE);
  expect(after.listeners - before.listeners).toBeLessThan(10);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  await page.close();
});
