/** The command line's contract: one line in, one out, in order; bad lines answered in place; honest exit statuses. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type CommandLine, commandLine, type Run } from "../../support/command-line.ts";
import { outputOf, toyModel } from "../../support/toy-model.ts";

let cli: CommandLine;
beforeAll(async () => {
  cli = await commandLine();
});
afterAll(() => cli.remove());
const run = (args: readonly string[], input?: string): Promise<Run> => cli.run(args, input);
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const ask = (...rows: unknown[]): string => `${rows.map((r) => JSON.stringify(r)).join("\n")}\n`;

const CURT = "No, sorry, it's our policy. We can't refund you.";

describe("assess", () => {
  it("answers every line in order, in the shape that others rely on", async () => {
    const { status, out } = await run(
      ["assess"],
      ask(
        { id: "a", draft: CURT, customer: "I want my money back! Can you refund me?", channel: "email", agent: { name: "Tom" } },
        { id: "b", draft: "Hi Ana,\n\nI'll refund the fee by Friday." },
      ),
    );
    expect(status).toBe(0);
    const [a, b] = lines(out);
    expect([a!.id, b!.id]).toEqual(["a", "b"]);
    expect(Object.keys(a!.scores as object).sort()).toEqual(["courtesy", "empathy", "framing", "overall", "ownership"]);
    expect(a!.language).toBe("en");
    const finding = (a!.findings as Record<string, unknown>[]).find((f) => f.rule === "policy-wall")!;
    expect(finding).toMatchObject({ dimension: "framing", kind: "slip", quote: "it's our policy", start: 11, end: 26 });
    expect(finding.points as number).toBeLessThan(0);
    expect(a!.questions).toEqual([{ quote: "Can you refund me?", answered: expect.any(Boolean) }]);
    expect((b!.promises as { who: string; when: string }[]).length).toBeGreaterThanOrEqual(1);
  });

  it("answers what it cannot read in its place, and goes on", async () => {
    const input = `${JSON.stringify({ id: 1, draft: CURT })}\nnot json\n${JSON.stringify({ id: 3 })}\n[]\n${JSON.stringify({ id: 5, draft: "x", channel: "fax" })}\n\n${JSON.stringify({ id: 7, draft: CURT })}\n`;
    const { status, out } = await run(["assess"], input);
    const rows = lines(out);
    expect(status).toBe(1);
    expect(rows.map((r) => [r.id, r.line, typeof r.error])).toEqual([
      [1, undefined, "undefined"],
      [null, 2, "string"],
      [3, 3, "string"],
      [null, 4, "string"],
      [5, 5, "string"],
      [7, undefined, "undefined"],
    ]);
  });

  it("scores nothing that cannot be judged, unless told to", async () => {
    const rows = ask(
      { id: 1, draft: "" },
      { id: 2, draft: "Noted." },
      { id: 3, draft: "Guten Tag, leider k\u00F6nnen wir das nicht erstatten." },
    );
    const overall = (out: string) => lines(out).map((r) => (r.scores as { overall: number | null }).overall);
    expect(overall((await run(["assess"], rows)).out)).toEqual([null, null, null]);
    expect(overall((await run(["assess", "--any-length"], rows)).out)).toEqual([null, expect.any(Number), null]);
    expect(lines((await run(["assess"], rows)).out)[2]!.language).toBe("de");
  });

  it("scores a greeting or a word of thanks alone only where any length is scored", async () => {
    const rows = ask({ id: 1, draft: "Hi Alex" }, { id: 2, draft: "Thank you" }, { id: 3, draft: "..." });
    const overall = (out: string) => lines(out).map((r) => (r.scores as { overall: number | null }).overall);
    expect(overall((await run(["assess"], rows)).out)).toEqual([null, null, null]);
    expect(overall((await run(["assess", "--any-length"], rows)).out)).toEqual([expect.any(Number), expect.any(Number), null]);
  });

  it("reads dates against the time it is given, and has no clock of its own", async () => {
    const row = ask({ id: 1, draft: "I'll call you by Monday 2 March." });
    const rulesAt = async (...args: string[]) =>
      (lines((await run(["assess", ...args], row)).out)[0]!.findings as { rule: string }[]).map((f) => f.rule);
    expect(await rulesAt("--now", "2026-03-05T10:00:00Z")).toContain("impossible-date");
    expect(await rulesAt("--now", "2026-03-01")).not.toContain("impossible-date");
    expect(await rulesAt()).not.toContain("impossible-date");
  });

  it("obeys a policy, and says which of its keys it cannot", async () => {
    const file = join(cli.dir, "policy.json");
    writeFileSync(file, JSON.stringify({ rules: { "policy-wall": "off", "no-such-rule": "off" }, colour: "red" }));
    const { out, err } = await run(["assess", "--settings", file], ask({ id: 1, draft: CURT }));
    expect((lines(out)[0]!.findings as { rule: string }[]).map((f) => f.rule)).not.toContain("policy-wall");
    expect(err).toContain('"colour" is not a setting');
    expect(err).toContain('"rules.no-such-rule" is set, but there is no such rule');
  });

  describe("with a second reader", () => {
    const row = ask({
      id: 1,
      customer: "Is the museum open on Sunday?",
      draft: "Thanks for the photos. The museum opens at nine on most days.",
    });
    const slips = (out: string) =>
      (lines(out)[0]!.findings as { rule: string; kind: string; title: string; opinion?: string }[]).filter((f) => f.kind === "slip");
    const named = (): string => join(cli.dir, "named.bin");
    const beside = (): string => join(cli.dir, "model.bin");
    const talksDown = toyModel({ outputs: [outputOf("condescension", { threshold: 0, bias: 50 })] });
    beforeAll(() => writeFileSync(named(), talksDown));
    afterEach(() => rmSync(beside(), { force: true }));

    it("says which findings are its own, from the file beside the program or from another", async () => {
      expect(slips((await run(["assess"], row)).out)).toEqual([]);
      const byName = slips((await run(["assess", "--model", named()], row)).out);
      expect(byName.length).toBeGreaterThan(0);
      for (const finding of byName)
        expect(finding).toMatchObject({ rule: "condescension", opinion: "noticed", title: "This may read as talking down" });
      writeFileSync(beside(), talksDown);
      expect(slips((await run(["assess"], row)).out)).toEqual(byName);
    });

    it("goes by the rules alone on request, by policy, and where a text need not be a reply", async () => {
      writeFileSync(beside(), talksDown);
      const policy = join(cli.dir, "rules-alone.json");
      writeFileSync(policy, JSON.stringify({ secondReader: false }));
      for (const args of [["--no-model"], ["--settings", policy], ["--any-length"]])
        expect([args, slips((await run(["assess", ...args], row)).out)]).toEqual([args, []]);
    });

    it("goes on with the rules alone where the model beside it is damaged, and says so", async () => {
      writeFileSync(beside(), talksDown.slice(0, 3000));
      const { status, out, err } = await run(["assess"], row);
      expect([status, slips(out)]).toEqual([0, []]);
      expect(err).toMatch(/cut short.*; rules alone/);
    });
  });

  it("cannot run with a model that is damaged, and says so", async () => {
    const file = join(cli.dir, "damaged.bin");
    writeFileSync(file, toyModel().slice(0, 3000));
    const { status, err } = await run(["assess", "--model", file]);
    expect(status).toBe(2);
    expect(err).toContain("cut short");
  });

  it.each([
    ["an unknown command", ["evaluate"]],
    ["an unknown option", ["assess", "--fast"]],
    ["no command", []],
    ["a settings file that is not there", ["assess", "--settings", "/nowhere.json"]],
    ["a model that is not there", ["assess", "--model", "/nowhere.bin"]],
    ["a time that is none", ["assess", "--now", "noon-ish"]],
    ["a format that is none", ["rules", "--format", "pdf"]],
  ])("cannot run with %s, and says so", async (_, args) => {
    const { status, out, err } = await run(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).not.toBe("");
  });

  it("explains itself", async () => {
    for (const args of [["--help"], ["assess", "--help"], ["rules", "--help"]])
      expect(await run(args)).toMatchObject({ status: 0, err: "" });
  });
});

describe("rules", () => {
  it("prints the rule book, for reading and as data", async () => {
    expect((await run(["rules"])).out).toContain("policy-wall");
    const book = JSON.parse((await run(["rules", "--format", "json"])).out) as { id: string; examples: string[]; source: string }[];
    expect(book.every((r) => r.examples.length > 0 && r.source !== "")).toBe(true);
  });

  it("tells which teachings each rule serves", async () => {
    expect((await run(["rules"])).out).toContain("003.9 Even if you cannot say yes, do not say no");
    const book = JSON.parse((await run(["rules", "--format", "json"])).out) as { id: string; teachings: string[] }[];
    expect(book.find((r) => r.id === "flat-no")!.teachings).toContain("003.9");
  });
});
