/** Many replies in a row, with a witness on the line: every text is right, no request is made but for the demo's pages, and nothing of anybody's words is kept. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { randomFrom } from "../fuzz/random.ts";
import { plantedIn, storageOf } from "../soak/kept.ts";
import { type Tally, writeReplies } from "../soak/replies.ts";
import { type LaunchedChromium, launchChromium, serviceWorkerOf } from "../support/chromium.ts";
import { tabIn } from "../support/chromium-tab.ts";
import type { Tab } from "../support/editor-pages.ts";
import { ledElsewhere, sortRequests, startWitness, type Witness } from "../support/witness.ts";

/** `npm run soak` writes thousands. */
const REPLIES = 24;
const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

let demo: Awaited<ReturnType<typeof serveDemo>>;
let witness: Witness;
let browser: LaunchedChromium;
let tab: Tab;
let tally: Tally;
const asked: string[] = [];
beforeAll(async () => {
  demo = await serveDemo({ root: `${DIST}/demo` });
  witness = await startWitness(demo.url);
  browser = await launchChromium({ extension: `${DIST}/dev/chrome`, args: [...witness.args] });
  // What pages and workers ask for, told apart from what the browser does by itself.
  browser.context.on("request", (request) => asked.push(request.url()));
  await serviceWorkerOf(browser.context);
  tab = await tabIn(browser);
  tally = await writeReplies(tab, { url: demo.url, replies: REPLIES, inOnePage: 8, random: randomFrom(22) });
});
afterAll(async () => {
  await tab.close();
  await witness.close();
  await demo.close();
});

it("writes and takes back what it says, and loses nothing that was typed", () => {
  console.log(`${tally.replies} replies, ${tally.taken} suggestions taken, ${tally.undone} taken back`);
  expect({ ...tally, wrong: tally.wrong, lost: tally.lost }).toMatchObject({ replies: REPLIES, wrong: [], lost: [] });
  expect(tally.taken).toBeGreaterThan(REPLIES / 3);
  expect(tally.undone).toBeGreaterThan(0);
});

it("asks for nothing but the demo's pages, its own pages included", async () => {
  const worker = await serviceWorkerOf(browser.context);
  for (const own of ["options.html", "popup.html"]) {
    const page = await browser.context.newPage();
    await page.goto(new URL(own, worker.url()).href);
    await page.locator("button, input, a").first().waitFor();
    await page.close();
  }
  const { pages, strays } = sortRequests(witness.requests, demo.url);
  expect(pages.length).toBeGreaterThan(0);
  expect(strays).toEqual([]);
  expect(ledElsewhere(asked, demo.url)).toEqual([]);
});

it("keeps no word of the draft or the customer, no name and no ticket", async () => {
  const worker = await serviceWorkerOf(browser.context);
  const kept = await storageOf(worker);
  // It is the right storage that is looked into: what was sent is there, as numbers.
  expect(Object.keys(kept.local)).toContain("past-replies");
  expect(plantedIn(kept)).toEqual([]);
  expect({ synced: kept.synced, databases: kept.databases, caches: kept.caches }).toEqual({ synced: {}, databases: [], caches: [] });
});
