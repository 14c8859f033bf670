/** A Chromium under company policy, which no other browser on this machine is under: it sees policies of its own in their usual place. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumPath } from "./chromium.ts";
import { chromiumArgs } from "./chromium-args.mjs";
import { underPolicy } from "./under-policy.ts";

/** Where Debian's Chromium looks, and what in there is read as law. */
const PLACE = "/etc/chromium";
const STAY_HERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";
/** Extensions that a policy installs are fetched in the background. */
const NOT_UNDER_POLICY = "--disable-background-networking";

export interface ManagedChromium {
  readonly context: BrowserContext;
  /** Puts another policy into force; the browser hears of it within seconds. */
  decree(policy: object): void;
  close(): Promise<void>;
}

/** Launches headless Chromium with a fresh profile under this policy; `extension`: absolute path of an unpacked one. */
export async function launchManagedChromium(policy: object, extension?: string): Promise<ManagedChromium> {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-managed-"));
  mkdirSync(join(dir, "etc/policies/managed"), { recursive: true });
  const decree = (next: object): void => writeFileSync(join(dir, "etc/policies/managed/reply-coach.json"), JSON.stringify(next));
  // Without this key a test sees no worker of an extension that a policy installed.
  decree({ DeveloperToolsAvailability: 1, ...policy });
  const context = await chromium.launchPersistentContext(join(dir, "profile"), {
    executablePath: underPolicy(chromiumPath(), join(dir, "etc"), PLACE, dir),
    headless: false,
    viewport: { width: 1100, height: 760 },
    ignoreDefaultArgs: ["--disable-extensions", "--enable-automation", NOT_UNDER_POLICY],
    args: [...chromiumArgs(extension ? { extension } : {}).filter((arg) => arg !== NOT_UNDER_POLICY), STAY_HERE],
  });
  return {
    context,
    decree,
    async close() {
      await context.close();
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What Chromium calls an unpacked extension whose manifest names no key: by the folder it is in. */
export const unpackedId = (path: string): string =>
  createHash("sha256")
    .update(path)
    .digest("hex")
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
