/** The laws of the scoring model (rubric 3.7), over thousands of random drafts. */
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { type Assessment, DIMENSIONS, type DraftInput } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import type { Evidence, Rule } from "../../../src/coach/rule.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { score } from "../../../src/coach/score.ts";
import fc from "../../support/same-seed.ts";
import { asMail, CUSTOMERS, customer, NEUTRAL, paragraphs, SLIPS, STRENGTHS } from "./drafts.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: detectLanguage, anyLength: true });
});
const assess = (draft: string, customer?: string, more: Partial<DraftInput> = {}): Promise<Assessment> =>
  coach.assess({ draft, ...(customer && { customer }), ...more });
const rulesOf = (a: Assessment): string[] => a.findings.map((f) => f.rule).sort();
/** Without advice about the very order of sentences. */
const orderless = (a: Assessment): string[] => rulesOf(a).filter((id) => !RULES.find((r) => r.id === id)!.aboutOrder);
const law = <T extends [unknown, ...unknown[]]>(
  runs: number,
  check: (...args: T) => Promise<void>,
  ...of: { [K in keyof T]: fc.Arbitrary<T[K]> }
): Promise<void> =>
  fc.assert(fc.asyncProperty(...(of as unknown as [fc.Arbitrary<unknown>]), check as unknown as (arg: unknown) => Promise<void>), {
    numRuns: runs,
  });

describe("scores, from evidence alone", () => {
  const rules = new Map<string, Rule>(RULES.map((r) => [r.id, r]));
  const evidence: fc.Arbitrary<Evidence> = fc.record({
    rule: fc.constantFrom(...rules.keys()),
    grade: fc.constantFrom(0.5, 1),
    start: fc.nat(500),
    end: fc.nat(500),
  });
  const need = fc.record({
    upset: fc.double({ min: 0, max: 1, noNaN: true }),
    failure: fc.boolean(),
    request: fc.boolean(),
    satisfied: fc.boolean(),
    known: fc.boolean(),
  });

  it("stay between 0 and 100, and start and points add up to them", () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 40 }), need, (all, n) => {
        const sheet = score(all, rules, n);
        for (const d of DIMENSIONS) {
          const pointsIn = (s: (typeof sheet.scored)[number]): number =>
            rules.get(s.evidence.rule)!.dimension === d ? s.points : (s.elsewhere[d] ?? 0);
          const points = sheet.scored.reduce((sum, s) => sum + pointsIn(s), 0);
          expect(sheet.scores[d]).toBeGreaterThanOrEqual(0);
          expect(sheet.scores[d]).toBeLessThanOrEqual(100);
          expect(Math.abs(sheet.starts[d] + points - sheet.scores[d]!)).toBeLessThan(0.5);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never fall when a strength is added or a slip is taken away, whatever else stands there", () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 20 }), evidence, need, (all, one, n) => {
        const isStrength = rules.get(one.rule)!.kind === "strength";
        const [less, more] = isStrength ? [all, [...all, one]] : [[...all, one], all];
        const [before, after] = [score(less, rules, n).scores, score(more, rules, n).scores];
        for (const key of ["overall", ...DIMENSIONS] as const) expect(after[key]!).toBeGreaterThanOrEqual(before[key]!);
      }),
      { numRuns: 2000 },
    );
  });

  it("do not depend on the order of the evidence", () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 20 }), need, (all, n) => {
        expect(score([...all].reverse(), rules, n).scores).toEqual(score(all, rules, n).scores);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("an assessment", () => {
  it("points only inside the draft, in the draft's own words", () =>
    law(
      400,
      async (body, who) => {
        const draft = asMail(body);
        for (const f of (await assess(draft, who)).findings) expect(f.quote).toBe(draft.slice(f.start, f.end));
      },
      paragraphs,
      customer,
    ));

  it("is the same when the paragraphs change places", () =>
    law(
      200,
      async (body, who) => {
        const [one, two] = [await assess(asMail(body), who), await assess(asMail([...body].reverse()), who)];
        expect(orderless(two)).toEqual(orderless(one));
        expect(two.scores).toEqual(one.scores);
      },
      paragraphs,
      customer,
    ));

  it("is the same for every name, also for names that are words", () =>
    law(
      150,
      async (body, name) => {
        expect((await assess(asMail(body, name))).scores).toEqual((await assess(asMail(body))).scores);
      },
      paragraphs,
      fc.constantFrom("Will", "May", "Grace", "Mark", "Hope", "Sue", "Bill", "Art", "Zoë", "Søren", "Nguyễn", "Müller"),
    ));

  it("is the same with curly quotes, wide dashes and other spaces", () =>
    law(
      200,
      async (body, who) => {
        const draft = asMail(body);
        const typeset = draft.replaceAll("'", "\u2019").replaceAll(" - ", " \u2013 ").replaceAll(" ", "\u00A0").replaceAll("\n", "\r\n");
        expect(rulesOf(await assess(typeset, who))).toEqual(rulesOf(await assess(draft, who)));
      },
      paragraphs,
      customer,
    ));

  it("is the same with invisible characters between words", () =>
    law(
      150,
      async (body) => {
        expect(rulesOf(await assess(asMail(body).replaceAll(" ", " \u200B")))).toEqual(rulesOf(await assess(asMail(body))));
      },
      paragraphs,
    ));

  it("is the same in small letters", () =>
    law(
      150,
      async (body) => {
        const draft = body.join("\n\n");
        expect(rulesOf(await assess(draft.toLowerCase()))).toEqual(rulesOf(await assess(draft)));
      },
      fc.array(fc.constantFrom(...SLIPS), { minLength: 1, maxLength: 4 }),
    ));

  it("ignores whatever is quoted behind the reply", () =>
    law(
      150,
      async (body, slip) => {
        const draft = asMail(body);
        const quoted = `${draft}\n\nOn Mon, 4 May 2026 at 09:00, Dana Ray <dana@example.com> wrote:\n> ${slip}\n> ${slip}`;
        expect((await assess(quoted)).scores).toEqual((await assess(draft)).scores);
      },
      paragraphs,
      fc.constantFrom(...SLIPS),
    ));

  it("earns little by saying the same thing again", () =>
    law(
      200,
      async (strength, neutral) => {
        const [none, once, twice] = [
          await assess(neutral),
          await assess(`${neutral} ${strength}`),
          await assess(`${neutral} ${strength} ${strength}`),
        ];
        for (const d of DIMENSIONS)
          expect(twice.scores[d]! - once.scores[d]!).toBeLessThanOrEqual(0.41 * Math.max(0, once.scores[d]! - none.scores[d]!) + 0.1);
      },
      fc.constantFrom(...STRENGTHS),
      fc.constantFrom(...NEUTRAL),
    ));

  it("is not kinder when a slip is added", () =>
    law(
      300,
      async (body, slip, who) => {
        const [before, after] = [await assess(asMail(body), who), await assess(asMail([...body, slip]), who)];
        expect(after.scores.overall!).toBeLessThanOrEqual(before.scores.overall! + 0.05);
      },
      fc.array(fc.constantFrom(...NEUTRAL), { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...SLIPS),
      fc.constantFrom(...CUSTOMERS.slice(0, 1)),
    ));

  it("is the same from a coach that remembers as from a fresh one", () =>
    law(
      60,
      async (body, who) => {
        const draft = asMail(body);
        expect(await assess(draft, who)).toEqual(
          await createCoach(RULES, { detect: detectLanguage, anyLength: true }).assess({ draft, ...(who && { customer: who }) }),
        );
      },
      paragraphs,
      customer,
    ));

  it("says at a glance nothing that the full answer takes back, but for what a heavier finding speaks for", () =>
    law(
      150,
      async (body, who) => {
        const input = { draft: asMail(body), ...(who && { customer: who }) };
        const full = (await coach.assess(input)).findings;
        const kept = (f: (typeof full)[number]): boolean => full.some((g) => g.rule === f.rule || (g.start < f.end && f.start < g.end));
        for (const f of (await coach.glance(input)).findings.filter((f) => f.kind === "slip")) expect(kept(f), f.rule).toBe(true);
      },
      paragraphs,
      customer,
    ));
});
