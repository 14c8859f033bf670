/** Twenty-four customers, each with a weak and a strong reply, of our own writing: the strong one wins, and what must not be flagged is not. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, Channel } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

interface Triple {
  readonly id: string;
  readonly channel: Channel;
  readonly customer: string;
  readonly weak: { readonly text: string };
  readonly strong: { readonly text: string };
  readonly mustNotFlag: readonly string[];
}
const triples: Triple[] = JSON.parse(readFileSync(new URL("../../fixtures/triples.json", import.meta.url), "utf8"));

describe("on written pairs of replies", () => {
  let assessed: { triple: Triple; weak: Assessment; strong: Assessment }[];
  beforeAll(async () => {
    const coach = createCoach(RULES, { detect: detectLanguage });
    const assess = ({ customer, channel }: Triple, draft: string) => coach.assess({ draft, customer, channel });
    assessed = await Promise.all(
      triples.map(async (triple) => ({
        triple,
        weak: await assess(triple, triple.weak.text),
        strong: await assess(triple, triple.strong.text),
      })),
    );
  });

  it("the strong reply scores higher in at least 22 of 24", () => {
    const won = assessed.filter(({ weak, strong }) => strong.scores.overall! > weak.scores.overall!);
    expect(won.length).toBeGreaterThanOrEqual(22);
  });

  it("a strong reply has no slip", () => {
    const slips = assessed.flatMap(({ triple, strong }) =>
      strong.findings.filter((f) => f.kind === "slip").map((f) => `${triple.id} ${f.rule}: ${f.quote}`),
    );
    expect(slips).toEqual([]);
  });

  it("every weak reply has something to say, and a way out for at least one finding", () => {
    for (const { triple, weak } of assessed) {
      expect(weak.headline, triple.id).not.toBe("");
      expect(
        weak.findings.some((f) => f.suggestions.length > 0),
        triple.id,
      ).toBe(true);
    }
  });
});
