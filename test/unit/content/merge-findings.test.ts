/** What the agent is looking at does not move when the fuller answer comes. */
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/coach/assessment.ts";
import { mergeFindings } from "../../../src/content/merge-findings.ts";
import { findingOf } from "../../support/fake-coach.ts";
import fc from "../../support/same-seed.ts";

const names = (findings: readonly Finding[]) => findings.map(({ rule, quote }) => `${rule}:${quote}`);
const a = findingOf("flat-no", "we can't");
const b = findingOf("vague-promise", "soon");
const c = findingOf("policy-wall", "our policy");
const good = findingOf("own-the-issue", "I will", "I will", { kind: "strength" });

const finding = fc
  .record({ rule: fc.constantFrom("r1", "r2", "r3"), quote: fc.constantFrom("", "x", "y"), strong: fc.boolean() })
  .map(({ rule, quote, strong }) => findingOf(rule, quote, quote, strong ? { kind: "strength" } : {}));
/** As the coach orders them: strengths last. */
const answer = fc
  .array(finding)
  .map((list) => [...list.filter((f) => f.kind !== "strength"), ...list.filter((f) => f.kind === "strength")]);

describe("the fuller answer", () => {
  it("keeps the order of what is shown and puts what is new behind it", () => {
    expect(names(mergeFindings([b, a], [c, a, b]))).toEqual(names([b, a, c]));
  });

  it("drops what it no longer finds", () => {
    expect(names(mergeFindings([a, b, c], [c, a]))).toEqual(names([a, c]));
  });

  it("keeps strengths behind the rest, also when the rest is new", () => {
    expect(names(mergeFindings([a, good], [c, a, good]))).toEqual(names([a, c, good]));
  });

  it("takes the newer words about a finding", () => {
    expect(mergeFindings([a], [{ ...a, points: -9 }])[0]?.points).toBe(-9);
  });

  it("offers first what was offered, in its order: a press takes what stood there to be read", () => {
    const offer = (text: string, gain = 1) => ({ start: 0, end: 8, text, blanks: [], gain });
    const [now] = mergeFindings(
      [{ ...a, suggestions: [offer("one"), offer("two"), offer("gone")] }],
      [{ ...a, suggestions: [offer("new", 9), offer("two", 7), offer("one", 5)] }],
    );
    expect(now?.suggestions.map(({ text, gain }) => [text, gain])).toEqual([
      ["one", 5],
      ["two", 7],
      ["new", 9],
    ]);
  });

  it("holds every finding of the fuller answer once and no other, whatever was shown", () => {
    const law = (shown: Finding[], fuller: Finding[]) => {
      const merged = mergeFindings(shown, fuller);
      expect(merged).toHaveLength(fuller.length);
      expect(new Set(merged)).toEqual(new Set(fuller));
    };
    fc.assert(fc.property(answer, answer, law));
  });

  it("changes nothing when it is the same answer or nothing was shown", () => {
    const law = (shown: Finding[]) => {
      expect(mergeFindings(shown, shown)).toEqual(shown);
      expect(mergeFindings([], shown)).toEqual(shown);
    };
    fc.assert(fc.property(answer, law));
  });
});
