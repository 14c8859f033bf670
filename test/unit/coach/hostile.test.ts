/** Whatever is typed or pasted: an answer, offsets inside the draft, never an exception, and time in proportion to length. */
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { indexRules } from "../../../src/coach/facts.ts";
import { matchesIn } from "../../../src/coach/match.ts";
import { plain } from "../../../src/coach/plain.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { tokensOf } from "../../../src/coach/tokens.ts";
import fc from "../../support/same-seed.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: detectLanguage });
});

const CASES: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["only spaces", " \n\t \u00A0"],
  ["only emoji", "\u{1F600}\u{1F44D}\u{1F3FD} \u{1F468}\u200D\u{1F469}\u200D\u{1F467}"],
  ["only a quote", "> We can't do that.\n> It's our policy."],
  ["only a greeting", "Hi Maria,"],
  ["a lone surrogate", "We can't \uD800 do \uDC00 that."],
  [
    "right-to-left text",
    "\u05E9\u05DC\u05D5\u05DD, \u05D0\u05E0\u05D9 \u05DE\u05E6\u05D8\u05E2\u05E8 \u05E2\u05DC \u05D4\u05E2\u05D9\u05DB\u05D5\u05D1.",
  ],
  ["pasted HTML", "<p>We can&rsquo;t&nbsp;do that, <b>it's our policy</b>.</p><table><tr><td>1</td></tr></table>"],
  ["a code block", "```\nif (x) { return 'no'; }\n```"],
  ["nested quotes", ">> > no\n> >> no\nOn Mon, Ann wrote:\n> yes"],
  ["an unfinished mark", "Hi {{name}, we can't [ do {{ that <<x"],
  ["no punctuation at all", "we can not do that because it is our policy and ".repeat(400)],
  ["one endless word", "a".repeat(50_000)],
  ["one word over and over", "sorry ".repeat(9_000)],
  ["50,000 characters of prose", "We can't refund it, it's our policy. I'm sorry about the delay. ".repeat(800).slice(0, 50_000)],
  ["a mail's header without end", `On ${"1 ".repeat(20_000)}:`],
  ["lines drawn without end", "_____\n\n".repeat(5_000)],
  ["fields without end", "From: us\n".repeat(5_000)],
  ["brackets without end", "[".repeat(20_000)],
  ["quotation marks without end", '"'.repeat(20_000)],
];

describe("the coach", () => {
  it.each(CASES)("takes %s", async (_, draft) => {
    const { findings, scores } = await coach.assess({ draft, customer: draft });
    for (const f of findings) expect(f.quote).toBe(draft.slice(f.start, f.end));
    for (const value of Object.values(scores)) expect(value === null || (value >= 0 && value <= 100)).toBe(true);
  });

  it("does not score what cannot be judged", async () => {
    for (const draft of ["", "  ", "Hi Maria,", "> quoted only", "\u{1F600}"])
      expect((await coach.assess({ draft })).scores.overall).toBeNull();
  });

  it("leaves other languages alone, and says which", async () => {
    const languages = await Promise.all(
      [
        "Guten Tag, leider k\u00F6nnen wir Ihnen das Geld nicht erstatten.",
        "Bonjour, je suis d\u00E9sol\u00E9 pour ce retard de livraison.",
        "Lo siento mucho, voy a revisar su pedido hoy mismo.",
      ].map((draft) => coach.assess({ draft })),
    );
    expect(languages.map((a) => a.language)).toEqual(["de", "fr", "es"]);
    expect(languages.map((a) => a.scores.overall)).toEqual([null, null, null]);
  });

  it("never throws and never points outside, on any text", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 300 }), async (a, b) => {
        const draft = `${a} we can't do that ${b}`;
        const { findings, promises } = await coach.assess({ draft, customer: b });
        for (const span of [...findings, ...promises])
          expect(0 <= span.start && span.start <= span.end && span.end <= draft.length).toBe(true);
      }),
      { numRuns: 500 },
    ));

  it("reads plain text of the draft's own length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => plain(text).length === text.length),
      { numRuns: 2000 },
    );
    expect(plain("<p>can&rsquo;t</p>")).toHaveLength("<p>can&rsquo;t</p>".length);
  });
});

describe("no pattern backtracks", () => {
  it.each(RULES.filter((r) => r.find).map((r) => [r.id, r] as const))("%s reads 6,000 words of its own openings in one pass", (_, rule) => {
    const index = indexRules([rule]);
    const openers = new Set(index.calls.openers.values);
    const { from, values } = index.calls.metBy;
    const opens = (word: number): boolean => values.subarray(from[word], from[word + 1]).some((need) => openers.has(need));
    const words = [...index.program.book.words].flatMap(([word, number]) => (opens(number) ? [word] : [])).slice(0, 40);
    const tokens = tokensOf(Array.from({ length: 6_000 }, (_, i) => words[i % words.length] ?? "we").join(" "));
    expect(matchesIn(index, tokens).length).toBeGreaterThanOrEqual(0);
  });
});
