/** What the model costs where it runs: in a worker of a real Chromium, the coach beside it. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";
import { launchOptions } from "../support/chromium-args.mjs";

const SITE = "https://bench.example";

/** Runs in the worker: reads the model, times each case as often as there are texts, and posts the times. */
const WORKER = `
import { createCoach } from "./src/coach/coach.ts";
import { RULES } from "./src/coach/rules/index.ts";
import { loadModel } from "./src/model/model.ts";
import { secondReader } from "./src/model/second-opinion.ts";
const timed = async (run) => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};
self.onmessage = async ({ data: { sentences, drafts, customer } }) => {
  const bytes = new Uint8Array(await (await fetch("${SITE}/model.bin")).arrayBuffer());
  let model;
  const loaded = await timed(async () => { model = await loadModel(bytes); });
  const coach = createCoach(RULES, { detect: async () => null, secondReader: secondReader(async () => model) });
  const [sentence, draft] = [[], []];
  for (let i = 0; i < sentences.length; i++) {
    sentence.push(await timed(() => model.hear(sentences[i])));
    await coach.assess({ draft: drafts[i], customer });
    draft.push(await timed(() => coach.reconsider({ draft: drafts[i], customer })));
  }
  self.postMessage({ loaded, sentence, draft });
};`;

async function workerScript(root, plugins) {
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome120",
    plugins: [kernelForEsbuild, ...plugins],
    write: false,
  });
  return outputFiles[0].text;
}

/** Milliseconds: `loaded` once, `sentence` and `draft` for each text. `executablePath` is the browser's. */
export async function timesInChromium({ root, model, executablePath, plugins = [], ...texts }) {
  const profile = await mkdtemp(join(tmpdir(), "reply-coach-bench-"));
  const context = await chromium.launchPersistentContext(profile, launchOptions({ executablePath }));
  try {
    const [script, bytes] = [await workerScript(root, plugins), await readFile(model)];
    const bodies = {
      "/": ["text/html", "<!doctype html><title>Bench</title>"],
      "/worker.js": ["text/javascript", script],
      "/model.bin": ["application/octet-stream", bytes],
    };
    await context.route(`${SITE}/**`, (route) => {
      const [contentType, body] = bodies[new URL(route.request().url()).pathname] ?? ["text/plain", ""];
      return route.fulfill({ contentType, body });
    });
    const page = await context.newPage();
    await page.goto(`${SITE}/`);
    return await page.evaluate(
      (sent) =>
        new Promise((resolve, reject) => {
          const worker = new Worker("/worker.js");
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(sent);
        }),
      texts,
    );
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}
