/** What the first answer has found is taken over by the full one: which is the same as if there had been none. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

const DRAFTS = fileURLToPath(new URL("../../fixtures/calibration.drafts.jsonl", import.meta.url));
const drafts = readFileSync(DRAFTS, "utf8")
  .trim()
  .split("\n")
  .slice(0, 60)
  .map((line) => JSON.parse(line) as { draft: string; customer: string });

it("says in full the same after a first answer as without one", async () => {
  const fresh = () => createCoach(RULES, { detect: async () => null });
  const [quick, patient] = [fresh(), fresh()];
  let findings = 0;
  for (const draft of drafts) {
    const glance = await quick.glance(draft);
    const full = await quick.assess(draft);
    expect(full).toEqual(await patient.assess(draft));
    expect(await quick.glance(draft)).toEqual(glance);
    findings += full.findings.length;
  }
  expect(findings).toBeGreaterThan(drafts.length);
});
