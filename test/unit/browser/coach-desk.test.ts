/** The worker's end of the line: every ask of its own pages is answered, anything else is left alone. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "../../../src/coach/assessment.ts";

type Listener = (message: unknown) => void;
const state = vi.hoisted(() => ({ open: (_port: unknown): void => {} }));
vi.mock("../../../src/browser/api.ts", () => ({
  onConnect: (_name: string, open: (port: unknown) => void) => {
    state.open = open;
  },
}));
const { answerAsks } = await import("../../../src/browser/coach-desk.ts");

const nothing: Assessment = {
  language: "en",
  scores: { overall: null, empathy: null, ownership: null, framing: null, courtesy: null },
  headline: "",
  findings: [],
  questions: [],
  promises: [],
};
const said = (headline: string): Assessment => ({ ...nothing, headline });

/** A page's Port: what it sends, what it is sent, and how it closes. */
function page() {
  const sent: unknown[] = [];
  let [receive, close]: [Listener, () => void] = [() => {}, () => {}];
  state.open({
    onMessage: { addListener: (l: Listener) => (receive = l) },
    onDisconnect: { addListener: (l: () => void) => (close = l) },
    postMessage: (m: unknown) => sent.push(m),
  });
  return { sent, say: (m: unknown) => receive(m), close: () => close() };
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

describe("the worker", () => {
  const opened = vi.fn();
  beforeEach(() => {
    opened.mockClear();
    answerAsks(
      {
        async assess({ draft }, send, signal) {
          if (draft === "break") throw new Error("no reader");
          if (draft === "think") {
            send(said("full"), true, true);
            signal.addEventListener("abort", () => send(said("not wanted"), true));
            return;
          }
          send(said(`quick ${draft}`), false);
          send(said(`full ${draft}`), true);
        },
        async sent(_ask, send) {
          send(null, true);
        },
        async did(_ask, send) {
          send(null, true);
        },
        async switchRule(_ask, send) {
          send({ kind: "kept" }, true);
        },
        async openRule(_ask, send) {
          send(null, true);
        },
      },
      opened,
    );
  });

  it("wakes when a page opens its Port, before anything is asked", () => {
    page();
    expect(opened).toHaveBeenCalledOnce();
  });

  it("answers each page under the number it asked with, first quickly, then in full", async () => {
    const [one, two] = [page(), page()];
    one.say({ id: 7, name: "assess", body: { draft: "a" } });
    two.say({ id: 1, name: "assess", body: { draft: "b" } });
    await settled();
    expect(one.sent).toEqual([
      { id: 7, name: "assess", body: said("quick a"), final: false },
      { id: 7, name: "assess", body: said("full a"), final: true },
    ]);
    expect(two.sent).toHaveLength(2);
  });

  it("takes note of what is sent", async () => {
    const one = page();
    one.say({ id: 2, name: "sent", body: { draft: "a" } });
    await settled();
    expect(one.sent).toEqual([{ id: 2, name: "sent", body: null, final: true }]);
  });

  it("says what went wrong under the same number", async () => {
    const one = page();
    one.say({ id: 3, name: "assess", body: { draft: "break" } });
    await settled();
    expect(one.sent).toEqual([{ id: 3, error: "no reader" }]);
  });

  it.each([
    ["no object", 5],
    ["no name", { id: 1 }],
    ["a name of nothing", { id: 1, name: "toString", body: {} }],
    ["null", null],
  ])("leaves %s alone", async (_, message) => {
    const one = page();
    one.say(message);
    await settled();
    expect(one.sent).toEqual([]);
  });

  it("says that a better answer may follow, and stops thinking when a newer draft is asked about", async () => {
    const one = page();
    one.say({ id: 1, name: "assess", body: { draft: "think" } });
    one.say({ id: 2, name: "assess", body: { draft: "a" } });
    await settled();
    expect(one.sent[0]).toEqual({ id: 1, name: "assess", body: said("full"), final: true, more: true });
    expect(one.sent).toContainEqual({ id: 1, name: "assess", body: said("not wanted"), final: true });
    expect(one.sent.at(-1)).toMatchObject({ id: 2, final: true });
  });

  it("sends nothing to a page that has gone", async () => {
    const one = page();
    one.say({ id: 1, name: "assess", body: { draft: "a" } });
    one.close();
    await settled();
    expect(one.sent.length).toBeLessThanOrEqual(2);
    one.say({ id: 2, name: "assess", body: { draft: "b" } });
    await settled();
    expect(one.sent.some((m) => (m as { id: number }).id === 2)).toBe(false);
  });
});
