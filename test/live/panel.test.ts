/** The panel with its real style sheet in a real browser: nothing axe objects to, nothing cut off, nothing let in from the page. */
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type LaunchedChromium, launchChromium } from "../support/chromium.ts";
import { SAMPLES } from "../support/panel-gallery/samples.ts";
import { type Gallery, serveGallery } from "../support/panel-gallery/serve.ts";

const THRICE = { repeats: 2 };
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
let browser: LaunchedChromium;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  gallery.close();
});
afterEach(() => page.close());

type Media = Parameters<Page["emulateMedia"]>[0];

async function open(only: readonly string[], media: Media = {}, size = { width: 1100, height: 760 }, more = ""): Promise<void> {
  page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  await page.goto(`${gallery.url}?only=${only.join(",")}${more}`);
  await page.locator("reply-coach [role=region]").last().waitFor();
}

/** What axe objects to inside the panels, as "rule: element". */
async function objections(): Promise<readonly string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ include: ["reply-coach"] }, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
  });
}

/** Elements that stick out of their panel sideways, or whose own text is cut off sideways without an ellipsis. */
const overflowing = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("reply-coach")].flatMap((host) => {
      const panel = host.shadowRoot?.querySelector(".panel");
      if (!panel) return ["no panel"];
      const { left, right } = panel.getBoundingClientRect();
      return [...panel.querySelectorAll("*")]
        .filter((element) => !element.closest(".unseen, .bracket, .brief, svg"))
        .filter((element) => {
          const box = element.getBoundingClientRect();
          return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
        })
        .map((element) => `${host.dataset.sample}: ${element.outerHTML.slice(0, 120)}`);
    }),
  );

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  // One region a page: axe rightly wants landmarks to be unique.
  it.each(Object.keys(SAMPLES))("axe has no objection to “%s”", async (name) => {
    await open([name], { colorScheme });
    expect(await objections()).toEqual([]);
  });
});

describe("at any size", () => {
  const names = Object.keys(SAMPLES);
  it.each([
    ["100 %", { width: 1100, height: 760 }],
    ["200 % zoom", { width: 550, height: 380 }],
    ["320 px", { width: 320, height: 640 }],
  ])("nothing is cut off or sticks out at %s", async (_, size) => {
    await open(names, {}, size);
    expect(await overflowing()).toEqual([]);
  });

  it("every button is at least 24 px wide and high", async () => {
    await open(names);
    const small = await page
      .locator("reply-coach button")
      .evaluateAll((buttons) =>
        buttons.map((button) => button.getBoundingClientRect()).filter(({ width, height }) => width < 24 || height < 24),
      );
    expect(small).toEqual([]);
  });

  it("everything can be reached by scrolling where there is little height", async () => {
    await open(["coached"], {}, { width: 400, height: 260 });
    const last = page.locator("reply-coach .facts").last();
    await last.scrollIntoViewIfNeeded();
    const panel = await page.locator("reply-coach .panel").boundingBox();
    const box = await last.boundingBox();
    expect(box && panel && box.y + box.height <= panel.y + panel.height + 1).toBe(true);
  });
});

describe("whatever the page is like", () => {
  it("no style of the page's gets in", async () => {
    await open(["coached"]);
    const style = await page
      .locator("reply-coach .title")
      .first()
      .evaluate((title) => {
        const { color, fontSize, textTransform, letterSpacing, backgroundColor } = getComputedStyle(title);
        return { color, fontSize, textTransform, letterSpacing, backgroundColor };
      });
    expect(style).toEqual({
      color: "rgb(24, 32, 34)",
      fontSize: "13px",
      textTransform: "none",
      letterSpacing: "normal",
      backgroundColor: "rgba(0, 0, 0, 0)",
    });
  });

  it("reads from left to right, as its English does, on a page that runs from right to left", async () => {
    await open(["coached"], {}, undefined, "&rtl");
    expect(await page.locator("reply-coach .panel").evaluate((panel) => getComputedStyle(panel).direction)).toBe("ltr");
    expect(await overflowing()).toEqual([]);
  });

  it("in forced colours, meters keep a visible fill and buttons a visible edge", async () => {
    await open(["coached"], { forcedColors: "active" });
    const seen = await page.locator("reply-coach").evaluate((host) => {
      const look = (selector: string) => getComputedStyle(host.shadowRoot?.querySelector(selector) as Element);
      return { fill: look(".fill").backgroundColor, ground: look(".panel").backgroundColor, edge: look(".quiet").borderTopStyle };
    });
    expect(seen.fill).not.toBe(seen.ground);
    expect(seen.edge).toBe("solid");
  });
});

describe("by hand", () => {
  it("a click acts, and the page's own focus stays where it was", THRICE, async () => {
    await open(["coached"]);
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement("textarea"));
      field.focus();
    });
    await page.getByRole("button", { name: /^Apply: I can’t refund/ }).click();
    expect(await page.evaluate(() => [document.activeElement?.tagName, ...(window as unknown as { done: string[] }).done])).toEqual([
      "TEXTAREA",
      expect.stringMatching(/^apply I can’t refund/),
    ]);
  });

  it("keys act from open to close", THRICE, async () => {
    await open(["coached"]);
    // Into the panel as an agent comes there: to where a script leads the focus, no key follows at once.
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /^Apply: I can’t refund/ }).focus();
    for (const key of ["ArrowRight", "Enter", "ArrowDown", "n", "Escape"]) await page.keyboard.press(key);
    expect(await page.evaluate(() => (window as unknown as { done: string[] }).done)).toEqual([
      expect.stringMatching(/^apply The delivery charge stays/),
      "put aside missing-next-step words",
      "back",
    ]);
  });

  it("the whole pill opens the panel", THRICE, async () => {
    await open(["pill"]);
    await page.locator("reply-coach .pill").click({ position: { x: 12, y: 18 } });
    expect(await page.evaluate(() => (window as unknown as { done: string[] }).done)).toEqual(["resize panel"]);
  });
});
