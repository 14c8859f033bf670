/** The line to the worker: the newest ask counts, a dead worker is asked again, silence and updates are said. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "../../../src/coach/assessment.ts";

type Listener = (message: unknown) => void;
interface FakePort {
  readonly sent: { id: number; body: { draft: string } }[];
  answer: Listener;
  die: () => void;
  disconnected: boolean;
}
const state = vi.hoisted(() => ({ ports: [] as FakePort[], current: true, refuse: false }));

vi.mock("../../../src/browser/page-api.ts", () => ({
  isCurrent: () => state.current,
  connect: () => {
    if (state.refuse) throw new Error("Extension context invalidated.");
    const port: FakePort = { sent: [], answer: () => {}, die: () => {}, disconnected: false };
    state.ports.push(port);
    return {
      onMessage: { addListener: (l: Listener) => Object.assign(port, { answer: l }) },
      onDisconnect: { addListener: (l: () => void) => Object.assign(port, { die: l }) },
      postMessage: (m: FakePort["sent"][number]) => port.sent.push(m),
      disconnect: () => Object.assign(port, { disconnected: true }),
    };
  },
}));
const { openCoach, PATIENCE_MS } = await import("../../../src/browser/coach-link.ts");

const assessment = (headline: string): Assessment => ({
  language: "en",
  scores: { overall: 70, empathy: 70, ownership: 70, framing: 70, courtesy: 70 },
  headline,
  findings: [],
  questions: [],
  promises: [],
});
let closing: AbortController;
const log: string[] = [];
const ask = (link: ReturnType<typeof openCoach>, draft: string): void =>
  link.assess(
    { draft },
    (a, final) => log.push(`${draft}: ${a.headline}${final ? "" : " (first)"}`),
    (why) => log.push(`${draft}: ${why}`),
  );
const port = (): FakePort => state.ports.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(state, { ports: [], current: true, refuse: false });
  closing = new AbortController();
  log.length = 0;
});
afterEach(() => {
  closing.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("the line to the worker", () => {
  it("opens at once and passes both answers on", () => {
    const link = openCoach(closing.signal);
    expect(state.ports).toHaveLength(1);
    ask(link, "one");
    const { id } = port().sent[0]!;
    port().answer({ id, name: "assess", body: assessment("quick"), final: false });
    port().answer({ id, name: "assess", body: assessment("full"), final: true });
    port().answer({ id, name: "assess", body: assessment("late"), final: true });
    expect(log).toEqual(["one: quick (first)", "one: full"]);
  });

  it("passes on a better answer that follows the full one, and misses none", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    const { id } = port().sent[0]!;
    port().answer({ id, name: "assess", body: assessment("full"), final: true, more: true });
    port().answer({ id, name: "assess", body: assessment("better"), final: true });
    expect(log).toEqual(["one: full", "one: better"]);
    ask(link, "two");
    port().answer({ id: port().sent[1]!.id, name: "assess", body: assessment("full"), final: true, more: true });
    vi.advanceTimersByTime(3 * PATIENCE_MS);
    port().die();
    expect(state.ports).toHaveLength(1);
    expect(log.slice(2)).toEqual(["two: full"]);
  });

  it("is content with the full answer when a better one fails", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    const { id } = port().sent[0]!;
    port().answer({ id, name: "assess", body: assessment("full"), final: true, more: true });
    port().answer({ id, error: "out of memory" });
    expect(log).toEqual(["one: full"]);
  });

  it("drops answers to an older ask", () => {
    const link = openCoach(closing.signal);
    ask(link, "old");
    ask(link, "new");
    const [old, fresh] = port().sent;
    port().answer({ id: old!.id, name: "assess", body: assessment("stale"), final: true });
    port().answer({ id: fresh!.id, name: "assess", body: assessment("right"), final: true });
    expect(log).toEqual(["new: right"]);
  });

  it("asks the next worker when the first dies between two messages", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    port().die();
    expect(state.ports).toHaveLength(2);
    expect(port().sent.map((m) => m.body.draft)).toEqual(["one"]);
  });

  it("does not reopen for nothing when an idle worker dies", () => {
    const link = openCoach(closing.signal);
    port().die();
    expect(state.ports).toHaveLength(1);
    ask(link, "one");
    expect(state.ports).toHaveLength(2);
  });

  it("says so when the worker stays silent twice", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(state.ports).toHaveLength(2);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(log).toEqual(["one: silent"]);
  });

  it("takes the answer of a worker that was only slow, once it comes, and worries no more", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    vi.advanceTimersByTime(2 * PATIENCE_MS);
    const { id } = port().sent[0]!;
    port().answer({ id, name: "assess", body: assessment("quick"), final: false });
    expect(vi.getTimerCount()).toBe(0);
    port().answer({ id, name: "assess", body: assessment("full"), final: true });
    expect(log).toEqual(["one: silent", "one: quick (first)", "one: full"]);
    port().die();
    expect(state.ports).toHaveLength(2);
  });

  it("is no less impatient after a first answer that no full one follows", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    port().answer({ id: port().sent[0]!.id, name: "assess", body: assessment("quick"), final: false });
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(port().sent.map((m) => m.body.draft)).toEqual(["one"]);
    vi.advanceTimersByTime(PATIENCE_MS);
    expect(log).toEqual(["one: quick (first)", "one: silent"]);
  });

  it.each([
    ["gone", { current: false }],
    ["refusing", { refuse: true }],
  ])("says that the extension was updated when it is %s", (_, change) => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    Object.assign(state, change);
    port().die();
    expect(log).toEqual(["one: updated"]);
  });

  it("passes on what is sent, and neither waits for it nor loses an ask over it", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    link.sent({ draft: "off it goes", site: "zendesk" });
    expect(port().sent.map(({ body }) => body.draft)).toEqual(["one", "off it goes"]);
    const [asked, sent] = port().sent;
    port().answer({ id: sent!.id, name: "sent", body: null, final: true });
    port().answer({ id: asked!.id, name: "assess", body: assessment("full"), final: true });
    expect(log).toEqual(["one: full"]);
  });

  it("wakes the worker to tell what is sent, and says nothing when there is none", () => {
    const link = openCoach(closing.signal);
    port().die();
    link.sent({ draft: "a", site: "zendesk" });
    expect(state.ports).toHaveLength(2);
    expect(port().sent.map(({ body }) => body.draft)).toEqual(["a"]);
    port().die();
    state.current = false;
    expect(() => link.sent({ draft: "b", site: "zendesk" })).not.toThrow();
    expect(log).toEqual([]);
  });

  it("tells again what was sent when the worker died of it, and not for ever", () => {
    const link = openCoach(closing.signal);
    link.sent({ draft: "a", site: "zendesk" });
    port().die();
    expect(port().sent.map(({ body }) => body.draft)).toEqual(["a"]);
    port().answer({ id: port().sent[0]!.id, name: "sent", body: null, final: true });
    port().die();
    expect(state.ports).toHaveLength(2);
    link.sent({ draft: "b", site: "zendesk" });
    for (let i = 0; i < 10; i++) port().die();
    expect(state.ports.flatMap(({ sent }) => sent).filter(({ body }) => body.draft === "b")).toHaveLength(3);
  });

  it("is quiet after it was closed", () => {
    const link = openCoach(closing.signal);
    ask(link, "one");
    const last = port();
    closing.abort();
    expect(last.disconnected).toBe(true);
    last.die();
    last.answer({ id: 1, name: "assess", body: assessment("late"), final: true });
    expect(log).toEqual([]);
  });

  it("tells of a switch, and what became of it", () => {
    const link = openCoach(closing.signal);
    link.switchRule({ rule: "policy-wall", on: false }, ({ kind }) => log.push(kind));
    const [told] = port().sent as unknown as { id: number; name: string; body: unknown }[];
    expect(told).toMatchObject({ name: "switchRule", body: { rule: "policy-wall", on: false } });
    port().answer({ id: told?.id, name: "switchRule", body: { kind: "kept" }, final: true });
    port().answer({ id: told?.id, name: "switchRule", body: { kind: "kept" }, final: true });
    expect(log).toEqual(["kept"]);
  });

  it("tells of a switch again when the worker dies of it, and gives it up in the end", () => {
    const link = openCoach(closing.signal);
    link.switchRule({ rule: "policy-wall", on: false }, ({ kind }) => log.push(kind));
    const first = port();
    first.die();
    expect(state.ports.length).toBeGreaterThan(1);
    expect(log).toEqual([]);
    for (let i = 0; i < 5 && log.length === 0; i++) port().die();
    expect(log).toEqual(["not-kept"]);
  });

  it("cannot keep a switch once the extension was updated", () => {
    const link = openCoach(closing.signal);
    Object.assign(state, { current: false });
    port().die();
    link.switchRule({ rule: "policy-wall", on: false }, ({ kind }) => log.push(kind));
    expect(log).toEqual(["not-kept"]);
  });
});
