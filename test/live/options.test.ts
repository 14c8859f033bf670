/** The rule book as the agent opens it: the extension's own page, in a real browser, sound for everyone, off the network. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { RULES } from "../../src/coach/rules/index.ts";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "../support/chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
let browser: LaunchedChromium;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  browser = await launchChromium({ extension: fileURLToPath(new URL("../../dist/dev/chrome", import.meta.url)) });
  const worker = await serviceWorkerOf(browser.context);
  page = await browser.context.newPage();
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(new URL("options.html#rule-book", worker.url()).href);
  await page.getByRole("heading", { name: "Rule book" }).waitFor();
});
afterAll(() => browser.close());

/** What axe objects to, as "rule: element". Evaluated, because the page's own policy lets no script in. */
const objections = async (): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
  });
};

it("holds every rule, and the search narrows them", THRICE, async () => {
  for (const { id } of RULES) expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
  await page.getByRole("searchbox").fill("its our policy");
  await page.locator('[id="warm-greeting"]').waitFor({ state: "detached" });
  expect(await page.locator('[id="policy-wall"]').isVisible()).toBe(true);
  await page.getByRole("searchbox").fill("");
  await page.locator('[id="warm-greeting"]').waitFor();
});

it("switches a rule off and lists it with the way back, in every open page and after a reload", THRICE, async () => {
  const { title } = RULES.find(({ id }) => id === "policy-wall") ?? { title: "" };
  const settings = () => page.evaluate(async () => (await chrome.storage.local.get("settings")).settings);
  await page.getByLabel(`Use this rule: ${title}`).uncheck();
  await expect.poll(settings).toEqual({ rules: { "policy-wall": "off" } });
  await page.reload();
  await page.getByRole("link", { name: "General" }).click();
  // A press, not a check: what is on again leaves the list at once.
  await page.getByLabel(`Use this rule: ${title}`).click();
  await expect.poll(settings).toEqual({ rules: {} });
  await page.getByRole("link", { name: "Rule book" }).click();
  expect(await page.getByLabel(`Use this rule: ${title}`).isChecked()).toBe(true);
  await page.evaluate(() => chrome.storage.local.clear());
});

it("switches the second reader off, and keeps it so", THRICE, async () => {
  await page.getByRole("link", { name: "General" }).click();
  await page.getByLabel(/^Second reader/).uncheck();
  await page.reload();
  await expect.poll(() => page.getByLabel(/^Second reader/).isChecked()).toBe(false);
  await page.getByLabel(/^Second reader/).check();
  await page.getByRole("link", { name: "Rule book" }).click();
  await page.evaluate(() => chrome.storage.local.clear());
});

it.each(["light", "dark"] as const)("axe has no objection in %s", THRICE, async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  expect(await objections()).toEqual([]);
});

it("is set in the size of running text, not in the browser's small type for extension pages", THRICE, async () => {
  const size = await page
    .locator(".why")
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize);
  expect(size).toBe("16px");
});

it("sticks out nowhere at 320 pixels", THRICE, async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

it("asks for nothing but its own files", () => {
  expect(requests.filter((url) => !url.startsWith("chrome-extension://"))).toEqual([]);
});
