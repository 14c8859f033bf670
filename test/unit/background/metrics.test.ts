/** The worker's numbers on their way to a real receiver: up, down, slow, refusing, and with the worker dying in between. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { openMetrics } from "../../../src/background/metrics.ts";
import type { Happening } from "../../../src/metrics/instruments.ts";
import type { MetricsTarget } from "../../../src/policy/settings.ts";
import { type Receiver, startReceiver } from "../../support/otlp-receiver.ts";

const kept = vi.hoisted(() => ({ storage: new Map<string, string>(), isFull: false }));
vi.mock("../../../src/browser/api.ts", () => ({
  version: () => "1.2.3",
  readLocal: async (key: string) => JSON.parse(kept.storage.get(key) ?? "null") ?? undefined,
  writeLocal: async (key: string, value: unknown) => {
    if (kept.isFull) throw new Error("no space");
    kept.storage.set(key, JSON.stringify(value));
  },
  removeLocal: async (key: string) => void kept.storage.delete(key),
}));

const KNOWN = { rules: ["flat-no"], sites: ["zendesk"] };
const SENT: Happening = {
  what: "reply",
  site: "zendesk",
  channel: "ticket",
  findings: [{ rule: "flat-no", kind: "slip" }],
  scores: { empathy: 41.5, ownership: null },
};
const MINUTE = 60_000;

let receiver: Receiver;
let target: MetricsTarget | null;
const worker = () => openMetrics(async () => target, KNOWN);
const post = () => JSON.parse(kept.storage.get("metrics") ?? "null");
const later = (minutes: number): unknown => vi.setSystemTime(Date.now() + minutes * MINUTE);

beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());
beforeEach(async () => {
  // The clock alone is ours; what waits for the network waits in real time.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 22, 9) });
  kept.storage.clear();
  kept.isFull = false;
  target = {
    endpoint: receiver.endpoint,
    minimumGroup: 2,
    minutes: 10,
    team: "lamps",
    headers: { "X-Token": "abc", "content-type": "text/plain" },
  };
  await receiver.behave({});
});
afterEach(() => vi.useRealTimers());

/** Counts twice, so that the group is large enough, and lets the first interval pass. */
async function countTwo(): Promise<void> {
  const metrics = worker();
  await metrics.count(() => SENT);
  later(-1);
  await metrics.count(() => SENT);
}
/** A body's numbers: name and attributes to count. */
const numbersIn = (body: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(body).resourceMetrics[0].scopeMetrics[0].metrics.flatMap(
      ({ name, sum, histogram }: { name: string; sum?: { dataPoints: Point[] }; histogram?: { dataPoints: Point[] } }) =>
        (sum ?? histogram)!.dataPoints.map(({ attributes, asInt, count }) => [
          [name, ...attributes.map(({ value }) => value.stringValue)].join(" "),
          asInt ?? count,
        ]),
    ),
  );
interface Point {
  readonly attributes: readonly { readonly value: { readonly stringValue: string } }[];
  readonly asInt?: string;
  readonly count?: string;
}
const TWO = {
  "reply_coach.replies zendesk ticket": "2",
  "reply_coach.findings flat-no slip": "2",
  "reply_coach.score empathy": "2",
};

it("sends nothing, and keeps nothing, where no company names a collector", async () => {
  const before = receiver.came.length;
  target = null;
  await countTwo();
  later(600);
  await worker().tend();
  expect(kept.storage.size).toBe(0);
  expect(receiver.came.length).toBe(before);
});

it("sends what is due, in words that the protocol's own decoder gives back, with the company's headers, and once", async () => {
  await countTwo();
  later(20);
  const before = receiver.came.length;
  await worker().tend();
  await worker().tend();
  expect(receiver.came.length - before).toBe(1);
  const { status, body, headers, path, problem } = receiver.came.at(-1)!;
  expect(problem).toBeUndefined();
  expect([status, path]).toEqual([200, "/v1/metrics"]);
  expect(headers).toMatchObject({ "x-token": "abc", "content-type": "application/json" });
  expect(numbersIn(body)).toEqual(TWO);
  expect(post()).toMatchObject({ pending: null, lost: 0, last: { body }, outcome: { ended: "taken", status: 200, rejected: 0 } });
});

it("goes on from what is kept when the worker dies before the receiver has answered, and the receiver gets the same bytes again", async () => {
  await countTwo();
  later(20);
  await receiver.behave({ silent: true });
  const arrived = receiver.next();
  void worker().tend(); // This worker is never heard of again.
  const { body } = await arrived;
  expect(post()).toMatchObject({ pending: { attempts: 1 }, outcome: null });
  await receiver.behave({});
  await worker().tend(); // Too early: the first attempt may yet have arrived.
  expect(post().pending.attempts).toBe(1);
  later(2);
  const again = receiver.next();
  await worker().tend();
  expect((await again).body).toBe(body);
  expect(post()).toMatchObject({ pending: null, outcome: { ended: "taken" } });
});

it("waits for a receiver that is down, and counts on meanwhile", async () => {
  await countTwo();
  later(20);
  await receiver.stop();
  await worker().tend();
  expect(post()).toMatchObject({ pending: { attempts: 1 }, outcome: { ended: "later", status: null } });
  await worker().count(() => SENT);
  await receiver.restart();
  later(2);
  const arrived = receiver.next();
  await worker().tend();
  expect(numbersIn((await arrived).body)).toEqual(TWO);
  expect(post().ledger.tallies.map(({ count }: { count: number }) => count)).toEqual([1, 1, 1]);
});

it.each([429, 502, 503, 504])("sends again after %i, no sooner than the receiver asks", async (status) => {
  await countTwo();
  later(20);
  await receiver.behave({ status, retryAfter: 1800 });
  await worker().tend();
  expect(post()).toMatchObject({ pending: { attempts: 1 }, outcome: { ended: "later", status } });
  later(29);
  await worker().tend();
  expect(post().pending.attempts).toBe(1);
  await receiver.behave({});
  later(1);
  await worker().tend();
  expect(post()).toMatchObject({ pending: null, lost: 0, outcome: { ended: "taken" } });
});

it.each([400, 401, 404, 500])("gives a batch up after %i, says so, and goes on with the next", async (status) => {
  await countTwo();
  later(20);
  await receiver.behave({ status });
  await worker().tend();
  expect(post()).toMatchObject({ pending: null, lost: 6, outcome: { ended: "refused", status } });
  await receiver.behave({ rejected: 1 });
  await countTwo();
  later(20);
  await worker().tend();
  expect(post()).toMatchObject({ pending: null, lost: 6, outcome: { ended: "taken", status: 200, rejected: 1 } });
});

it("keeps back what too few stand behind, until there are enough", async () => {
  await worker().count(() => SENT);
  later(20);
  await worker().tend();
  expect(post()).toMatchObject({ last: null, ledger: { tallies: [{ count: 1 }, { count: 1 }, { count: 1 }] } });
  await worker().count(() => SENT);
  later(20);
  await worker().tend();
  expect(numbersIn(post().last.body)).toEqual(TWO);
});

it("sends nothing that it could not write down before, and drops what it has when the company asks no longer", async () => {
  await countTwo();
  later(20);
  const before = receiver.came.length;
  kept.isFull = true;
  await worker().tend();
  expect(receiver.came.length).toBe(before);
  kept.isFull = false;
  target = null;
  await worker().tend();
  expect(kept.storage.size).toBe(0);
});

it("counts replies that are sent at the same moment, each once", async () => {
  const metrics = worker();
  await Promise.all(Array.from({ length: 20 }, () => metrics.count(() => SENT)));
  later(20);
  await worker().tend();
  const first = numbersIn(post().last.body)["reply_coach.replies zendesk ticket"];
  const rest = post().ledger.tallies.find(({ name }: { name: string }) => name === "reply_coach.replies")?.count ?? 0;
  expect(Number(first) + rest).toBe(20);
});
