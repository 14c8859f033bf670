/** The worker stopped at every single thing it does, its storage full, gone, damaged, older or newer, and the clock set: the page gets its answers all the same. */
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import type { Assessment } from "../../../src/coach/assessment.ts";
import type { Told } from "../../../src/content/ask-coach.ts";
import type { PanelState } from "../../../src/panel/state.ts";
import { FORMAT, FORMAT_KEY, isNewer } from "../../../src/policy/kept-format.ts";
import { type Fate, type MortalWorker, mortalWorker } from "../../support/mortal-worker.ts";
import { TOY_OUTPUTS, toyModel } from "../../support/toy-model.ts";

// Read once for all lives: what costs a worker's start is no part of what is tried here.
const heavy = await Promise.all([
  import("../../../src/coach/coach.ts"),
  import("../../../src/coach/rules/index.ts"),
  import("../../../src/model/model.ts"),
]);
vi.doMock("../../../src/coach/coach.ts", () => heavy[0]);
vi.doMock("../../../src/coach/rules/index.ts", () => heavy[1]);
vi.doMock("../../../src/model/model.ts", () => heavy[2]);
const { openCoach, PATIENCE_MS } = await import("../../../src/browser/coach-link.ts");
const { askCoach } = await import("../../../src/content/ask-coach.ts");
const { heard, opening } = await import("../../../src/content/session-state.ts");

const DRAFT = "Hi Ana,\n\nI've asked the warehouse to look for the parcel on every shelf. We can't refund it, it's our policy.\n\nTom";
const MODEL = toyModel({ outputs: TOY_OUTPUTS });

function aWorker(fate: Fate): MortalWorker {
  vi.unstubAllGlobals();
  const worker = mortalWorker(() => {
    vi.resetModules();
    return import("../../../src/background/index.ts");
  }, fate);
  vi.stubGlobal("chrome", worker.api);
  // A death is told, not waited for: however slow this machine is, nobody loses patience.
  const { setTimeout } = globalThis;
  vi.stubGlobal("setTimeout", (run: () => void, ms?: number) => setTimeout(run, ms === PATIENCE_MS ? 20 * ms : ms));
  vi.stubGlobal("fetch", async () => ({ ok: true, arrayBuffer: async () => MODEL.slice().buffer }));
  return worker;
}
beforeAll(async () => {
  const coach = heavy[0].createCoach(heavy[1].RULES, { detect: async () => null });
  await coach.wake();
  await live({});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const SOON = { timeout: 20_000, interval: 5 };

interface Lived {
  readonly worker: MortalWorker;
  readonly state: PanelState;
  /** Every mode that the panel showed, in order. */
  readonly modes: readonly string[];
  readonly kept: number;
}

/** What the second reader notices in the draft. */
const NOTICED = "blame-customer";

/** One reply: written and coached, sent, and the next one begun with the same words. `meanwhile` happens between the two. */
async function live(fate: Fate, meanwhile?: () => void, untilNoticed = false): Promise<Lived> {
  const worker = aWorker(fate);
  const over = new AbortController();
  const link = openCoach(over.signal);
  const remembers = fate.storage === undefined && !isNewer(fate.disk?.[FORMAT_KEY]);
  let [state, text] = [opening("panel", []), DRAFT];
  const modes: string[] = [];
  /** Drafts that were answered in full. */
  const finals: string[] = [];
  const look = () => ({ text, mode: "reply" as const, channel: "email" as const, customer: "Where is my parcel?", conversation: "desk 1" });
  const hear = (told: Told): void => {
    state = heard(state, told);
    modes.push(state.mode);
    if (told.kind === "answer" && told.final) finals.push(told.text);
  };
  const asking = askCoach(look, link, hear, over.signal);
  const coached = () => vi.waitFor(() => expect(state.mode).toBe("coached"), SOON);
  const kept = () => (worker.disk.get("past-replies") as { replies?: unknown[] } | null | undefined)?.replies?.length ?? 0;
  asking.again();
  await coached();
  link.sent({ draft: DRAFT, conversation: "desk 1", site: "generic" });
  if (remembers) await vi.waitFor(() => expect(kept()).toBeGreaterThan(0), SOON);
  else await vi.waitFor(() => expect(worker.steps).toContain("says sent"), SOON);
  text = `${DRAFT} `;
  meanwhile?.();
  asking.again();
  await vi.waitFor(() => expect(finals).toContain(text), SOON);
  if (remembers && !meanwhile) await vi.waitFor(() => expect(rulesOf(state.assessment)).toContain("repeated-reply"), SOON);
  await coached();
  if (untilNoticed) {
    // What comes after the last answer that anybody waits for may not come at all: the next look brings it.
    if (!rulesOf(state.assessment).includes(NOTICED)) asking.again();
    await vi.waitFor(() => expect(rulesOf(state.assessment)).toContain(NOTICED), SOON);
  }
  over.abort();
  return { worker, state, modes, kept: kept() };
}

const rulesOf = (assessment: Assessment | null): string[] => (assessment?.findings ?? []).map(({ rule }) => rule).sort();

it("is outlived, whatever it was just about to do", async () => {
  const whole = await live({}, undefined, true);
  const { steps } = whole.worker;
  expect(whole.worker.lives).toBe(1);
  const needed = ["hears", "reads settings", "reads past-replies", "says assess", "writes past-replies", "says sent"];
  expect(steps).toEqual(expect.arrayContaining(needed));
  const survived = [];
  for (let at = 1; at <= steps.length; at++) {
    const { worker, state, modes, kept } = await live({ deathAt: at }, undefined, true);
    // What comes after the last answer that anybody waits for may not come at all.
    if (!worker.died) break;
    const about = `stopped before step ${at}, ${steps[at - 1]}`;
    expect(modes.includes("lost"), about).toBe(false);
    expect(rulesOf(state.assessment), about).toEqual(rulesOf(whole.state.assessment));
    expect(state.assessment?.scores, about).toEqual(whole.state.assessment?.scores);
    expect(kept, about).toBe(1);
    survived.push(steps[at - 1]);
  }
  console.log(`outlived its death before each of: ${survived.join(", ")}`);
  expect(survived).toEqual(expect.arrayContaining(needed));
});

/** Everything that the worker reads. */
const KEYS = [
  "format",
  "settings",
  "company",
  "page-settings",
  "past-replies",
  "practice",
  "metrics",
  "second-reader",
  "shortcut",
  "welcome-due",
];
const all = (value: unknown): Record<string, unknown> => Object.fromEntries(KEYS.map((key) => [key, value]));
const OFF = { rules: { "policy-wall": "off" } };

it.each([
  ["full", { storage: "full" }],
  ["gone", { storage: "gone" }],
] as const)("coaches as well with its storage %s, and remembers nothing", async (_, fate) => {
  const { modes, state, worker } = await live(fate);
  expect(modes).not.toContain("lost");
  expect(rulesOf(state.assessment)).toEqual(expect.arrayContaining(["first-person-action", "policy-wall", "warm-greeting"]));
  expect(rulesOf(state.assessment)).not.toContain("repeated-reply");
  expect(worker.disk.size).toBe(0);
});

it.each(
  [5, "x", [], {}, [null], { salt: 1, replies: 2, weeks: 3, policy: 4, rules: 5 }, { policy: { packs: 1 } }, null, true].map((value) => [
    value,
  ]),
)("coaches as well with %j in place of everything it keeps, and keeps the reply all the same", async (value) => {
  // A number there would be a newer version's.
  const { modes, kept, state } = await live({ disk: { ...all(value), format: typeof value === "number" ? undefined : value } });
  expect(modes).not.toContain("lost");
  expect(rulesOf(state.assessment)).toContain("policy-wall");
  expect(kept).toBe(1);
});

it("brings what an older version kept into today's form, and goes by it", async () => {
  const { state, worker } = await live({ disk: { settings: { rulesOff: ["policy-wall"], practice: false } } });
  expect(rulesOf(state.assessment)).not.toContain("policy-wall");
  expect(worker.disk.get("settings")).toEqual({ ...OFF, practice: false });
  expect(worker.disk.get(FORMAT_KEY)).toBe(FORMAT);
});

it("leaves what a newer version kept as it is, and goes by the company's word and what is built in", async () => {
  const disk = { ...all({ of: "tomorrow" }), settings: OFF, [FORMAT_KEY]: FORMAT + 1 };
  const { state, worker, modes } = await live({ disk });
  expect(modes).not.toContain("lost");
  expect(rulesOf(state.assessment)).toContain("policy-wall");
  expect(Object.fromEntries(worker.disk)).toEqual(disk);
  const managed = await live({ disk, managed: OFF });
  expect(rulesOf(managed.state.assessment)).not.toContain("policy-wall");
  expect(Object.fromEntries(managed.worker.disk)).toEqual(disk);
});

const DAY_MS = 86_400_000;
it.each([-400, -1, 1, 400])("coaches on when the clock is set by %d days, and keeps what it kept", async (days) => {
  const right = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: right });
  const { modes, state, worker } = await live({}, () => vi.setSystemTime(right + days * DAY_MS));
  expect(modes).not.toContain("lost");
  expect(rulesOf(state.assessment)).toContain("policy-wall");
  expect(worker.disk.get("past-replies")).toMatchObject({ replies: [{ day: Math.floor(right / DAY_MS) }] });
});
