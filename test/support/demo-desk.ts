/** The demo helpdesk in a real Chromium with the built extension in it: what the end-to-end tests drive. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type {} from "../../assets/demo/receipt.ts";
import { serveDemo } from "../../assets/demo/serve.mjs";
import type {} from "../../assets/demo/zendesk.ts";
import type { PanelMode } from "../../src/panel/state.ts";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "./chromium.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
export type View = "zendesk" | "gmail" | "plain";
export const VIEWS: readonly View[] = ["zendesk", "gmail", "plain"];

/** The visible reply box of each view. */
export const BOX: Readonly<Record<View, string>> = {
  zendesk: '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible',
  gmail: 'div[g_editable="true"]:visible',
  plain: "#reply",
};
export const SEND: Readonly<Record<View, string>> = {
  zendesk: '[data-test-id="submit_button-button"]:visible',
  gmail: ".T-I-atl:visible",
  plain: "#send",
};

export interface Desk {
  /** Opens a view on a ticket, in a page of its own, with the caret in the reply box. */
  open(view: View, ticket?: number): Promise<Box>;
  /** Opens a part of the options page, in a page of its own. */
  openOptions(part: string): Promise<Page>;
  /** Addresses that anything in this browser asked for outside the demo and the extension itself. */
  readonly strayRequests: readonly string[];
  /** Stops the extension's worker, as the browser does with an idle one. */
  killWorker(page: Page): Promise<void>;
  /** Replaces the extension under open pages, as an update does. */
  updateExtension(): Promise<void>;
  /** Takes the extension away under open pages; there is no way back. */
  removeExtension(): Promise<void>;
  /** Gives the extension's command in the tab in front, as its keys do: browsers keep those from whoever drives a page. */
  command(): Promise<void>;
  /** Everything that the extension keeps in this browser. */
  storage(): Promise<unknown>;
  /** Keeps values as the extension's own pages would. */
  keep(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Injects the content script into the tab in front once more, as a permission given anew does. */
  injectAgain(): Promise<void>;
  /** Empties what the extension keeps. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export interface Box {
  readonly page: Page;
  readonly root: Locator;
  readonly panel: Locator;
  /** Waits until the panel's host says so. */
  is(mode: PanelMode): Promise<void>;
  type(text: string): Promise<void>;
  /** The draft as the page's own code holds it. */
  draft(): Promise<string>;
  send(): Promise<string>;
}

async function boxOn(page: Page, view: View): Promise<Box> {
  const root = page.locator(BOX[view]).first();
  // The first line: further down a mail's box holds the signature and the quoted mail.
  await root.click({ position: { x: 24, y: 14 } });
  const host = page.locator("reply-coach");
  const draft = () => page.evaluate(() => window.demoText?.() ?? "");
  return {
    page,
    root,
    panel: host.getByRole("region", { name: "Reply Coach" }),
    draft,
    is: (mode) => expect.poll(() => host.getAttribute("data-state"), { timeout: 20_000, interval: 25 }).toBe(mode),
    async type(text) {
      await page.keyboard.type(text);
      await expect.poll(async () => (await draft()).replace(/\s+/g, " "), { interval: 25 }).toContain(text.replace(/\s+/g, " ").trim());
    },
    async send() {
      await page.locator(SEND[view]).first().click();
      return page.locator("#sent").evaluate((sent) => sent.textContent ?? "");
    },
  };
}

/** The words that are marked as slips on the page. */
export const marked = ({ page }: Box): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get("reply-coach-slip") ?? [])].map((range) => range.toString()));

/** A draft's words on one line: views differ in how they keep lines and spaces. */
export const oneLine = (draft: string): string => draft.replace(/\s+/g, " ").trim();

/** How many spots of the visible element lie under the panel's host; `spots` are shares of its width and height. */
export const coveredBits = (page: Page, selector: string, spots: number[]): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, shares) => {
      const host = document.querySelector("reply-coach");
      const { left, top, width, height } = element.getBoundingClientRect();
      const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const));
      return points.filter(([x, y]) => document.elementFromPoint(x, y) === host).length;
    }, spots);

/** Opens a view on a ticket of the demo that is served at `url`, in a page of its own, with the caret in the reply box. */
export async function openBox(context: BrowserContext, url: string, view: View, ticket = 101): Promise<Box> {
  const page = await context.newPage();
  await page.goto(`${url}/${view}.html#${ticket}`);
  await page.locator(`body[data-ready="${ticket}"]`).waitFor();
  return boxOn(page, view);
}

/** Starts the demo and the browser. Needs a build: `npm run build`. */
export async function startDesk(): Promise<Desk> {
  const extension = join(DIST, "dev/chrome");
  if (!existsSync(join(extension, "manifest.json"))) throw new Error("These tests drive the built extension: run `npm run build` first.");
  const demo = await serveDemo({ root: join(DIST, "demo") });
  const browser: LaunchedChromium = await launchChromium({ extension });
  const { context } = browser;
  const worker = await serviceWorkerOf(context);
  const strayRequests: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(demo.url) && !/^(?:chrome-extension|data|blob|about):/.test(request.url()))
      strayRequests.push(request.url());
  });
  return {
    strayRequests,
    open: (view, ticket) => openBox(context, demo.url, view, ticket),
    async openOptions(part) {
      const page = await context.newPage();
      await page.goto(new URL(`options.html#${part}`, worker.url()).href);
      return page;
    },
    async killWorker(page) {
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await session.send("ServiceWorker.disable");
      await session.detach();
    },
    async updateExtension() {
      await (context.serviceWorkers()[0] ?? worker).evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    },
    async removeExtension() {
      await (await serviceWorkerOf(context)).evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
    },
    command: async () =>
      (await serviceWorkerOf(context)).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch(command: string, tab?: chrome.tabs.Tab): void }).dispatch("open-coach", tab);
      }),
    storage: async () => (await serviceWorkerOf(context)).evaluate(() => chrome.storage.local.get(null)),
    keep: async (values) => (await serviceWorkerOf(context)).evaluate((kept) => chrome.storage.local.set(kept), values),
    injectAgain: async () =>
      (await serviceWorkerOf(context)).evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const files = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
        await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, files });
      }),
    forget: async () => (await serviceWorkerOf(context)).evaluate(() => chrome.storage.local.clear()),
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}
