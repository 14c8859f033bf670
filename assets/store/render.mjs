/** Makes the shops' pictures from the built extension at work: `npm run build && node assets/store/render.mjs`. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "../../test/support/chromium-args.mjs";
import { ensureChromium, ROOT } from "../../test/support/setup.mjs";
import { serveDemo } from "../demo/serve.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const to = (name) => ({ path: join(here, `${name}.png`) });
const SCREEN = { width: 1280, height: 800 };
const DRAFT = "Hello Imogen, we can't refund you yet. You have to wait until the warehouse is done. It's our policy.";

/** A reply in the demo, coached, with the best suggestion opened by the shortcut. */
async function reply(context, url, { view, ticket, box, scheme, name }) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${url}/${view}.html#${ticket}`);
  await page.locator(`body[data-ready="${ticket}"]`).waitFor();
  await page
    .locator(box)
    .first()
    .click({ position: { x: 24, y: 14 } });
  await page.keyboard.type(DRAFT);
  await page.locator('reply-coach[data-state="coached"]').waitFor({ state: "attached" });
  await page
    .locator("reply-coach")
    .getByRole("button", { name: /^Apply: / })
    .first()
    .waitFor();
  await page.keyboard.press("Alt+Shift+K");
  await page.screenshot(to(name));
  await page.close();
}

async function ownPage(context, address, text, name) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address);
  await page.getByText(text).first().waitFor();
  await page.screenshot(to(name));
  await page.close();
}

/** The small tile: the icon and what it is for. */
async function tile(context) {
  const icon = (await readFile(join(ROOT, "assets/icons/icon.svg"))).toString("base64");
  const page = await context.newPage();
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(`<body style="margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:14px;
    background:#0f3d38;color:#fff;font:600 30px system-ui,sans-serif"><img width="84" height="84" src="data:image/svg+xml;base64,${icon}">Reply Coach
    <span style="font:400 17px system-ui,sans-serif;color:#cfe8e2">Never leave a customer at “no”</span>`);
  await page.locator("img").evaluate((image) => image.decode());
  await page.screenshot(to("tile"));
}

const profile = await mkdtemp(join(tmpdir(), "reply-coach-store-"));
const demo = await serveDemo({ root: join(ROOT, "dist/demo") });
const context = await chromium.launchPersistentContext(profile, {
  ...launchOptions({ executablePath: ensureChromium(), extension: join(ROOT, "dist/dev/chrome") }),
  ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
  viewport: SCREEN,
});
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
const own = (page) => new URL(page, worker.url()).href;
await reply(context, demo.url, {
  view: "zendesk",
  ticket: 101,
  box: '[data-test-id="omnicomposer-rich-text-ckeditor"]:visible',
  scheme: "light",
  name: "reply",
});
await reply(context, demo.url, { view: "gmail", ticket: 101, box: 'div[g_editable="true"]:visible', scheme: "dark", name: "mail" });
await ownPage(context, own("options.html#policy-wall"), "policy", "rule-book");
await ownPage(context, own("options.html#privacy"), "Privacy", "privacy");
await tile(context);
await context.close();
await demo.close();
await rm(profile, { recursive: true, force: true, maxRetries: 5 });
