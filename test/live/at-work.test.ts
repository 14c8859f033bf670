/** The panel over a working day: from blank to blank, three sizes, places it leads to, rules that go and come back. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BOX, type Box, type Desk, startDesk, VIEWS } from "../support/demo-desk.ts";

const THRICE = { repeats: 2 };
const CURT = "Hello, we can't refund you. It's our policy.";
let desk: Desk;
let box: Box;

beforeAll(async () => {
  desk = await startDesk();
});
afterEach(async () => {
  await box.page.close();
  // Every test begins with a browser that nobody has used.
  await desk.forget();
});
afterAll(() => desk.close());

const openedWith = async (draft: string, view: Parameters<Desk["open"]>[0]): Promise<void> => {
  box = await desk.open(view);
  await box.type(draft);
  await box.is("coached");
};
const button = (name: string | RegExp) => box.panel.getByRole("button", { name });
const selected = (): Promise<string> =>
  box.page.evaluate(() => {
    const active = document.activeElement;
    return active instanceof HTMLTextAreaElement
      ? active.value.slice(active.selectionStart, active.selectionEnd)
      : String(document.getSelection());
  });
const focusedInPanel = (): Promise<string> =>
  box.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "");
/** Applies the first suggestion that leaves two blanks, by click. */
async function applyTwoBlanks(): Promise<void> {
  await button(/^Apply: .*\[.*\[/)
    .first()
    .click();
  await box.panel.getByText("Applied. 2 blanks").first().waitFor();
  await expect.poll(selected).toMatch(/^\[.+\]$/);
}

describe.each(VIEWS)("blanks in the %s view", (view) => {
  it("are gone through with Tab and back, and then Tab is the page's again", THRICE, async () => {
    await openedWith(CURT, view);
    await applyTwoBlanks();
    const first = await selected();
    await box.page.keyboard.type("a swap today");
    await box.page.keyboard.press("Tab");
    await expect.poll(selected).toMatch(/^\[.+\]$/);
    expect(await selected()).not.toBe(first);
    await box.page.keyboard.press("Shift+Tab");
    await expect.poll(selected).toBe("a swap today");
    await box.page.keyboard.press("Tab");
    await expect.poll(selected).toMatch(/^\[.+\]$/);
    await box.page.keyboard.type("Friday");
    await box.page.keyboard.press("Tab");
    expect(
      await box.page
        .locator(BOX[view])
        .first()
        .evaluate((root) => root.contains(document.activeElement)),
    ).toBe(false);
    expect(await box.draft()).toMatch(/a swap today.*Friday/);
    expect(await box.draft()).not.toContain("[");
  });
});

describe("blanks and the page's own keys", () => {
  it("Gmail's Tab, then Enter, sends what the agent sees", THRICE, async () => {
    await openedWith(CURT, "gmail");
    await applyTwoBlanks();
    for (const words of ["a swap today", "Friday"]) {
      await box.page.keyboard.type(words);
      await box.page.keyboard.press("Tab");
      if (words !== "Friday") await expect.poll(selected).toMatch(/^\[.+\]$/);
    }
    const draft = (await box.draft()).split("\n")[0];
    await box.page.keyboard.press("Enter");
    await expect.poll(() => box.page.locator("#sent").textContent()).toContain(draft);
  });

  it("Escape ends the tour unseen by the page, and no key is ours from then on", THRICE, async () => {
    await openedWith(CURT, "gmail");
    await applyTwoBlanks();
    await box.page.evaluate(() => {
      Object.assign(window, { heard: [] });
      document.addEventListener("keydown", ({ key }) => (window as unknown as { heard: string[] }).heard.push(key), { capture: true });
    });
    const first = await selected();
    await box.page.keyboard.press("Escape");
    await box.page.keyboard.press("Escape");
    expect(await selected()).toBe(first);
    await box.page.keyboard.press("Tab");
    expect(await box.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(["Escape", "Tab"]);
    expect(await box.page.locator(BOX.gmail).evaluate((root) => root.contains(document.activeElement))).toBe(false);
  });

  it("leads to the first blank from the notice, and on from there", THRICE, async () => {
    await openedWith("Hi {{name}},\nI will write to you by [day].", "zendesk");
    await button("Go there").click();
    await expect.poll(selected).toBe("{{name}}");
    await box.page.keyboard.type("Imogen");
    await box.page.keyboard.press("Tab");
    await expect.poll(selected).toBe("[day]");
  });
});

describe("three sizes", () => {
  const hidden = () => box.page.locator("reply-coach").evaluate((host) => host.shadowRoot?.querySelector("[role=region]") === null);

  it("pill and nothing stay so while the agent writes, and on the next page of the site", THRICE, async () => {
    await openedWith(CURT, "zendesk");
    await button("Make the coach small").click();
    await button(/^Open the coach/).waitFor();
    await box.page.keyboard.type(" There is nothing I can do.");
    await box.is("coached");
    await button(/^Open the coach/).waitFor();
    await button(/^Hide the coach/).click();
    await expect.poll(hidden).toBe(true);
    await box.page.keyboard.type(" None.");
    await box.is("coached");
    expect(await hidden()).toBe(true);
    await box.page.close();
    await openedWith(CURT, "zendesk");
    expect(await hidden()).toBe(true);
  });

  it("the command opens it for a moment, from anywhere in the page; Escape leads back to the very caret", THRICE, async () => {
    await openedWith(CURT, "zendesk");
    await button("Make the coach small").click();
    await button(/^Hide the coach/).click();
    await expect.poll(hidden).toBe(true);
    for (let i = 0; i < 8; i++) await box.page.keyboard.press("ArrowLeft");
    await box.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await desk.command();
    await expect.poll(focusedInPanel).toMatch(/^Apply: /);
    await box.page.keyboard.press("Escape");
    await expect.poll(hidden).toBe(true);
    await box.page.keyboard.type("X");
    await expect.poll(() => box.draft()).toContain(`${CURT.slice(0, -8)}X${CURT.slice(-8)}`);
  });

  it("the popup's button brings it back into the open page", THRICE, async () => {
    await openedWith(CURT, "plain");
    const key = `size:${new URL(box.page.url()).host}`;
    await desk.keep({ [key]: "none" });
    await expect.poll(hidden).toBe(true);
    await desk.keep({ [key]: "panel" });
    await expect.poll(hidden).toBe(false);
  });
});

describe("what the panel leads to", () => {
  it("an answered question leads to its answer, an open one to where it could stand; not a letter changes", THRICE, async () => {
    await openedWith(
      "Hello Imogen,\n\nYour refund is in our warehouse at dock 4. I will write again on Friday.\n\nBest wishes,\nAlex",
      "plain",
    );
    const before = await box.draft();
    const caret = () => box.root.evaluate((field) => (field as HTMLTextAreaElement).selectionStart);
    await box.panel.getByRole("listitem").filter({ hasText: "Where is it" }).getByRole("button").click();
    const place = before.slice(0, await caret());
    expect(place.endsWith("dock 4.") || place.trimEnd().endsWith("on Friday.")).toBe(true);
    await box.panel.getByRole("listitem").filter({ hasText: "on Friday" }).getByRole("button").click();
    await expect.poll(async () => before.slice(0, await caret())).toMatch(/Friday\.?$/);
    expect(await box.draft()).toBe(before);
  });

  it("the source of a reason is its rule in the rule book", THRICE, async () => {
    await openedWith(CURT, "plain");
    const [book] = await Promise.all([box.page.context().waitForEvent("page"), button(/^Source, in the rule book/).click()]);
    const rule = new URL(book.url()).hash;
    expect(rule).toMatch(/^#[a-z-]+$/);
    await expect.poll(() => book.locator(rule).isVisible()).toBe(true);
    await book.close();
  });

  it("a rule that is turned off is gone from this reply and every other, until it is brought back", THRICE, async () => {
    await openedWith("Hello, it's our policy. I will send it on Friday.", "plain");
    const title = box.panel.getByRole("heading", { name: /policy/i }).first();
    await title.waitFor();
    if (!(await button("More choices").isVisible())) await title.getByRole("button").click();
    await button("More choices").click();
    await button("Turn this rule off").click();
    await box.panel.getByText("is off, in every reply").waitFor();
    expect(await box.panel.getByRole("heading", { name: /policy/i }).count()).toBe(0);
    expect(JSON.stringify(await desk.storage())).toContain('"policy-wall":"off"');
    await button("1 put aside").click();
    await button(/^Bring back/).click();
    await title.waitFor();
    expect(JSON.stringify(await desk.storage())).not.toContain('"policy-wall":"off"');
  });
});
