/** What a second reader misses in a whole reply, beside what the rules miss. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, DraftInput, Finding } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { type Reader, reader } from "../../support/second-reader.ts";

const alone = createCoach(RULES, { detect: detectLanguage });
const reconsidered = async (input: DraftInput, { secondReader }: Reader): Promise<Assessment> =>
  (await createCoach(RULES, { detect: detectLanguage, secondReader }).reconsider(input))!;
const found = ({ findings }: Assessment, rule: string): Finding | undefined => findings.find((f) => f.rule === rule);

describe("what a reply lacks", () => {
  const COLD = "The part is on order. The engineer comes on Thursday at nine. The stairs at the rear are open until then.";
  const lacks = (draft: string, stance: "noticed" | "doubted"): Promise<Assessment> =>
    reconsidered({ draft, customer: "The lift is out." }, reader(["", "missing-empathy", stance]));

  it("is a possibility that counts half, with something to write", async () => {
    const finding = found(await lacks(COLD, "noticed"), "missing-empathy")!;
    expect(finding).toMatchObject({ kind: "missing", opinion: "noticed" });
    expect(finding.title).toMatch(/^This may read as/);
    expect(finding.points).toBeLessThan(0);
    expect(finding.suggestions.length).toBeGreaterThan(0);
  });

  it("is not lacking where a rule has found it", async () => {
    const seen = `It must be exhausting to take the stairs every day. ${COLD}`;
    expect(
      found(await alone.assess({ draft: seen }), "acknowledge-impact") ?? found(await alone.assess({ draft: seen }), "acknowledge-feeling"),
    ).toBeDefined();
    expect(found(await lacks(seen, "noticed"), "missing-empathy")).toBeUndefined();
  });

  it("is advice where the rules miss it and the second reader does not", async () => {
    const customer = "I'm furious, this is a disgrace! I was let down AGAIN by your useless lift.";
    const doubting = reader(["", "missing-empathy", "doubted"]);
    expect(found(await alone.assess({ draft: COLD, customer }), "missing-empathy")!.points).toBeLessThan(0);
    expect(found(await reconsidered({ draft: COLD, customer }, doubting), "missing-empathy")).toMatchObject({
      points: 0,
      opinion: "doubted",
    });
  });
});
