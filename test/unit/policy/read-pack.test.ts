/** A team's pack is read whole or refused by line, and never thrown at; what is read is what its examples say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { wakeSplitter } from "../../../src/coach/read.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { unproved } from "../../../src/coach/team/team-proof.ts";
import { asLine, LONGEST_PACK, type PackChecks, type PackRead, readPack, readPackText } from "../../../src/policy/read-pack.ts";
import fc from "../../support/same-seed.ts";

const SAMPLE = readFileSync(join(import.meta.dirname, "../../../assets/sample-pack.json"), "utf8");
const RULE = {
  id: "no-guys",
  avoid: ["you guys"],
  instead: ["you all"],
  title: "Address everyone",
  why: "Not everyone reads it as meaning them.",
  examples: ["Hi [you guys]."],
  nearMisses: ["The guys are here."],
};
const packOf = (...rules: object[]): object => ({ id: "ours", name: "Ours", version: "1", rules });

let checks: PackChecks;
beforeAll(async () => {
  const split = await wakeSplitter();
  checks = { knownRules: RULES.map(({ id }) => id), prove: (team) => unproved(team, split) };
});
const lines = (json: object): string[] => readPackText(JSON.stringify(json, null, 1), checks).problems.map(asLine);

describe("a team's pack", () => {
  it("is read from the sample without a word of complaint", () => {
    const { pack, problems } = readPackText(SAMPLE, checks);
    expect(problems.map(asLine)).toEqual([]);
    expect(pack).toMatchObject({ name: "Lamps & Co voice", levels: { "name-the-ticket": "observe", officialese: "observe" } });
    expect(pack!.rules.map(({ id, does }) => `${id} ${does}`)).toEqual([
      "no-guys avoid",
      "no-kindly avoid",
      "bulb-is-lamp avoid",
      "say-lamp-service prefer",
      "greet-by-name require",
      "name-the-ticket require",
    ]);
    expect(pack!.sites[0]).toMatchObject({ id: "lamps-desk", composers: ["#reply"] });
  });

  it.each<[string, object, string]>([
    ["a key it does not know", { ...RULE, colour: "red" }, 'line 22: "rules[0].colour" is not a key of it'],
    ["no reason", { ...RULE, why: undefined }, 'line 6: "rules[0].why" is missing'],
    [
      "two ways at once",
      { ...RULE, prefer: ["you all"] },
      'line 6: "rules[0]" must have one of "avoid", "prefer" and "require", and has 2',
    ],
    [
      "no way out",
      { ...RULE, instead: undefined },
      'line 6: "rules[0]" costs points, so it must say what to write "instead"; or make its "severity" "advice"',
    ],
    [
      "a built-in rule's name",
      { ...RULE, id: "policy-wall" },
      `line 7: "rules[0].id" is "policy-wall", which is the name of one of the coach's own rules`,
    ],
    [
      "a regular expression",
      { ...RULE, avoid: ["you guys", "(a+)+$"] },
      'line 10: "rules[0].avoid[1]" is "(a+)+$", which has a bracket that is not closed, or one inside another',
    ],
    [
      "a gap at the end",
      { ...RULE, avoid: ["you …"] },
      'line 9: "rules[0].avoid[0]" is "you …", which has a gap without a word on both sides',
    ],
    [
      "a wide gap",
      { ...RULE, avoid: ["you …99 guys"] },
      'line 9: "rules[0].avoid[0]" is "you …99 guys", which has a gap of 99 words, where 1 to 8 can be read',
    ],
    [
      "words that may all be left out",
      { ...RULE, avoid: ["(you) (guys)"] },
      'line 9: "rules[0].avoid[0]" is "(you) (guys)", which needs a word that must be there',
    ],
    ["an example it does not find", { ...RULE, examples: ["Hi [you there]."] }, 'line 17: "rules[0].examples[0]" is not found by the rule'],
    [
      "marks beside what it finds",
      { ...RULE, examples: ["Hi [you guys there]."] },
      'line 17: "rules[0].examples[0]" marks "you guys there", but the rule finds "you guys"',
    ],
    [
      "a near miss it finds",
      { ...RULE, nearMisses: ["It is you guys."] },
      'line 20: "rules[0].nearMisses[0]" is found by the rule: "you guys"',
    ],
    [
      "an address that is no https",
      { ...RULE, link: "javascript:alert(1)" },
      'line 22: "rules[0].link" is "javascript:alert(1)", which is no https address',
    ],
    [
      "a slot",
      { ...RULE, instead: ["{name}"] },
      'line 12: "rules[0].instead[0]" is "{name}", which holds { } < or >: write what only the agent knows as [a blank]',
    ],
  ])("with %s is told so by line, and the rule is left out", (_, rule, line) => {
    const { pack, problems } = readPackText(JSON.stringify(packOf(rule, { ...RULE, id: "another" }), null, 1), checks);
    expect(problems.map(asLine)).toEqual([line]);
    expect(pack!.rules.map(({ id }) => id)).toEqual(["another"]);
  });

  it("is refused where the file is no JSON, no pack, or beyond measure", () => {
    expect(readPackText('{\n "name": "Ours",\n oops\n}', checks)).toMatchObject({
      pack: null,
      problems: [{ at: "", problem: "is not JSON", line: 3 }],
    });
    expect(readPackText("[]", checks).pack).toBeNull();
    expect(readPackText(`"${"a".repeat(LONGEST_PACK)}"`, checks).pack).toBeNull();
    expect(lines({ version: "1", name: "Ours" })).toEqual(['line 1: "id" is missing']);
  });

  it("names the second rule of one id, modes of no rule, and a site in which something is wrong", () => {
    expect(lines({ ...packOf(RULE, RULE), levels: { "no-such": "off" }, sites: [{ id: "a", composers: ["#a"] }] })).toEqual([
      'line 24: "rules[1].id" is "no-guys", which another rule of the pack has already',
      expect.stringContaining('"levels.no-such" is no rule of the coach or of this pack'),
      expect.stringContaining('"sites[0].matches" must name the pages of the site'),
    ]);
  });

  it("is never thrown at, whatever it holds", () => {
    const anything = fc.anything({ withNullPrototype: true, maxDepth: 4 });
    const near = fc.record(
      {
        name: fc.string(),
        version: fc.string(),
        rules: fc.array(fc.oneof(anything, fc.record({ ...RULE_PARTS, id: fc.constantFrom("a", "b") }))),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, near), (json) => sound(readPack(json, checks))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) =>
        sound(readPackText(SAMPLE.slice(0, at % SAMPLE.length) + text + SAMPLE.slice(at % SAMPLE.length), checks)),
      ),
      { numRuns: 100 },
    );
  });
});

const someText = fc.oneof(fc.string(), fc.constantFrom("you guys", "a|b … c", "(very) sorry", "[you guys]"));
const RULE_PARTS = {
  avoid: fc.array(someText),
  instead: fc.array(someText),
  title: someText,
  why: someText,
  severity: fc.constantFrom("advice", "light"),
  unless: fc.record({ reply: fc.array(someText), customer: fc.array(someText) }, { requiredKeys: [] }),
  examples: fc.array(fc.oneof(someText, fc.record({ reply: someText }))),
  nearMisses: fc.array(someText),
};
const sound = ({ pack, problems }: PackRead): void => {
  expect(pack !== null || problems.length > 0).toBe(true);
  for (const { problem } of problems) expect(problem.length).toBeGreaterThan(3);
};
