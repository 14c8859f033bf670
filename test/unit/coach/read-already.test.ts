/** What the second reader has read already: it counts at once at the next edit, and only then. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, Finding } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import type { SecondReader } from "../../../src/coach/opinion.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { reader } from "../../support/second-reader.ts";

const coachWith = (secondReader?: SecondReader): Coach =>
  createCoach(RULES, { detect: detectLanguage, ...(secondReader && { secondReader }) });
const found = ({ findings }: Assessment, rule: string): Finding | undefined => findings.find((f) => f.rule === rule);

const BODY = "Thanks for the photos. The museum opens at nine on most days of the year. I'll send you the new ticket by Friday.";
const ODD = "The museum opens at nine on most days of the year";

describe("an edit elsewhere", () => {
  const input = { draft: `${BODY} Two`, customer: "Where is my ticket?" };
  const noticing = () => reader([ODD, "condescension", "noticed"], ["new ticket", "missing-empathy", "noticed"]);

  it("leaves what was noticed where it is: it stands in the answer at once, without being read again", async () => {
    const { secondReader, asked } = noticing();
    const coach = coachWith(secondReader);
    await coach.reconsider(input);
    asked.length = 0;
    const edited = { ...input, draft: `${BODY} Two doors.` };
    const { answer, tried } = await coach.assessAtOnce(edited);
    expect(asked).toEqual([]);
    for (const each of [answer, await tried()]) {
      expect(found(each, "condescension")).toMatchObject({ quote: ODD, opinion: "noticed" });
      expect(found(each, "missing-empathy")).toMatchObject({ opinion: "noticed" });
    }
    expect((await coach.reconsider(edited))!.scores).toEqual(answer.scores);
  });

  it("is all that counts at once: of what was never read nothing is known, and the full answer is the rules' own", async () => {
    const { secondReader } = noticing();
    const coach = coachWith(secondReader);
    expect((await coach.assessAtOnce(input)).answer).toEqual(await coachWith().assess(input));
    await coach.reconsider(input);
    expect(await coach.assess(input)).toEqual(await coachWith().assess(input));
  });
});
