/** Two faults in one sentence: what a second reader notices beside a slip that a rule has found there. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, Finding } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { type Reader, reader } from "../../support/second-reader.ts";

const draft = "Thanks for the photos. We can't do that, it is our policy. I'll send you the new ticket by Friday.";
const before = await createCoach(RULES, { detect: detectLanguage }).assess({ draft });
const reconsidered = async ({ secondReader }: Reader): Promise<Assessment> =>
  (await createCoach(RULES, { detect: detectLanguage, secondReader }).reconsider({ draft }))!;
const found = ({ findings }: Assessment, rule: string): Finding | undefined => findings.find((f) => f.rule === rule);

describe("what is noticed beside a rule's slip", () => {
  it("is left out where the second reader holds the rule's for possible; no rule is silenced, and other sentences are heard", async () => {
    const rules = (a: Assessment): string[] => a.findings.map((f) => f.rule).sort();
    for (const stance of ["possible", "shared"] as const) {
      const held = reader(
        ["our policy", "condescension", "noticed"],
        ["our policy", "policy-wall", stance],
        ["photos", "officialese", "noticed"],
      );
      expect(rules(await reconsidered(held))).toEqual([...rules(before), "officialese"].sort());
    }
  });

  it("stands and costs where that is another fault by its reading, and the rule's find stays where it was", async () => {
    const after = await reconsidered(reader(["our policy", "condescension", "noticed"]));
    expect(found(after, "condescension")).toMatchObject({ opinion: "noticed", quote: "We can't do that, it is our policy" });
    for (const { kind, rule, start, end } of before.findings) if (kind === "slip") expect(found(after, rule)).toMatchObject({ start, end });
    expect(after.scores.overall!).toBeLessThan(before.scores.overall!);
  });
});
