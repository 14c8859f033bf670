/** Serves what has no page of its own on loopback: the panel's gallery, and the popup in any state. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { serveGallery } from "../support/panel-gallery/serve.ts";

export { POPUPS } from "./popup-states.ts";

export interface ServedPages {
  readonly panels: string;
  /** `?state=` one of POPUPS. */
  readonly popup: string;
  close(): void;
}

const POPUP = `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Popup</title>
<link rel="stylesheet" href="popup.css"><script src="popup.js" defer></script><body></body>`;

/** `root`: of the repository, with a build in dist/. */
export async function servePages(root: string): Promise<ServedPages> {
  const bundle = await build({
    entryPoints: [join(root, "test/screenshots/popup.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const files: Readonly<Record<string, readonly [type: string, content: string | Buffer]>> = {
    "/": ["text/html", POPUP],
    "/popup.js": ["text/javascript", bundle.outputFiles[0]?.text ?? ""],
    "/popup.css": ["text/css", await readFile(join(root, "dist/dev/chrome/popup.css"))],
    "/icons/icon-32.png": ["image/png", await readFile(join(root, "assets/icons/icon-32.png"))],
  };
  const server = createServer((request, response) => {
    const [type, content] = files[request.url?.split("?")[0] ?? ""] ?? ["text/plain", ""];
    response.setHeader("content-type", `${type}; charset=utf-8`);
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const gallery = await serveGallery(join(root, "test/support/panel-gallery"));
  const close = (): void => {
    gallery.close();
    server.close();
  };
  return { panels: gallery.url, popup: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
