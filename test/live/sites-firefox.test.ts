/** Every product's page of ours in a real Firefox, with the development build: by its look where it may be on any host, else by what the page says it imitates. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SITES } from "../../src/content/sites/index.ts";
import type { Tab } from "../support/editor-pages.ts";
import { openFirefoxTab } from "../support/firefox-tab.ts";
import { livePage, saysOf } from "../support/live-site-pages.ts";
import { SITE_PAGES } from "../support/site-pages.ts";

let server: Server;
let origin: string;
let tab: Tab;
beforeAll(async () => {
  server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://127.0.0.1").searchParams.get("page") ?? "";
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(SITE_PAGES.includes(name) ? imitating(name) : "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  tab = await openFirefoxTab(fileURLToPath(new URL("../../dist/dev/firefox", import.meta.url)));
});
afterAll(async () => {
  await tab.close();
  server.close();
});

/** Products that are at home on hosts of their own must say so here. */
function imitating(name: string): string {
  const { html, expected } = livePage(name);
  const hosted = SITES.find(({ id }) => id === expected.site)?.elsewhere === undefined;
  return hosted ? html.replace("<head>", `<head><meta name="reply-coach-site" content="${expected.site}">`) : html;
}

/** Gives the one element the focus, in the page or in a frame of it. */
const focus = (selector: string): boolean => {
  const pages = [document, ...[...document.querySelectorAll("iframe")].map((frame) => frame.contentDocument)];
  const [found] = pages.flatMap((page) => [...(page?.querySelectorAll<HTMLElement>(selector) ?? [])]);
  found?.ownerDocument.defaultView?.focus();
  found?.focus();
  return found !== undefined;
};
const state = (): string => document.querySelector("reply-coach")?.getAttribute("data-state") ?? "";

it.each(SITE_PAGES)("%s is found", async (name) => {
  const { expected } = livePage(name);
  const { pathname, search } = new URL(expected.address);
  await tab.go("about:blank");
  await tab.go(`${origin}${pathname}?${search.slice(1)}&page=${name}`);
  await expect
    .poll(async () => (await tab.evaluate(focus, "[data-expected]")) && tab.evaluate(state), { timeout: 20_000 })
    .toMatch(saysOf(expected));
});
