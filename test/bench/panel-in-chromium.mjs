/** How long the panel takes to redraw after an assessment with 20 findings, layout included, in a real Chromium. */
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { launchOptions } from "../support/chromium-args.mjs";
import { traced } from "./trace.mjs";

const WARM_UP = 20;
const REDRAWS = 100;

/** Milliseconds of processor time of each redraw: with the first few findings shown, as at first, and with all of them. */
export async function redrawsInChromium({ root, executablePath }) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test/bench/panel-page.ts")],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const browser = await chromium.launch(launchOptions({ executablePath }));
  try {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><body></body>");
    await page.addScriptTag({ type: "module", content: outputFiles[0].text });
    await page.locator("reply-coach [role=region]").waitFor();
    const first = await redraws(page);
    await page.getByRole("button", { name: "16 more" }).click();
    return { first, all: await redraws(page) };
  } finally {
    await browser.close();
  }
}

async function redraws(page) {
  await page.evaluate((count) => window.redraws(count), WARM_UP);
  const events = await traced(page.context(), page, () => page.evaluate((count) => window.redraws(count), REDRAWS));
  const timers = events.filter(({ name, ph }) => name === "TimerFire" && ph === "X");
  return timers.map(({ tdur, dur }) => (tdur ?? dur) / 1000);
}
