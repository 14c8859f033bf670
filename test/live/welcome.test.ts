/** The welcome page as it opens after an install: the shipped extension, the coach itself on the sample, in the agent's language. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { type LaunchedChromium, launchChromium } from "../support/chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SHIPPED = fileURLToPath(new URL("../../dist/chrome", import.meta.url));
let browser: LaunchedChromium;

/** Installs the extension in a browser that speaks `language`, and gives the page that it opens by itself. */
async function installed(language: string): Promise<Page> {
  const { LANGUAGE = "" } = process.env;
  process.env.LANGUAGE = language;
  browser = await launchChromium({ extension: SHIPPED, args: [`--lang=${language}`] });
  process.env.LANGUAGE = LANGUAGE;
  const isWelcome = (page: Page): boolean => page.url().endsWith("/welcome.html");
  return browser.context.pages().find(isWelcome) ?? browser.context.waitForEvent("page", { predicate: isWelcome });
}
afterEach(() => browser.close());

const panel = (page: Page) => page.locator("reply-coach");
const objections = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
  });
};

it("opens once, with the coach at the sample reply, which takes a suggestion by keys alone", async () => {
  const page = await installed("en");
  await panel(page).locator(".findings").waitFor();
  expect(await objections(page)).toEqual([]);
  const draft = page.getByRole("textbox", { name: "Your reply" });
  const before = await draft.textContent();
  await page.bringToFront();
  await draft.focus();
  await page.keyboard.press("Alt+Shift+K");
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("reply-coach");
  await page.keyboard.press("Enter");
  await panel(page).getByRole("status").filter({ hasText: "Applied" }).waitFor();
  expect(await draft.textContent()).not.toBe(before);
  const open = browser.context.pages().filter((each) => each.url().endsWith("/welcome.html"));
  expect(open).toHaveLength(1);
});

it("speaks German to a German browser, and marks as English what is English", async () => {
  const page = await installed("de");
  await page.getByRole("heading", { name: "Ein Coach neben Ihrer Antwort" }).waitFor();
  await panel(page)
    .getByRole("button", { name: /^Übernehmen: / })
    .first()
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  expect(await panel(page).getByRole("region").getAttribute("lang")).toBe("de");
  expect(
    await panel(page)
      .locator(".title")
      .first()
      .evaluate((title) => title.closest("[lang]")?.getAttribute("lang")),
  ).toBe("en");
  expect(await objections(page)).toEqual([]);
});
