/** The lab reads a file piece by piece and keeps a bounded memory of it: counts, the first finds of each rule, what another pack changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type FilePiece, type LabResult, runLab } from "../../../src/audit/lab.ts";
import { fileReader } from "../../../src/audit/read-file.ts";
import type { Assessment, DraftInput } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { wakeSplitter } from "../../../src/coach/read.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { rulesInForce } from "../../../src/coach/team/rules-in-force.ts";
import { unproved } from "../../../src/coach/team/team-proof.ts";
import { levelIn, type Pack } from "../../../src/policy/pack.ts";
import { readPackText } from "../../../src/policy/read-pack.ts";

type Assess = (input: DraftInput) => Promise<Assessment>;
const assessWith = (packs: readonly Pack[]): Assess => {
  const { rules } = rulesInForce(RULES, packs, levelIn({}, packs));
  const coach = createCoach(rules, { detect: async () => "en", offers: false });
  return (input) => coach.assess(input);
};

let sample: Pack;
beforeAll(async () => {
  const split = await wakeSplitter();
  const text = readFileSync(join(import.meta.dirname, "../../../assets/sample-pack.json"), "utf8");
  sample = readPackText(text, { knownRules: RULES.map(({ id }) => id), prove: (rules) => unproved(rules, split) }).pack!;
});

const told: [number, number][] = [];
async function run(text: string, other?: Assess): Promise<LabResult> {
  async function* pieces(): AsyncGenerator<FilePiece> {
    yield { text: text.slice(0, text.length / 2), share: 0.5 };
    yield { text: text.slice(text.length / 2), share: 1 };
  }
  told.length = 0;
  return runLab({
    pieces: pieces(),
    reader: fileReader({ name: "replies.csv" }),
    assess: assessWith([]),
    ...(other && { other }),
    onProgress: (rows, share) => void told.push([rows, share]),
  });
}

const csv = (count: number, reply: string): string =>
  `title,body\n${Array.from({ length: count }, (_, i) => `Macro ${i},"${reply}"`).join("\n")}`;

describe("the lab", () => {
  it("counts every find and keeps the first of each rule, with the words around it", async () => {
    const { summary, samples, titles, comparison } = await run(
      csv(60, "No. You should have read the terms, which are on the back of the leaflet that came along with your new lamp."),
    );
    expect(summary).toMatchObject({ replies: 60, faulty: 60, bad: 0 });
    expect(summary.rules.find(({ rule }) => rule === "blame-customer")).toEqual({ rule: "blame-customer", finds: 60, replies: 60 });
    expect(samples["blame-customer"]).toHaveLength(40);
    expect(samples["blame-customer"]![0]).toMatchObject({
      name: "Macro 0",
      line: 2,
      before: "No. ",
      quote: "You should have read",
      behind: expect.stringMatching(/^ the terms, .* …$/),
    });
    expect(titles["blame-customer"]).toBe(RULES.find(({ id }) => id === "blame-customer")!.title);
    expect(comparison).toBeNull();
  });

  it("says how far it is, on and on, up to the end", async () => {
    await run(csv(120, "Your parcel left today."));
    expect(told.length).toBeGreaterThan(3);
    for (const [i, [rows, share]] of told.entries()) {
      expect(rows).toBeGreaterThanOrEqual(told[i - 1]?.[0] ?? 0);
      expect(share).toBeGreaterThanOrEqual(told[i - 1]?.[1] ?? 0);
    }
    expect(told.at(-1)).toEqual([120, 1]);
  });

  it("says what a pack would change, and names rows that are none", async () => {
    const { comparison, summary, bad } = await run(`${csv(3, "Please be informed that it left today.")}\nMacro 4,`, assessWith([sample]));
    expect(summary).toMatchObject({ replies: 3, bad: 1 });
    expect(bad).toEqual([{ line: 5, problem: "has an empty reply" }]);
    expect(comparison).toMatchObject({ replies: 3, differing: 3 });
    expect(comparison!.rules).toContainEqual({ rule: "no-kindly", before: 0, after: 3, replies: 3 });
  });
});

describe("rules in force", () => {
  it("are shown, asked about, only counted, or off, as the levels say", async () => {
    const levels = { "policy-wall": "off", "flat-no": "observe", "blame-customer": "confirm" } as const;
    const { rules, observed } = rulesInForce(RULES, [sample], levelIn(levels, [sample]));
    const ids = rules.map(({ id }) => id);
    expect(ids).not.toContain("policy-wall");
    expect(ids).toContain("no-guys");
    expect(observed.map(({ id }) => id).sort()).toEqual(["flat-no", "name-the-ticket", "officialese"]);
    expect(rules.find(({ id }) => id === "blame-customer")!.serious).toBe(true);
  });

  it("that are only observed show nothing, change no score, and are counted", async () => {
    const draft = "I'm sorry about the wait. We can't refund you. You should have read the terms.";
    const coachWith = (level: "off" | "observe") => {
      const { rules, observed } = rulesInForce(RULES, [], levelIn({ "flat-no": level, "blame-customer": level }, []));
      return createCoach(rules, { detect: async () => "en", observed });
    };
    const [off, observing] = [coachWith("off"), coachWith("observe")];
    expect(await observing.assess({ draft })).toEqual(await off.assess({ draft }));
    expect((await observing.observe({ draft })).map(({ rule }) => rule).sort()).toEqual(["blame-customer", "flat-no"]);
    expect(await off.observe({ draft })).toEqual([]);
  });
});
