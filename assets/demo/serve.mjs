/** Serves the built demo helpdesk to this machine and no other. */
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const DEMO = resolve(dirname(fileURLToPath(import.meta.url)), "../../dist/demo");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
};

/** The file that an address names, or null when there is none inside `root` (links out of it do not count). */
const fileFor = async (root, address) => {
  try {
    const path = decodeURIComponent(new URL(address, "http://127.0.0.1").pathname);
    const file = await realpath(join(root, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
};

const answer = (root) => async (request, response) => {
  const file = request.method === "GET" || request.method === "HEAD" ? await fileFor(root, request.url ?? "/") : null;
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
};

/**
 * Serve a folder on 127.0.0.1.
 * @param {{ port?: number, root?: string }} [options] `port` 0 takes a free one; `root` is the built demo unless told.
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` has no slash at its end.
 * @throws when the folder is not there (build first) or the port is taken.
 */
export const serveDemo = async ({ port = 0, root = DEMO } = {}) => {
  const server = createServer(answer(await realpath(root)));
  await new Promise((ready, failed) => server.once("error", failed).listen(port, "127.0.0.1", ready));
  const address = server.address();
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}`, close };
};
