/** The two browsers of a soak, each with the development extension in it and all of its requests through the witness. */
import { launchChromium, serviceWorkerOf } from "../support/chromium.ts";
import { tabIn } from "../support/chromium-tab.ts";
import type { Tab } from "../support/editor-pages.ts";
import { firefoxPath, openFirefoxTab } from "../support/firefox-tab.ts";
import type { Witness } from "../support/witness.ts";
import { type Heaps, openHeaps } from "./heap.ts";
import { canariesIn, storageOf } from "./kept.ts";

/** Milliseconds for a page to load: others may be at work on this machine. */
const PATIENCE_MS = 300_000;

export interface Soaked {
  readonly tab: Tab;
  /** What pages and workers asked for, as far as the browser tells. */
  readonly asked: readonly string[];
  /** Null where the browser cannot be asked. */
  heaps(): Promise<Heaps | null>;
  /** What lies in the extension's storage, in lines to print. */
  kept(): Promise<string[]>;
}

export async function inChromium(dist: string, witness: Witness): Promise<Soaked> {
  const browser = await launchChromium({ extension: `${dist}/dev/chrome`, args: [...witness.args] });
  const asked: string[] = [];
  browser.context.on("request", (request) => asked.push(request.url()));
  await serviceWorkerOf(browser.context);
  const page = await browser.context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  return {
    tab: await tabIn(browser, page),
    asked,
    heaps: await openHeaps(browser.context, page),
    kept: async () => canariesIn(await storageOf(await serviceWorkerOf(browser.context))),
  };
}

/** Firefox tells nobody of its workers' heaps, nor lets anybody into an extension. */
export async function inFirefox(dist: string, witness: Witness): Promise<Soaked> {
  const tab = await openFirefoxTab(`${dist}/dev/firefox`, firefoxPath(), witness.firefoxPreferences);
  return { tab, asked: [], heaps: async () => null, kept: async () => [] };
}
