/** Numbers for a company in a real Chromium under its policy: from the reply that is sent to a real receiver, without a word of it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { serviceWorkerOf } from "../support/chromium.ts";
import { type Box, openBox } from "../support/demo-desk.ts";
import { launchManagedChromium, type ManagedChromium, unpackedId } from "../support/managed-chromium.ts";
import { type Receiver, startReceiver } from "../support/otlp-receiver.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const extension = mkdtempSync(join(tmpdir(), "reply-coach-metrics-"));

let demo: Awaited<ReturnType<typeof serveDemo>>;
let receiver: Receiver;
let browser: ManagedChromium;
let page: Page;

/** As a company has it: no right to any host, so that the receiver must let the extension in, as a collector's `cors` settings do. */
function withoutHosts(): void {
  cpSync(join(DIST, "dev/chrome"), extension, { recursive: true, filter: (file) => !file.endsWith("model.bin") });
  const file = join(extension, "manifest.json");
  const { host_permissions: _, ...manifest } = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify(manifest));
}

beforeAll(async () => {
  withoutHosts();
  demo = await serveDemo({ root: join(DIST, "demo") });
  receiver = await startReceiver();
  const metrics = { endpoint: receiver.endpoint, minutes: 1, minimumGroup: 1, team: "lamps" };
  browser = await launchManagedChromium(
    { "3rdparty": { extensions: { [unpackedId(extension)]: { company: "Acme Support", metrics } } } },
    extension,
  );
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${unpackedId(extension)}/options.html#privacy`);
  await page.getByText(`They go to ${new URL(receiver.endpoint).host}.`).waitFor();
});
afterAll(async () => {
  await browser.close();
  await receiver.stop();
  await demo.close();
  rmSync(extension, { recursive: true });
});

type Kept = {
  due: number;
  pending: { attempts: number; notBefore: number } | null;
  outcome: { ended: string } | null;
  ledger: { tallies: unknown[] };
};
const kept = async (worker: Worker): Promise<Kept | undefined> =>
  (await worker.evaluate(() => chrome.storage.local.get("metrics"))).metrics as Kept | undefined;
/** Lets the time pass that a batch waits. */
const makeDue = async (worker: Worker): Promise<void> => {
  const { pending, ...rest } = (await kept(worker))!;
  const due = { ...rest, due: 0, pending: pending && { ...pending, notBefore: 0 } };
  await worker.evaluate((metrics) => chrome.storage.local.set({ metrics }), due);
};

const WORDS = "Hello Marcellina, we can't refund you. It's our policy.";

async function coachedReply(): Promise<Box> {
  const box = await openBox(browser.context, demo.url, "zendesk");
  await box.type(WORDS);
  await box.is("coached");
  return box;
}

it("goes to the receiver that the policy names once a reply is sent, lives through the worker's death, and holds no word", async () => {
  const first = await coachedReply();
  let worker = await serviceWorkerOf(browser.context);
  await first.send();
  await expect.poll(async () => (await kept(worker))?.ledger.tallies.length ?? 0).toBeGreaterThan(3);

  await receiver.behave({ silent: true });
  await makeDue(worker);
  const arrived = receiver.next();
  const second = await coachedReply(); // A box that gets the focus is when the worker looks what is due.
  const { body, problem, headers } = await arrived;
  expect(problem).toBeUndefined();
  expect(headers.origin).toBe(`chrome-extension://${unpackedId(extension)}`);
  expect(headers.cookie).toBeUndefined();
  for (const word of ["Marcellina", "Hello", "refund", "our policy", "http", "127.0.0.1"]) expect(body).not.toContain(word);
  for (const id of ["policy-wall", "zendesk", "lamps", "reply_coach.score"]) expect(body).toContain(id);

  const session = await browser.context.newCDPSession(second.page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await receiver.behave({});
  await second.type(" Sorry.");
  await second.is("coached");
  worker = await serviceWorkerOf(browser.context);
  expect((await kept(worker))?.pending?.attempts).toBe(1);
  await makeDue(worker);
  const again = receiver.next();
  await coachedReply();
  expect((await again).body).toBe(body);
  await expect.poll(async () => (await kept(worker))?.outcome?.ended).toBe("taken");
});

it("shows the agent that it is on, and what was sent, word for word", async () => {
  await page.getByText("It arrived.").waitFor();
  expect(await page.getByRole("region", { name: "word for word" }).textContent()).toBe(receiver.came.at(-1)!.body);
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
  );
  expect(violations.map(({ id }) => id)).toEqual([]);
  const popup = await browser.context.newPage();
  await popup.goto(new URL("popup.html", page.url()).href);
  await popup.getByText("Your company counts which hints come up. No text and no name is sent.").waitFor();
  expect(await popup.getByRole("link", { name: "See what was sent" }).getAttribute("href")).toBe("options.html#privacy");
});
