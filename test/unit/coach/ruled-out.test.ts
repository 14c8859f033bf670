/** A slip that a rule finds and the second reader rules out: gone, but for what must not go out. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { reader, type Thought } from "../../support/second-reader.ts";

const DRAFT = "Thanks for the photos. You should have read the instructions before you called us. I'll call you by Friday.";

const alone = createCoach(RULES, { detect: detectLanguage });
const thinking = (...thoughts: Thought[]) => createCoach(RULES, { detect: detectLanguage, secondReader: reader(...thoughts).secondReader });

describe("a slip that is ruled out", () => {
  it("is gone, and costs nothing", async () => {
    const before = await alone.assess({ draft: DRAFT });
    const [slip] = before.findings.filter(({ kind }) => kind === "slip");
    expect(slip!.points).toBeLessThan(0);
    const after = (await thinking(["instructions", slip!.rule, "ruled-out"]).reconsider({ draft: DRAFT }))!;
    expect(after.findings.some(({ rule }) => rule === slip!.rule)).toBe(false);
    expect(after.scores.overall!).toBeGreaterThan(before.scores.overall!);
  });

  it("makes room for what the second reader finds there itself", async () => {
    const [slip] = (await alone.assess({ draft: DRAFT })).findings.filter(({ kind }) => kind === "slip");
    const after = await thinking(["instructions", slip!.rule, "ruled-out"], ["instructions", "venting", "noticed"]).reconsider({
      draft: DRAFT,
    });
    expect(after!.findings.find(({ rule }) => rule === "venting")).toMatchObject({ opinion: "noticed" });
  });

  it("makes room for praise there too", async () => {
    const [slip] = (await alone.assess({ draft: DRAFT })).findings.filter(({ kind }) => kind === "slip");
    const praise: Thought = ["instructions", "acknowledge-impact", "noticed"];
    const praised = async (...thoughts: Thought[]) =>
      (await thinking(praise, ...thoughts).reconsider({ draft: DRAFT }))!.findings.some(({ rule }) => rule === "acknowledge-impact");
    expect(await praised()).toBe(false);
    expect(await praised(["instructions", slip!.rule, "ruled-out"])).toBe(true);
  });

  it("stays where it must not go out", async () => {
    const draft = "Hi {{first_name}}, thanks for the photos. I'll call you by Friday.";
    const [serious] = (await alone.assess({ draft })).findings.filter((finding) => finding.serious);
    const after = await thinking(["", serious!.rule, "ruled-out"]).reconsider({ draft });
    expect(after!.findings.some(({ rule }) => rule === serious!.rule)).toBe(true);
  });

  it("is no strength taken away, nor anything that the reader only would not exclude", async () => {
    const before = await alone.assess({ draft: DRAFT });
    const [strength] = before.findings.filter(({ kind }) => kind === "strength");
    expect(await thinking(["", strength!.rule, "ruled-out"]).reconsider({ draft: DRAFT })).toEqual(before);
    expect(await thinking(["", strength!.rule, "possible"]).reconsider({ draft: DRAFT })).toEqual(before);
  });
});
