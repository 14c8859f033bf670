/** Serves pages with real editors on this machine and runs the content code in an isolated world of each, as an extension would. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { CDPSession, Page } from "playwright-core";
import type { Probe } from "../fixtures/editors/probe.ts";
import { launchChromium } from "./chromium.ts";

export const FAMILIES = [
  "ckeditor5",
  "prosemirror",
  "tiptap",
  "lexical",
  "slate",
  "draftjs",
  "quill",
  "gmail",
  "contenteditable",
  "textarea",
  "controlled",
] as const;
export type Family = (typeof FAMILIES)[number];

/** One page with one box. */
export interface EditorPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls the content code in its isolated world. */
  call<K extends keyof Probe>(name: K, ...args: Parameters<Probe[K]>): Promise<Awaited<ReturnType<Probe[K]>>>;
  /** The editor's own idea of its content, in notation. */
  model(): Promise<string>;
}

export interface EditorPages {
  /** Loads a family's page with a draft in notation; a fresh box and a fresh history each time. */
  open(family: Family, draft: string): Promise<EditorPage>;
  close(): Promise<void>;
}

const FIXTURES = fileURLToPath(new URL("../fixtures/editors/", import.meta.url));
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Bundles, serves and launches everything once. */
export async function startEditorPages(): Promise<EditorPages> {
  const dir = await bundle();
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://127.0.0.1").pathname.slice(1);
    const body = name.endsWith(".html") ? html(name.slice(0, -5)) : await readFile(join(dir, name)).catch(() => null);
    response.writeHead(body === null ? 404 : 200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const probe = await readFile(join(dir, "probe.js"), "utf8");
  const { context, close } = await launchChromium();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  return {
    open: (family, draft) => openPage(page, cdp, `${origin}/${family}.html#${encodeURIComponent(draft)}`, probe),
    async close() {
      await close();
      server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function bundle(): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), "reply-coach-editors-"));
  const entryPoints = [...FAMILIES, "probe"].map((name) => join(FIXTURES, `${name}.ts`));
  await build({
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome120",
    logLevel: "error",
    legalComments: "none",
    loader: { ".svg": "dataurl" },
    define: { global: "window", "process.env.NODE_ENV": '"production"' },
  });
  return outdir;
}

const html = (family: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${family}</title>
<link rel="stylesheet" href="${family}.css"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:24px}p{margin:4px 0}#box{min-height:120px;width:600px}textarea{height:160px;font:inherit}</style>
<body><script type="module" src="${family}.js"></script></body></html>`;

async function openPage(page: Page, cdp: CDPSession, url: string, probe: string): Promise<EditorPage> {
  await page.goto("about:blank");
  await page.goto(url);
  await page.waitForFunction(() => window.box !== undefined);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const world = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "reply-coach" });
  const evaluate = async (expression: string) => {
    const answer = await cdp.send("Runtime.evaluate", {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  await evaluate(`{${probe}} void 0`);
  return {
    page,
    cdp,
    call: (name, ...args) => evaluate(`probe.${name}(...${JSON.stringify(args)})`),
    model: () => page.evaluate(() => window.box?.model() ?? ""),
  };
}
