/** What the built extension does in tabs that nobody touches, by the browser's own trace of all its processes: half of them with a coached reply left in the box. */
import { setTimeout as rest } from "node:timers/promises";
import { findChromium } from "../support/setup.mjs";
import { inDemoBrowser } from "./demo-browser.mjs";
import { tracedBy } from "./trace.mjs";

const TABS = 50;
const SECONDS = 30;
/** Milliseconds in which what the last tab was opened with comes to rest. */
const SETTLING = 3000;
const DRAFT = "Hello, we can't refund you. It's our policy.";

/** Calls of our scripts in all pages and in the worker, timers of theirs that were set or ran out, and starts of the worker; null where nothing is built. */
export async function idleTabs({ root }) {
  const cost = await inDemoBrowser({ root, executablePath: findChromium() }, costOf);
  if (!cost) {
    console.log("\nidle\n  not measured: it needs Chromium and `npm run build`");
    return null;
  }
  console.log(`\n${TABS} tabs that nobody touches, half of them with a coached reply in the box, ${SECONDS} s`);
  console.log(`  calls of our scripts, in pages and worker   ${cost.calls}`);
  console.log(`  timers of theirs, set or run out            ${cost.timers}`);
  console.log(`  starts of the worker, which was stopped     ${cost.starts}`);
  console.log(`  the same eye on one key press sees          ${cost.atAKey} calls`);
  return cost;
}

async function costOf(context, url) {
  const pages = [];
  for (let i = 0; i < TABS; i++) pages.push(await leftOpen(context, url, i % 2 === 1));
  await stopWorker(context, pages[0]);
  await rest(SETTLING);
  let starts = 0;
  context.on("serviceworker", () => starts++);
  const idle = await oursIn(context, () => rest(SECONDS * 1000));
  const idleStarts = starts;
  // An eye that sees nothing at all would see no idle cost either.
  const touched = await oursIn(context, async () => {
    await pages[1].keyboard.type("a");
    await rest(SETTLING);
  });
  if (touched.calls === 0) throw new Error("The trace does not see our scripts.");
  return { calls: idle.calls, timers: idle.timers, starts: idleStarts, atAKey: touched.calls };
}

async function leftOpen(context, url, isCoached) {
  const page = await context.newPage();
  await page.goto(`${url}/plain.html#101`);
  await page.locator('body[data-ready="101"]').waitFor();
  if (!isCoached) return page;
  await page.locator("#reply").click();
  await page.keyboard.insertText(DRAFT);
  await page.locator('reply-coach[data-state="coached"]').waitFor({ timeout: 60_000 });
  return page;
}

/** As browsers do with a worker that nobody has asked for half a minute. */
async function stopWorker(context, page) {
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  const whole = await context.browser().newBrowserCDPSession();
  const isRunning = async () => (await whole.send("Target.getTargets")).targetInfos.some(({ type }) => type === "service_worker");
  while (await isRunning()) await rest(20);
  await session.detach();
}

async function oursIn(context, work) {
  const events = await tracedBy(await context.browser().newBrowserCDPSession(), work);
  const ours = events.filter(({ args }) => /chrome-extension:[^"]*\.js/.test(JSON.stringify(args ?? {})));
  const count = (...names) => ours.filter(({ name }) => names.includes(name)).length;
  return { calls: count("FunctionCall", "EvaluateScript"), timers: count("TimerInstall", "TimerFire") };
}
