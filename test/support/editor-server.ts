/** Bundles the editor pages when they are asked for, serves them on this machine, and builds the small extension that runs the content code in them. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface EditorServer {
  readonly origin: string;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  close(): Promise<void>;
}

const FIXTURES = fileURLToPath(new URL("../fixtures/editors/", import.meta.url));
const PACKAGES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

export async function startEditorServer(): Promise<EditorServer> {
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-editors-"));
  await buildProbe(join(dir, "extension"));
  const bundled = new Map<string, Promise<unknown>>();
  const once = (name: string): Promise<unknown> => {
    const known = bundled.get(name) ?? bundle(name, dir);
    bundled.set(name, known);
    return known;
  };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(new URL(request.url ?? "/", "http://127.0.0.1").pathname.slice(1), dir, once).catch(() => null);
    const type = TYPES[extname(request.url?.split(/[?#]/)[0] ?? "")] ?? "application/octet-stream";
    response.writeHead(body === null ? 404 : 200, { "content-type": type }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    extension: join(dir, "extension"),
    async close() {
      server.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

async function bodyOf(path: string, dir: string, bundled: (name: string) => Promise<unknown>): Promise<string | Buffer> {
  if (path.startsWith("npm/") && !path.includes("..")) return readFile(join(PACKAGES, path.slice(4)));
  if (!path.endsWith(".html")) return readFile(join(dir, path));
  const name = path.slice(0, -5);
  // What a page's own frame starts from.
  if (name === "blank") return "<!doctype html><title>Frame</title>";
  await bundled(name);
  return html(name);
}

const html = (family: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${family}</title>
<link rel="stylesheet" href="${family}.css"><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;margin:24px}p{margin:4px 0}#box{min-height:120px;width:600px}textarea{height:160px;font:inherit}</style>
<body><script type="module" src="${family}.js"></script></body></html>`;

const bundle = (name: string, outdir: string): Promise<unknown> =>
  build({
    entryPoints: [join(FIXTURES, `${name}.ts`)],
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome120", "firefox140"],
    logLevel: "error",
    legalComments: "none",
    loader: { ".svg": "dataurl" },
    define: { global: "window", "process.env.NODE_ENV": '"production"' },
  });

async function buildProbe(outdir: string): Promise<void> {
  await build({
    entryPoints: [join(FIXTURES, "probe.ts")],
    outdir,
    bundle: true,
    format: "iife",
    target: ["chrome120", "firefox140"],
    logLevel: "error",
  });
  const manifest = {
    manifest_version: 3,
    name: "The content code, for tests",
    version: "1",
    content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["probe.js"], run_at: "document_start" }],
    browser_specific_settings: { gecko: { id: "probe@reply-coach.example", strict_min_version: "140.0" } },
  };
  await writeFile(join(outdir, "manifest.json"), JSON.stringify(manifest));
}
