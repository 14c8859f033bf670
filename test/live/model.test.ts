/** The model in a real browser: it reads under the policy that extension pages have, and says so where policy refuses WebAssembly. */
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kernelForEsbuild } from "../../src/model/kernel/compile.mjs";
import { loadModel, type Reading } from "../../src/model/model.ts";
import { type LaunchedChromium, launchChromium } from "../support/chromium.ts";
import { toyModel } from "../support/toy-model.ts";

const SITE = "https://model.example";
const LINES = [{ text: "You should have read it." }, { text: "no way, sorry" }];
const POLICY = (scripts: string): string => `default-src 'none'; script-src ${scripts}; connect-src 'self'`;

let browser: LaunchedChromium;
beforeAll(async () => {
  browser = await launchChromium();
  const { outputFiles } = await build({
    stdin: { contents: 'export { loadModel } from "./src/model/model.ts";', resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    format: "iife",
    globalName: "model",
    target: "chrome120",
    plugins: [kernelForEsbuild],
    write: false,
  });
  const script = outputFiles[0]!.text;
  await browser.context.route(`${SITE}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/model.js") return route.fulfill({ contentType: "text/javascript", body: script });
    if (pathname === "/model.bin") return route.fulfill({ contentType: "application/octet-stream", body: Buffer.from(toyModel()) });
    const scripts = pathname === "/allowed" ? "'self' 'wasm-unsafe-eval'" : "'self'";
    return route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": POLICY(scripts) },
      body: "<!doctype html><title>Model</title><script src=/model.js></script>",
    });
  });
});
afterAll(() => browser.close());

/** What the page's own copy of the model reads in the lines, or why it cannot. */
async function readingsAt(path: string): Promise<readonly Reading[] | string> {
  const page = await browser.context.newPage();
  await page.goto(SITE + path);
  const readings = await page.evaluate(async (lines) => {
    const { model } = window as unknown as { model: { loadModel: typeof loadModel } };
    const bytes = new Uint8Array(await (await fetch("/model.bin")).arrayBuffer());
    return model.loadModel(bytes).then(
      (read) => read.ofReply({ sentences: lines.map(({ text }) => read.hear(text)), customer: undefined }).sentences,
      (error: { trouble?: string }) => error.trouble ?? String(error),
    );
  }, LINES);
  await page.close();
  return readings;
}

describe("the model in a browser", () => {
  it("reads the same as it does here, where the policy lets WebAssembly run", { repeats: 2 }, async () => {
    const model = await loadModel(toyModel());
    const here = model.ofReply({ sentences: LINES.map(({ text }) => model.hear(text)), customer: undefined }).sentences;
    const there = await readingsAt("/allowed");
    if (typeof there === "string") throw new Error(`the model was refused: ${there}`);
    // Two engines may differ in the last bit of an exponential.
    const rounded = (readings: readonly Reading[]): unknown =>
      readings.map((reading) => Object.fromEntries(Object.entries(reading).map(([id, p]) => [id, p.toFixed(9)])));
    expect(rounded(there)).toEqual(rounded(here));
  });

  it("is refused in so many words where the policy does not", { repeats: 2 }, async () => {
    expect(await readingsAt("/refused")).toBe("webassembly-refused");
  });
});
