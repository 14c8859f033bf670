/** The toolbar icon pressed for real, in a Chromium with the released extension in it: the popup then knows its tab as it does for an agent. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer, { type Extension, type Page } from "puppeteer-core";
import { chromiumPath } from "./chromium.ts";
import { QUIET_ARGS } from "./chromium-args.mjs";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

export interface IconBrowser {
  open(address: string): Promise<Page>;
  /** Presses the icon over this page and gives the popup that opens. */
  press(page: Page): Promise<Page>;
  /**
   * Says yes to the browser's own question about these pages before it is asked: the question itself is no page, and no test can press its
   * buttons. Nothing is allowed by it until the extension asks.
   */
  agree(pattern: string): Promise<void>;
  /** Opens one of the extension's own pages, such as "options.html". */
  openOwn(path: string): Promise<Page>;
  /** Keeps values as the extension's own pages would. */
  keep(values: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}

/** What the browser's own page of extensions has more than others. */
interface ExtensionsPage {
  readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
}

/** Starts the browser with one of the builds. Needs a build: `npm run build`. */
export async function startIconBrowser(build: "chrome" | "dev/chrome"): Promise<IconBrowser> {
  const extension = join(DIST, build);
  if (!existsSync(join(extension, "manifest.json"))) throw new Error("These tests drive the built extension: run `npm run build` first.");
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    args: ["--no-sandbox", ...QUIET_ARGS],
    defaultViewport: { width: 1100, height: 760 },
  });
  const worker = await (await browser.waitForTarget((target) => target.type() === "service_worker")).worker();
  const [ours] = [...(await browser.extensions()).values()] as [Extension];
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  return {
    open,
    openOwn: (path) => open(`chrome-extension://${ours.id}/${path}`),
    async press(page) {
      await page.bringToFront();
      await ours.triggerAction(page);
      const target = await browser.waitForTarget((each) => each.url().startsWith(`chrome-extension://${ours.id}/popup.html`));
      return target.asPage();
    },
    async agree(pattern) {
      const page = await browser.newPage();
      await page.goto("chrome://extensions");
      await page.evaluate(
        (id, host) => (chrome as unknown as ExtensionsPage).developerPrivate.addHostPermission(id, host),
        ours.id,
        pattern,
      );
      await page.close();
    },
    keep: async (values) => worker?.evaluate((kept) => chrome.storage.local.set(kept), values as Record<string, unknown>),
    close: () => browser.close(),
  };
}
