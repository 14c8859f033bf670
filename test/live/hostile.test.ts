/** Pages that stand in the way, take away or are too much, in a real Chromium: the draft is the agent's, and the coach comes back by itself. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CURT, DESK, type StrangePages, script, startStrangePages } from "../support/strange-page.ts";

/** Repeated, never retried: a test that fails once has failed. */
const TWICE = { repeats: 1 };

let browser: StrangePages;
beforeAll(async () => {
  browser = await startStrangePages();
});
afterEach(() => browser.leave());
afterAll(() => browser.close());

describe("a page that stands in the way", () => {
  it("by a strict policy and Trusted Types is coached all the same, paint included", TWICE, async () => {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";
    const desk = await browser.open(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    await desk.write();
    await expect.poll(() => desk.page.evaluate(() => CSS.highlights.get("reply-coach-slip")?.size ?? 0)).toBeGreaterThan(0);
    await desk.takes();
  });

  it("by an element of our own name", TWICE, async () => {
    const desk = await browser.open(
      script(() => {
        customElements.define(
          "reply-coach",
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: "closed" });
            }
          },
        );
      }),
      `<reply-coach data-fake data-state="coached"></reply-coach>${DESK}`,
    );
    await desk.write();
    await desk.takes();
  });

  it("by names that our script looks for", TWICE, async () => {
    const desk = await browser.open(
      "",
      `<form id="browser"><input name="runtime" hidden><input name="storage" hidden></form><a id="replyCoachSites"></a><a id="replyCoachSites"></a>
       <img name="getComputedStyle"><a id="chrome"></a><a id="CSS"></a>${DESK}`,
    );
    await desk.write();
    await desk.takes();
  });

  it("by handlers that throw at everything", TWICE, async () => {
    const desk = await browser.open(
      script(() => {
        for (const type of [
          "input",
          "beforeinput",
          "keydown",
          "keyup",
          "click",
          "focusin",
          "focusout",
          "selectionchange",
          "paste",
          "pointerdown",
        ])
          addEventListener(
            type,
            () => {
              throw new Error("broken page");
            },
            true,
          );
      }),
    );
    await desk.write();
    await desk.takes();
  });

  it("by built-in functions of its own: they are not ours, and are told nothing", TWICE, async () => {
    const desk = await browser.open(
      script(() => {
        const told: string[] = [];
        Object.assign(window, { told });
        const spoil = (owner: object, name: string): void => {
          const original = Reflect.get(owner, name);
          Reflect.defineProperty(owner, name, {
            configurable: true,
            value(this: unknown, ...given: unknown[]) {
              told.push(name);
              if (typeof this === "object" && this instanceof Element && this.localName === "reply-coach") throw new Error("spoilt");
              return Reflect.apply(original, this, given);
            },
          });
        };
        for (const name of ["map", "flatMap", "filter", "some"]) spoil(Array.prototype, name);
        for (const name of ["attachShadow", "append", "matches", "getBoundingClientRect"]) spoil(Element.prototype, name);
        for (const name of ["stringify", "parse"]) spoil(JSON, name);
        spoil(EventTarget.prototype, "addEventListener");
        spoil(window, "setTimeout");
      }),
    );
    await desk.page.evaluate(() => Reflect.get(window, "told").splice(0));
    await desk.write();
    await desk.takes();
    // The driver looks too, and by some of the same functions: what the page alone can tell of is its own window's calls.
    expect(await desk.page.evaluate(() => Reflect.get(window, "told"))).not.toContain("attachShadow");
  });
});

describe("a page that takes away", () => {
  it("our element has it back, and the draft as it was", TWICE, async () => {
    const desk = await browser.open();
    await desk.write();
    await desk.page.evaluate(() => document.querySelector("reply-coach")?.remove());
    await desk.page.locator("reply-coach").waitFor();
    expect(await desk.draft()).toBe(CURT);
    await desk.takes();
  });

  it("our element always is not fought for ever", TWICE, async () => {
    const desk = await browser.open(
      script(() => {
        Object.assign(window, { removed: 0 });
        new MutationObserver(() => {
          const host = document.querySelector("reply-coach");
          host?.remove();
          if (host) Reflect.set(window, "removed", Reflect.get(window, "removed") + 1);
        }).observe(document.documentElement, { childList: true });
      }),
    );
    await desk.page.locator("textarea").click();
    await desk.page.keyboard.insertText(CURT);
    const frames = (count: number) =>
      desk.page.evaluate(async (left) => {
        for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
        return Reflect.get(window, "removed");
      }, count);
    const soon = await frames(60);
    expect(soon).toBeGreaterThan(0);
    expect(await frames(60)).toBe(soon);
    expect(await desk.draft()).toBe(CURT);
  });

  it("all highlights has ours back at the next look", TWICE, async () => {
    const desk = await browser.open();
    await desk.write();
    await desk.page.evaluate(() => CSS.highlights.clear());
    await desk.page.keyboard.type(" Sorry.");
    await expect.poll(() => desk.page.evaluate(() => CSS.highlights.get("reply-coach-slip")?.size ?? 0)).toBeGreaterThan(0);
  });
});

describe("a page of too much", () => {
  it("of ten million characters keeps every one, and is coached on its first part", async () => {
    const desk = await browser.open();
    await desk.page.locator("textarea").click();
    await desk.page.evaluate(() => {
      const field = document.querySelector("textarea");
      if (!field) return;
      field.value = "We can't refund it, it's our policy. ".repeat(283_784).slice(0, 10_500_000);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    // The page alone takes seconds to lay out so much.
    await desk.is("coached", 90_000);
    expect(await desk.page.evaluate(() => document.querySelector("textarea")?.value.length)).toBe(10_500_000);
  });

  it("of a hundred boxes has one panel, for the one in use", TWICE, async () => {
    const desk = await browser.open(
      "",
      Array.from({ length: 100 }, (_, i) => `<form style="margin:0"><textarea>We can't do that, number ${i}.</textarea></form>`).join(""),
    );
    await desk.page.evaluate(() => {
      for (const box of document.querySelectorAll("textarea")) box.focus();
    });
    await desk.is("coached");
    expect(await desk.page.locator("reply-coach").count()).toBe(1);
    await expect.poll(() => desk.page.locator("reply-coach").evaluate((host) => host.shadowRoot?.textContent ?? "")).toContain("can't");
  });
});
