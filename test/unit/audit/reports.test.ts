// @vitest-environment jsdom
/** Reports are what their formats say, whatever a reply holds; counts, comparisons and precision add up. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import type { Audited, Find } from "../../../src/audit/audit.ts";
import { comparer } from "../../../src/audit/compare.ts";
import { jsonReport } from "../../../src/audit/json-report.ts";
import { junitReport } from "../../../src/audit/junit.ts";
import { precisionOf } from "../../../src/audit/precision.ts";
import type { Report, ReportOptions } from "../../../src/audit/report.ts";
import { sarifReport } from "../../../src/audit/sarif.ts";
import { tableReport } from "../../../src/audit/table.ts";
import { tally } from "../../../src/audit/tally.ts";
import fc from "../../support/same-seed.ts";

const RULES = [
  { id: "policy-wall", title: "Behind a rule", why: "Say what you can do.", weight: 8, link: "https://guide.example/policy" },
  { id: "flat-no", title: "A flat no", why: "Offer a way.", weight: 3 },
  { id: "set-a-date", title: "Sets a date", why: "It shortens the wait.", weight: 5 },
];
const options: ReportOptions = { failUnder: null, rules: RULES, version: "1.2.3" };

const find = (rule: string, quote: string, points: number): Find => ({
  rule,
  dimension: "framing",
  kind: points > 0 ? "strength" : "slip",
  title: RULES.find(({ id }) => id === rule)!.title,
  why: "Because.",
  quote,
  start: 0,
  end: quote.length,
  points,
});
const audited = (name: string, overall: number | null, finds: readonly Find[], language = "en"): Audited => ({
  reply: { name, line: 3, text: "" },
  language,
  scores: { overall, empathy: overall, ownership: overall, framing: overall, courtesy: overall },
  finds,
});
const written = (report: Report, all: readonly Audited[], file = "macros & more.csv"): string => {
  const counts = tally();
  for (const each of all) counts.add(each);
  counts.addBad();
  return (
    report.begin() +
    all.map((each) => report.reply(each, file)).join("") +
    report.bad({ line: 9, problem: "has an empty reply" }, file) +
    report.end(counts.summary())
  );
};

const anyAudited = fc
  .record({
    name: fc.string({ unit: "binary" }),
    quote: fc.string({ unit: "binary" }),
    overall: fc.option(fc.integer({ min: 0, max: 100 })),
    points: fc.constantFrom(-8, 4),
    rule: fc.constantFrom("policy-wall", "flat-no"),
  })
  .map(({ name, quote, overall, points, rule }) => audited(name, overall, [find(rule, quote, points)], overall === null ? "de" : "en"));
const library = fc.array(anyAudited, { maxLength: 6 });

describe("a SARIF report", () => {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  // Written for an older draft of JSON schema, it uses nothing that has changed since but its own name.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

  it("is one by the published schema, whatever the replies hold", () => {
    fc.assert(
      fc.property(library, (all) => {
        const log = JSON.parse(written(sarifReport(options), all));
        expect(validate(log) || validate.errors).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("points at the row of each fault, with its rule", () => {
    const [run] = JSON.parse(
      written(sarifReport(options), [audited("Refund", 40, [find("policy-wall", "our policy", -8), find("set-a-date", "by Friday", 4)])]),
    ).runs;
    expect(run.results).toHaveLength(2);
    expect(run.results[0]).toMatchObject({
      ruleId: "policy-wall",
      ruleIndex: 0,
      level: "warning",
      message: { text: "Refund: “our policy”. Because." },
      locations: [{ physicalLocation: { artifactLocation: { uri: "macros%20&%20more.csv" }, region: { startLine: 3 } } }],
    });
    expect(run.tool.driver.rules[0]).toMatchObject({ id: "policy-wall", helpUri: "https://guide.example/policy" });
  });
});

describe("a JUnit report", () => {
  const read = (xml: string): Document => {
    const read = new DOMParser().parseFromString(xml, "application/xml");
    expect(read.querySelector("parsererror")?.textContent).toBeUndefined();
    return read;
  };

  it("is well-formed, and its suites count their own tests, whatever the replies hold", () => {
    fc.assert(
      fc.property(library, (all) => {
        const page = read(written(junitReport(options), all));
        for (const suite of page.querySelectorAll("testsuite")) {
          expect(suite.querySelectorAll("testcase")).toHaveLength(Number(suite.getAttribute("tests")));
          for (const [attribute, tag] of [
            ["failures", "failure"],
            ["errors", "error"],
            ["skipped", "skipped"],
          ] as const)
            expect(suite.querySelectorAll(tag)).toHaveLength(Number(suite.getAttribute(attribute)));
        }
        expect(page.querySelectorAll("testcase")).toHaveLength(all.length + 1);
      }),
      { numRuns: 200 },
    );
  });

  it("fails the replies under the limit, skips what cannot be judged, and starts a suite for each 500", () => {
    const many = Array.from({ length: 501 }, (_, i) => audited(`Macro ${i}`, i % 100, []));
    const page = read(written(junitReport({ ...options, failUnder: 50 }), [...many, audited("Brief", null, [], "de")]));
    expect([...page.querySelectorAll("testsuite")].map((suite) => suite.getAttribute("tests"))).toEqual(["500", "3"]);
    expect(page.querySelectorAll("failure")).toHaveLength(251);
    expect(page.querySelector("skipped")!.getAttribute("message")).toBe("In de, not in English.");
    expect(page.querySelector("failure")!.getAttribute("message")).toBe("scores 0, less than 50");
  });
});

describe("a table and a JSON report", () => {
  it("say the same, for people and for programs", () => {
    const all = [
      audited("Refund", 40.5, [find("policy-wall", "our policy", -8)]),
      audited("Fine", 80, [find("set-a-date", "by Friday", 4)]),
    ];
    const table = written(tableReport(options), all);
    expect(table).toContain(" 40.5 ! Refund\n          -8.0  policy-wall: “our policy”\n");
    expect(table).toContain("2 replies, 1 with something to mend, 1 rows that are none, score 60.3 in the mean, 40.5 at the lowest");
    const { replies, summary } = JSON.parse(written(jsonReport(options), all));
    expect(replies.map(({ name, fails }: { name?: string; fails?: boolean }) => [name, fails])).toEqual([
      ["Refund", true],
      ["Fine", false],
      [undefined, undefined],
    ]);
    expect(summary).toMatchObject({
      replies: 2,
      scored: 2,
      bad: 1,
      faulty: 1,
      mean: 60.3,
      rules: [{ rule: "policy-wall", finds: 1, replies: 1 }, { rule: "set-a-date" }],
    });
  });
});

describe("two packs compared", () => {
  it("differ where a rule speaks more or less often, reply by reply", () => {
    const compared = comparer();
    compared.add(audited("One", 40, [find("policy-wall", "a", -8)]), audited("One", 60, [find("flat-no", "b", -3)]));
    compared.add(audited("Two", 70, [find("set-a-date", "c", 4)]), audited("Two", 70, [find("set-a-date", "c", 4)]));
    expect(compared.comparison()).toEqual({
      replies: 2,
      differing: 1,
      meanChange: 10,
      rules: [
        { rule: "flat-no", before: 0, after: 1, replies: 1 },
        { rule: "policy-wall", before: 1, after: 0, replies: 1 },
      ],
      differences: [
        { name: "One", line: 3, rule: "policy-wall", before: 1, after: 0 },
        { name: "One", line: 3, rule: "flat-no", before: 0, after: 1 },
      ],
    });
  });
});

describe("precision", () => {
  it("is the share of right marks, and what it is at least", () => {
    const marks = [...Array(9).fill({ rule: "a", right: true }), { rule: "a", right: false }, { rule: "b", right: false }];
    const [b, a] = precisionOf(marks);
    expect(b).toMatchObject({ rule: "b", right: 0, wrong: 1, share: 0, atLeast: 0 });
    expect(a).toMatchObject({ rule: "a", right: 9, wrong: 1, share: 0.9 });
    // Wilson's interval for 9 of 10 is 59.6 % to 98.2 %.
    expect(a!.atLeast).toBeCloseTo(0.596, 3);
  });
});
