/** A site that the extension knows nothing of, allowed by the agent under the toolbar icon: in the released build, without a reload. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type IconBrowser, startIconBrowser } from "../support/toolbar-icon.ts";

/** The second box is one that nobody would take for a reply box by its looks. */
const PAGE = `<!doctype html><html lang="en"><title>Lamp desk</title><textarea id="reply" style="width:500px;height:200px"></textarea>
<div id="line" contenteditable style="width:120px;height:20px"></div><button id="away">Away</button>`;
const HERE = "http://127.0.0.1/*";
/** What a team lead would write for it. */
const LAMP_DESK = { id: "lamp-desk", product: "Lamp Desk", matches: [HERE], composers: ["#line"], channel: "chat" };

let server: Server;
let browser: IconBrowser;
let desk: Page;
beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(PAGE));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  browser = await startIconBrowser("chrome");
  desk = await browser.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await browser.agree(HERE);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Presses what says `name` under the toolbar icon, once the popup says `title`. */
async function inPopup(title: string, name?: string): Promise<void> {
  const popup = await browser.press(desk);
  await popup.waitForFunction((text) => document.querySelector("h2")?.textContent?.startsWith(text), {}, title);
  // By the keyboard: the popup's window is still growing to its size, and a pointer would miss.
  if (name)
    await popup.evaluate((text) => [...document.querySelectorAll("button")].find((b) => b.textContent?.startsWith(text))?.focus(), name);
  if (name) await popup.keyboard.press("Enter");
  // What was pressed has taken effect when the popup says so; it closes with the focus anyway.
  if (name) await popup.waitForFunction((text) => !document.querySelector("h2")?.textContent?.startsWith(text), {}, title);
  await popup.close();
}
const coached = () => desk.evaluate(() => document.querySelector("reply-coach")?.getAttribute("data-state") ?? "none");
async function writeIn(box: string): Promise<void> {
  await desk.bringToFront();
  await desk.locator("#away").click();
  await desk.locator(box).click();
}

describe("a site that nobody has allowed", () => {
  it("has no coach, and the popup offers it", async () => {
    await writeIn("#reply");
    await inPopup("Not on this site yet");
    expect(await coached()).toBe("none");
  });

  it("has one from the moment it is allowed in the popup, and after a reload", async () => {
    await inPopup("Not on this site yet", "Turn on for 127.0.0.1");
    await writeIn("#reply");
    await expect.poll(coached, { timeout: 10_000 }).toBe("idle");
    await desk.reload();
    await writeIn("#reply");
    await expect.poll(coached, { timeout: 10_000 }).toBe("idle");
    await inPopup("On, for this site");
  });

  it("is the team's own site from the moment its data is there, with the box that only the team knows", async () => {
    await writeIn("#line");
    expect(await coached()).not.toBe("coached");
    await browser.keep({ settings: { sites: [LAMP_DESK] } });
    const coachedInLine = () => writeIn("#line").then(coached);
    await expect.poll(coachedInLine, { timeout: 10_000 }).toBe("idle");
    await inPopup("On, for Lamp Desk");
    await browser.keep({ settings: {} });
  });

  it("has none any more when the agent gives the site up, in the open page too", async () => {
    await writeIn("#reply");
    await inPopup("On, for this site", "Give up access to this site");
    expect(await coached()).toBe("none");
    await desk.reload();
    await writeIn("#reply");
    await inPopup("Not on this site yet");
    expect(await coached()).toBe("none");
  });

  it("comes with a team's pack, and is allowed on the options page", async () => {
    await browser.keep({ settings: { packs: [{ id: "lamps", name: "Lamps", version: "1", sites: [LAMP_DESK] }] } });
    const options = await browser.openOwn("options.html#team");
    await options.locator('button[aria-label="Allow: Lamp Desk"]').click();
    await options.locator("::-p-text(Allowed)").wait();
    await writeIn("#line");
    await expect.poll(coached, { timeout: 10_000 }).toBe("idle");
    await options.close();
  });

  it("is taken back on the options page, and the open page is left at once", async () => {
    const options = await browser.openOwn("options.html#sites");
    await options.locator('button[aria-label="Take back: http://127.0.0.1"]').click();
    await options.locator("::-p-text(The coach has left)").wait();
    await writeIn("#reply");
    await expect.poll(coached).toBe("none");
    await options.close();
  });
});
