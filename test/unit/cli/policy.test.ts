/** `policy check`: what a company's file would not do is said by line, before anybody gets it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_ID, FIREFOX_ID } from "../../../src/policy/ids.ts";
import { POLICY_FILES } from "../../../src/policy/policy-files.ts";
import { type CommandLine, commandLine } from "../../support/command-line.ts";

let cli: CommandLine;
const dir = mkdtempSync(join(tmpdir(), "reply-coach-policy-"));
beforeAll(async () => {
  cli = await commandLine();
});
afterAll(async () => {
  await cli.remove();
  rmSync(dir, { recursive: true });
});

async function check(text: string) {
  const file = join(dir, "policy.json");
  writeFileSync(file, text);
  const { status, out } = await cli.run(["policy", "check", file]);
  return {
    status,
    lines: out
      .trim()
      .split("\n")
      .map((line) => line.replace(`${file}:`, "")),
  };
}
const inJson = (value: unknown): string => JSON.stringify(value, null, 1);

describe("policy check", () => {
  const GOOD = { company: "Acme", rules: { officialese: "off" } as const, beforeSending: "confirm" as const };

  it.each(POLICY_FILES.filter(({ id }) => /json|console/.test(id)).map((file) => [file.title, file] as const))(
    "is content with what the options page writes for %s",
    async (_, file) => expect(await check(file.write(GOOD, CHROMIUM_ID))).toEqual({ status: 0, lines: [" all of it is applied"] }),
  );

  it.each([
    ["Chrome", { "3rdparty": { extensions: { [CHROMIUM_ID]: { rules: { "flat-no": "loud" } } } } }, 6],
    ["Firefox", { policies: { "3rdparty": { Extensions: { [FIREFOX_ID]: { rules: { "flat-no": "loud" } } } } } }, 7],
    ["the Admin console", { rules: { Value: { "flat-no": "loud" } } }, 4],
    ["settings alone", { rules: { "flat-no": "loud" } }, 3],
  ])("names key and line in a file for %s", async (_, file, line) => {
    const { status, lines } = await check(inJson(file));
    expect(status).toBe(1);
    expect(lines).toEqual([`${line}: "rules.flat-no" must be one of off, observe, suggest, confirm`, " 1 thing is not applied"]);
  });

  it("says what is no setting, no rule, of another type, for somebody else", async () => {
    const { status, lines } = await check(inJson({ colour: "red", rules: { nope: "off", venting: 3 }, secondReader: "no" }));
    expect(status).toBe(1);
    expect(lines).toEqual([
      '2: "colour" is not a setting',
      '4: "rules.nope" is set, but there is no such rule',
      '5: "rules.venting" must be one of off, observe, suggest, confirm',
      '5: note: for "rules.venting" Chrome and Edge leave out all of "rules"',
      '7: "secondReader" must be true or false',
      " 4 things are not applied",
    ]);
    const other = await check(inJson({ "3rdparty": { extensions: { other: GOOD } } }));
    expect([other.status, other.lines[0]]).toEqual([0, expect.stringContaining('4: note: this is for "other"')]);
    expect((await check(inJson({ policies: { DisableTelemetry: true } }))).status).toBe(1);
  });

  it("tells where JSON ends being JSON", async () => {
    expect(await check('{\n  "practice": true,\n}')).toEqual({ status: 1, lines: ["3: the file is not JSON", " 1 thing is not applied"] });
  });

  it("tries the examples of packs, by themselves and within a policy", async () => {
    const rule = {
      id: "no-bot",
      title: "Bot",
      why: "We are people.",
      avoid: ["bot"],
      severity: "advice",
      examples: ["I am a [robot]."],
      nearMisses: ["Hello."],
    };
    const pack = { id: "acme", name: "Acme", version: "1", rules: [rule] };
    const alone = await check(inJson(pack));
    const within = await check(inJson({ packs: [pack] }));
    expect([alone.status, within.status]).toEqual([1, 1]);
    expect(alone.lines[0]).toMatch(/^\d+: "rules\[0\]\.examples\[0\]" /);
    expect(within.lines[0]?.replace(/^\d+: "packs\[0\]\./, "")).toBe(alone.lines[0]?.replace(/^\d+: "/, ""));
  });

  it("cannot run without a file, and explains itself", async () => {
    expect((await cli.run(["policy"])).status).toBe(2);
    expect((await cli.run(["policy", "check", "/nowhere.json"])).status).toBe(2);
    expect((await cli.run(["policy", "--help"])).out).toContain("policy check FILE");
  });
});
