/** What `npm start` runs: sets up, builds, serves the demo helpdesk and opens Chromium with the coach in it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { launchOptions } from "../../test/support/chromium-args.mjs";
import { ensureChromium, ensureDependencies, ROOT, run, say } from "../../test/support/setup.mjs";

const EXTENSION = join(ROOT, "dist/dev/chrome");
const SCREENSHOT = join(ROOT, "dist/screenshots/start.png");

const hasDisplay = () =>
  !process.argv.includes("--headless") &&
  (process.platform === "darwin" || process.platform === "win32" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const build = () => {
  say("Building");
  if (!run(process.execPath, ["build.mjs"])) throw new Error("The build failed; its message is above.");
};

/** Chromium with the coach and nothing else in it, in a profile that goes when it closes. */
const withChromium = async (executablePath, headless, work) => {
  const { chromium } = await import("playwright-core");
  const profile = await mkdtemp(join(tmpdir(), "reply-coach-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions({ executablePath, extension: EXTENSION, headless }),
    ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
    viewport: headless ? { width: 1280, height: 800 } : null,
    handleSIGINT: false,
  });
  const stop = () => void context.close();
  process.once("SIGINT", stop);
  try {
    return await work(context);
  } finally {
    process.off("SIGINT", stop);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** A window that the agent uses until it is closed. */
const openWindow = (url) => async (context) => {
  const page = context.pages()[0] ?? (await context.newPage());
  const closed = context.waitForEvent("close", { timeout: 0 });
  await page.goto(url);
  say(`The demo helpdesk is open at ${url}. Close the window or press Ctrl+C to end.`);
  await closed;
};

const withoutWindow = (url) => async (context) => {
  const { coachOneReply } = await import("./coached-reply.mjs");
  say("There is no display: coaching one reply without a window");
  await coachOneReply(await context.newPage(), url, SCREENSHOT);
  say(`Screenshot: ${relative(process.cwd(), SCREENSHOT)}`);
};

const start = async () => {
  ensureDependencies();
  const chromium = ensureChromium();
  build();
  const { serveDemo } = await import("./serve.mjs");
  const demo = await serveDemo();
  const headless = !hasDisplay();
  try {
    await withChromium(chromium, headless, headless ? withoutWindow(demo.url) : openWindow(demo.url));
  } finally {
    await demo.close();
  }
};

try {
  await start();
} catch (error) {
  console.error(`\nnpm start could not go on: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
