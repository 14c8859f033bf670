/** A reply as it grows: a coach that has seen every step of it says of the last what one says that sees it for the first time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment, DraftInput, Finding } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { asMail, customer, paragraphs, sentence } from "./drafts.ts";

const newCoach = (): Coach => createCoach(RULES, { detect: detectLanguage });

/** What an agent does to a reply, to the sentence that `at` falls on. */
const edit = fc.record({
  how: fc.constantFrom("say", "say more", "take away", "say twice", "put first", "change a word", "forget the greeting"),
  at: fc.nat(50),
  words: sentence,
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

interface Step {
  readonly body: readonly string[];
  readonly greeted: boolean;
}

function after({ body, greeted }: Step, { how, at, words }: Edit): Step {
  const i = at % Math.max(1, body.length);
  const [before, here, behind] = [body.slice(0, i), body[i] ?? "", body.slice(i + 1)];
  if (how === "say") return { greeted, body: [...body, words] };
  if (how === "say more") return { greeted, body: [...before, `${here} ${words}`, ...behind] };
  if (how === "take away") return { greeted, body: [...before, ...behind] };
  if (how === "say twice") return { greeted, body: [...before, here, here, ...behind] };
  if (how === "put first") return { greeted, body: [here, ...before, ...behind] };
  if (how === "forget the greeting") return { greeted: !greeted, body };
  return { greeted, body: [...before, here.replace(/\b(?:the|you|it)\b/, "that"), ...behind] };
}

const textOf = ({ body, greeted }: Step): string => (greeted ? asMail(body) : body.join("\n\n"));

/** The drafts of a reply that is written step by step, to one customer. */
const writing = fc
  .tuple(
    paragraphs,
    customer,
    fc.array(edit, { minLength: 1, maxLength: 6 }),
    fc.constantFrom<NonNullable<DraftInput["channel"]>>("email", "chat"),
  )
  .map(([body, who, edits, channel]): DraftInput[] => {
    const steps: Step[] = [{ body, greeted: true }];
    for (const edit of edits) steps.push(after(steps.at(-1)!, edit));
    return steps.map((step) => ({ draft: textOf(step), channel, ...(who && { customer: who }) }));
  });

const withoutOffers = ({ headline: _, ...rest }: Assessment) => {
  const findings = rest.findings.map(({ suggestions: _, ...finding }) => JSON.stringify(finding)).sort();
  return { ...rest, findings };
};
const places = ({ findings }: Assessment): readonly (readonly [string, string, readonly string[]])[] =>
  findings.map(({ rule, quote, suggestions }: Finding) => [rule, quote, suggestions.map(({ text }) => text)]);

/** Between two tries: the runner wants to hear from its workers, however slow the machine is. */
const breathe = (): Promise<void> => new Promise((go) => setImmediate(go));

describe("after any edits", () => {
  it("the full answer is that of a fresh coach, whatever was asked in between", () =>
    fc.assert(
      fc
        .asyncProperty(
          writing,
          fc.array(fc.constantFrom("assess", "assessAtOnce", "glance"), { minLength: 7, maxLength: 7 }),
          async (drafts, asks) => {
            const coach = newCoach();
            for (const [i, draft] of drafts.entries()) await coach[asks[i] as "assess" | "assessAtOnce" | "glance"](draft);
            expect(await coach.assess(drafts.at(-1)!)).toEqual(await newCoach().assess(drafts.at(-1)!));
          },
        )
        .beforeEach(breathe),
      { numRuns: 12 },
    ));

  it("the answer at once has a fresh coach's scores and findings, and where it is sure its rewrites too", () =>
    fc.assert(
      fc
        .asyncProperty(writing, async (drafts) => {
          const coach = newCoach();
          for (const draft of drafts) {
            const [{ answer, sure }, full] = [await coach.assessAtOnce(draft), await newCoach().assess(draft)];
            expect(withoutOffers(answer)).toEqual(withoutOffers(full));
            if (sure) expect(answer).toEqual(full);
          }
        })
        .beforeEach(breathe),
      { numRuns: 8 },
    ));

  it("the answer at once to the same draft is the full one", () =>
    fc.assert(
      fc
        .asyncProperty(writing, async (drafts) => {
          const coach = newCoach();
          for (const draft of drafts) {
            const full = await coach.assess(draft);
            expect((await coach.assessAtOnce(draft)).answer).toEqual(full);
          }
        })
        .beforeEach(breathe),
      { numRuns: 12 },
    ));
});

describe("one word in a long reply", () => {
  const SAID = ["We can't refund you, it's our policy.", "You should have read the terms.", "I've packed the lamp in hall 4 today."];
  const edited = asMail([...SAID.slice(0, 2), "I've packed the red lamp in hall 4 today."]);

  it("leaves every rewrite of the other sentences where it stood, and what is then tried agrees", async () => {
    const coach = newCoach();
    await coach.assess({ draft: asMail(SAID) });
    const { answer, sure } = await coach.assessAtOnce({ draft: edited });
    expect(sure).toBe(false);
    expect(answer).toEqual(await coach.assess({ draft: edited }));
    expect(answer.findings.some(({ suggestions }) => suggestions.length > 0)).toBe(true);
  });

  it("moves what is offered behind it along", async () => {
    const [coach, [refusal, blame, deed]] = [newCoach(), SAID as [string, string, string]];
    await coach.assess({ draft: asMail([deed, refusal, blame]) });
    const draft = asMail([deed.replace("lamp", "big red lamp"), refusal, blame]);
    const { answer, sure } = await coach.assessAtOnce({ draft });
    expect(sure).toBe(false);
    expect(answer).toEqual(await newCoach().assess({ draft }));
    const ofBlame = answer.findings.find(({ quote }) => blame.includes(quote))?.suggestions ?? [];
    expect(ofBlame.map(({ start, end }) => draft.slice(start, end))).toContain(blame);
  });

  it("takes back a rewrite whose words stand in the draft by then, once it is tried", async () => {
    const coach = newCoach();
    const offered = (answer: Assessment): readonly string[] =>
      answer.findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text));
    const wording = offered(await coach.assess({ draft: asMail(SAID) })).find((text) => /^[A-Z].*\[/.test(text))!;
    const draft = asMail([...SAID, wording.replace(/\[[^\]]+\]/g, "tomorrow")]);
    const { tried } = await coach.assessAtOnce({ draft });
    const answer = await tried();
    expect(answer).toEqual(await newCoach().assess({ draft }));
    expect(offered(answer)).not.toContain(wording);
  });

  it("is tried anew before another customer", async () => {
    const coach = newCoach();
    await coach.assess({ draft: asMail(SAID), customer: "Where is my lamp?" });
    expect((await coach.assessAtOnce({ draft: edited, customer: "Thanks, all sorted!" })).sure).toBe(true);
  });

  it("offers what is new in it at once", async () => {
    const coach = newCoach();
    await coach.assess({ draft: asMail(SAID) });
    const draft = asMail([...SAID, "Please calm down."]);
    const [{ answer }, full] = [await coach.assessAtOnce({ draft }), await newCoach().assess({ draft })];
    // What the others gain is known from the draft before, so that they may stand in another order for the moment.
    const inAnyOrder = (answer: Assessment) =>
      places(answer)
        .map(([rule, quote, texts]) => ({ rule, quote, texts: [...texts].sort() }))
        .sort((a, b) => (a.rule < b.rule ? -1 : 1));
    expect(inAnyOrder(answer)).toEqual(inAnyOrder(full));
    const isNew = ([, quote]: readonly [string, string, readonly string[]]): boolean => /calm down/i.test(quote);
    expect(places(full).filter(isNew)).toHaveLength(1);
    expect(places(answer).filter(isNew)).toEqual(places(full).filter(isNew));
  });
});
