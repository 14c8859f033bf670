/** From a stopped worker to its first and its full answer, in a real Chromium: the coach's, one that scores nothing, and one that holds nothing. */
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { chromiumArgs } from "../support/chromium-args.mjs";
import { heapOfWorker, stopWorkers } from "./workers.mjs";

/** Answers what it is asked, and holds nothing else. */
const EMPTY = `chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener(({ id, name }) =>
  port.postMessage({ id, name, body: null, final: true })));`;
/** Milliseconds between an answer and the next stop. */
const BREATH = 150;

/**
 * Milliseconds, `times` of each: `first` and `full` from the page's opening of the line, and `top` of the worker's script by its own clock;
 * in turn for `empty`, `echo` and `coach`. `heap` is each one's in bytes after all that, garbage collected. Null where nothing is built.
 */
export async function coldInChromium({ root, executablePath, times, drafts, customer, assessment }) {
  const extension = join(root, "dist/dev/chrome");
  if (!existsSync(join(extension, "content.js")) || !existsSync(join(root, "dist/demo"))) return null;
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-cold-"));
  const demo = await serveDemo({ root: join(root, "dist/demo") });
  const scripts = {
    empty: EMPTY,
    echo: await echoScript(root, assessment),
    coach: await readFile(join(extension, "background.js"), "utf8"),
  };
  for (const [name, script] of Object.entries(scripts)) await copyWith(root, extension, join(dir, name), script);
  const all = Object.keys(scripts).map((name) => join(dir, name));
  const context = await chromium.launchPersistentContext(join(dir, "profile"), {
    executablePath,
    headless: false,
    chromiumSandbox: false,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [...chromiumArgs({ extension: all.join(",") })],
  });
  try {
    return await inTurn(context, `${demo.url}/plain.html`, Object.keys(scripts), { times, drafts, customer });
  } finally {
    await context.close();
    await demo.close();
    await rm(dir, { recursive: true, force: true });
  }
}

async function inTurn(context, url, names, { times, drafts, customer }) {
  const page = await context.newPage();
  await page.goto(url);
  const ids = await idsOf(context, names);
  const results = Object.fromEntries(names.map((name) => [name, { first: [], full: [], top: [] }]));
  for (let i = -2; i < times; i++) {
    for (const name of names) {
      await stopWorkers(context, page);
      await rest(BREATH);
      const probed = await page.evaluate(ask, { id: ids[name], draft: drafts[(i + 2) % drafts.length], customer });
      for (const [what, all] of Object.entries(results[name])) if (i >= 0) all.push(probed[what]);
    }
  }
  for (const name of names) results[name].heap = await heapOf(context, page, ids[name], { draft: drafts[0], customer });
  return results;
}

/** Workers by the file that only one of them has. */
async function idsOf(context, names) {
  const ids = {};
  while (Object.keys(ids).length < names.length) {
    for (const worker of context.serviceWorkers()) ids[await worker.evaluate(() => globalThis.benchName)] = new URL(worker.url()).host;
    await rest(50);
  }
  return ids;
}

/** In the page: has the probe of one extension ask. */
function ask({ id, ...detail }) {
  return new Promise((done) => {
    addEventListener(`probed:${id}`, ({ detail: probed }) => done(probed), { once: true });
    dispatchEvent(new CustomEvent(`probe:${id}`, { detail }));
  });
}

async function heapOf(context, page, id, detail) {
  await page.evaluate(ask, { id, ...detail });
  return heapOfWorker(context, `chrome-extension://${id}/`);
}

async function echoScript(root, assessment) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "test/bench/echo-worker.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    define: { ECHO: JSON.stringify(assessment), "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0].text;
}

/** The extension with another worker, which knows its name and the time its script took, and with the probe in the place of the content script. */
async function copyWith(root, extension, to, script) {
  await cp(extension, to, { recursive: true });
  const name = to.split("/").at(-1);
  await writeFile(
    join(to, "background.js"),
    `globalThis.benchName = ${JSON.stringify(name)}; const benchStart = performance.now();\n${script}
const benchTop = performance.now() - benchStart;
chrome.runtime.onMessage.addListener((message, _, answer) => { if (message === "top") answer({ top: benchTop }); });`,
  );
  await build({
    entryPoints: [join(root, "test/bench/probe.ts")],
    bundle: true,
    minify: true,
    format: "iife",
    outfile: join(to, "content.js"),
    allowOverwrite: true,
  });
  const file = join(to, "manifest.json");
  const manifest = JSON.parse(await readFile(file, "utf8"));
  await writeFile(
    file,
    JSON.stringify({
      ...manifest,
      name,
      content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["content.js"], run_at: "document_start" }],
    }),
  );
}
