/** The coach runs in a page while it is wanted there, and takes note of every change of mind. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SNOOZE_MS } from "../../../src/policy/quiet.ts";

const HERE = "https://acme.zendesk.com";
const state = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, changed: {} as Record<string, () => void> }));
vi.mock("../../../src/browser/page-api.ts", () => ({
  keptLocally: async (key: string) => state.kept[key],
  onKeptChanged: (key: string, changed: () => void) => {
    state.changed[key] = changed;
  },
}));
const { whileWanted } = await import("../../../src/browser/watch-quiet.ts");

const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);
let life: AbortController;
let runs: AbortSignal[];
const start = () => whileWanted([HERE], (signal) => runs.push(signal), life.signal);
const running = (): number => runs.filter((signal) => !signal.aborted).length;
const keep = async (kept: unknown, key = "quiet"): Promise<void> => {
  state.kept[key] = kept;
  state.changed[key]?.();
  await settled();
};

beforeEach(() => {
  vi.useFakeTimers();
  [state.kept, runs, life] = [{}, [], new AbortController()];
});
afterEach(() => {
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("in a page", () => {
  it("the coach waits until it knows whether it is wanted, then runs once", async () => {
    const { weigh } = start();
    weigh();
    expect(runs).toHaveLength(0);
    await settled();
    weigh();
    expect(running()).toBe(1);
    expect(runs).toHaveLength(1);
  });

  it("it stops when the site is switched off, and starts anew when it is switched on", async () => {
    start();
    await settled();
    await keep({ sitesOff: [HERE] });
    expect(running()).toBe(0);
    await keep({ sitesOff: ["https://mail.google.com"] });
    expect([running(), runs.length]).toEqual([1, 2]);
  });

  it("a snooze ends without a timer: whoever looks at the clock next starts it", async () => {
    const { weigh } = start();
    await settled();
    await keep({ snoozedUntil: Date.now() + SNOOZE_MS });
    expect(running()).toBe(0);
    vi.setSystemTime(Date.now() + SNOOZE_MS);
    weigh();
    expect(running()).toBe(1);
  });

  it.each(["acme.zendesk.com", "*.zendesk.com"])("it stays away where the company wants none: %s", async (host) => {
    start();
    await settled();
    await keep({ hostsOff: [host] }, "page-settings");
    expect(running()).toBe(0);
    await keep({ hostsOff: ["zendesk.com", "*.acme.zendesk.com.example"] }, "page-settings");
    expect(running()).toBe(1);
  });

  it("it stays away from a frame where the page around it is switched off", async () => {
    whileWanted(["https://editor.example.com", HERE], (signal) => runs.push(signal), life.signal);
    await settled();
    expect(running()).toBe(1);
    await keep({ sitesOff: [HERE] });
    expect(running()).toBe(0);
  });

  it("the settings are known before it runs, and followed", async () => {
    const site = { id: "desk", matches: ["https://desk.example.com/*"], composers: [], exclude: [], send: [] };
    state.kept["page-settings"] = { sites: [site] };
    const seen: unknown[] = [];
    const { settings } = whileWanted([HERE], () => seen.push(settings().sites), life.signal);
    await settled();
    expect(seen).toEqual([[site]]);
    await keep({ sites: [] }, "page-settings");
    expect(settings()).toMatchObject({ sites: [], beforeSending: "remind" });
  });

  it("nothing starts any more once the page's own life is over", async () => {
    const { weigh } = start();
    await settled();
    life.abort();
    await keep({ sitesOff: [HERE] });
    await keep({});
    weigh();
    expect([running(), runs.length]).toEqual([0, 1]);
  });
});
