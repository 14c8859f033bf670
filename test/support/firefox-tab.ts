/** A page of the system's Firefox, driven by WebDriver BiDi, with one unpacked extension in it. */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import puppeteer, { type KeyInput } from "puppeteer-core";
import type { Tab } from "./editor-pages.ts";
import { underPolicy } from "./under-policy.ts";

const PLACES = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** Milliseconds for a page or a key on a machine that is busy with other things: no test is about that. */
const PATIENCE_MS = 300_000;

/** Pages stay on this machine, and the browser itself asks nobody anything. */
const PREFERENCES = {
  "network.dns.disabled": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "app.normandy.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "extensions.update.enabled": false,
};

/** The browser's path: `FIREFOX_PATH`, or where Linux packages put it. Throws with what to do when there is none. */
export function firefoxPath(): string {
  const path = process.env.FIREFOX_PATH ?? PLACES.find((place) => existsSync(place));
  if (!path) throw new Error("These tests need Firefox: install the package `firefox-esr`, or set FIREFOX_PATH.");
  return path;
}

/** The same under a company's policies.json, which no other Firefox on this machine is under. */
export async function openManagedFirefoxTab(extension: string, policies: object): Promise<Tab> {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-managed-"));
  const place = join(dirname(realpathSync(firefoxPath())), "distribution");
  mkdirSync(join(dir, "distribution"));
  writeFileSync(join(dir, "distribution/policies.json"), JSON.stringify(policies));
  const tab = await openFirefoxTab(extension, underPolicy(firefoxPath(), join(dir, "distribution"), place, dir));
  const close = async (): Promise<void> => {
    await tab.close();
    rmSync(dir, { recursive: true });
  };
  return { ...tab, close };
}

/** @param preferences Further ones, by name. */
export async function openFirefoxTab(
  extension: string,
  executablePath = firefoxPath(),
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Tab> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: true,
    protocolTimeout: PATIENCE_MS,
    extraPrefsFirefox: { ...PREFERENCES, ...preferences },
    defaultViewport: { width: 1100, height: 760 },
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const noInputMethod = (): Promise<never> => Promise.reject(new Error("Firefox has no way to drive an input method."));
  return {
    go: async (url) => void (await page.goto(url)),
    evaluate: (script, argument) => page.evaluate(script as never, argument) as never,
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const [key, ...held] = keys.split("+").reverse() as KeyInput[];
      for (const each of held) await page.keyboard.down(each);
      if (key) await page.keyboard.press(key);
      for (const each of held) await page.keyboard.up(each);
    },
    compose: noInputMethod,
    commit: noInputMethod,
    close: () => browser.close(),
  };
}
