/** Something serious, about to be sent: called to mind or asked about, in a real browser, by every way that a page sends. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PAGE_KEY } from "../../src/policy/page-settings.ts";
import { SETTINGS_KEY } from "../../src/policy/settings.ts";
import { type Box, coveredBits, type Desk, SEND, startDesk, type View } from "../support/demo-desk.ts";

/** Repeated, never retried: a test that fails once in three has failed. */
const TWICE = { repeats: 1 };
const CARD = "4111 1111 1111 1111";
const SERIOUS = `I've put the refund on card ${CARD} today.`;
const SPOTS = [0.1, 0.5, 0.9];

let desk: Desk;
let b: Box;
beforeAll(async () => {
  desk = await startDesk();
});
afterEach(() => b.page.close());
afterAll(() => desk.close());

async function set(beforeSending: string): Promise<void> {
  await desk.keep({ [SETTINGS_KEY]: { beforeSending } });
  const kept = async () => ((await desk.storage()) as Record<string, { readonly beforeSending?: string }>)[PAGE_KEY]?.beforeSending;
  await expect.poll(kept, { timeout: 10_000, interval: 25 }).toBe(beforeSending);
}

/** The hand itself: the driver's own click waits for events that the question keeps from the page. */
async function press(view: View): Promise<void> {
  const box = await b.page.locator(SEND[view]).first().boundingBox();
  if (!box) throw new Error("Send is not in sight");
  await b.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const sent = () => b.page.evaluate(() => document.querySelector("#sent")?.textContent ?? "");
const question = () => b.page.getByRole("dialog", { name: "Send it like this?" });
const headline = () => b.panel.getByRole("heading", { level: 2 }).first();
const REMINDER = "Before you send: 1 thing to check.";
/** Whether the headline is what the panel tells of the draft once all its answers are in: until then a second opinion may change it. */
async function saysHowItStands(): Promise<boolean> {
  const [said, told] = [await headline().textContent(), await b.page.locator("reply-coach [aria-live]").first().textContent()];
  return !!said && said !== REMINDER && !!told?.startsWith(said);
}
const inPanel = () => b.page.evaluate(() => document.querySelector("reply-coach")?.shadowRoot?.activeElement?.textContent ?? "");

/** Enter counts once it can no longer be meant for the draft. */
const enterThat = () =>
  expect
    .poll(
      async () => {
        if ((await question().count()) > 0) await b.page.keyboard.press("Enter");
        return question().count();
      },
      { timeout: 10_000 },
    )
    .toBe(0);

async function written(view: View): Promise<void> {
  b = await desk.open(view);
  await b.type(SERIOUS);
  await b.panel.getByText("A private number is written out").waitFor();
}

describe.each(["zendesk", "gmail"] as const)("in the %s view", (view) => {
  describe("by default", () => {
    beforeEach(() => set("remind"));

    it("calls it to mind while Send is pointed at, beside it, and lets the press go at once", TWICE, async () => {
      await written(view);
      await b.page.locator(SEND[view]).first().hover();
      await expect.poll(() => headline().textContent(), { timeout: 10_000, interval: 25 }).toBe(REMINDER);
      expect(await coveredBits(b.page, SEND[view], SPOTS)).toBe(0);
      await b.root.hover();
      await expect.poll(saysHowItStands, { timeout: 10_000, interval: 25 }).toBe(true);
      expect(await b.send()).toContain(CARD);
    });
  });

  describe("where a question is set", () => {
    beforeEach(() => set("confirm"));

    it("asks with Go back at hand, and goes back to the draft as it was", TWICE, async () => {
      await written(view);
      const draft = await b.draft();
      await press(view);
      await question().waitFor();
      expect(await inPanel()).toBe("Go back");
      await b.page.keyboard.press("Escape");
      await question().waitFor({ state: "detached" });
      expect([await sent(), await b.draft()]).toEqual(["", draft]);
      await b.page.keyboard.type("x");
      await expect.poll(() => b.draft(), { timeout: 10_000, interval: 25 }).toContain("x");
    });

    it(
      "sends what the agent sends anyway, by press and by Ctrl+Enter, and asks from what it knows when the worker is dead",
      TWICE,
      async () => {
        await written(view);
        await press(view);
        await question().getByRole("button", { name: "Send anyway" }).click();
        await expect.poll(sent, { timeout: 10_000, interval: 25 }).toContain(CARD);
        await b.page.close();
        await written(view);
        await desk.killWorker(b.page);
        await b.page.keyboard.press("Control+Enter");
        await question().waitFor();
        await b.page.keyboard.press("Shift+Tab");
        expect(await inPanel()).toBe("Send anyway");
        await enterThat();
        expect(await sent()).toContain(CARD);
      },
    );
  });
});
