/** Bundles the gallery and serves it on loopback. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export interface Gallery {
  /** The address of the gallery; `?only=coached,pill` shows only those samples, `&rtl` on a page from right to left, `&language=de` in German. */
  readonly url: string;
  close(): void;
}

/** Serves the gallery, bundled as the extension is. `folder`: where its sources are, for callers that are bundled themselves. */
export async function serveGallery(folder = fileURLToPath(new URL(".", import.meta.url))): Promise<Gallery> {
  const here = (file: string) => join(folder, file);
  const bundle = await build({
    entryPoints: [here("gallery.ts")],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
  });
  const script = bundle.outputFiles[0]?.text ?? "";
  const page = await readFile(here("index.html"), "utf8");
  const server = createServer((request, response) => {
    const isScript = request.url?.startsWith("/gallery.js");
    response.setHeader("content-type", isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
    response.end(isScript ? script : page);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
