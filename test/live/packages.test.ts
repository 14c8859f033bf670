/** The packages as they are handed out: made anew byte for byte, with every author named, and clean by Mozilla's own linter. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const run = promisify(execFile);
const node = (...args: string[]) => run(process.execPath, args, { cwd: root, maxBuffer: 1e8 });

const scratch = mkdtempSync(join(tmpdir(), "reply-coach-packages-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const zips = readdirSync(dist).filter((name) => name.endsWith(".zip"));
const zip = (browser: string): string => join(dist, zips.find((name) => name.endsWith(`-${browser}.zip`)) ?? "");
const manifestIn = (browser: string): Record<string, unknown> => {
  const only = { filter: ({ name }: { name: string }) => name === "manifest.json" };
  return JSON.parse(strFromU8(unzipSync(new Uint8Array(readFileSync(zip(browser))), only)["manifest.json"]!));
};

/** A whole build, and a linter that reads all of it: minutes on a machine with other things to do. */
const PATIENCE = { timeout: 400_000 };

describe("the packages", () => {
  it("come out byte for byte as before when they are built anew", PATIENCE, async () => {
    const again = join(scratch, "again");
    await node("build.mjs", "--out", again);
    expect(zips.map((name) => name.replace(/.*-/, ""))).toEqual(["chrome.zip", "edge.zip", "firefox.zip"]);
    for (const name of zips) expect(readFileSync(join(again, name)).equals(readFileSync(join(dist, name))), name).toBe(true);
  });

  it("give each browser what it knows, and no shop an id", () => {
    expect(Object.keys(manifestIn("firefox"))).not.toContain("minimum_chrome_version");
    expect(Object.keys(manifestIn("chrome"))).not.toContain("browser_specific_settings");
    for (const browser of ["chrome", "edge", "firefox"]) expect(Object.keys(manifestIn(browser))).not.toContain("key");
    expect(JSON.parse(readFileSync(join(dist, "chrome/manifest.json"), "utf8")).key).toMatch(/^MIIB/);
    expect(manifestIn("firefox").background).toEqual({ scripts: ["background.js"] });
    expect(manifestIn("edge")).toEqual(manifestIn("chrome"));
  });

  it("name everybody whose work is in them, with the licence in full", () => {
    for (const folder of ["chrome", "firefox", "cli"]) {
      const notice = readFileSync(join(dist, folder, "THIRD-PARTY.txt"), "utf8");
      expect(notice).toMatch(/^compromise [\d.]+ \(MIT\)$/m);
      expect(notice).toContain("all-MiniLM-L6-v2");
      expect(notice).toContain("Apache License");
    }
    expect(readFileSync(join(dist, "chrome/THIRD-PARTY.txt"), "utf8")).toMatch(/^preact [\d.]+ \(MIT\)$/m);
    expect(readFileSync(join(dist, "cli/THIRD-PARTY.txt"), "utf8")).toMatch(/^tinyld /m);
  });
});

interface Told {
  readonly code: string;
  readonly file?: string;
}
/** What Mozilla's linter may warn of, each with its reason; at most once in a file. */
const EXPLAINED: Readonly<Record<string, string>> = {
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: "we offer it for the desktop, which reads the key from 140 on",
  UNSAFE_VAR_ASSIGNMENT: "preact's one way to set markup, dangerouslySetInnerHTML, which the house test forbids us",
};

describe("Mozilla's linter", () => {
  it("finds no error in the Firefox package, and no warning without a reason", PATIENCE, async () => {
    const linter = join(root, "node_modules/addons-linter/bin/addons-linter");
    const { stdout } = await node(linter, "--output", "json", zip("firefox"));
    const { errors, warnings, notices } = JSON.parse(stdout) as Record<"errors" | "warnings" | "notices", readonly Told[]>;
    expect([...errors, ...notices]).toEqual([]);
    expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual(Object.keys(EXPLAINED).sort());
    expect(new Set(warnings.map(({ code, file }) => `${code} ${file}`)).size).toBe(warnings.length);
  });
});
