/** A company's policy in a real Chromium: what it locks is locked and says why, what it changes is changed under open pages, what it gets wrong is told. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { serviceWorkerOf } from "../support/chromium.ts";
import { launchManagedChromium, type ManagedChromium, unpackedId } from "../support/managed-chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const EXTENSION = fileURLToPath(new URL("../../dist/dev/chrome", import.meta.url));
const DESK = `<!doctype html><html lang="en"><title>A helpdesk</title><textarea aria-label="Reply" style="width:500px;height:200px"></textarea>`;
/** Repeated, never retried. */
const THRICE = { repeats: 2 };
/** Chromium looks at its policies again after some seconds. */
const SOON = { timeout: 30_000 };

const STRICT = {
  company: "Acme Support",
  reason: "One voice for all.",
  contact: "it@acme.example",
  beforeSending: "confirm",
  hostsOff: ["hr.example.com", "Not a host"],
  rules: { "policy-wall": "suggest" },
};
const policyOf = (values: object) => ({ "3rdparty": { extensions: { [unpackedId(EXTENSION)]: values } } });

let browser: ManagedChromium;
let server: Server;
let options: Page;
let worker: Awaited<ReturnType<typeof serviceWorkerOf>>;
const requests: string[] = [];

beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(DESK));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  browser = await launchManagedChromium(policyOf(STRICT), EXTENSION);
  browser.context.on("request", (request) => requests.push(request.url()));
  worker = await serviceWorkerOf(browser.context);
  options = await browser.context.newPage();
  await options.goto(new URL("options.html", worker.url()).href);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  browser.decree(policyOf(STRICT));
  await options.getByRole("link", { name: "General" }).click();
  await options.getByText("Managed by Acme Support: One voice for all.").waitFor(SOON);
});

const choice = (name: string) => options.getByRole("radio", { name });

it("locks a setting: it can be reached and asked why, and neither mouse nor keys change it", THRICE, async () => {
  await expect.poll(() => choice("A question").isChecked()).toBe(true);
  await choice("No reminder").focus();
  await options.keyboard.press("Space");
  await options.keyboard.press("ArrowDown");
  await choice("A quiet reminder").click({ force: true });
  expect(await choice("A question").isChecked()).toBe(true);
  expect(await choice("No reminder").getAttribute("aria-disabled")).toBe("true");
  const note = options.locator(`[id="${await choice("No reminder").getAttribute("aria-describedby")}"]`);
  expect(await note.textContent()).toContain("Questions: it@acme.example");
  expect(await options.evaluate(async () => (await chrome.storage.local.get("settings")).settings)).toBeUndefined();
});

it("tells on the policy page which part of it cannot be used, and why, and who has decided the rest", THRICE, async () => {
  await options.getByRole("link", { name: "Policy" }).click();
  await options.getByText('"hostsOff[1]" is "Not a host", which is no host').waitFor();
  const row = options.getByRole("row", { name: "beforeSending" });
  expect(await row.textContent()).toContain("The company, locked");
  expect(await options.getByRole("row", { name: "secondReader" }).textContent()).toContain("Built in");
});

it("changes live: open pages follow, and neither they nor the worker start anew", THRICE, async () => {
  const desk = await browser.context.newPage();
  await desk.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await desk.getByLabel("Reply").click();
  await desk.getByRole("region", { name: "Reply Coach" }).waitFor();
  const mark = () => void Object.assign(globalThis, { stillHere: true });
  await Promise.all([desk.evaluate(mark), options.evaluate(mark), worker.evaluate(mark)]);
  browser.decree(policyOf({ ...STRICT, company: "Acme Care", beforeSending: "off", hostsOff: ["127.0.0.1"] }));
  await options.getByText("Managed by Acme Care: One voice for all.").waitFor(SOON);
  expect(await choice("No reminder").isChecked()).toBe(true);
  await desk.locator("reply-coach").waitFor({ state: "detached" });
  const isHere = () => "stillHere" in globalThis;
  expect(await Promise.all([desk.evaluate(isHere), options.evaluate(isHere), worker.evaluate(isHere)])).toEqual([true, true, true]);
  const popup = await browser.context.newPage();
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({})).find(({ title }) => title === "A helpdesk")?.id);
  await popup.goto(new URL(`popup.html?tab=${tab}`, worker.url()).href);
  await popup.getByText("Managed by Acme Care: One voice for all. Questions: it@acme.example").waitFor();
  expect(await popup.getByRole("button", { name: "Turn on for 127.0.0.1" }).getAttribute("aria-disabled")).toBe("true");
  await popup.close();
  await desk.close();
});

it.each(["light", "dark"] as const)("axe has no objection to locked settings and the policy page in %s", async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  for (const part of ["General", "Policy"]) {
    await options.getByRole("link", { name: part }).click();
    await options.getByRole("heading", { level: 1, name: part }).waitFor();
    await options.evaluate(AXE);
    const objections = await options.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, { resultTypes: ["violations"] });
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
    });
    expect(objections, part).toEqual([]);
  }
});

it("asks the network for nothing besides the page itself", () => {
  expect(requests.filter((url) => !/^(chrome-extension|http:\/\/127\.0\.0\.1)/.test(url))).toEqual([]);
});
