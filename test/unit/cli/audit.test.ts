/** `audit`: a macro library in, a report by macro out, with an exit status that says whether there is something to mend. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandLine, commandLine } from "../../support/command-line.ts";

const SAMPLE_PACK = join(import.meta.dirname, "../../../assets/sample-pack.json");
const GOOD =
  "Hi {{ticket.requester.first_name}},\n\nI've sent a new lamp today, and I'll write to you on Friday with its number.\n\nBest wishes,\nTom";
const CURT = "No, it's our policy. You should have read the terms.";

let cli: CommandLine;
const files = { csv: "", zendesk: "", lines: "", pack: "", broken: "" };
beforeAll(async () => {
  cli = await commandLine();
  const write = (name: string, text: string): string => {
    writeFileSync(join(cli.dir, name), text);
    return join(cli.dir, name);
  };
  files.csv = write("macros.csv", `title,body\r\n"New lamp","${GOOD}"\r\n"Refused","${CURT}"\r\n`);
  files.zendesk = write(
    "export.json",
    JSON.stringify({ macros: [{ title: "New lamp", actions: [{ field: "comment_value", value: GOOD }] }] }),
  );
  files.lines = write("replies.jsonl", `${JSON.stringify({ id: 1, text: GOOD })}\noops\n`);
  files.pack = write("pack.json", '{\n"id":"ours",\n"name":"Ours",\n"version":"1",\n"rules":[{"id":"x"}]}');
  files.broken = write("broken.csv", 'title,body\n"never closed');
});
afterAll(() => cli.remove());

describe("audit", () => {
  it("names each macro with what speaks against it, counts the rules, and says how fast it was", async () => {
    const { status, out, err } = await cli.run(["audit", files.csv]);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^ *[\d.]+ {3}New lamp\n *[\d.]+ ! Refused\n(?: +-[\d.]+ {2}[a-z-]+: .+\n)*? +-[\d.]+ {2}blame-customer: “You should have read/m,
    );
    expect(out).toContain("2 replies, 1 with something to mend");
    expect(err).toMatch(/2 rows in [\d.]+ s, \d+ a second, \d+ MB of memory at most/);
  });

  it("is content with a good library, and with a poor one that is good enough", async () => {
    expect(await cli.run(["audit", files.zendesk])).toMatchObject({ status: 0 });
    const { status, out } = await cli.run(["audit", files.csv, "--format", "json", "--fail-under", "10"]);
    expect(status).toBe(0);
    expect(JSON.parse(out).replies.map(({ name, fails }: { name: string; fails: boolean }) => [name, fails])).toEqual([
      ["New lamp", false],
      ["Refused", false],
    ]);
  });

  it("reads standard input, several files, and goes on behind a bad row", async () => {
    const { status, out } = await cli.run(["audit", "-", files.lines, "--format", "json"], JSON.stringify([{ body: GOOD }]));
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      replies: [{ file: "-" }, { name: "1" }, { line: 2, error: "is not JSON" }],
      summary: { replies: 2, bad: 1 },
    });
  });

  it("holds them against a team's pack too, which it refuses by line", async () => {
    const { out } = await cli.run(["audit", files.csv, "--format", "json", "--pack", SAMPLE_PACK]);
    const greeted = '[{"body": "Kindly note that it left today.", "channel": "email"}]';
    expect(JSON.parse(out).replies).toHaveLength(2);
    const run = await cli.run(["audit", "-", "--pack", SAMPLE_PACK, "--format", "sarif"], greeted);
    expect(
      JSON.parse(run.out)
        .runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)
        .sort(),
    ).toEqual(["greet-by-name", "no-kindly"]);
    expect((await cli.run(["audit", files.csv, "--pack", files.pack])).err).toContain('pack.json: line 5: "rules[0].title" is missing');
  });

  it("cannot run without a file, on one that is none, with a column that is not there, or a limit that is no score", async () => {
    for (const [args, why] of [
      [["audit"], "which file?"],
      [["audit", join(cli.dir, "none.csv")], "no such file"],
      [["audit", files.broken], "the quotation mark in the record of line 2 is never closed"],
      [["audit", files.csv, "--column", "answer"], 'there is no column "answer"; there are "title", "body"'],
      [["audit", files.csv, "--fail-under", "often"], '"often" is no score from 0 to 100'],
      [["audit", files.csv, "--format", "xml"], '"xml" is none of table, json, sarif, junit'],
    ] as const) {
      const { status, err } = await cli.run(args);
      expect([status, err]).toEqual([2, expect.stringContaining(why)]);
    }
  });

  it("has a junit report that build servers can read", async () => {
    const { status, out } = await cli.run(["audit", files.csv, "--format", "junit", "--fail-under", "60"]);
    expect(status).toBe(1);
    expect(out).toContain('<testsuite name="');
    expect(out).toContain('tests="2" failures="1" errors="0" skipped="0"');
  });
});

describe("assess with a policy", () => {
  it("keeps to its rules and its packs", async () => {
    const policy = join(cli.dir, "policy.json");
    writeFileSync(
      policy,
      JSON.stringify({
        rules: { "policy-wall": "off", "blame-customer": "observe" },
        packs: [
          {
            id: "ours",
            name: "Ours",
            version: "1",
            rules: [
              {
                id: "no-terms",
                avoid: ["the terms"],
                severity: "advice",
                title: "No terms",
                why: "Say what they mean.",
                examples: ["Read [the terms]."],
                nearMisses: ["On good terms."],
              },
            ],
          },
        ],
      }),
    );
    const { out } = await cli.run(["assess", "--settings", policy], `${JSON.stringify({ id: 1, draft: CURT })}\n`);
    const ids = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    expect(ids).toContain("no-terms");
    expect(ids).not.toContain("policy-wall");
    expect(ids).not.toContain("blame-customer");
  });
});
