/** Pages that act as if they were the agent, or ask for what is not theirs, in a real Chromium: no press is taken for the agent's, and nothing leaks. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CURT, DESK, type StrangePages, startStrangePages } from "../support/strange-page.ts";

/** Repeated, never retried: a test that fails once has failed. */
const TWICE = { repeats: 1 };

let browser: StrangePages;
beforeAll(async () => {
  browser = await startStrangePages();
});
afterEach(() => browser.leave());
afterAll(() => browser.close());

describe("a page that acts as if it were the agent", () => {
  it("changes no draft by presses and keys that nobody made", TWICE, async () => {
    const desk = await browser.open();
    await desk.write();
    const offered = await desk.offers();
    await desk.page.evaluate(() => {
      const host = document.querySelector("reply-coach");
      const buttons = [...(host?.shadowRoot?.querySelectorAll("button") ?? [])];
      for (const button of buttons) {
        button.focus();
        button.click();
        for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"])
          button.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, detail: 1 }));
        for (const key of ["Enter", " ", "u", "n"])
          for (const type of ["keydown", "keypress", "keyup"])
            button.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true }));
      }
    });
    await desk.is("coached");
    expect(await desk.draft()).toBe(CURT);
    expect(await desk.offers()).toBe(offered);
  });

  it("leads no key of the agent's into the panel", TWICE, async () => {
    const desk = await browser.open();
    await desk.write();
    await desk.page.evaluate(() => {
      const forged = new KeyboardEvent("keydown", { code: "KeyK", key: "K", altKey: true, shiftKey: true, bubbles: true });
      addEventListener("keydown", ({ key }) => {
        if (key !== "a") return;
        document.activeElement?.dispatchEvent(forged);
        document.querySelector("reply-coach")?.shadowRoot?.querySelector<HTMLElement>("[data-main]")?.focus();
      });
    });
    // The agent writes on, and what was a line break for them must not take a suggestion.
    for (const key of ["a", "Enter", "Escape"]) await desk.page.keyboard.press(key);
    await desk.is("coached");
    expect((await desk.draft()).replaceAll("a", "")).toBe(CURT.replaceAll("a", ""));
  });

  it.each([
    ["made faint with the whole page", "html", "opacity: 0.01"],
    ["made faint by a sheet put into it", "shadow", "opacity: 0.01"],
    ["filtered away", "html", "filter: opacity(1%)"],
  ])("gets no press on a panel that is %s", TWICE, async (_, where, style) => {
    const desk = await browser.open();
    await desk.write();
    await desk.pressUnder(() =>
      desk.page.evaluate(
        ([at, css]) => {
          const sheet = new CSSStyleSheet();
          const root = document.querySelector("reply-coach")?.shadowRoot;
          sheet.replaceSync(at === "html" ? `html { ${css} !important }` : `:host, .panel { ${css} !important }`);
          const tree = at === "html" ? document : root;
          if (tree) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
        },
        [where, style] as const,
      ),
    );
    expect(await desk.draft()).toBe(`${CURT}!`);
  });

  it("does not hide, shrink, cut or turn the panel by a style for its element", TWICE, async () => {
    const desk = await browser.open(
      `<style>reply-coach { opacity: 0 !important; visibility: hidden !important; display: none !important; clip-path: inset(50%) !important; scale: 0.01 !important;
        rotate: 180deg !important; translate: -9999px !important; mask: linear-gradient(transparent, transparent) !important; filter: opacity(0) !important }</style>`,
    );
    await desk.write();
    const panel = desk.page.locator("reply-coach .panel");
    expect((await panel.boundingBox())?.width).toBeGreaterThan(300);
    await desk.takes();
  });

  it("gets no press on a panel that something else lies over", TWICE, async () => {
    const desk = await browser.open();
    await desk.write();
    await desk.pressUnder(() =>
      desk.page.evaluate(() => {
        const cover = document.createElement("div");
        cover.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:white";
        document.documentElement.append(cover);
      }),
    );
    expect(await desk.draft()).toBe(`${CURT}!`);
  });
});

describe("a page that asks for more than its own", () => {
  it("finds no extension to talk to, and none of its files", TWICE, async () => {
    const desk = await browser.open();
    await desk.write();
    const id = await browser.extensionId();
    const got = await desk.page.evaluate(async (host) => {
      const files = ["manifest.json", "options.html", "popup.html", "content.js", "background.js", "model.bin"];
      const answers = await Promise.allSettled(files.map((file) => fetch(`chrome-extension://${host}/${file}`)));
      const api = Reflect.get(window, "chrome") ?? {};
      return {
        files: answers.filter(({ status }) => status === "fulfilled").length,
        api: ["runtime", "storage", "tabs"].filter((name) => name in api),
      };
    }, id);
    expect(got).toEqual({ files: 0, api: [] });
  });

  it("by markup in a draft or a customer's message gets text", TWICE, async () => {
    const evil = '<img src=x onerror="window.bitten=1"><script>window.bitten=1</script>';
    const desk = await browser.open("", `<p data-reply-coach-customer></p>${DESK}`);
    await desk.page.evaluate((text) => {
      const customer = document.querySelector("[data-reply-coach-customer]");
      if (customer) customer.textContent = `Where is ${text}? I'm furious.`;
    }, evil);
    await desk.write(`It's our policy ${evil} that we can't refund ${evil}.`);
    expect(await desk.page.evaluate(() => "bitten" in window)).toBe(false);
    expect(await desk.page.evaluate(() => document.querySelector("reply-coach")?.shadowRoot?.querySelectorAll("img, script").length)).toBe(
      0,
    );
  });
});
