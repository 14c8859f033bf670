/** What nobody sees changes nothing: the same words are found and scored alike, however spaces, quotes and line ends are written. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { accept } from "../../../src/coach/rewrite.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: async () => null });
});

const triples: { customer: string; weak: { text: string }; strong: { text: string } }[] = JSON.parse(
  readFileSync(new URL("../../fixtures/triples.json", import.meta.url), "utf8"),
);
const WRITTEN = [
  "Hi Ana,\n\nWe appreciate you reaching out. It's our policy, so we can't refund it. Let me know!\n\nBest wishes,\nJo van Dyck",
  "Dear Mr. Gokhale, I ticked the wrong column on your form. It'll show by 11 am on Friday. S. Ranade, Deputy Manager",
  "Dear Sir/Madam,\n\nTold you already, it isn't possible.\n\nKind regards,\nRegistrar's office, P. Lund",
  "Good evening Mrs Tan and hello to Mateo! I'm afraid I don't know. \"Soon\", they said.",
];
const drafts = [...WRITTEN, ...triples.flatMap(({ weak, strong }) => [weak.text, strong.text])];

const WAYS: Readonly<Record<string, (draft: string) => string>> = {
  "blank lines in front": (draft) => `\n\n${draft}`,
  "spaces in front": (draft) => `  ${draft}`,
  "blank lines behind": (draft) => `${draft}\n\n  `,
  "line ends of Windows": (draft) => draft.replaceAll("\n", "\r\n"),
  "spaces that do not break": (draft) => draft.replaceAll(" ", "\u00A0"),
  "two spaces behind a full stop": (draft) => draft.replace(/([.!?]) /g, "$1  "),
  "two spaces everywhere": (draft) => draft.replace(/(?<=\S) (?=\S)/g, "  "),
  "spaces before line ends": (draft) => draft.replaceAll("\n", " \n"),
  "curly apostrophes": (draft) => draft.replaceAll("'", "\u2019"),
  "apostrophes as entities": (draft) => draft.replaceAll("'", "&#39;"),
  "characters of no width": (draft) => draft.replace(/ /g, (space, i: number) => (i % 7 === 0 ? `${space}\u200B` : space)),
};

const words = (text: string): string =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("\u2019", "'")
    .replace(/[\s\u00A0\u200B]+/g, " ")
    .trim();
const shown = ({ scores, findings, questions, promises }: Assessment) => ({
  scores,
  questions: questions.map(({ answered }) => answered),
  promises: promises.map(({ who, when }) => ({ who, when: when && words(when) })),
  findings: findings
    .map(({ rule, quote, points }) => ({ rule, quote: words(quote), points }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

describe.each(Object.entries(WAYS))("%s", (_, write) => {
  it("change nothing in a customer's message", async () => {
    for (const { weak, customer } of triples) {
      const draft = weak.text;
      const [plain, written] = [await coach.assess({ draft, customer }), await coach.assess({ draft, customer: write(customer) })];
      expect(shown(written), JSON.stringify(customer)).toEqual(shown(plain));
    }
  });

  it("change nothing in a draft", async () => {
    for (const draft of drafts) {
      const [plain, written] = [await coach.assess({ draft }), await coach.assess({ draft: write(draft) })];
      expect(shown(written), JSON.stringify(draft)).toEqual(shown(plain));
    }
  });
});

describe("a rewrite behind blank lines", () => {
  it("goes in where it would without them", async () => {
    for (const draft of drafts) {
      const [plain, led] = [await coach.assess({ draft }), await coach.assess({ draft: `\n\n${draft}` })];
      const accepted = (answer: Assessment, text: string) => answer.findings.flatMap((f) => f.suggestions.map((s) => accept(text, s)));
      expect(accepted(led, `\n\n${draft}`)).toEqual(accepted(plain, draft).map((text) => `\n\n${text}`));
    }
  });
});
