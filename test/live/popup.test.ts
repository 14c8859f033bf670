/** The popup on a real tab: it says how the coach stands there, and what is pressed takes effect in the page at once. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "../support/chromium.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const THRICE = { repeats: 2 };
const PAGE = `<!doctype html><html lang="en"><title>A helpdesk</title><textarea aria-label="Reply" style="width:500px;height:200px"></textarea>`;
/** A product whose reply box is not as we know it any more, while its Send control is. */
const REBUILT = `<!doctype html><html lang="en"><meta name="reply-coach-site" content="zendesk"><title>A helpdesk</title>
<textarea aria-label="Reply" style="width:500px;height:200px"></textarea><button data-test-id="submit_button-button">Submit</button>`;
let browser: LaunchedChromium;
let server: Server;
let worker: Worker;
let desk: Page;
let popup: Page;

beforeAll(async () => {
  server = createServer(({ url }, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(url === "/rebuilt" ? REBUILT : PAGE),
  );
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  browser = await launchChromium({ extension: fileURLToPath(new URL("../../dist/dev/chrome", import.meta.url)) });
  worker = await serviceWorkerOf(browser.context);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  await worker.evaluate(() => chrome.storage.local.clear());
  await Promise.all(browser.context.pages().map((page) => page.url() !== "about:blank" && page.close()));
  desk = await browser.context.newPage();
  await desk.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({})).find(({ title }) => title === "A helpdesk")?.id);
  popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 300, height: 420 });
  await popup.goto(new URL(`popup.html?tab=${tab}`, worker.url()).href);
});

const says = (text: RegExp) => popup.getByRole("heading", { level: 2, name: text }).waitFor();
const icon = () =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ title: "A helpdesk" });
    const of = { tabId: tab?.id ?? -1 };
    return [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)];
  });
const coached = () => desk.locator("reply-coach").count();
const writeIn = async () => {
  await desk.bringToFront();
  await desk.getByRole("textbox").click();
};

describe("the popup", () => {
  it("says that the coach waits, and that it coaches once a box has the focus", THRICE, async () => {
    await says(/^Ready/);
    await writeIn();
    await expect.poll(coached).toBe(1);
    await popup.reload();
    await says(/^On, for this site/);
  });

  it("turns the coach off on this site, in the open page too, and on again", THRICE, async () => {
    await writeIn();
    await expect.poll(coached).toBe(1);
    await popup.getByRole("button", { name: /^Turn off for 127/ }).click();
    await says(/^Off on this site/);
    await expect.poll(coached).toBe(0);
    await popup.getByRole("button", { name: /^Turn on for 127/ }).click();
    await expect.poll(coached).toBe(1);
  });

  it("keeps it quiet for an hour, until it is woken", THRICE, async () => {
    await popup.getByRole("button", { name: "Quiet for an hour" }).click();
    await says(/^Quiet until/);
    await writeIn();
    expect(await coached()).toBe(0);
    await popup.getByRole("button", { name: "Wake it up" }).click();
    await expect.poll(coached).toBe(1);
  });

  it("is not the only one to say that a product's box is not to be found: the icon does, until one is", THRICE, async () => {
    await desk.goto(new URL("/rebuilt", desk.url()).href);
    await writeIn();
    await expect.poll(icon).toEqual(["!", "Reply Coach: It does not know this box"]);
    await popup.reload();
    await says(/^It does not know this box/);
    await desk.bringToFront();
    await desk.evaluate(() => {
      document.body.innerHTML = '<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true" role="textbox">Hi</div>';
    });
    await writeIn();
    await expect.poll(icon).toEqual(["", "Reply Coach"]);
    expect(await coached()).toBe(1);
  });

  it("says so when a switch cannot be kept, and goes on as before", THRICE, async () => {
    await says(/^Ready/);
    await popup.evaluate(() => {
      chrome.storage.local.set = () => {
        throw new Error("no space");
      };
    });
    await popup.getByRole("button", { name: /^Turn off for 127/ }).click();
    await popup.getByRole("alert").filter({ hasText: "Nothing has changed" }).waitFor();
    await says(/^Ready/);
  });

  it.each(["light", "dark"] as const)("is sound for everyone in %s", async (colorScheme) => {
    await popup.emulateMedia({ colorScheme });
    await says(/^Ready/);
    await popup.evaluate(AXE);
    const objections = await popup.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations } = await axe.run(document, { resultTypes: ["violations"] });
      return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")}`));
    });
    expect(objections).toEqual([]);
  });
});
