/** A page of the system's Chromium, with one unpacked extension in it. */
import type { Page } from "playwright-core";
import { type LaunchedChromium, launchChromium } from "./chromium.ts";
import type { Tab } from "./editor-pages.ts";

export async function openChromiumTab(extension: string): Promise<Tab> {
  return tabIn(await launchChromium({ extension }));
}

/** A page of a browser that was started already, a new one unless it is given; closing the tab closes that browser. */
export async function tabIn({ context, close }: LaunchedChromium, opened?: Page): Promise<Tab> {
  const page = opened ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  return {
    go: async (url) => void (await page.goto(url)),
    evaluate: (script, argument) => page.evaluate(script as never, argument) as never,
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    compose: async (text) =>
      void (await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length })),
    commit: async (text) => void (await cdp.send("Input.insertText", { text })),
    close,
  };
}
