/** A Chromium with the built extension and the demo helpdesk, for as long as something is measured in it. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { launchOptions } from "../support/chromium-args.mjs";

/** What `measure(context, url)` gives, `url` being the demo's; null where there is no browser or nothing is built. */
export async function inDemoBrowser({ root, executablePath }, measure) {
  const [extension, pages] = [join(root, "dist/dev/chrome"), join(root, "dist/demo")];
  if (!executablePath || !existsSync(join(extension, "content.js")) || !existsSync(pages)) return null;
  const demo = await serveDemo({ root: pages });
  const profile = await mkdtemp(join(tmpdir(), "reply-coach-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions({ executablePath, extension }),
    ignoreDefaultArgs: ["--disable-extensions"],
  });
  try {
    return await measure(context, demo.url);
  } finally {
    await context.close();
    await demo.close();
    await rm(profile, { recursive: true, force: true });
  }
}
