/** A team's rules among the coach's: they find, weigh and suggest as the pack says, and every law of scoring holds for any pack that was accepted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../../src/cli/language.ts";
import { type Assessment, DIMENSIONS, type DraftInput, type Finding } from "../../../../src/coach/assessment.ts";
import { createCoach } from "../../../../src/coach/coach.ts";
import { STEP } from "../../../../src/coach/machine.ts";
import { matchesIn } from "../../../../src/coach/match.ts";
import { compile } from "../../../../src/coach/pattern.ts";
import { indexPatterns } from "../../../../src/coach/pattern-index.ts";
import { wakeSplitter } from "../../../../src/coach/read.ts";
import { accept, withStandIns } from "../../../../src/coach/rewrite.ts";
import { RULES } from "../../../../src/coach/rules/index.ts";
import { unproved } from "../../../../src/coach/team/team-proof.ts";
import { allowing, rulesOfTeam } from "../../../../src/coach/team/team-rules.ts";
import { tokensOf } from "../../../../src/coach/tokens.ts";
import type { Pack } from "../../../../src/policy/pack.ts";
import { readPhrase } from "../../../../src/policy/phrase.ts";
import { type PackChecks, readPack, readPackText } from "../../../../src/policy/read-pack.ts";
import fc from "../../../support/same-seed.ts";
import { asMail, paragraphs } from "../drafts.ts";

type Assess = (input: DraftInput) => Promise<Assessment>;
const coachWith = ({ rules, vocabulary }: Pack): Assess => {
  const coach = createCoach([...allowing(RULES, vocabulary), ...rulesOfTeam(rules)], { detect: detectLanguage, anyLength: true });
  return (input) => coach.assess(input);
};

let checks: PackChecks;
let sample: Pack;
let assess: Assess;
beforeAll(async () => {
  const split = await wakeSplitter();
  checks = { knownRules: RULES.map(({ id }) => id), prove: (team) => unproved(team, split) };
  sample = readPackText(readFileSync(join(import.meta.dirname, "../../../../assets/sample-pack.json"), "utf8"), checks).pack!;
  assess = coachWith(sample);
});
const finding = async (rule: string, input: DraftInput): Promise<Finding | undefined> =>
  (await assess(input)).findings.find((each) => each.rule === rule);

describe("a team's rule", () => {
  it("costs points, says why in the team's words, and offers theirs as written", async () => {
    const draft = "The parcel left today. I'll write to you guys tomorrow at noon.";
    const found = await finding("no-guys", { draft, channel: "email" });
    expect(found).toMatchObject({ kind: "slip", dimension: "courtesy", quote: "you guys", why: sample.rules[0]!.why });
    expect(found!.points).toBeLessThan(0);
    expect(found!.suggestions.map(({ start, end, text }) => accept(draft, { start, end, text })).sort()).toEqual([
      "The parcel left today. I'll write to everyone tomorrow at noon.",
      "The parcel left today. I'll write to you all tomorrow at noon.",
    ]);
  });

  it("speaks in its channels only, and weighs what they say", async () => {
    const guys = "I'll write to you guys tomorrow at noon.";
    expect(await finding("no-guys", { draft: guys, channel: "chat" })).toBeUndefined();
    const note = "Kindly note that the shop opens at nine.";
    const [mail, chat] = [
      await finding("no-kindly", { draft: note, channel: "email" }),
      await finding("no-kindly", { draft: note, channel: "chat" }),
    ];
    expect(chat!.points).toBeGreaterThan(mail!.points);
  });

  it("takes words out with the space they leave, and gives the sentence its capital", async () => {
    const draft = "Kindly note that the shop opens at nine.";
    const { start, end, text } = (await finding("no-kindly", { draft }))!.suggestions[0]!;
    expect(accept(draft, { start, end, text })).toBe("The shop opens at nine.");
  });

  it("heeds what the reply and the customer's message say", async () => {
    const draft = "The bulb in it cannot be replaced.";
    expect(await finding("bulb-is-lamp", { draft, customer: "It flickers." })).toMatchObject({ points: 0 });
    expect(await finding("bulb-is-lamp", { draft, customer: "Which one is new?" })).toBeUndefined();
    expect(await finding("bulb-is-lamp", { draft })).toBeUndefined();
    expect(await finding("bulb-is-lamp", { draft: `${draft} Our lamp service helps.`, customer: "It flickers." })).toBeUndefined();
  });

  it("earns points for what the team prefers", async () => {
    expect((await finding("say-lamp-service", { draft: "Our lamp service changes it this week." }))!.points).toBeGreaterThan(0);
  });

  it("asks for what every reply must hold, and adds it where it belongs", async () => {
    const draft = "Your parcel left the warehouse today.";
    const missing = await finding("greet-by-name", { draft, channel: "email" });
    expect(missing).toMatchObject({ kind: "missing", start: 0, end: 0 });
    expect(accept(draft, missing!.suggestions[0]!)).toBe(`Hi [name],\n\n${draft}`);
    expect(await finding("greet-by-name", { draft: `Hi Ana,\n\n${draft}`, channel: "email" })).toBeUndefined();
    expect(await finding("name-the-ticket", { draft: `${draft}\n\nBest,\nTom\nTicket 48213`, channel: "email" })).toBeUndefined();
  });

  it("lets the team's own words through, and only those", async () => {
    const plain = createCoach(RULES, { detect: detectLanguage, anyLength: true });
    const draft = "It is our Policy Plus that covers it.";
    const ids = (a: Assessment): string[] => a.findings.map(({ rule }) => rule);
    expect(ids(await plain.assess({ draft }))).toContain("policy-wall");
    expect(ids(await assess({ draft }))).not.toContain("policy-wall");
    expect(ids(await assess({ draft: "We can't, it is our policy." }))).toContain("policy-wall");
  });
});

const word = fc.constantFrom(
  "we",
  "can't",
  "refund",
  "your",
  "policy",
  "sorry",
  "the",
  "parcel",
  "Maria",
  "noch",
  "#",
  "don't",
  "e-mail",
  "o'clock",
  "5",
);
const phrase = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: word },
      fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join("|")),
      word.map((each) => `(${each})`),
      fc.constantFrom("…", "…8", "..."),
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(" "));

describe("any phrase that is accepted", () => {
  it("compiles, and reads each word once per step of a machine no longer than the phrase allows", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const read = readPhrase(text);
        if ("problem" in read) return;
        const index = indexPatterns([{ pattern: compile(read.pattern, {}), owner: text }]);
        const tokens = tokensOf(`${text.replace(/[^\p{L}'#\s-]/gu, " ")} `.repeat(100));
        matchesIn(index, tokens);
        expect(index.program.size / STEP).toBeLessThan(24 * (text.length + 8));
      }),
      { numRuns: 1000 },
    );
  });

  it("is refused, or reads 6,000 of its own words in one pass, when it is as nasty as can be", () => {
    const nasty = [
      "we|we|we …8 we …8 we …8 we …8 we …8 we",
      "(we) (we) (we) (we) (we) (we) (we) (we) (we) we",
      "we … (we|we) … (we|we) … (we|we) we",
    ];
    for (const text of nasty) {
      const read = readPhrase(text);
      if ("problem" in read) throw new Error(read.problem);
      const index = indexPatterns([{ pattern: compile(read.pattern, {}), owner: text }]);
      expect(matchesIn(index, tokensOf("we ".repeat(6_000))).length).toBeGreaterThan(5_000);
    }
  });

  it("is none, where it is text of any other kind", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 220 }), (text) => {
        const read = readPhrase(text);
        if ("pattern" in read) expect(() => compile(read.pattern, {})).not.toThrow();
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any pack that is accepted", () => {
  const parts = fc.record({
    does: fc.constantFrom("avoid", "prefer", "require"),
    phrases: fc.array(phrase, { minLength: 1, maxLength: 4 }),
    severity: fc.constantFrom("advice", "light", "medium", "heavy"),
    text: fc.constantFrom("let me see what I can do", "I'll write to you by [day].", "Our Team", ""),
    unless: fc.option(phrase),
    dimension: fc.constantFrom(...DIMENSIONS),
  });
  type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never;
  /** A rule of these parts whose examples are not what is asked about here, so nothing proves it. */
  const ruleOf = ({ does, phrases, severity, text, unless, dimension }: Parts, i: number): object => ({
    id: `team-${i}`,
    [does]: phrases,
    ...(does === "avoid" && { instead: [text] }),
    ...(does === "require" && { add: [text || "Thank you."] }),
    ...(unless !== null && { unless: { reply: [unless] } }),
    title: "A rule",
    why: "A reason.",
    dimension,
    severity,
    examples: ["-"],
    nearMisses: ["-"],
  });

  it("keeps the laws: offsets inside, scores in bounds, no more points than scores, no suggestion that costs", () =>
    fc.assert(
      fc.asyncProperty(fc.array(parts, { minLength: 1, maxLength: 5 }), paragraphs, async (all, body) => {
        const { pack } = readPack({ id: "any", name: "Any", version: "1", rules: all.map(ruleOf) }, { ...checks, prove: () => [] });
        const draft = asMail([...body, "We can't refund your parcel, it's the policy. Sorry."]);
        const any = coachWith(pack!);
        const before = await any({ draft });
        for (const f of before.findings) {
          expect(f.quote).toBe(draft.slice(f.start, f.end));
          for (const s of f.suggestions) {
            const after = await any({ draft: accept(draft, { ...s, text: withStandIns(s.text) }) });
            expect(after.findings.filter((g) => g.rule === f.rule).length).toBeLessThan(
              before.findings.filter((g) => g.rule === f.rule).length,
            );
            for (const key of ["overall", ...DIMENSIONS] as const) expect(after.scores[key]!).toBeGreaterThanOrEqual(before.scores[key]!);
          }
        }
        for (const d of DIMENSIONS) {
          expect(before.scores[d]! >= 0 && before.scores[d]! <= 100).toBe(true);
          expect(Math.abs(before.findings.filter((f) => f.dimension === d).reduce((sum, f) => sum + f.points, 0))).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 15 },
    ));
});
