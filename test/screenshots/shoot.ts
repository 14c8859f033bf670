/** Takes the pictures: the panel's every state, the popup's, every part of the options page, the welcome page. */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { PARTS } from "../../src/options/parts.ts";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "../support/chromium.ts";
import { SAMPLES } from "../support/panel-gallery/samples.ts";
import { POPUPS, servePages } from "./pages.ts";
import { halfAYear } from "./practice-sample.ts";

declare const ROOT: string;

const FOLDER = join(ROOT, "dist/screenshots");
const THEMES = ["light", "dark"] as const;
const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 360, height: 720 };
const LANGUAGES = ["de", "es", "fr", "ja", "pt_BR"];
/** What the README shows. */
const README = ["welcome-light"];

let taken = 0;
const shoot = async (what: Page | Locator, name: string): Promise<void> => {
  await what.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
  taken += 1;
};

async function panels(page: Page, url: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.goto(url);
    for (const name of Object.keys(SAMPLES))
      await shoot(page.locator(`reply-coach[data-sample="${name}"]`), `panel-${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await page.goto(`${url}?only=coached`);
  await shoot(page.locator("reply-coach"), "panel-coached-forced");
  await page.emulateMedia({ forcedColors: "none" });
  for (const language of LANGUAGES) {
    await page.goto(`${url}?only=coached&language=${language}`);
    await shoot(page.locator("reply-coach"), `panel-coached-${language}`);
  }
}

async function popups(page: Page, url: string): Promise<void> {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const name of Object.keys(POPUPS)) {
      await page.goto(`${url}?state=${name}`);
      await shoot(page.locator("body"), `popup-${name}-${colorScheme}`);
    }
  }
  for (const language of LANGUAGES) {
    await page.goto(`${url}?state=here&language=${language}`);
    await shoot(page.locator("body"), `popup-here-${language}`);
  }
}

/** Both themes, and light on a narrow screen. */
async function pages(page: Page, address: string, name: string, ready: () => Promise<void>): Promise<void> {
  for (const [size, colorScheme, as] of [
    [WIDE, "light", "light"],
    [WIDE, "dark", "dark"],
    [NARROW, "light", "narrow"],
  ] as const) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await page.goto("about:blank");
    await page.goto(address);
    await ready();
    await shoot(page, `${name}-${as}`);
  }
}

async function extension({ context }: LaunchedChromium): Promise<void> {
  const worker = await serviceWorkerOf(context);
  await worker.evaluate((practice) => chrome.storage.local.set({ practice }), halfAYear(new Date()));
  const page = await context.newPage();
  const own = (path: string) => new URL(path, worker.url()).href;
  for (const { id } of PARTS) await pages(page, own(`options.html#${id}`), id, () => page.locator("h1").waitFor());
  await pages(page, own("welcome.html"), "welcome", () => coached(page));
}

/** On a wide screen the coach comes by itself, on a narrow one with the first click. */
async function coached(page: Page): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 900) return page.locator("#draft").waitFor();
  await page.locator('reply-coach[data-state="coached"] .findings').waitFor();
}

mkdirSync(FOLDER, { recursive: true });
const served = await servePages(ROOT);
const browser = await launchChromium({ extension: join(ROOT, "dist/dev/chrome") });
try {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1180, height: 900 });
  await panels(page, served.panels);
  await popups(page, served.popup);
  await extension(browser);
} finally {
  await browser.close();
  served.close();
}
for (const name of README) copyFileSync(join(FOLDER, `${name}.png`), join(ROOT, "assets/screenshots", `${name}.png`));
console.log(`${taken} pictures in dist/screenshots/`);
