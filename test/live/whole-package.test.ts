/** What a worker reads from its package when first needed, in a real Chromium: it is there after restarts, and where it is not whole the coach says so and scores nothing. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "../support/chromium.ts";
import { openBox } from "../support/demo-desk.ts";

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const DRAFT = "Hello, we can't refund you. It's our policy.";
const scratch = mkdtempSync(join(tmpdir(), "reply-coach-package-"));
let demo: Awaited<ReturnType<typeof serveDemo>>;
beforeAll(async () => {
  demo = await serveDemo({ root: join(DIST, "demo") });
});
afterAll(async () => {
  await demo.close();
  rmSync(scratch, { recursive: true });
});

/** A copy of the extension that a test may spoil; without the model, which is not what is tried here. */
function ownCopy(name: string): string {
  const dir = join(scratch, name);
  cpSync(join(DIST, "dev/chrome"), dir, { recursive: true, filter: (file) => !file.endsWith("model.bin") });
  return dir;
}

/** Opens a box with a draft in it, on whatever it then says. */
async function writeIn({ context }: LaunchedChromium) {
  const box = await openBox(context, demo.url, "plain");
  await box.type(DRAFT);
  return box;
}

it("runs the tagger's script again after the browser was restarted, when the worker is not installed anew", async () => {
  const extension = ownCopy("restarted");
  const profile = join(scratch, "profile");
  for (let start = 0; start < 2; start++) {
    const browser = await launchChromium({ extension, profile });
    await (await writeIn(browser)).is("coached");
    await browser.close();
  }
});

it("scores nothing with patterns that are damaged, says so in the panel and in options, and goes on once they are whole", async () => {
  const extension = ownCopy("damaged");
  const file = join(extension, "patterns.bin");
  const whole = readFileSync(file);
  writeFileSync(
    file,
    whole.map((byte, i) => (i === whole.length >> 1 ? byte ^ 1 : byte)),
  );
  const browser = await launchChromium({ extension });
  const box = await writeIn(browser);
  await box.is("lost");
  expect(await box.panel.textContent()).toContain("missing or damaged");
  expect(await box.panel.getByRole("meter").count()).toBe(0);
  const options = await browser.context.newPage();
  await options.goto(new URL("options.html#general", (await serviceWorkerOf(browser.context)).url()).href);
  await options.getByRole("alert").filter({ hasText: "missing or damaged" }).waitFor();

  writeFileSync(file, whole);
  await box.page.bringToFront();
  await box.type(" And more.");
  await box.is("coached");
  await browser.close();
});

it("gives no half answer where the tagger's script is missing", async () => {
  const extension = ownCopy("without-tagger");
  rmSync(join(extension, "tagger.js"));
  const browser = await launchChromium({ extension });
  const box = await writeIn(browser);
  await box.is("lost");
  expect(await box.panel.textContent()).toContain("missing or damaged");
  await browser.close();
});
