/** What the numbers never do, whatever happens: say a word, lose or double a count, speak for too few, or wait for ever. */
import { describe, expect, it } from "vitest";
import { afterReply, counted, MOST_ATTEMPTS, type Moment, openPost, type Post, toSend } from "../../../src/metrics/delivery.ts";
import { type Happening, INSTRUMENTS, type Known, OTHER } from "../../../src/metrics/instruments.ts";
import { cut, openLedger, recorded } from "../../../src/metrics/ledger.ts";
import { bodyOf } from "../../../src/metrics/otlp.ts";
import { linesIn } from "../../../src/metrics/read-body.ts";
import { readPost } from "../../../src/metrics/read-post.ts";
import fc from "../../support/same-seed.ts";

const KNOWN: Known = { rules: ["policy-wall", "warm-close", "flat-no"], sites: ["zendesk", "gmail"] };
const PLAN = { minutes: 10, minimumGroup: 3 };
const EACH = { ...PLAN, minimumGroup: 1 };
const SENDER = { version: "1.2.3", instance: "00000000-0000-4000-8000-000000000000" };
/** Late in the evening, so that a day ends while things are under way. */
const START = Date.UTC(2026, 10, 22, 23);

/** Words that no receiver may ever see, wherever a page or a pack puts them. */
const canary = fc.string({ minLength: 3 }).map((text) => `CANARY ${text}`);
const orCanary = (...known: string[]) => fc.oneof(fc.constantFrom(...known), canary);
const reply = fc.record({
  what: fc.constant("reply"),
  site: orCanary(...KNOWN.sites),
  channel: orCanary("email", "chat"),
  findings: fc.array(fc.record({ rule: orCanary(...KNOWN.rules), kind: orCanary("slip", "strength", "missing") }), { maxLength: 6 }),
  scores: fc.dictionary(orCanary("empathy", "framing"), fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxKeys: 3 }),
});
const suggestion = fc.record({ what: fc.constant("suggestion"), rule: orCanary(...KNOWN.rules), did: orCanary("applied", "undone") });
const happening = fc.oneof(reply, suggestion) as fc.Arbitrary<unknown> as fc.Arbitrary<Happening>;
const happenings = fc.array(happening, { maxLength: 40 });

const total = (ledger: { tallies: Parameters<typeof counted>[0] }): number => counted(ledger.tallies);
const allOf = (list: readonly Happening[]) => list.reduce((ledger, each) => recorded(ledger, each, KNOWN), openLedger(START));

describe("a body", () => {
  it("holds no word that is not on the list, wherever one was put", () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const body = bodyOf(allOf(list).tallies, SENDER, START + 1);
        expect(body).not.toContain("CANARY");
        const words = [...body.matchAll(/"stringValue":"([^"]*)"/g)].map(([, word]) => word!);
        const fixed = ["slip", "strength", "missing", "email", "chat", "empathy", "framing", "applied", "undone", "reply-coach"];
        const list_ = new Set([...KNOWN.rules, ...KNOWN.sites, ...fixed, OTHER, SENDER.version, SENDER.instance]);
        expect(words.filter((word) => !list_.has(word))).toEqual([]);
      }),
    );
  });

  it("has no attribute beside the instrument's own", () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const { scopeMetrics } = JSON.parse(bodyOf(allOf(list).tallies, SENDER, START + 1)).resourceMetrics[0];
        for (const { name, sum, histogram } of scopeMetrics[0].metrics)
          for (const { attributes } of (sum ?? histogram).dataPoints)
            expect(attributes.map(({ key }: { key: string }) => key)).toEqual(INSTRUMENTS[name as keyof typeof INSTRUMENTS].by);
      }),
    );
  });

  it("reads back for people as all that was counted", () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const { tallies } = allOf(list);
        const lines = linesIn(bodyOf(tallies, SENDER, START + 1));
        expect(lines.map(({ of, count }) => [...of, count].join(" ")).sort()).toEqual(
          tallies.map(({ values, count }) => [...values, count].join(" ")).sort(),
        );
      }),
    );
    fc.assert(fc.property(fc.json(), (text) => void linesIn(text)));
  });

  it("counts a histogram as often in its buckets as in all, within their bounds", () => {
    fc.assert(
      fc.property(happenings, (list) => {
        for (const { name, count, sum, buckets } of allOf(list).tallies) {
          if (!("bounds" in INSTRUMENTS[name])) continue;
          expect(buckets!.reduce((a, b) => a + b, 0)).toBe(count);
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(100 * count);
        }
      }),
    );
  });
});

describe("a ledger", () => {
  it("counts a rule once a reply, however often it spoke", () => {
    const findings = Array.from({ length: 4 }, () => ({ rule: "flat-no", kind: "slip" }) as const);
    const { tallies } = recorded(openLedger(START), { what: "reply", site: "gmail", channel: "email", findings, scores: {} }, KNOWN);
    expect(tallies.map(({ name, values, count }) => [name, values, count])).toEqual([
      ["reply_coach.replies", ["gmail", "email"], 1],
      ["reply_coach.findings", ["flat-no", "slip"], 1],
    ]);
  });

  it("lets go only of what enough stand behind, and of nothing else", () => {
    fc.assert(
      fc.property(happenings, fc.integer({ min: 1, max: 12 }), (list, group) => {
        const ledger = allOf(list);
        const { batch, rest } = cut(ledger, group, START + 5);
        expect(batch.every(({ count }) => count >= group)).toBe(true);
        expect(rest.tallies.every(({ count }) => count < group)).toBe(true);
        expect(counted(batch) + total(rest)).toBe(total(ledger));
      }),
    );
  });
});

/** What may happen to the post in any order: something is counted, a moment passes, a worker dies while it sends, a receiver answers. */
const counting = fc.record({ kind: fc.constant("count" as const), happening });
const sending = fc.record({
  kind: fc.constant("send" as const),
  minutes: fc.integer({ min: -90, max: 600 }),
  dice: fc.double({ min: 0, max: 1, noNaN: true }),
  status: fc.constantFrom(200, 202, 400, 401, 404, 413, 429, 500, 503, null, "died" as const),
  retryAfter: fc.integer({ min: 0, max: 7_200_000 }),
});
const step = fc.oneof(counting, { weight: 2, arbitrary: sending });

describe("the post", () => {
  it("conserves sums: what was counted has arrived, waits, or is known to be lost", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: "max" }), (steps) => {
        let moment: Moment = { now: START, dice: 0.5 };
        let post = openPost(openLedger(START), PLAN, SENDER.instance, moment);
        let [happened, arrived] = [0, 0];
        for (const each of steps) {
          if (each.kind === "count") {
            const before = total(post.ledger);
            post = { ...post, ledger: recorded(post.ledger, each.happening, KNOWN) };
            happened += total(post.ledger) - before;
          } else {
            moment = { now: moment.now + each.minutes * 60_000, dice: each.dice };
            const sent = toSend(post, EACH, SENDER, moment);
            // Kept and read back, as a worker does that died in between.
            post = readPost(JSON.parse(JSON.stringify(sent.post)), KNOWN, EACH, SENDER.instance, moment);
            expect(post).toEqual(sent.post);
            if (sent.body === null || each.status === "died") continue;
            const reached = each.status === 200 || each.status === 202 ? counted(post.pending!.batch) : 0;
            post = afterReply(post, { status: each.status, retryAfter: each.retryAfter }, moment);
            arrived += reached;
          }
          expect(total(post.ledger) + counted(post.pending?.batch ?? []) + post.lost + arrived).toBe(happened);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("sends the same bytes each time, a bounded number of times, ever further apart", () => {
    const moment: Moment = { now: START, dice: 0.5 };
    let post: Post = openPost(
      Array.from({ length: 5 }).reduce<ReturnType<typeof openLedger>>(
        (ledger) => recorded(ledger, { what: "suggestion", rule: "flat-no", did: "applied" }, KNOWN),
        openLedger(START),
      ),
      PLAN,
      SENDER.instance,
      moment,
    );
    const sent: { readonly at: number; readonly body: string }[] = [];
    for (let now = START; now < START + 24 * 3_600_000; now += 60_000) {
      const { post: next, body } = toSend(post, PLAN, SENDER, { ...moment, now });
      post = body === null ? next : afterReply(next, { status: 503 }, { ...moment, now });
      if (body !== null) sent.push({ at: now, body });
    }
    expect(sent.length).toBe(MOST_ATTEMPTS);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    const waits = sent.slice(1).map(({ at }, i) => at - sent[i]!.at);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(post).toMatchObject({ pending: null, lost: 5, outcome: { ended: "given-up", status: 503 } });
  });

  it("waits as long as the receiver asks, up to a day", () => {
    const moment: Moment = { now: START, dice: 0 };
    const ledger = {
      ...openLedger(START),
      tallies: [{ name: "reply_coach.suggestions", values: ["flat-no", "applied"], since: START, count: 9 }],
    } as const;
    const { post } = toSend(openPost(ledger, PLAN, SENDER.instance, moment), PLAN, SENDER, moment);
    expect(afterReply(post, { status: 429, retryAfter: 3_600_000 }, moment).pending?.notBefore).toBe(START + 3_600_000);
    expect(afterReply(post, { status: 429, retryAfter: 1e12 }, moment).pending?.notBefore).toBe(START + 86_400_000);
  });
});

describe("what is kept", () => {
  it("is read back without a word that somebody put there, whatever stands there", () => {
    const moment: Moment = { now: START, dice: 0.5 };
    const tally = (value: string) => ({ name: "reply_coach.replies", values: [value, "email"], since: START, count: 4 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          canary.map((word) => ({ ledger: { since: START, tallies: [tally("zendesk"), tally(word)] } })),
        ),
        (kept) => {
          const post = readPost(kept, KNOWN, PLAN, SENDER.instance, moment);
          expect(toSend({ ...post, due: 0 }, { ...PLAN, minimumGroup: 1 }, SENDER, moment).body ?? "").not.toContain("CANARY");
        },
      ),
    );
  });
});
