/** What is offered can be taken: an accepted suggestion removes its finding, adds no slip, lowers no score, and invents nothing. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, DraftInput } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { accept, blanksIn, withStandIns } from "../../../src/coach/rewrite.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import fc from "../../support/same-seed.ts";
import { asMail, customer, paragraphs } from "./drafts.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: detectLanguage });
});

/** Advice about the order of sentences may come with any new one. */
const ABOUT_ORDER = new Set(RULES.filter((r) => r.aboutOrder).map((r) => r.id));
const count = (a: Assessment, rule: string): number => a.findings.filter((f) => f.rule === rule).length;
/** Numbers, amounts and weekdays: facts that only the agent may add. */
const facts = (text: string): string[] => text.match(/[$\u00A3\u20AC]?\d[\d.,:]*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi) ?? [];

async function holds(input: DraftInput): Promise<void> {
  const before = await coach.assess(input);
  const known = `${input.draft} ${input.customer ?? ""}`;
  for (const finding of before.findings) {
    for (const suggestion of finding.suggestions) {
      const about = `${finding.rule}: ${JSON.stringify(suggestion.text)} in ${JSON.stringify(input.draft)}`;
      for (const blank of suggestion.blanks) expect(suggestion.text.slice(blank.start, blank.end), about).toBe(`[${blank.label}]`);
      expect(blanksIn(suggestion.text), about).toEqual(suggestion.blanks);
      expect(
        facts(suggestion.text).filter((fact) => !known.includes(fact)),
        about,
      ).toEqual([]);
      expect(suggestion.text, about).not.toMatch(/\{|\}| {2,}\S|\b(\w+) \1\b(?<!\b(?:that that|had had))/);
      const draft = accept(input.draft, { ...suggestion, text: withStandIns(suggestion.text) });
      const after = await coach.assess({ ...input, draft });
      if (suggestion.text.split(" ").length > 4)
        expect(
          after.findings.flatMap(({ suggestions }) => suggestions.filter(({ text }) => text === suggestion.text)),
          `again: ${about}`,
        ).toEqual([]);
      expect(count(after, finding.rule), about).toBeLessThan(count(before, finding.rule));
      for (const { rule, kind } of after.findings)
        if (kind !== "strength" && !ABOUT_ORDER.has(rule))
          expect(count(after, rule), `${rule} after ${about}`).toBeLessThanOrEqual(count(before, rule));
      for (const key of ["overall", "empathy", "ownership", "framing", "courtesy"] as const)
        expect(after.scores[key]!, about).toBeGreaterThanOrEqual(before.scores[key]!);
    }
  }
}

describe("every suggestion", () => {
  const triples: { customer: string; weak: { text: string } }[] = JSON.parse(
    readFileSync(new URL("../../fixtures/triples.json", import.meta.url), "utf8"),
  );
  it.each(triples.map((t, i) => [i, t] as const))("holds on written reply %i", (_, t) =>
    holds({ draft: t.weak.text, customer: t.customer }),
  );

  it("holds on random drafts", () =>
    fc.assert(
      fc.asyncProperty(paragraphs, customer, (body, who) => holds({ draft: asMail(body), ...(who && { customer: who }) })),
      { numRuns: 150 },
    ));
});

describe("what stands in the draft already", () => {
  const TAKEN = "Let me see what I can do about this: I'll ask the depot and write to you by Friday.";
  const offeredFor = async (draft: string, rule: string): Promise<readonly string[]> => {
    const { findings } = await coach.assess({ draft, customer: "Where is my kettle? I am furious." });
    return findings.filter((finding) => finding.rule === rule).flatMap(({ suggestions }) => suggestions.map(({ text }) => text));
  };
  const asTaken = /^let me see what I can do about this: I'll \[action\]/i;

  it("is not offered a second time for another finding, whatever fills its blanks by now", async () => {
    const refusals = "It's our policy to keep the kettle. There is nothing I can do about the delay.";
    for (const rule of ["policy-wall", "powerless"]) {
      expect(await offeredFor(refusals, rule)).toContainEqual(expect.stringMatching(asTaken));
      const left = await offeredFor(`${TAKEN} ${refusals}`, rule);
      expect(left.length).toBeGreaterThan(0);
      expect(left).not.toContainEqual(expect.stringMatching(asTaken));
    }
  });
});

describe("the variants of a finding", () => {
  const first = async (draft: string): Promise<string | undefined> => {
    const { findings } = await coach.assess({ draft });
    return findings.find((f) => f.rule === "missing-alternative")?.suggestions[0]?.text;
  };
  const drafts = ["refund it", "change the date", "waive the fee", "ship it abroad", "move the visit", "open it again"].map((deed) =>
    asMail([`We can't ${deed}.`]),
  );

  it("stand in the same order for the same draft, and take turns from draft to draft", async () => {
    const once = await Promise.all(drafts.map(first));
    expect(await Promise.all(drafts.map(first))).toEqual(once);
    expect(new Set(once).size).toBeGreaterThan(1);
  });

  it("are offered for a lead-in that stands there twice", async () => {
    const { findings } = await coach.assess({ draft: asMail(["Unfortunately, we can't refund it.", "Sadly, the blue one is sold out."]) });
    const leads = findings.filter(({ rule }) => rule === "unfortunately-lead");
    expect(leads.map(({ quote }) => quote)).toEqual(["Unfortunately", "Sadly"]);
    for (const { suggestions } of leads) expect(suggestions.length).toBeGreaterThan(1);
  });

  it("begin with the one that gains clearly most", async () => {
    const { findings } = await coach.assess({ draft: asMail(["Please calm down.", "We can't do that."]) });
    for (const { suggestions } of findings)
      for (const later of suggestions.slice(1)) expect(later.gain - suggestions[0]!.gain).toBeLessThanOrEqual(3.01);
  });
});
