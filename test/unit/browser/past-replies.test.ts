/** What was sent is kept as numbers, so many and so long and no more; without storage there is no history, and never an error. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { KeptReply } from "../../../src/browser/past-replies.ts";

const disk = vi.hoisted(() => ({ kept: new Map<string, unknown>(), missing: false, full: false }));
vi.mock("../../../src/browser/api.ts", () => ({
  readLocal: async (key: string) => {
    if (disk.missing) throw new TypeError("no storage");
    return structuredClone(disk.kept.get(key));
  },
  writeLocal: async (key: string, value: unknown) => {
    if (disk.missing || disk.full) throw new Error("QUOTA_BYTES quota exceeded");
    disk.kept.set(key, structuredClone(value));
  },
}));
const { LONGEST_DAYS, MOST_REPLIES, openPastReplies } = await import("../../../src/browser/past-replies.ts");

const TODAY = 20_000;
const reply = (day = TODAY, hash = 7): KeptReply => ({ fingerprint: { sentences: [hash], sketch: [1, 2, 3] }, day, conversation: 9 });
const keep = (store: ReturnType<typeof openPastReplies>, one = reply()): Promise<void> => store.keep(async () => one, TODAY);
const KEY = "past-replies";

beforeEach(() => {
  disk.kept.clear();
  Object.assign(disk, { missing: false, full: false });
});

describe("past replies", () => {
  it("are none at first, and no salt is made for reading", async () => {
    expect(await openPastReplies().read(TODAY)).toBeNull();
    expect(disk.kept.size).toBe(0);
  });

  it("are there again for the next worker, under one key, with the salt they were made with", async () => {
    const salts: string[] = [];
    const store = openPastReplies();
    const noting = (hash: number) => async (salt: string) => {
      salts.push(salt);
      return reply(TODAY, hash);
    };
    for (const hash of [1, 2]) await store.keep(noting(hash), TODAY);
    expect([...disk.kept.keys()]).toEqual([KEY]);
    const again = await openPastReplies().read(TODAY);
    expect(again).toEqual({ salt: salts[0], replies: [reply(TODAY, 1), reply(TODAY, 2)] });
    expect(salts[1]).toBe(salts[0]);
    expect(salts[0]!.length).toBeGreaterThanOrEqual(32);
  });

  it("have another salt in another browser", async () => {
    await keep(openPastReplies());
    const first = await openPastReplies().read(TODAY);
    disk.kept.clear();
    await keep(openPastReplies());
    expect((await openPastReplies().read(TODAY))?.salt).not.toBe(first?.salt);
  });

  it("sent at the same time are both kept", async () => {
    const store = openPastReplies();
    await Promise.all([1, 2, 3].map((hash) => keep(store, reply(TODAY, hash))));
    expect((await openPastReplies().read(TODAY))?.replies).toHaveLength(3);
  });

  it("told of twice are kept once, but for those of which nobody can say that they are the same", async () => {
    const store = openPastReplies();
    const nowhere = { ...reply(), conversation: null };
    for (const one of [reply(), reply(), nowhere, nowhere]) await keep(store, one);
    expect((await store.read(TODAY))?.replies).toEqual([reply(), nowhere, nowhere]);
  });

  it("are at most so many, the newest", async () => {
    const full = Array.from({ length: MOST_REPLIES }, (_, i) => reply(TODAY, i));
    disk.kept.set(KEY, { salt: "x".repeat(36), replies: full });
    await keep(openPastReplies(), reply(TODAY, 12_345));
    const replies = (await openPastReplies().read(TODAY))?.replies ?? [];
    expect(replies).toHaveLength(MOST_REPLIES);
    expect(replies[0]).toEqual(reply(TODAY, 1));
    expect(replies.at(-1)).toEqual(reply(TODAY, 12_345));
  });

  it("are forgotten after so many days, on reading and on disk", async () => {
    const store = openPastReplies();
    await keep(store, reply(TODAY));
    expect((await store.read(TODAY + LONGEST_DAYS - 1))?.replies).toHaveLength(1);
    expect((await store.read(TODAY + LONGEST_DAYS))?.replies).toEqual([]);
    await store.keep(async () => reply(TODAY + LONGEST_DAYS, 8), TODAY + LONGEST_DAYS);
    expect(disk.kept.get(KEY)).toMatchObject({ replies: [reply(TODAY + LONGEST_DAYS, 8)] });
  });

  it("do without storage", async () => {
    disk.missing = true;
    const store = openPastReplies();
    await expect(keep(store)).resolves.toBeUndefined();
    expect(await store.read(TODAY)).toBeNull();
  });

  it("do with a full storage, and go on when there is room again", async () => {
    disk.full = true;
    const store = openPastReplies();
    await expect(keep(store)).resolves.toBeUndefined();
    expect(await store.read(TODAY)).toBeNull();
    disk.full = false;
    await keep(store);
    expect((await store.read(TODAY))?.replies).toHaveLength(1);
  });

  it("do with a reply that cannot be read", async () => {
    const store = openPastReplies();
    await expect(store.keep(() => Promise.reject(new Error("unreadable")), TODAY)).resolves.toBeUndefined();
    await keep(store);
    expect((await store.read(TODAY))?.replies).toHaveLength(1);
  });

  it.each([
    ["a word", "garbage"],
    ["null", null],
    ["a list", [1, 2]],
    ["no salt", { replies: [] }],
    ["a short salt", { salt: "a", replies: [reply()] }],
    ["replies that are none", { salt: "x".repeat(36), replies: "many" }],
  ])("start afresh over %s", async (_, corrupt) => {
    disk.kept.set(KEY, corrupt);
    expect(await openPastReplies().read(TODAY)).toBeNull();
    await keep(openPastReplies());
    expect((await openPastReplies().read(TODAY))?.replies).toEqual([reply()]);
  });

  it("leave out single entries that are damaged", async () => {
    const damaged = [null, {}, { ...reply(), day: "today" }, { ...reply(), fingerprint: { sentences: ["words"], sketch: [] } }, reply()];
    disk.kept.set(KEY, { salt: "x".repeat(36), replies: damaged });
    expect((await openPastReplies().read(TODAY))?.replies).toEqual([reply()]);
  });
});
