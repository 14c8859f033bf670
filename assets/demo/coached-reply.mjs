/** One reply coached from the first key press to the applied suggestion, as an agent would do it, and told as a table. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

const DRAFT = "Hello, we can't refund you yet. You have to wait until the warehouse is done. It's our policy.";
/** A quote from the end of the draft: when the panel shows it, the whole draft has been read. */
const LAST_WORDS = "our policy";
const PATIENCE = 30_000;

const draftOf = (page) => page.evaluate(() => window.demoText());

const wait = async (what, waiting) => {
  try {
    return await waiting;
  } catch (error) {
    throw new Error(`${what} (${String(error?.message ?? error).split("\n")[0]})`);
  }
};

const coached = (page) =>
  wait(
    "The panel did not come to a result",
    page.locator('reply-coach[data-state="coached"]').waitFor({ state: "attached", timeout: PATIENCE }),
  );

const draftIs = (page, what, test, draft) =>
  wait(
    what,
    page.waitForFunction(([same, text]) => (window.demoText().trim() === text.trim()) === same, [test === "same", draft], {
      timeout: PATIENCE,
    }),
  );

/** What the panel says, read as assistive technology would: meters by name, findings with their words. */
const assessment = async (page) => {
  const panel = page.locator("reply-coach").getByRole("region", { name: "Reply Coach" });
  const scores = await panel
    .getByRole("meter")
    .evaluateAll((meters) => meters.map((m) => [m.getAttribute("aria-label"), m.getAttribute("aria-valuetext")]));
  const findings = await panel.locator("[data-finding]").evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector(".title")?.textContent ?? "",
      words: item.querySelector(".brief-quote, .quote, .missing")?.textContent ?? "",
      gain: item.querySelector(".gain [aria-hidden]")?.textContent ?? "",
    })),
  );
  return { headline: (await panel.locator("h2").first().textContent()) ?? "", scores, findings };
};

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column])).join("   ")}`.trimEnd()).join("\n");
};

const bar = (words) => {
  const score = Number.parseInt(words, 10);
  return Number.isNaN(score) ? "" : "\u2588".repeat(Math.round(score / 5)).padEnd(20, "\u2591");
};

const tell = ({ headline, scores, findings }) => {
  console.log(`\n  ${headline}\n`);
  console.log(table(scores.map(([name, words]) => [name ?? "", bar(words ?? ""), words ?? ""])));
  console.log(`\n${table(findings.map(({ title, words, gain }) => [gain, title, words]))}\n`);
};

/** Wait until the meters say something else than `scores`: what was applied has been read. */
const reassessed = async (page, scores) => {
  const changed = (old) => {
    const meters = document.querySelector("reply-coach")?.shadowRoot?.querySelectorAll("[role=meter]") ?? [];
    return Array.from(meters, (meter) => meter.getAttribute("aria-valuetext")).join() !== old;
  };
  const old = scores.map(([, words]) => words).join();
  await wait("The panel did not read what was applied", page.waitForFunction(changed, old, { timeout: PATIENCE }));
  await coached(page);
};

/** From the draft to the best suggestion and into the box, by keyboard alone. */
const applyBest = async (page, before) => {
  await page.keyboard.press("Alt+Shift+K");
  const onApply = () => document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label")?.startsWith("Apply: ") ?? false;
  await wait("Alt+Shift+K did not lead to a suggestion", page.waitForFunction(onApply, undefined, { timeout: PATIENCE }));
  await page.keyboard.press("Enter");
  await draftIs(page, "The suggestion did not reach the editor's model", "other", before);
  return draftOf(page);
};

const takeBack = async (page, before) => {
  await page.locator("reply-coach").getByText("Applied").first().waitFor({ timeout: PATIENCE });
  await page.keyboard.press("Control+z");
  await draftIs(page, "One Ctrl+Z did not bring the draft back", "same", before);
};

const writeDraft = async (page, url) => {
  await page.goto(`${url}/zendesk.html#101`);
  await page.locator('body[data-ready="101"]').waitFor();
  await page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]:visible').click();
  await page.keyboard.type(DRAFT);
  await coached(page);
  await wait(
    "The panel did not quote the draft's last words",
    page.locator("reply-coach").getByText(LAST_WORDS).first().waitFor({ timeout: PATIENCE }),
  );
  await coached(page);
};

const coach = async (page, url) => {
  await writeDraft(page, url);
  const before = await draftOf(page);
  console.log(`\n  The draft, to a furious customer:\n    ${before}`);
  const first = await assessment(page);
  tell(first);
  const after = await applyBest(page, before);
  console.log(`  After the best suggestion:\n    ${after}\n`);
  await takeBack(page, before);
  console.log("  One Ctrl+Z took it back, word for word. Applied again:\n");
  await coached(page);
  await applyBest(page, before);
  await reassessed(page, first.scores);
  tell(await assessment(page));
};

/**
 * Coach one reply in the demo's workspace, print it, and leave a screenshot (also of a failure).
 * @param page a page of a Chromium that has the coach in it
 * @param {string} url where the demo is served
 * @param {string} screenshot the file to write
 * @throws with a plain reason when any step does not do what it should
 */
export const coachOneReply = async (page, url, screenshot) => {
  await mkdir(dirname(screenshot), { recursive: true });
  try {
    await coach(page, url);
  } finally {
    await page.screenshot({ path: screenshot });
  }
};
