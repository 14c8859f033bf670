/** One reply, coached end to end: typed in a real browser, scored, explained, rewritten by one key, taken back by one undo, sent as seen. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BOX, type Box, coveredBits, type Desk, marked, oneLine, SEND, startDesk, VIEWS } from "../support/demo-desk.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const THRICE = { repeats: 2 };
const CURT = "Hello, we can't refund you. It's our policy.";

let desk: Desk;
const open: Box[] = [];
const box = async (...args: Parameters<Desk["open"]>): Promise<Box> => {
  const opened = await desk.open(...args);
  open.push(opened);
  return opened;
};
beforeAll(async () => {
  desk = await startDesk();
});
afterEach(async () => {
  for (const { page } of open.splice(0)) await page.close();
});
afterAll(() => desk.close());

/** Coached to the last word of CURT: typing that pauses is answered in between. */
async function coachedWhole(b: Box): Promise<void> {
  await b.panel.getByText("our policy").first().waitFor();
  await b.is("coached");
}

describe.each(VIEWS)("in the %s view", (view) => {
  it("says what is good and what costs points, in words", THRICE, async () => {
    const b = await box(view);
    await b.type(CURT);
    await coachedWhole(b);
    for (const name of ["Empathy", "Ownership", "Framing", "Courtesy"]) {
      const meter = b.panel.getByRole("meter", { name });
      expect(Number(await meter.getAttribute("aria-valuenow"))).toBeGreaterThan(0);
      expect(await meter.getAttribute("aria-valuetext")).toMatch(/\d+, (strong|fine|needs work|rework)/);
    }
    expect((await b.panel.textContent())?.toLowerCase()).toContain("our policy");
    if (view !== "plain") await expect.poll(async () => (await marked(b)).join(" ")).toContain("our policy");
  });

  it("puts a suggestion in by key, selects its blank, and takes it back with one Ctrl+Z", THRICE, async () => {
    const b = await box(view);
    await b.type(CURT);
    await coachedWhole(b);
    const before = await b.draft();
    await b.page.keyboard.press("Alt+Shift+K");
    await expect
      .poll(() => b.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label") ?? ""))
      .toMatch(/^Apply: /);
    await b.page.keyboard.press("Enter");
    await expect.poll(() => b.draft()).not.toBe(before);
    const applied = await b.draft();
    expect(applied).toMatch(/\[\w/);
    await b.panel.getByText("Applied").first().waitFor();
    await b.page.keyboard.press("Control+z");
    await expect.poll(async () => oneLine(await b.draft())).toBe(oneLine(before));
  });

  it("sends what the agent sees, blanks filled by typing", THRICE, async () => {
    const b = await box(view);
    await b.type(CURT);
    await b.is("coached");
    const before = await b.draft();
    await b.panel
      .getByRole("button", { name: /^Apply: / })
      .first()
      .click();
    await expect.poll(() => b.draft()).not.toBe(before);
    const [blank] = /\[[^\]]+\]/.exec(await b.draft()) ?? [];
    expect(blank).toBeDefined();
    await b.panel.getByText("Applied").first().waitFor();
    await b.page.keyboard.type("swap the boots");
    await expect.poll(() => b.draft()).toContain("swap the boots");
    const draft = await b.draft();
    expect(oneLine(await b.send())).toBe(oneLine(draft));
  });

  it("takes a suggestion back from the panel too", THRICE, async () => {
    const b = await box(view);
    await b.type(CURT);
    await b.is("coached");
    const before = await b.draft();
    await b.panel
      .getByRole("button", { name: /^Apply: / })
      .first()
      .click();
    await b.panel.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(async () => oneLine(await b.draft())).toBe(oneLine(before));
  });

  it("gives the caret back where it was", THRICE, async () => {
    const b = await box(view);
    await b.type(CURT);
    await b.is("coached");
    for (let i = 0; i < 8; i++) await b.page.keyboard.press("ArrowLeft");
    await b.page.keyboard.press("Alt+Shift+K");
    await b.page.keyboard.press("Escape");
    await b.page.keyboard.type("X");
    await expect.poll(async () => oneLine(await b.draft())).toContain(`${CURT.slice(0, -8)}X${CURT.slice(-8)}`);
  });

  it("covers neither the draft nor the Send control", THRICE, async () => {
    const b = await box(view);
    await b.type(CURT);
    await b.is("coached");
    expect(await coveredBits(b.page, BOX[view], [0.1, 0.5, 0.9])).toBe(0);
    expect(await coveredBits(b.page, SEND[view], [0.2, 0.8])).toBe(0);
    expect(await b.page.locator("reply-coach").isVisible()).toBe(true);
  });
});

describe("what the coach leaves alone", () => {
  it("is silent in an internal note, and comes back for the reply", THRICE, async () => {
    const b = await box("zendesk");
    await b.type(CURT);
    await b.is("coached");
    const switcher = b.page.locator('[data-test-id="omnichannel-channel-switcher-button"]:visible');
    await switcher.click();
    await b.root.click();
    await b.is("note");
    await switcher.click();
    await b.root.click();
    await b.is("coached");
  });

  it.each([
    ["an empty draft", "", "idle"],
    [
      "another language",
      "Guten Tag, leider k\u00F6nnen wir Ihnen das Geld nicht erstatten. Mit freundlichen Gr\u00FC\u00DFen",
      "not-english",
    ],
    ["only emoji", "\u{1F600} \u{1F44D}", "coached"],
    ["only a quote", "> We can't do that.", "coached"],
    ["50,000 characters", "We can't refund it, it's our policy. ".repeat(1400).slice(0, 50_000), "coached"],
    ["a lone surrogate", "We can't do that \uD800 here.", "coached"],
  ] as const)("takes %s without changing a character", THRICE, async (_, draft, mode) => {
    const b = await box("plain");
    await b.root.evaluate((field, text) => {
      (field as HTMLTextAreaElement).value = JSON.parse(text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, JSON.stringify(draft));
    await b.is(mode);
    expect(JSON.parse(await b.page.evaluate(() => JSON.stringify(window.demoText?.())))).toBe(draft);
  });

  it("takes pasted markup as the editor took it", THRICE, async () => {
    const b = await box("zendesk");
    await b.root.evaluate((root) => {
      const data = new DataTransfer();
      data.setData("text/html", "<p>We <b>can't</b> do that.</p><table><tr><td>It's our policy.</td></tr></table>");
      data.setData("text/plain", "We can't do that. It's our policy.");
      root.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data }));
    });
    await b.is("coached");
    const model = await b.page.evaluate(() => window.demoEditor?.getData());
    expect(model).toContain("<strong>can't</strong>");
    expect((await marked(b)).join(" ")).toContain("our policy");
  });
});

describe("what is not the agent's own", () => {
  it("quoted mail and signature are neither read nor touched", THRICE, async () => {
    const b = await box("gmail");
    await b.page.locator(".ajR:visible").click();
    await b.root.locator(".gmail_quote").first().waitFor();
    const foreign = () =>
      b.root.evaluate((root) => [...root.querySelectorAll(".gmail_quote, .gmail_signature")].map((part) => part.outerHTML));
    const before = await foreign();
    expect(before.join("")).toContain("gmail_signature");
    await b.root.click({ position: { x: 24, y: 14 } });
    await b.type(CURT);
    await coachedWhole(b);
    await expect.poll(async () => (await marked(b)).sort()).toEqual(["It's our policy", "we can't refund you"]);
    await b.panel
      .getByRole("button", { name: /^Apply: / })
      .first()
      .click();
    await b.panel.getByText("Applied").first().waitFor();
    expect(await foreign()).toEqual(before);
  });
});

describe("when things break", () => {
  it("goes on when the worker is stopped between two looks", THRICE, async () => {
    const b = await box("zendesk");
    await b.type(CURT);
    await b.is("coached");
    await desk.killWorker(b.page);
    await b.type(" There is nothing I can do.");
    await expect.poll(async () => (await marked(b)).join(" "), { timeout: 20_000 }).toContain("nothing I can do");
    await b.is("coached");
  });

  it("offers a copy when the editor refuses the write, and the draft stays", THRICE, async () => {
    const b = await box("zendesk");
    await b.type(CURT);
    await b.is("coached");
    const before = await b.draft();
    await b.page.evaluate(() => {
      for (const type of ["beforeinput", "paste"]) window.addEventListener(type, (e) => e.stopImmediatePropagation(), { capture: true });
      for (const type of ["beforeinput", "paste"]) window.addEventListener(type, (e) => e.preventDefault(), { capture: true });
    });
    await b.panel
      .getByRole("button", { name: /^Apply: / })
      .first()
      .click();
    await b.panel.getByText("did not take it").first().waitFor();
    expect(await b.draft()).toBe(before);
    await b.panel.getByRole("button", { name: /^Copy/ }).first().waitFor();
  });

  it("asked for nothing outside this machine, in all of the above", () => {
    expect(desk.strayRequests).toEqual([]);
  });
});

describe("when the extension is updated under an open page", () => {
  it("asks for a refresh and leaves the draft", THRICE, async () => {
    const updated = await startDesk();
    try {
      const b = await updated.open("zendesk");
      await b.type(CURT);
      await b.is("coached");
      const before = await b.draft();
      await updated.updateExtension();
      await b.page.keyboard.type(" Sorry.");
      await b.is("lost");
      await b.panel.getByText("Refresh this page: the coach was updated").first().waitFor();
      expect(await b.draft()).toBe(`${before} Sorry.`);
      expect(await marked(b)).toEqual([]);
    } finally {
      await updated.close();
    }
  });
});
