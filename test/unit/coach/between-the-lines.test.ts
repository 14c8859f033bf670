/** A customer in trouble who names no feeling: what a second reader of the message changes, and what it must not. */
import { expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { type Assessment, DIMENSIONS, type DraftInput, type Finding } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { type Reader, reader } from "../../support/second-reader.ts";

const CUSTOMER = "The lift is out and I can only get down the stairs backwards.";
const COLD = "The part is on order. The engineer comes on Thursday at nine. The stairs at the rear are open until then.";
const SEEN = `I'm sorry that you have to take the stairs like that. ${COLD}`;
const upset = (): Reader => reader(["backwards", "customer-upset", "noticed"]);

const alone = createCoach(RULES, { detect: detectLanguage });
const reconsidered = async (input: DraftInput, { secondReader }: Reader): Promise<Assessment> =>
  (await createCoach(RULES, { detect: detectLanguage, secondReader }).reconsider(input))!;
const lacks = ({ findings }: Assessment): Finding | undefined => findings.find(({ rule }) => rule === "missing-empathy");

it("a reply that goes past it is told so, as a possibility, at half the weight", async () => {
  expect(lacks(await alone.assess({ draft: COLD, customer: CUSTOMER }))).toBeUndefined();
  const finding = lacks(await reconsidered({ draft: COLD, customer: CUSTOMER }, upset()))!;
  expect(finding).toMatchObject({ kind: "missing", opinion: "noticed", title: "This may read as not seeing what this did to them" });
  const loud = lacks(
    await alone.assess({ draft: COLD, customer: "I'm furious, this is a disgrace! I was let down AGAIN by your useless lift." }),
  )!;
  expect(finding.points).toBeLessThan(0);
  expect(finding.points).toBeGreaterThan(loud.points);
  expect(finding.suggestions.length).toBeGreaterThan(0);
});

it("a reply that sees it is not", async () => {
  expect(lacks(await reconsidered({ draft: SEEN, customer: CUSTOMER }, upset()))).toBeUndefined();
  const possible = reader(["backwards", "customer-upset", "noticed"], ["rear", "acknowledge-impact", "possible"]);
  expect(await reconsidered({ draft: COLD, customer: CUSTOMER }, possible)).toEqual(
    await alone.assess({ draft: COLD, customer: CUSTOMER }),
  );
});

it("says nothing of the reply, of a customer who is content, or without a message", async () => {
  const echoing = `${COLD} You wrote that you go down backwards.`;
  expect(await reconsidered({ draft: echoing }, upset())).toEqual(await alone.assess({ draft: echoing }));
  const thanks = { draft: COLD, customer: "Thank you, it works now. I walked backwards before." };
  expect(await reconsidered(thanks, upset())).toEqual(await alone.assess(thanks));
});

it("who is upset in plain words is no more so for a second reader", async () => {
  const input = { draft: COLD, customer: "I'm furious, I go down BACKWARDS, backwards, and I'm in tears! This is a disgrace." };
  const [before, after] = [await alone.assess(input), await reconsidered(input, upset())];
  for (const dimension of DIMENSIONS) expect(after.scores[dimension]).toBe(before.scores[dimension]);
  expect(lacks(after)!.opinion).toBeUndefined();
});
