/** What a fresh checkout needs is noticed, and nothing is installed without need. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dependenciesFit, findChromium } from "../../support/setup.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "reply-coach-setup-"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const lock = (file: string, packages: Record<string, object>): void => writeFileSync(join(root, file), JSON.stringify({ packages }));
const install = (packages: Record<string, object>): void => {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  lock("node_modules/.package-lock.json", packages);
};

describe("dependencies", () => {
  const wanted = {
    "": {},
    "node_modules/preact": { version: "10.0.0" },
    "node_modules/other-system": { version: "1.0.0", optional: true },
  };

  it("are missing in a fresh checkout", () => {
    lock("package-lock.json", wanted);
    expect(dependenciesFit(root)).toBe(false);
  });

  it("fit when all are installed in the lock file's versions, other systems' packages aside", () => {
    lock("package-lock.json", wanted);
    install({ "node_modules/preact": { version: "10.0.0" } });
    expect(dependenciesFit(root)).toBe(true);
  });

  it("do not fit when the lock file has moved on", () => {
    lock("package-lock.json", { ...wanted, "node_modules/preact": { version: "10.0.1" } });
    install({ "node_modules/preact": { version: "10.0.0" } });
    expect(dependenciesFit(root)).toBe(false);
    install({});
    expect(dependenciesFit(root)).toBe(false);
  });
});

describe("Chromium", () => {
  it("is the one that CHROMIUM_PATH names, and no other instead", () => {
    const file = join(root, "my-chromium");
    vi.stubEnv("CHROMIUM_PATH", file);
    expect(findChromium()).toBeNull();
    writeFileSync(file, "");
    chmodSync(file, 0o755);
    expect(findChromium()).toBe(file);
  });

  it("is found on the PATH", () => {
    vi.stubEnv("CHROMIUM_PATH", "");
    vi.stubEnv("CHROME_PATH", "");
    vi.stubEnv("PATH", root);
    writeFileSync(join(root, "ungoogled-chromium"), "");
    chmodSync(join(root, "ungoogled-chromium"), 0o755);
    expect(findChromium()).toBe(join(root, "ungoogled-chromium"));
  });
});
