/** Renders icon.svg to the sizes that browsers ask for: `node assets/icons/render.mjs`. */
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { QUIET_ARGS } from "../../test/support/chromium-args.mjs";
import { ensureChromium } from "../../test/support/setup.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 32, 48, 128];

const svg = await readFile(join(here, "icon.svg"));
const source = `data:image/svg+xml;base64,${svg.toString("base64")}`;
const browser = await chromium.launch({ executablePath: ensureChromium(), args: QUIET_ARGS });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`);
  await page.locator("img").evaluate((image) => image.decode());
  await writeFile(join(here, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
