/** A rule told for what it allows is information; told as the end of the matter it is a wall. */
import { expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

const coach = createCoach(RULES, { detect: detectLanguage, anyLength: true });
const hasWall = async (draft: string): Promise<boolean> =>
  (await coach.assess({ draft })).findings.some((f) => f.rule === "policy-wall" && f.points < 0);

it.each([
  "The rule is two bags per family. With a pram you can bring a third.",
  "The policy is 30 days from delivery. You're covered until the 9th.",
])("is silent where the rule is told for what it allows: %s", async (draft) => {
  expect(await hasWall(draft)).toBe(false);
});

it.each(["The rule is two bags per family. The fee is due at the gate.", "Sorry, the policy is 30 days. You can still keep the item."])(
  "speaks where the rule ends the matter: %s",
  async (draft) => {
    expect(await hasWall(draft)).toBe(true);
  },
);
