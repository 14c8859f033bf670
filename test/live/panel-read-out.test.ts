/** The panel as screen readers get it: Chromium's accessibility tree, read from top to bottom, and what axe says once everything is open. */
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readOut } from "../support/accessibility-tree.ts";
import { type LaunchedChromium, launchChromium } from "../support/chromium.ts";
import { type Gallery, serveGallery } from "../support/panel-gallery/serve.ts";

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

async function open(sample: string, media: Parameters<Page["emulateMedia"]>[0] = {}): Promise<void> {
  page = await browser.context.newPage();
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  await page.goto(`${gallery.url}?only=${sample}`);
  await page.locator("reply-coach [role=region]").waitFor();
}

describe("read from top to bottom", () => {
  it("is the whole way through a reply: how it stands, what works, the next step, the rest, what was asked and promised", async () => {
    await open("coached");
    expect(await readOut(page)).toEqual([
      "region Reply Coach",
      "button Move the coach [Drag it, or use the arrow keys, Home and End. Backspace or a double click puts it back.]",
      "image Overall: 58, needs work; 72 with the suggestion for “Policy as a wall”",
      "heading Polite, but cold: nobody owns it yet.",
      "button Make the coach small (open)",
      "meter Empathy = 63",
      "meter Ownership = 48",
      "meter Framing = 53",
      "meter Courtesy = 88",
      "heading Working",
      "Says sorry for the exact thing",
      "·",
      "Thanks for something specific",
      "heading Next step",
      "heading Policy as a wall",
      "button Policy as a wall (open)",
      "gains 14 points",
      "blockquote",
      "“No, sorry, it’s our policy that delivery charges are not refunded.”",
      "“Policy” ends the conversation; what you can do keeps it going, and the limit still stands.",
      "button Source, in the rule book: Policy as a wall",
      "I can’t refund the delivery charge; what I can do is",
      "[",
      "offer",
      "]",
      ", and I’ll confirm by",
      "[",
      "day",
      "]",
      ".",
      "button Copy",
      "button Apply: I can’t refund the delivery charge; what I can do is [offer], and I’ll confirm by [day]. [Out: No, sorry, it’s our policy that delivery charges are not refunded In: I can’t refund the delivery charge; what I can do is [offer], and I’ll confirm by [day].]",
      "button Reword 1 of 3",
      "button Not now",
      "button More choices (closed)",
      "heading Ownership",
      "heading Nobody owns it yet Not in the reply yet",
      "button Nobody owns it yet Not in the reply yet (closed)",
      "gains 9 points",
      "button Apply: I’ll take this on myself: I’ll [action] and write to you by [day].",
      "heading A promise with no name and no date “someone will get back to you soon”",
      "button A promise with no name and no date “someone will get back to you soon” (closed)",
      "gains 6 points",
      "button Apply: I’ll get back to you by [day]",
      "heading Framing",
      "heading Leads with “unfortunately” “Unfortunately”",
      "button Leads with “unfortunately” “Unfortunately” (closed)",
      "heading They asked",
      "button Can I have the delivery charge back? answered [Go to the answer in your reply]",
      "button When will the second parcel arrive? open [Go to where the answer could stand]",
      "heading The reply promises",
      "button Nobody named: get back to you no time given [Go to the promise in your reply]",
      "status",
    ]);
  });

  it("says first what is still to be filled in, and last what was done and how to undo it", async () => {
    await open("coached-applied");
    const lines = await readOut(page);
    const first = lines.slice(lines.indexOf("button Make the coach small (open)") + 1);
    expect(first.slice(0, 9).join(" ").replace(/\s+/g, " ")).toBe("Fill in [ offer ] and [ day ] before you send".replace(/\s+/g, " "));
    expect(first[9]).toBe("button Go there");
    expect(lines.slice(lines.indexOf("status")).join(" ")).toMatch(/^status Applied\. 2 blanks to fill in\. button Undo/);
  });
});

describe.each(["light", "dark"] as const)("with everything open, in %s", (colorScheme) => {
  it.each(["coached", "put-aside"])("axe has no objection to “%s”", async (sample) => {
    await open(sample, { colorScheme });
    await page.getByRole("button", { name: "More choices" }).click();
    for (const closed of await page.getByRole("button", { name: /put aside$/ }).all()) await closed.click();
    for (const apply of await page.locator("reply-coach .primary").all()) await apply.focus();
    await page.addScriptTag({ path: AXE });
    const objections = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run({ include: ["reply-coach"] }, { resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    expect(objections).toEqual([]);
  });
});

describe("as the agent's system wants it", () => {
  it("nothing moves by itself where less motion is wanted", async () => {
    await open("reading");
    const moving = await page
      .locator("reply-coach")
      .evaluate(
        (host) =>
          [...(host.shadowRoot?.querySelectorAll("*") ?? [])]
            .map((element) => getComputedStyle(element))
            .filter(({ animationName, transitionDuration }) => animationName !== "none" || /[1-9]/.test(transitionDuration)).length,
      );
    expect(moving).toBe(0);
  });

  it("in forced colours a change is still struck and underlined, and a blank that is open still stands out", async () => {
    await open("coached", { forcedColors: "active" });
    await page.locator("reply-coach .primary").focus();
    const look = (selector: string) =>
      page
        .locator(`reply-coach ${selector}`)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect([await look("del"), await look("ins")]).toEqual(["line-through", "underline"]);
    await page.close();
    await open("coached-applied", { forcedColors: "active" });
    const edge = await page.locator("reply-coach .unfilled").evaluate((notice) => getComputedStyle(notice).borderTopStyle);
    expect(edge).toBe("solid");
  });
});
