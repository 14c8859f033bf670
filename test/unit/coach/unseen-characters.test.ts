/** What nobody sees changes nothing: the same words are found and scored alike, however spaces, quotes and line ends are written. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/coach/assessment.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { accept } from "../../../src/coach/rewrite.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { drafts, shown, triples } from "./same-answer.ts";

let coach: Coach;
beforeAll(() => {
  coach = createCoach(RULES, { detect: async () => null });
});

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
  "soft hyphens in long words": (draft) => draft.replace(/([a-z]{5})(?=[a-z]{4})/g, "$1\u00AD"),
  "characters of no width": (draft) => draft.replace(/ /g, (space, i: number) => (i % 7 === 0 ? `${space}\u200B` : space)),
};

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
