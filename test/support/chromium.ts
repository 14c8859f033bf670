/** Starts the system's Chromium for tests, with one unpacked extension or none, and keeps every page off the network. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Worker } from "playwright-core";
import { launchOptions } from "./chromium-args.mjs";

export interface LaunchedChromium {
  readonly context: BrowserContext;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
// Routed requests never need a name; everything else must stay on this machine.
const STAY_HERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";

/** The browser's path: `CHROMIUM_PATH`, or where Linux packages put it. Throws with what to do when there is none. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));
  if (!path) throw new Error("These tests need Chromium: install the package `chromium`, or set CHROMIUM_PATH.");
  return path;
}

/**
 * Launches headless Chromium with a fresh profile.
 * @param options `extension`: absolute path of an unpacked extension; `args`: further command line switches; `profile`: a folder to use
 *   as the profile, and to leave behind.
 */
export async function launchChromium(options: { extension?: string; args?: string[]; profile?: string } = {}): Promise<LaunchedChromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "reply-coach-chromium-")));
  const { args, ...launch } = launchOptions({
    executablePath: chromiumPath(),
    ...(options.extension ? { extension: options.extension } : {}),
  });
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    viewport: { width: 1100, height: 760 },
    ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
    args: [...args, STAY_HERE, ...(options.args ?? [])],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** The extension's worker. In a profile used before, it starts only once a page it is at home on is visited. */
export async function serviceWorkerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
}
