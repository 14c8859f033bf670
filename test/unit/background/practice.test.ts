/** The worker's side of the agent's own practice: kept while it is wanted, gone when it is not, and quiet where it has been earned. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openPractice } from "../../../src/background/practice.ts";
import type { Assessment, Finding } from "../../../src/coach/assessment.ts";
import { CLEAN_REPLIES } from "../../../src/policy/practice.ts";

const kept = vi.hoisted(() => ({ storage: new Map<string, string>(), isFull: false, changed: () => {} }));
vi.mock("../../../src/browser/api.ts", () => ({
  readLocal: async (key: string) => JSON.parse(kept.storage.get(key) ?? "null") ?? undefined,
  writeLocal: async (key: string, value: unknown) => {
    if (kept.isFull) throw new Error("no space");
    kept.storage.set(key, JSON.stringify(value));
  },
  removeLocal: async (key: string) => void kept.storage.delete(key),
}));
vi.mock("../../../src/browser/settings-store.ts", () => ({ onSettingsChanged: (changed: () => void) => (kept.changed = changed) }));

let wanted: { practice: boolean; quietClean: boolean };
const open = () => openPractice(async () => wanted);
const practice = () => JSON.parse(kept.storage.get("practice") ?? "null");
const found =
  (...rules: string[]) =>
  async () => ({ findings: rules.map((rule) => ({ rule })) });
const finding = (rule: string, more: Partial<Finding> = {}): Finding =>
  ({
    rule,
    kind: "slip",
    quote: "",
    points: -1,
    start: 0,
    end: 0,
    suggestions: [],
    title: "",
    why: "",
    dimension: "framing",
    ...more,
  }) as Finding;
const assessment = (...findings: Finding[]) => ({ findings }) as unknown as Assessment;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 22, 9) });
  kept.storage.clear();
  kept.isFull = false;
  wanted = { practice: true, quietClean: true };
});

describe("the counts", () => {
  it("are of replies as they were sent and of suggestions taken, and hold no words", async () => {
    const book = open();
    await Promise.all([book.sent(found("flat-no", "set-a-date")), book.sent(found("flat-no")), book.taken("flat-no", 1)]);
    expect(practice()).toEqual({
      weeks: [{ monday: "2026-11-16", sent: 2, found: { "flat-no": 2, "set-a-date": 1 }, taken: { "flat-no": 1 } }],
      sent: 2,
      last: { "flat-no": 2, "set-a-date": 1 },
    });
  });

  it("go when they are switched off, and none are made", async () => {
    const book = open();
    await book.sent(found("flat-no"));
    wanted = { ...wanted, practice: false };
    kept.changed();
    await vi.waitFor(() => expect(kept.storage.size).toBe(0), { timeout: 20_000 });
    const assessed = vi.fn(found("flat-no"));
    await book.sent(assessed);
    expect([assessed.mock.calls.length, kept.storage.size]).toEqual([0, 0]);
  });

  it("cost no reply anything where storage refuses or an assessment fails", async () => {
    const book = open();
    kept.isFull = true;
    await book.sent(found("flat-no"));
    await book.sent(async () => Promise.reject(new Error("the worker is going")));
    kept.isFull = false;
    await book.sent(found());
    expect(practice().sent).toBe(1);
  });
});

describe("a rule that was kept for long", () => {
  const afterManyClean = async () => {
    const book = open();
    for (let i = 0; i < CLEAN_REPLIES; i++) await book.sent(found());
    return book;
  };
  const quietIn = ({ findings }: Assessment) => findings.filter(({ quiet }) => quiet).map(({ rule, kind }) => `${kind} ${rule}`);

  it("has its light tips marked, not what weighs more, not strengths, not what must not go out by mistake", async () => {
    const hush = await (await afterManyClean()).hush();
    const all = assessment(
      finding("officialese"),
      finding("policy-wall"),
      finding("unfilled-blank"),
      finding("officialese", { kind: "strength" }),
      finding("no-rule-of-ours"),
    );
    expect(quietIn(hush(all))).toEqual(["slip officialese"]);
  });

  it("speaks again after the first find in a reply that was sent", async () => {
    const book = await afterManyClean();
    await book.sent(found("officialese"));
    expect(quietIn((await book.hush())(assessment(finding("officialese"))))).toEqual([]);
  });

  it.each([
    { practice: true, quietClean: false },
    { practice: false, quietClean: true },
  ])("is never quiet with %o", async (settings) => {
    const book = await afterManyClean();
    wanted = settings;
    expect(quietIn((await book.hush())(assessment(finding("officialese"))))).toEqual([]);
  });
});
