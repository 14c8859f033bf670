/** No rewrite is dead text: each stands its trial somewhere, so that an agent can be offered it. */
import { beforeAll, describe, expect, it } from "vitest";
import type { DraftInput } from "../../../src/coach/assessment.ts";
import { type Engine, type Judged, judge } from "../../../src/coach/evidence.ts";
import { finder, indexRules } from "../../../src/coach/facts.ts";
import { needOf } from "../../../src/coach/need.ts";
import { read, tokenize, wakeSplitter } from "../../../src/coach/read.ts";
import { withStandIns } from "../../../src/coach/rewrite.ts";
import type { Rewrite, Rule } from "../../../src/coach/rule.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { suggestionsFor } from "../../../src/coach/suggest.ts";
import { wakeTagger } from "../../../src/coach/tagger.ts";

/** Sentences for rewrites that ask for more than their rule's own examples say. */
const FURTHER = [
  "We value your feedback. Please feel free to reach out should you have any further questions.",
  "We're sorry about the late delivery and for any inconvenience caused.",
  "Sorry about the wait if you feel it was too long.",
  "I'm so so sorry, truly sorry, for the wait at the counter!!",
  "That's the courier's fault, not ours, so please contact the courier.",
  "It's not our fault, you need to call the airline.",
];

const unmarked = (example: string): string => example.replace(/\[(\[[^\]]+\]|[^[\]]+)\]/g, "$1");
const UPSET = "The kettle you sent leaks, and nobody answers. Can you help?";

/** Every sentence by itself, before the next step, and behind the thanks of a mail; and every whole reply. */
const INPUTS: readonly DraftInput[] = [
  ...[...RULES.flatMap(({ examples }) => examples.map(unmarked)), ...FURTHER].flatMap((sentence): DraftInput[] => [
    { draft: sentence },
    { draft: `Hi Ana,\n\n${sentence} I'll send you the new one on Friday.\n\nBest wishes,\nTom`, customer: UPSET },
    { draft: `Hi Ana,\n\nThank you for your message about the parcel. ${sentence}\n\nBest wishes,\nTom`, channel: "email" },
  ]),
  ...RULES.flatMap(({ cases }) => cases?.found ?? []).filter(({ note }) => !note),
];

let engine: Engine;
let judged: readonly (readonly [DraftInput, Judged])[];
beforeAll(async () => {
  const split = await wakeSplitter();
  const find = finder(indexRules(RULES), await wakeTagger(), () => true);
  engine = { rules: new Map(RULES.map((rule) => [rule.id, rule])), find, split, tokenize, offers: true };
  judged = INPUTS.map((input) => [input, judge(read(input, needOf(input.customer, split), split), engine)] as const);
});

/** Whether a rewrite, were it the only one of its rule, would be offered in some reply. */
function isOffered(rule: Rule, rewrite: Rewrite): boolean {
  const alone = { ...engine, rules: new Map(engine.rules).set(rule.id, { ...rule, rewrites: [rewrite] }) };
  return judged.some(([input, found]) =>
    found.evidence.some((each) => each.rule === rule.id && suggestionsFor(each, found, input, alone).length > 0),
  );
}

describe.each(RULES.filter(({ rewrites, inNotes }) => rewrites && !inNotes).map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(rule.rewrites!.map((rewrite) => [rewrite.text || "(nothing in its place)", rewrite] as const))("can offer: %s", (_, rewrite) =>
    expect(isOffered(rule, rewrite)).toBe(true),
  );
});

describe("what stands in for a blank", () => {
  it("is itself no slip, so that nothing but the rewrite decides", () => {
    const slips = new Set(RULES.filter(({ kind }) => kind === "slip").map(({ id }) => id));
    const STAND_INS = ["[reason]", "[day]", "[who]", "[offer]", "[action]", "[what happened]", "[detail]"];
    const stood = STAND_INS.flatMap((blank) => {
      const draft = `On our side: ${withStandIns(blank)}.`;
      const { evidence } = judge(read({ draft }, needOf(undefined, engine.split), engine.split), engine);
      return evidence.filter(({ rule }) => slips.has(rule)).map(({ rule }) => `${blank}: ${rule}`);
    });
    expect(stood).toEqual([]);
  });
});
