/** What may break under an open page, in a real Chromium: the worker is stopped at every step of the agent's, an editor's timers are late, and the extension is taken away. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Box, type Desk, startDesk } from "../support/demo-desk.ts";

const CURT = "Hello, we can't refund you. It's our policy.";
const KIND = "Hello, I understand how frustrating that is.";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

async function coached(): Promise<Box> {
  const box = await desk.open("zendesk");
  await box.type(CURT);
  await box.is("coached");
  return box;
}

/** What the agent does with a curt reply, one thing after the other; each leaves a draft, which is looked at. */
const STEPS: readonly ((box: Box) => Promise<void>)[] = [
  async (box) => {
    await box.panel
      .getByRole("button", { name: /^Apply: / })
      .first()
      .click();
    await box.panel.getByText("Applied").first().waitFor();
    expect(await box.draft()).not.toBe(CURT);
  },
  async (box) => {
    await box.root.press("Control+z");
    await expect.poll(() => box.draft()).toBe(CURT);
  },
  async (box) => {
    await box.root.press("Control+End");
    await box.type(" Sorry.");
  },
  async (box) => expect(await box.send()).toBe(`${CURT} Sorry.`),
];

describe("the worker stopped", () => {
  it.each(["at the start", "at the end"])("%s of every step of the agent's costs nothing, and the coach is back", async (when) => {
    const box = await coached();
    for (const step of STEPS) {
      const stop = () => desk.killWorker(box.page);
      await (when === "at the start" ? Promise.all([stop(), step(box)]) : step(box).then(stop));
    }
    await box.root.click();
    await box.type("There is nothing I can do.");
    await box.is("coached");
    expect(await box.draft()).toBe("There is nothing I can do.");
  });
});

describe("an editor on a busy machine", () => {
  it("whose own timers come late takes a new sentence at once, and once", async () => {
    const box = await desk.open("zendesk");
    await box.page.evaluate(() => {
      const { setTimeout } = window;
      const late = (run: () => void, ms = 0): number => setTimeout(run, ms < 20 ? ms : ms + 1000);
      Object.assign(window, { setTimeout: late });
    });
    await box.type(KIND);
    await box.is("coached");
    const row = box.panel.getByRole("listitem").filter({ hasText: "No next step" });
    await row
      .getByRole("button", { name: /^Apply: / })
      .first()
      .click();
    await box.panel.getByText("Applied").first().waitFor();
    const written = await box.draft();
    expect(written).toMatch(/^Hello, I understand how frustrating that is\. .*\[day\]\.$/);
    await box.page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    expect(await box.draft()).toBe(written);
    expect(written.split("[day]")).toHaveLength(2);
  });
});

describe("the extension removed under an open page", () => {
  it("leaves the draft to the agent and the page in peace, and the panel says what helps", async () => {
    const box = await coached();
    const complaints: string[] = [];
    box.page.on("pageerror", (error) => complaints.push(`${error.stack}`));
    box.page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
    await desk.removeExtension();
    await box.page.bringToFront();
    await box.page.keyboard.press("Alt+Shift+K");
    await box.root.focus();
    await box.page.keyboard.press("Control+End");
    await box.page.keyboard.type(" Sorry.");
    await box.is("lost");
    await box.panel.getByText("Refresh this page").first().waitFor();
    expect(await box.draft()).toBe(`${CURT} Sorry.`);
    expect(await box.send()).toBe(`${CURT} Sorry.`);
    expect(complaints).toEqual([]);
  });
});
