/** Every product's page of ours at the product's own address, in the released build; on a host of one's own, in the development build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SITES } from "../../src/content/sites/index.ts";
import { anywhere, type RoutedPages, startRoutedPages } from "../support/routed-pages.ts";
import { type Expected, SITE_PAGES } from "../support/site-pages.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/sites");
/** Boxes as large as a reply box is; products bring style sheets of their own, our pages none. */
const STYLE =
  "<style>body{min-height:80px}[contenteditable],textarea{display:block;min-width:300px;min-height:60px}iframe{width:400px;height:120px}</style>";

interface LivePage {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}
const pageOf = (name: string): LivePage => {
  const html = readFileSync(join(FIXTURES, `${name}.html`), "utf8");
  const [, json = "{}"] = /id="expected">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return { name, html: html.replace("</head>", `${STYLE}</head>`), expected: JSON.parse(json) as Expected };
};
const isHosted = ({ expected: { site, address } }: LivePage): boolean =>
  Boolean(SITES.find(({ id }) => id === site)?.matches.length) && !address.includes(".example");

const PAGES = SITE_PAGES.map(pageOf);

/** What the panel may say of a box with this draft: a first answer is enough. */
const says = ({ mode, draft }: Expected): RegExp => (mode === "note" ? /^note$/ : draft ? /^(reading|coached)$/ : /^idle$/);

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
    await expect.poll(() => host.getAttribute("data-state"), { timeout: 20_000 }).toMatch(says(expected));
    expect(await host.count()).toBe(1);
    await page.close();
  });
});
