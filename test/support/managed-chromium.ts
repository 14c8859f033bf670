/** A Chromium under company policy, which no other browser on this machine is under: it sees policies of its own in their usual place. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { chromiumPath } from "./chromium.ts";
import { chromiumArgs } from "./chromium-args.mjs";

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

/** How to get a view of the file system of one's own here: as root, or as a user who is root in his own room. */
function unshare(): readonly string[] {
  const ways = [
    ["unshare", "--mount"],
    ["unshare", "--mount", "--map-root-user"],
  ];
  const way = ways.find(([program, ...args]) => spawnSync(program!, [...args, "mount", "--bind", tmpdir(), PLACE]).status === 0);
  if (!way) throw new Error(`Tests of company policy lay a folder over ${PLACE} for one browser alone: that needs the right to mount.`);
  return way;
}

/** A program that runs Chromium with `policies` laid over the place where it looks for them. */
function underPolicies(policies: string, dir: string): string {
  const program = join(dir, "chromium-under-policy");
  const script = `mount --bind ${policies} ${PLACE} && exec ${chromiumPath()} "$@"`;
  writeFileSync(program, `#!/bin/sh\nexec ${unshare().join(" ")} -- sh -c '${script}' chromium "$@"\n`, { mode: 0o755 });
  return program;
}

/** Launches headless Chromium with a fresh profile under this policy; `extension`: absolute path of an unpacked one. */
export async function launchManagedChromium(policy: object, extension?: string): Promise<ManagedChromium> {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-managed-"));
  mkdirSync(join(dir, "etc/policies/managed"), { recursive: true });
  const decree = (next: object): void => writeFileSync(join(dir, "etc/policies/managed/reply-coach.json"), JSON.stringify(next));
  // Without this key a test sees no worker of an extension that a policy installed.
  decree({ DeveloperToolsAvailability: 1, ...policy });
  const context = await chromium.launchPersistentContext(join(dir, "profile"), {
    executablePath: underPolicies(join(dir, "etc"), dir),
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
