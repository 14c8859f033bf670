/** The extension as a company installs it from its own server: by policy, from the signed package, and updated while an agent is writing. */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { openBox } from "../support/demo-desk.ts";
import { launchManagedChromium, type ManagedChromium } from "../support/managed-chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), "reply-coach-self-hosted-"));
const key = join(scratch, "key.pem");

let server: Server;
let url: string;
let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: ManagedChromium;

/** Builds of these browsers as version `version`, without the model, which is not what is tested here. */
function buildOf(version: string): string {
  const dir = join(scratch, version);
  for (const name of ["chrome", "firefox"]) {
    cpSync(join(root, "dist/dev", name), join(dir, name), { recursive: true, filter: (file) => !file.endsWith("model.bin") });
    const file = join(dir, name, "manifest.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), version }));
  }
  return dir;
}

/** What `npm run pack:crx` says of itself; its files lie on the server from then on. */
async function publish(version: string, ...args: string[]): Promise<string> {
  const dist = buildOf(version);
  const { stdout } = await run(process.execPath, ["assets/build/pack-crx.mjs", "--key", key, "--url", url, "--dist", dist, ...args], {
    cwd: root,
  });
  cpSync(join(dist, "self-hosted"), join(scratch, "server"), { recursive: true });
  return stdout;
}

/** In the worker: asks the server for a newer version, and waits until it lies ready. */
const fetchUpdate = (): Promise<string> =>
  new Promise((ready) => {
    chrome.runtime.onUpdateAvailable.addListener(({ version }) => ready(version));
    void chrome.runtime.requestUpdateCheck();
  });

beforeAll(async () => {
  demo = await serveDemo({ root: join(root, "dist/demo") });
  server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(scratch, "server", new URL(request.url ?? "", url).pathname)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  await browser?.close();
  await demo.close();
  server.close();
  rmSync(scratch, { recursive: true });
});

it("is installed by policy from the company's server, and an update leaves the draft that is being written as it is", async () => {
  const said = await publish("0.1.1", "--new-key");
  const id = /^id ([a-p]{32})$/m.exec(said)![1]!;
  expect(said).toContain(`${id};${url}update.xml`);
  browser = await launchManagedChromium({
    ExtensionSettings: { [id]: { installation_mode: "force_installed", update_url: `${url}update.xml` } },
  });
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent("serviceworker"));
  expect(new URL(worker.url()).host).toBe(id);
  expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe("0.1.1");

  const box = await openBox(browser.context, demo.url, "zendesk");
  await box.type("Hello, we can't refund you. It's our policy.");
  await box.is("coached");
  const draft = await box.draft();

  await publish("0.1.2");
  const renewed = browser.context.waitForEvent("serviceworker");
  expect(await worker.evaluate(fetchUpdate)).toBe("0.1.2");
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  expect(await (await renewed).evaluate(() => chrome.runtime.getManifest().version)).toBe("0.1.2");

  expect(await box.draft()).toBe(draft);
  await box.type(" And more.");
  await box.is("lost");
  expect(await box.panel.textContent()).toMatch(/reload|refresh/i);
  expect(await box.draft()).toContain("policy. And more.");

  // What the worker runs and reads when first needed came with the update too.
  const next = await openBox(browser.context, demo.url, "zendesk");
  await next.type("Hello, we can't refund you. It's our policy.");
  await next.is("coached");
});
