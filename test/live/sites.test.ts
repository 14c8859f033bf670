/** Every product's page of ours at the product's own address, in the released build; on a host of one's own, in the development build. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITES } from "../../src/content/sites/index.ts";
import { type LiveSitePage, livePage, saysOf } from "../support/live-site-pages.ts";
import { anywhere, type RoutedPages, startRoutedPages } from "../support/routed-pages.ts";
import { SITE_PAGES } from "../support/site-pages.ts";

const isHosted = ({ expected: { site, address } }: LiveSitePage): boolean =>
  Boolean(SITES.find(({ id }) => id === site)?.matches.length) && !address.includes(".example");

const PAGES = SITE_PAGES.map(livePage);

describe.each([
  ["chrome", "at the product's own address", PAGES.filter(isHosted), (address: string) => address],
  [
    "dev/chrome",
    "on a host of one's own",
    PAGES.filter((page) => !isHosted(page)),
    (address: string) => address.replace(/^https:\/\/[^/]+/, "http://127.0.0.1"),
  ],
] as const)("in the build %s", (build, where, pages, addressOf) => {
  let browser: RoutedPages;
  beforeAll(async () => {
    browser = await startRoutedPages(build);
  });
  afterAll(() => browser.close());

  it.each(pages.map((page) => [page.name, page] as const))(`%s is found ${where}, and nothing else is`, async (_, { html, expected }) => {
    const page = await browser.open(addressOf(expected.address), html);
    const host = page.locator("reply-coach");
    for (const selector of expected.not)
      for (const field of await page.locator(selector).all()) if (await field.isVisible()) await field.focus();
    expect(await host.count()).toBe(0);
    await (await anywhere(page, "[data-expected]")).focus();
    await expect.poll(() => host.getAttribute("data-state"), { timeout: 20_000 }).toMatch(saysOf(expected));
    expect(await host.count()).toBe(1);
    await page.close();
  });
});
