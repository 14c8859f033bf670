/** A flat no beside an offer is a limit, wherever the paragraphs stand; beside mere kindness it stays a wall. */
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { asMail } from "./drafts.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: detectLanguage, anyLength: true });
});
const hasFlatNo = async (draft: string): Promise<boolean> =>
  (await coach.assess({ draft })).findings.some((f) => f.rule === "flat-no" && f.points < 0);

const OFFERED = [
  ["Unfortunately, we can't extend the offer.", "Would you like me to book it? The order number is 58213.", "The file has four pages."],
  ["We can't refund the deposit. It is held by the venue.", "I can move it to another date if that helps."],
  ["We don't offer exchanges. What I can do is send you a voucher."],
];
const KIND_ONLY = [
  ["Sorry, no refunds.", "I can hear how worried you are about the missing payment. You failed to provide the order number."],
  ["We don't offer exchanges.", "I can fully understand that this is upsetting."],
  ["Sorry, no refunds.", "I can see that the seal was broken."],
];

describe("a flat no", () => {
  it.each(OFFERED)("is a limit beside an offer, with the paragraphs in either order: %s", async (...body) => {
    expect(await hasFlatNo(asMail(body))).toBe(false);
    expect(await hasFlatNo(asMail([...body].reverse()))).toBe(false);
  });

  it.each(KIND_ONLY)("stays one beside words that offer nothing, in either order: %s", async (...body) => {
    expect(await hasFlatNo(asMail(body))).toBe(true);
    expect(await hasFlatNo(asMail([...body].reverse()))).toBe(true);
  });

  it("is a limit where the typing puts carriage returns and invisible characters between the paragraphs", async () => {
    const draft = asMail(["We can't refund the deposit.", "I can move it to another date."]);
    expect(await hasFlatNo(draft.replaceAll("\n", "\r\n"))).toBe(false);
    expect(await hasFlatNo(draft.replaceAll(" ", " \u200B"))).toBe(false);
  });
});
