/** Where the panel stands in every product's page of ours, at any size: never over the line being written, the Send control or the toolbar. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LINES, openPlaced } from "../support/placed-pages.ts";
import { type RoutedPages, startRoutedPages } from "../support/routed-pages.ts";
import { SITE_PAGES } from "../support/site-pages.ts";

const SIZES = [
  ["320 px", 320, 640, "ltr"],
  ["200 % zoom", 550, 380, "ltr"],
  ["200 % zoom, right to left", 640, 400, "rtl"],
  ["a laptop", 1100, 760, "ltr"],
  ["right to left", 1280, 720, "rtl"],
  ["4K", 3840, 2160, "ltr"],
] as const;

let browser: RoutedPages;
beforeAll(async () => {
  browser = await startRoutedPages("dev/chrome");
});
afterAll(() => browser.close());

describe.each(SITE_PAGES)("%s", (name) => {
  it("keeps the line being written, the Send control and the toolbar free at any size", async () => {
    const placed = await openPlaced(browser, name);
    const covered: string[] = [];
    for (const [size, width, height, direction] of SIZES) {
      await placed.resize(width, height, direction);
      for (const line of [0, LINES >> 1, LINES - 1]) {
        await placed.putCaret(line);
        for (const what of await placed.covered()) covered.push(`${size}, line ${line}: ${what}`);
      }
      await placed.placeAgain();
      for (const what of await placed.covered()) covered.push(`${size}, the last line, placed anew: ${what}`);
    }
    expect(covered).toEqual([]);
    await placed.close();
  });
});
