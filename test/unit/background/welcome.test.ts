/** The welcome page opens once: for whoever installs the extension, and for a company's install only where its policy asks for it. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { welcomeOnce } from "../../../src/background/welcome.ts";
import { isDue, WELCOME_KEY } from "../../../src/policy/welcome.ts";

const fake = vi.hoisted(() => ({
  storage: new Map<string, unknown>(),
  firstRun: false,
  changed: () => {},
  installed: (_byCompany: boolean) => {},
  opened: [] as string[],
}));
vi.mock("../../../src/browser/api.ts", () => ({
  readLocal: async (key: string) => fake.storage.get(key),
  writeLocal: async (key: string, value: unknown) => void fake.storage.set(key, value),
}));
vi.mock("../../../src/browser/settings-store.ts", () => ({
  onSettingsChanged: (changed: () => void) => (fake.changed = changed),
  readInForce: async () => ({ settings: { firstRun: fake.firstRun } }),
}));
vi.mock("../../../src/browser/tab-api.ts", () => ({
  onInstalled: (installed: typeof fake.installed) => (fake.installed = installed),
  openOwnPage: async (path: string) => void fake.opened.push(path),
}));

const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  fake.storage.clear();
  fake.opened.length = 0;
  fake.firstRun = false;
  welcomeOnce();
});

describe("the welcome page", () => {
  it("opens for whoever has installed the extension, and never again", async () => {
    fake.installed(false);
    fake.changed();
    await settled();
    expect(fake.opened).toEqual(["welcome.html"]);
  });

  it("stays away after a company's install", async () => {
    fake.installed(true);
    fake.changed();
    await settled();
    expect(fake.opened).toEqual([]);
  });

  it("opens once after a company's install whose policy asks for it, though the policy comes late and changes twice", async () => {
    fake.installed(true);
    await settled();
    fake.firstRun = true;
    fake.changed();
    fake.changed();
    await settled();
    expect(fake.opened).toEqual(["welcome.html"]);
    expect(fake.storage.get(WELCOME_KEY)).toBeNull();
  });

  it("opens for nobody when the policy asks for it long after the install", () => {
    const day = 86_400_000;
    expect([isDue(0, day - 1), isDue(0, day), isDue(5, 4), isDue(null, 4), isDue(undefined, 4)]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
