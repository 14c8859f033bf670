/** The third answer: what a second reader of sentences adds to the rules, and what it must leave alone. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { type Assessment, DIMENSIONS, type DraftInput, type Finding } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import type { SecondReader } from "../../../src/coach/opinion.ts";
import { accept, withStandIns } from "../../../src/coach/rewrite.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import fc from "../../support/same-seed.ts";
import { type Reader, reader, readerOf } from "../../support/second-reader.ts";
import { asMail, customer, NEUTRAL, paragraphs } from "./drafts.ts";

const alone = createCoach(RULES, { detect: detectLanguage });
const coachWith = (secondReader?: SecondReader): Coach =>
  secondReader ? createCoach(RULES, { detect: detectLanguage, secondReader }) : alone;
const reconsidered = async (input: DraftInput, { secondReader }: Reader): Promise<Assessment> =>
  (await coachWith(secondReader).reconsider(input))!;
const found = ({ findings }: Assessment, rule: string): Finding | undefined => findings.find((f) => f.rule === rule);

const BODY = "Thanks for the photos. The museum opens at nine on most days of the year. I'll send you the new ticket by Friday.";
const ODD = "The museum opens at nine on most days of the year";

describe("without a second reader", () => {
  it("there is no third answer, and the full one is what it was", async () => {
    expect(await coachWith().reconsider({ draft: BODY })).toBeNull();
    const { secondReader } = reader([ODD, "talking", "noticed"]);
    expect(await coachWith(secondReader).assess({ draft: BODY })).toEqual(await coachWith().assess({ draft: BODY }));
    expect(await coachWith(secondReader).glance({ draft: BODY })).toEqual(await coachWith().glance({ draft: BODY }));
  });

  it("there is no third answer where the reader is off or could not be read", async () => {
    expect(await coachWith({ ...readerOf(() => new Map()), read: async () => null }).reconsider({ draft: BODY })).toBeNull();
  });

  it("a reader without opinions changes nothing at all", async () => {
    const [silent, none] = [coachWith(reader().secondReader), coachWith()];
    await fc.assert(
      fc.asyncProperty(paragraphs, customer, async (body, message) => {
        const input = { draft: asMail(body), ...(message && { customer: message }) };
        expect(await silent.reconsider(input)).toEqual(await none.assess(input));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a find of the second reader alone", () => {
  it("says that it may be so, points at the sentence, and counts half", async () => {
    const finding = found(await reconsidered({ draft: BODY }, reader([ODD, "condescension", "noticed"])), "condescension")!;
    expect(finding).toMatchObject({ title: "This may read as talking down", quote: ODD, opinion: "noticed", kind: "slip" });
    const sure = `${BODY} As you should know, it is simple.`;
    const byRule = found(await coachWith().assess({ draft: sure }), "condescension")!;
    expect(finding.points).toBeLessThan(0);
    expect(finding.points).toBeGreaterThan(byRule.points);
  });

  it("may be a strength, which fills a gap, but never beside a noticed slip", async () => {
    const draft = "Few people plan a fortnight around a bare kitchen. The number is 58213.";
    const strength = reader(["bare kitchen", "acknowledge-impact", "noticed"]);
    const both = reader(["bare kitchen", "acknowledge-impact", "noticed"], ["bare kitchen", "officialese", "noticed"]);
    const before = await coachWith().assess({ draft });
    const after = await reconsidered({ draft }, strength);
    expect(found(after, "acknowledge-impact")!.points).toBeGreaterThan(0);
    expect(after.scores.empathy!).toBeGreaterThan(before.scores.empathy!);
    const spoiled = await reconsidered({ draft }, both);
    expect(found(spoiled, "acknowledge-impact")).toBeUndefined();
    expect(found(spoiled, "officialese")!.points).toBeLessThan(0);
  });

  it("is left out for a rule that is switched off", async () => {
    const { secondReader } = reader([ODD, "condescension", "noticed"]);
    const coach = createCoach(
      RULES.filter((r) => r.id !== "condescension"),
      { detect: detectLanguage, secondReader },
    );
    expect(found((await coach.reconsider({ draft: BODY }))!, "condescension")).toBeUndefined();
  });

  it("comes behind what the rules found, which keeps its order", async () => {
    const { secondReader } = reader(
      ["nine", "venting", "noticed"],
      ["drawer", "condescension", "noticed"],
      ["pages", "flat-no", "noticed"],
    );
    const [second, first] = [coachWith(secondReader), coachWith()];
    await fc.assert(
      fc.asyncProperty(paragraphs, async (body) => {
        const input = { draft: asMail([...body, NEUTRAL.join(" ")]) };
        const open = (a: Assessment): string[] => a.findings.filter((f) => f.kind !== "strength").map((f) => `${f.rule} ${f.start}`);
        const before = open(await first.assess(input));
        const after = open((await second.reconsider(input))!);
        expect(after.filter((f) => before.includes(f))).toEqual(before.filter((f) => after.includes(f)));
        expect(after.slice(0, before.length).every((f) => before.includes(f))).toBe(
          after.length >= before.length && before.every((f) => after.includes(f)),
        );
      }),
      { numRuns: 15 },
    );
  });
});

describe("a find of both", () => {
  const weak = "Thanks for the photos. The warranty has expired. I'll call you by Friday.";

  it("counts in full, in the rule's own words", async () => {
    const [before, after] = [
      await coachWith().assess({ draft: weak }),
      await reconsidered({ draft: weak }, reader(["expired", "flat-no", "shared"])),
    ];
    expect(found(after, "flat-no")).toMatchObject({ title: "A flat no", opinion: "shared", quote: found(before, "flat-no")!.quote });
    expect(found(after, "flat-no")!.points).toBeLessThanOrEqual(found(before, "flat-no")!.points);
  });

  it("stays as it is where the reader only goes along and no rule spoke", async () => {
    const after = await reconsidered({ draft: BODY }, reader([ODD, "condescension", "shared"]));
    expect(after).toEqual(await coachWith().assess({ draft: BODY }));
  });
});

describe("doubt", () => {
  const doubtful = reader(["", "officialese", "doubted"], ["", "blame-customer", "doubted"]);

  it("makes a weak find advice that costs nothing", async () => {
    const draft = "Thanks for the photos. Please be advised that the ticket is attached herewith. I'll call you by Friday.";
    const weakForm = RULES.map((r) =>
      r.id === "officialese" ? { ...r, find: r.find!.map((f) => ({ ...f, grade: 0.5 })) as unknown as typeof r.find & {} } : r,
    );
    const coach = createCoach(weakForm, { detect: detectLanguage, secondReader: doubtful.secondReader });
    const [before, after] = [await coach.assess({ draft }), (await coach.reconsider({ draft }))!];
    expect(found(before, "officialese")!.points).toBeLessThan(0);
    expect(found(after, "officialese")).toMatchObject({ points: 0, opinion: "doubted", title: "Office language" });
    expect(after.scores.framing!).toBeGreaterThan(before.scores.framing!);
  });

  it("leaves a rule that is sure alone", async () => {
    const draft = "You should have read the instructions before you called us.";
    const after = await reconsidered({ draft }, doubtful);
    expect(after).toEqual(await coachWith().assess({ draft }));
  });
});

describe("the second reader is asked", () => {
  const REPLY = `Hi Maria,\n\n${BODY}\n\nBest wishes,\nTom\nAcme Ltd`;

  it("about the agent's own sentences: no greeting, no sign-off, no quoted mail", async () => {
    const { asked, secondReader } = reader();
    await coachWith(secondReader).reconsider({
      draft: `${REPLY}\n\nOn Mon, 2 Mar 2026 at 10:00, Maria wrote:\n> You never answer me at all.`,
    });
    for (const words of ["Hi Maria", "Best wishes", "Acme", "never answer"]) expect(asked.join("|")).not.toContain(words);
    expect(asked).toContain("I'll send you the new ticket by Friday.");
  });

  it("about what follows a greeting in its sentence, without the comma between", async () => {
    const { asked, secondReader } = reader(["order number", "condescension", "noticed"]);
    const after = await coachWith(secondReader).reconsider({ draft: "Hi Maria, we still need the order number to look it up." });
    expect(asked).toContain("we still need the order number to look it up.");
    expect(found(after!, "condescension")!.quote).toBe("we still need the order number to look it up");
  });

  it("about nothing in another language", async () => {
    const { asked, secondReader } = reader();
    await coachWith(secondReader).reconsider({
      draft: "Vielen Dank für Ihre Nachricht. Wir können das leider nicht machen, weil es gegen die Regeln ist.",
    });
    expect(asked).toEqual([]);
  });

  it("once about each sentence, and after an edit about what changed", async () => {
    const { asked, secondReader } = reader();
    const coach = coachWith(secondReader);
    await coach.reconsider({ draft: REPLY });
    const first = asked.length;
    expect(new Set(asked).size).toBe(first);
    await coach.reconsider({ draft: REPLY });
    expect(asked.length).toBe(first);
    await coach.reconsider({ draft: REPLY.replace("the photos", "the two photos") });
    expect(asked.slice(first).filter((text) => REPLY.includes(text))).toEqual([]);
    expect(asked.slice(first)).toContain("Thanks for the two photos.");
  });

  it("about so many and no more in a long draft, and about none in a boundless one", async () => {
    const { asked, secondReader } = reader();
    const long = (sentences: number): string =>
      Array.from({ length: sentences }, (_, i) => `The ticket number ${i} is in the post and comes soon.`).join(" ");
    await coachWith(secondReader).reconsider({ draft: long(500) });
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(80);
    expect(await coachWith(secondReader).reconsider({ draft: long(20_000) })).toBeNull();
    expect(asked.length).toBeLessThanOrEqual(80);
  });

  it("about nothing more once the answer is no longer wanted", async () => {
    const stop = new AbortController();
    const { asked, secondReader } = reader();
    const stopping: SecondReader = {
      ...secondReader,
      read: (text) => {
        stop.abort();
        return secondReader.read(text);
      },
    };
    expect(await coachWith(stopping).reconsider({ draft: REPLY }, stop.signal)).toBeNull();
    expect(asked.length).toBe(1);
  });

  it("about the rewrites too: what it objects to is not offered", async () => {
    const draft = "Thanks for the photos. We can't refund you, it's our policy.";
    const before = await coachWith().assess({ draft });
    const offered = before.findings.flatMap((f) => f.suggestions.map((s) => s.text));
    const [words] = offered.filter((text) => text.includes("what I can do"));
    expect(words).toBeDefined();
    const after = await reconsidered({ draft }, reader(["hat I can do", "condescension", "noticed"]));
    expect(after.findings.flatMap((f) => f.suggestions.map((s) => s.text)).filter((text) => text.includes("hat I can do"))).toEqual([]);
  });

  it("so that accepting what is offered lowers no score, whatever the reader thinks", async () => {
    const SLIPS = ["condescension", "flat-no", "venting", "cold-or-curt"];
    const moody = readerOf(
      ({ length }) => new Map(length % 3 === 0 ? [[SLIPS[length % 4]!, "noticed"]] : length % 3 === 1 ? [["reassure", "noticed"]] : []),
      (texts) => new Map(texts.length % 2 === 0 ? [["missing-empathy", "noticed"]] : [["missing-next-step", "doubted"]]),
    );
    const coach = coachWith(moody);
    await fc.assert(
      fc.asyncProperty(paragraphs, async (body) => {
        const draft = asMail(body);
        const before = (await coach.reconsider({ draft }))!;
        for (const suggestion of before.findings.flatMap((f) => f.suggestions)) {
          const accepted = accept(draft, { ...suggestion, text: withStandIns(suggestion.text) });
          const after = (await coach.reconsider({ draft: accepted }))!;
          for (const key of ["overall", ...DIMENSIONS] as const) expect(after.scores[key]!).toBeGreaterThanOrEqual(before.scores[key]!);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("and its failure is the caller's to tell", async () => {
    const broken: SecondReader = { ...readerOf(() => new Map()), read: () => Promise.reject(new Error("out of memory")) };
    await expect(coachWith(broken).reconsider({ draft: REPLY })).rejects.toThrow("out of memory");
  });
});
