/** From a key press to the updated panel on the screen, in CKEditor 5 in a real Chromium: with the coach, and with a worker that scores nothing. */
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { launchOptions } from "../support/chromium-args.mjs";

const BOX = '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible';
const KEYS = 25;
const WARM_UP = 5;
/** Milliseconds between an answer and the next key: the second reader has finished by then, as it has when an agent thinks. */
const BREATH = 400;

/**
 * For each draft, with the assessment that the echo gives for it: milliseconds from key press to paint of each key, `echo` and `coach`,
 * pressed in turn in one run. The page's own pause before it looks is in both. Null where nothing is built.
 */
export async function keysToPaint({ root, executablePath, drafts }) {
  const extension = join(root, "dist/dev/chrome");
  if (!existsSync(join(extension, "content.js")) || !existsSync(join(root, "dist/demo"))) return null;
  const demo = await serveDemo({ root: join(root, "dist/demo") });
  const results = [];
  try {
    for (const { draft, assessment } of drafts) results.push(await inTurn({ root, executablePath, extension, demo, draft, assessment }));
  } finally {
    await demo.close();
  }
  return results;
}

async function inTurn({ root, executablePath, extension, demo, draft, assessment }) {
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-echo-"));
  const echo = await withEcho(root, extension, join(dir, "echo"), assessment);
  const desks = [];
  try {
    for (const [name, from] of [
      ["echo", echo],
      ["coach", extension],
    ])
      desks.push([name, await openDesk(executablePath, from, join(dir, name), demo.url, draft)]);
    const times = { echo: [], coach: [] };
    for (let i = -WARM_UP; i < KEYS; i++) {
      for (const [name, { page }] of desks) {
        const took = await timeKey(page, "abcdefgh "[(i + WARM_UP) % 9]);
        if (i >= 0) times[name].push(took);
      }
    }
    return times;
  } finally {
    for (const [, { context }] of desks) await context.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** The same extension, its worker replaced. */
async function withEcho(root, extension, to, assessment) {
  await cp(extension, to, { recursive: true });
  await build({
    entryPoints: [join(root, "test/bench/echo-worker.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    outfile: join(to, "background.js"),
    allowOverwrite: true,
    define: { ECHO: JSON.stringify(assessment), "process.env.NODE_ENV": '"production"' },
  });
  return to;
}

/** The caret stands at the end of the draft: what is typed there leaves every finding in its place. */
async function openDesk(executablePath, extension, profile, url, draft) {
  const context = await chromium.launchPersistentContext(`${profile}-profile`, {
    ...launchOptions({ executablePath, extension }),
    ignoreDefaultArgs: ["--disable-extensions"],
  });
  const page = await context.newPage();
  await page.goto(`${url}/zendesk.html#101`);
  await page.locator('body[data-ready="101"]').waitFor();
  const html = draft.split("\n").map((line) => `<p>${line}</p>`);
  await page.evaluate((data) => window.demoEditor.setData(data), html.join(""));
  await page.locator(BOX).click({ position: { x: 24, y: 14 } });
  await page.keyboard.press("Control+End");
  await page.locator('reply-coach[data-state="coached"]').waitFor({ timeout: 60_000 });
  await page.evaluate(watchPaint);
  return { context, page };
}

/** In the page: `keyToPaint()` resolves to the milliseconds from the next key press to the frame that shows its answer. */
function watchPaint() {
  const host = document.querySelector("reply-coach");
  window.keyToPaint = () =>
    new Promise((done) => {
      let start = 0;
      let asked = false;
      const pressed = () => {
        start = performance.now();
      };
      addEventListener("keydown", pressed, { capture: true, once: true });
      const states = new MutationObserver(() => {
        asked ||= start > 0 && host.dataset.state === "reading";
        if (!asked || host.dataset.state !== "coached") return;
        states.disconnect();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => done(performance.now() - start);
          painted.port2.postMessage(null);
        });
      });
      states.observe(host, { attributeFilter: ["data-state"] });
    });
}

async function timeKey(page, key) {
  await page.bringToFront();
  await page.evaluate(() => {
    window.painted = window.keyToPaint();
  });
  await page.keyboard.press(key);
  const took = await page.evaluate(() => window.painted);
  await rest(BREATH);
  return took;
}
