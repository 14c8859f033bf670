// @vitest-environment jsdom
/** How much of the panel is shown on a site: remembered, followed from other tabs, and nothing before it is known. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sizeKey } from "../../../src/browser/page-report.ts";
import { openedSession, rest, startClock, stopClock, type } from "../../support/session-page.ts";

const KEY = sizeKey(location.host);
const disk = new Map<string, unknown>();
let listeners: ((changes: Record<string, unknown>) => void)[] = [];
const write = (key: string, value: unknown): void => {
  disk.set(key, value);
  for (const hear of listeners) hear({ [key]: {} });
};

beforeEach(() => {
  startClock();
  disk.clear();
  listeners = [];
  vi.stubGlobal("chrome", {
    runtime: { id: "coach" },
    storage: {
      local: {
        get: async (key: string) => (disk.has(key) ? { [key]: disk.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) write(key, value);
        },
      },
      onChanged: {
        addListener: (hear: (typeof listeners)[number]) => listeners.push(hear),
        removeListener: (hear: (typeof listeners)[number]) => (listeners = listeners.filter((each) => each !== hear)),
      },
    },
  });
});
afterEach(stopClock);

describe("the panel's size", () => {
  it("is nothing until it is known, then the whole panel where nothing is kept", async () => {
    const { panel } = openedSession();
    expect(panel.state().size).toBe("none");
    await rest();
    expect(panel.state().size).toBe("panel");
  });

  it.each(["pill", "none"] as const)("is “%s” again where the agent left it so", async (size) => {
    disk.set(KEY, size);
    const { panel, field } = openedSession();
    await rest();
    await type(field, "We can't.");
    expect(new Set(panel.states.map((state) => state.size))).toEqual(new Set(["none", size]));
  });

  it("is kept when the agent changes it", async () => {
    const { panel } = openedSession();
    await rest();
    panel.actions().resize("pill");
    await rest();
    expect(disk.get(KEY)).toBe("pill");
  });

  it("follows another tab of the site, and the popup, until the box is gone", async () => {
    const { panel, life } = openedSession();
    await rest();
    write(KEY, "none");
    await rest();
    expect(panel.state().size).toBe("none");
    write(KEY, "panel");
    await rest();
    expect(panel.state().size).toBe("panel");
    life.abort();
    expect(listeners).toEqual([]);
  });
});
