/** What the built extension costs a page per key press: its script on the main thread of a real Chromium, in CKEditor 5. */
import { setTimeout as rest } from "node:timers/promises";
import { inDemoBrowser } from "./demo-browser.mjs";
import { draftsOfLength } from "./drafts.mjs";
import { traced } from "./trace.mjs";

const BOX = '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible';
const KEYS = 60;
/** Milliseconds between keys of a fast typist; longer than a frame, shorter than the pause after which the draft is looked at. */
const PACE = 90;
/** Milliseconds by the clock after which a browser calls a task long. */
const LONG_TASK = 50;

/**
 * For each length in words: `key`, our script between one key press and the next (its own pause apart), and `look`, our script in the
 * pause after the last key, both in milliseconds of processor time; `long`, what of ours took so long that it held the page up; and what we do in a page where no box has the focus.
 * Null where nothing is built.
 */
export const costOfKeys = ({ root, executablePath, lengths }) =>
  inDemoBrowser({ root, executablePath }, async (context, url) => {
    const typed = [];
    for (const words of lengths) typed.push({ words, ...(await typingIn(context, url, words)) });
    return { typed, idle: await idleIn(context, url) };
  });

async function openDemo(context, url) {
  const page = await context.newPage();
  await page.goto(`${url}/zendesk.html#101`);
  await page.locator('body[data-ready="101"]').waitFor();
  return page;
}

async function typingIn(context, url, words) {
  const page = await openDemo(context, url);
  const [draft] = draftsOfLength(words, 1);
  const html = draft.split("\n\n").map((lines) => `<p>${lines}</p>`);
  await page.evaluate((data) => window.demoEditor.setData(data), html.join(""));
  await page.locator(BOX).click({ position: { x: 24, y: 14 } });
  await page.locator('reply-coach[data-state="coached"]').waitFor({ timeout: 60_000 });
  const events = await traced(context, page, async () => {
    for (let i = 0; i < KEYS; i++) {
      await page.keyboard.press("abcdefgh "[i % 9], { delay: PACE / 3 });
      await rest((PACE * 2) / 3);
    }
    await page.locator('reply-coach[data-state="coached"]').waitFor({ timeout: 60_000 });
    await rest(1000);
  });
  await page.close();
  return sorted(events);
}

/** Our script, by the key press that it follows. */
function sorted(events) {
  const keys = events.filter(({ name, args }) => name === "EventDispatch" && args.data.type === "keydown").map(({ ts }) => ts);
  const ours = events.filter(isOurs);
  const between = (from, to) => ours.filter(({ ts }) => ts >= from && ts < to);
  const spent = (calls) => calls.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;
  const key = keys.slice(5, -1).map((ts, i) => spent(between(ts, keys[i + 6])));
  const long = ours.map(({ dur }) => dur / 1000).filter((milliseconds) => milliseconds > LONG_TASK);
  return { key, look: spent(between(keys.at(-1), Number.POSITIVE_INFINITY)), long };
}

const isOurs = ({ name, args }) => name === "FunctionCall" && /^chrome-extension:.*content\.js$/.test(args.data?.url ?? "");

/** Counts of our script's calls, and of timers that it started, while the agent reads, scrolls, clicks and types elsewhere for two seconds. */
async function idleIn(context, url) {
  const page = await openDemo(context, url);
  const events = await traced(context, page, async () => {
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 200);
    await page.mouse.click(300, 300);
    await page.keyboard.type("abc");
    await rest(2000);
  });
  await page.close();
  const fromUs = ({ args }) => JSON.stringify(args ?? {}).includes("content.js");
  return {
    calls: events.filter(isOurs).length,
    timers: events.filter((event) => ["TimerInstall", "TimerFire"].includes(event.name) && fromUs(event)).length,
  };
}
