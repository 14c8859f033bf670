/** The demo's server: right files, right types, nothing from outside its folder. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveDemo } from "../../../assets/demo/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "reply-coach-serve-"));
let demo: Awaited<ReturnType<typeof serveDemo>>;

beforeAll(async () => {
  mkdirSync(join(folder, "site/deep"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  for (const name of ["index.html", "zendesk.js", "desk.css", "deep/index.html"]) writeFileSync(join(folder, "site", name), name);
  symlinkSync(join(folder, "secret.txt"), join(folder, "site/link.txt"));
  demo = await serveDemo({ root: join(folder, "site") });
});
afterAll(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** Asks for a path as it stands: `fetch` would tidy the dots away before they are sent. */
const get = (path: string, method = "GET"): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(demo.url);
    const asked = request({ hostname, port, path, method }, async (response) => {
      let body = "";
      for await (const piece of response) body += String(piece);
      resolve({ status: response.statusCode, type: response.headers["content-type"], body });
    });
    asked.on("error", reject).end();
  });

describe("the demo's server", () => {
  it.each([
    ["/", "index.html", "text/html; charset=utf-8"],
    ["/index.html?x=1", "index.html", "text/html; charset=utf-8"],
    ["/zendesk.js", "zendesk.js", "text/javascript; charset=utf-8"],
    ["/desk.css", "desk.css", "text/css; charset=utf-8"],
    ["/deep/", "deep/index.html", "text/html; charset=utf-8"],
  ])("answers %s with %s", async (path, body, type) => {
    expect(await get(path)).toEqual({ status: 200, type, body });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/deep/../../secret.txt",
    "//etc/passwd",
    "/link.txt",
    "/%00",
    "/%E0%A4%A",
    "/deep",
    "/none.html",
  ])("has nothing at %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await get("/", "POST")).toMatchObject({ status: 404 });
  });

  it("listens on this machine only", () => {
    expect(demo.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("says so when there is nothing to serve", async () => {
    await expect(serveDemo({ root: join(folder, "missing") })).rejects.toThrow("ENOENT");
  });
});
