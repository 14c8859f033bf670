/** A closing question behind an answer is manners; alone it shows the door. */
import { expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

const coach = createCoach(RULES, { detect: detectLanguage, anyLength: true });
const isCurt = async (draft: string): Promise<boolean> => (await coach.assess({ draft })).findings.some((f) => f.rule === "cold-or-curt");

it.each(["OK. Anything else?", "no. anything else"])("asks curtly: %s", async (draft) => {
  expect(await isCurt(draft)).toBe(true);
});

it.each(["The file is back in your folder, last saved at nine this morning. Anything else?"])(
  "asks behind an answer: %s",
  async (draft) => {
    expect(await isCurt(draft)).toBe(false);
  },
);
