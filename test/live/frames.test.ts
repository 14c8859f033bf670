/** A reply box in a frame of another origin than the page, and a Send control in yet another frame: coached where the box is. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Frame, Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "../support/chromium.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const DRAFT = "Hello Dana, thank you for waiting. We can't refund you, it's our policy.";

let server: Server;
let port: number;
let browser: LaunchedChromium;
let worker: Worker;
beforeAll(async () => {
  server = createServer(({ url = "/" }, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(pageAt(url));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  port = (server.address() as AddressInfo).port;
  browser = await launchChromium({ extension: fileURLToPath(new URL("../../dist/dev/chrome", import.meta.url)) });
  worker = await serviceWorkerOf(browser.context);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** The page is at 127.0.0.1, its frames at localhost: another origin, and in Chromium another process. */
function pageAt(url: string): string {
  const frame = (path: string) => `<iframe style="width:500px;height:200px" src="http://localhost:${port}/${path}"></iframe>`;
  const body: Record<string, string> = {
    "/": `<title>A helpdesk in frames</title>${frame("box")}${frame("send")}`,
    "/box": `<textarea style="width:400px;height:120px">${DRAFT}</textarea>`,
    "/send": "<button>Send</button>",
  };
  return `<!doctype html><html lang="en">${body[url] ?? ""}`;
}

async function openDesk(): Promise<{ page: Page; frame: (path: string) => Frame }> {
  await worker.evaluate(() => chrome.storage.local.clear());
  const page = await browser.context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: "load" });
  const frame = (path: string): Frame => {
    const found = page.frames().find((each) => each.url().endsWith(path));
    if (!found) throw new Error(`no frame ${path}`);
    return found;
  };
  return { page, frame };
}
const coached = (frame: Frame | Page) => frame.locator('reply-coach[data-state="coached"]');

it("is coached in its own frame, and the popup knows", THRICE, async () => {
  const { page, frame } = await openDesk();
  await frame("/box").locator("textarea").click();
  await coached(frame("/box")).waitFor();
  expect(await page.locator("reply-coach").count()).toBe(0);
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ title: "A helpdesk in frames" }))[0]?.id);
  const popup = await browser.context.newPage();
  await popup.goto(new URL(`popup.html?tab=${tab}`, worker.url()).href);
  await popup.getByRole("heading", { level: 2, name: /^On, for this site/ }).waitFor();
  await popup.close();
  await page.close();
});

it("stays away there when the page around it is switched off", THRICE, async () => {
  const { page, frame } = await openDesk();
  await frame("/box").locator("textarea").click();
  await coached(frame("/box")).waitFor();
  await worker.evaluate((site) => chrome.storage.local.set({ quiet: { sitesOff: [site], snoozedUntil: 0 } }), `http://127.0.0.1:${port}`);
  await frame("/box").locator("reply-coach").waitFor({ state: "detached" });
  await page.close();
});

it("knows that the reply was sent, by a press in the frame beside it", THRICE, async () => {
  const { page, frame } = await openDesk();
  await frame("/box").locator("textarea").click();
  await coached(frame("/box")).waitFor();
  const kept = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get("past-replies")));
  expect(await kept()).not.toContain("fingerprint");
  await frame("/send").locator("button").click();
  await expect.poll(kept, { timeout: 10_000 }).toContain("fingerprint");
  await page.close();
});
