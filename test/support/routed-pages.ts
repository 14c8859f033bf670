/** Pages of our own at any address, in a real Chromium with the built extension in it: the network is never asked. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page, Worker } from "playwright-core";
import { launchChromium, serviceWorkerOf } from "./chromium.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

export interface RoutedPages {
  /** A fresh page at `address` with this markup. */
  open(address: string, html: string): Promise<Page>;
  /** The id that the extension has in this browser. */
  readonly worker: Worker;
  extensionId(): string;
  close(): Promise<void>;
}

/** Starts a browser with one of the built extensions: the released one, or its development twin. Needs a build: `npm run build`. */
export async function startRoutedPages(build: "chrome" | "dev/chrome", args: string[] = []): Promise<RoutedPages> {
  const extension = join(DIST, build);
  if (!existsSync(join(extension, "manifest.json"))) throw new Error("These tests drive the built extension: run `npm run build` first.");
  const { context, close } = await launchChromium({ extension, args });
  const worker = await serviceWorkerOf(context);
  return {
    async open(address, html) {
      const page = await context.newPage();
      await page.route(/^https?:/, (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({ contentType: "text/html; charset=utf-8", body: html })
          : route.abort(),
      );
      await page.goto(address);
      return page;
    },
    worker,
    extensionId: () => new URL(worker.url()).host,
    close,
  };
}

/** The one element that a selector gives, in the page or in one of its frames. Waits until it is there. */
export async function anywhere(page: Page, selector: string): Promise<Locator> {
  const inPage = page.locator(selector);
  if ((await inPage.count()) > 0) return inPage;
  for (const frame of page.frames()) {
    await frame.waitForLoadState();
    if ((await frame.locator(selector).count()) > 0) return frame.locator(selector);
  }
  throw new Error(`${selector}: in no frame`);
}
