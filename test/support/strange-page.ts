/** A page of the test's own making with one reply box, in a real Chromium with the extension in it; and an agent who writes and presses there. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { startRoutedPages } from "./routed-pages.ts";

/** What the agent writes: two slips, and suggestions for them. */
export const CURT = "Hello, we can't refund you. It's our policy.";
export const DESK = '<form><textarea></textarea><button type="button">Send</button></form>';

const STYLE = "body{margin:0}form{margin:300px 40px 0}textarea,[contenteditable]{display:block;width:500px;height:120px}";

/** For the head of a page: runs before anything else in it. */
export const script = (run: () => void): string => `<script>(${run})()</script>`;

export interface StrangePage {
  readonly page: Page;
  is(mode: string, timeout?: number): Promise<void>;
  draft(): Promise<string>;
  /** Writes a curt reply and waits until it is coached. */
  write(text?: string): Promise<void>;
  /** Takes a suggestion by a press of the agent's own, and waits until it is in the draft. */
  takes(): Promise<void>;
  /** Presses where Apply is, and the keys that lead to it, after the page played a trick; then writes an exclamation mark. */
  pressUnder(trick: () => Promise<void>): Promise<void>;
  /** Buttons that apply a suggestion. */
  offers(): Promise<number>;
}

export interface StrangePages {
  open(head?: string, body?: string): Promise<StrangePage>;
  /** Closes the page that was opened last. */
  leave(): Promise<void>;
  extensionId(): string;
  close(): Promise<void>;
}

/** Starts the browser. Needs a build: `npm run build`. */
export async function startStrangePages(): Promise<StrangePages> {
  const browser = await startRoutedPages("dev/chrome");
  let last: Page | null = null;
  return {
    async open(head = "", body = DESK) {
      last = await browser.open("http://127.0.0.1/desk", `<!doctype html><title>Desk</title><style>${STYLE}</style>${head}${body}`);
      return agentIn(last);
    },
    leave: async () => last?.close(),
    extensionId: browser.extensionId,
    close: browser.close,
  };
}

function agentIn(page: Page): StrangePage {
  const field = page.locator("textarea").first();
  const draft = (): Promise<string> => field.inputValue();
  const apply = page.locator("reply-coach").getByRole("button", { name: /^Apply: / });
  const is = (mode: string, timeout = 20_000): Promise<void> =>
    expect.poll(() => page.locator("reply-coach:not([data-fake])").getAttribute("data-state"), { timeout }).toBe(mode);
  return {
    page,
    is,
    draft,
    offers: () => apply.count(),
    async write(text = CURT) {
      await field.click();
      await page.keyboard.insertText(text);
      await is("coached");
    },
    async takes() {
      const before = await draft();
      await apply.first().click();
      await expect.poll(draft).not.toBe(before);
    },
    async pressUnder(trick) {
      const spot = await apply.first().boundingBox();
      await trick();
      await page.mouse.click((spot?.x ?? 0) + 10, (spot?.y ?? 0) + 10);
      await field.focus();
      for (const key of ["Alt+Shift+K", "Enter", "Escape", "End", "!"]) await page.keyboard.press(key);
      await is("coached");
    },
  };
}
