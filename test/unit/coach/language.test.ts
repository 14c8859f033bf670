/** Which sentences are scored: the English ones, in drafts that are mostly English. */
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import fc from "../../support/same-seed.ts";
import { asMail, paragraphs } from "./drafts.ts";

let coach: Coach;
/** One to which everything is English. */
let trusting: Coach;
beforeAll(() => {
  trusting = createCoach(RULES, { detect: async () => "en" });
  coach = createCoach(RULES, { detect: detectLanguage });
});

const GERMAN = "Vielen Dank f\u00FCr Ihre Nachricht. Leider k\u00F6nnen wir Ihnen das Geld nicht erstatten.";
const FRENCH = "Nous sommes d\u00E9sol\u00E9s pour ce retard, et nous allons v\u00E9rifier votre commande aujourd'hui.";
const SPANISH = "Lamentamos mucho lo ocurrido con su pedido y vamos a revisarlo con el almac\u00E9n hoy mismo.";
const RUSSIAN =
  "\u0421\u043F\u0430\u0441\u0438\u0431\u043E \u0437\u0430 \u0432\u0430\u0448\u0435 \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435, \u043C\u044B \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u043C \u0437\u0430\u043A\u0430\u0437.";
const CHINESE = "\u611F\u8C22\u60A8\u7684\u6765\u4FE1\uFF0C\u6211\u4EEC\u4F1A\u5C3D\u5FEB\u4E3A\u60A8\u5904\u7406\u3002";
const ENGLISH =
  "I'm sorry about the late parcel, Ana. I've asked the warehouse to send a new one today, and I'll write to you with the tracking number by Friday. It's our policy that we can't refund shipping.";

const FOREIGN: readonly (readonly [string, string])[] = [
  ["German", GERMAN],
  ["French", FRENCH],
  ["Spanish", SPANISH],
  ["Russian", RUSSIAN],
  ["Chinese", CHINESE],
];

describe("a reply that mixes languages", () => {
  it.each(FOREIGN)("scores as its English part does, beside %s", async (_, other) => {
    const alone = await coach.assess({ draft: ENGLISH });
    for (const draft of [`${ENGLISH}\n\n${other}`, `${other}\n\n${ENGLISH}`]) {
      const mixed = await coach.assess({ draft });
      expect(mixed.language).toBe("en");
      expect(mixed.scores).toEqual(alone.scores);
      expect(mixed.findings.map((f) => [f.rule, f.quote])).toEqual(alone.findings.map((f) => [f.rule, f.quote]));
      for (const f of mixed.findings) expect(f.quote).toBe(draft.slice(f.start, f.end));
      expect(mixed.promises.map((p) => p.what)).toEqual(alone.promises.map((p) => p.what));
    }
  });

  it("keeps its other language untouched by suggestions", async () => {
    const draft = `${GERMAN}\n\n${ENGLISH}`;
    const { findings } = await coach.assess({ draft });
    const suggestions = findings.flatMap((f) => f.suggestions);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { start } of suggestions) expect(start).toBeGreaterThanOrEqual(GERMAN.length);
  });

  it("is not scored when less than half of it is English", async () => {
    const { language, scores, findings } = await coach.assess({ draft: `Hi Ana,\n\nsorry for the delay.\n\n${GERMAN} ${GERMAN}` });
    expect(language).toBe("de");
    expect(scores.overall).toBeNull();
    expect(findings).toEqual([]);
  });
});

describe("English", () => {
  it.each([
    "Order 4411 shipped yesterday. ETA Thursday lol",
    "Visit Calle Mayor 5, Madrid, and ask for Jos\u00E9 M\u00FCller.",
    "ok np ill check n ping u",
    "Schiphol Zuid station closed. Trains run from Lelylaan instead.",
    "Error 0x80070057 ERR_CONNECTION_RESET net::ERR_FAILED",
  ])("is read as English, names and codes and all: %s", async (draft) => {
    expect((await coach.assess({ draft })).language).toBe("en");
  });

  it("never asks the detector when it is clear", () =>
    fc.assert(
      fc.asyncProperty(paragraphs, async (body) => {
        const asked: string[] = [];
        const detect = async (text: string) => {
          asked.push(text);
          return "en";
        };
        const draft = `Hi Maria,\n\nI have read what you sent, and this is what we can do for you.\n\n${body.join("\n\n")}`;
        expect((await createCoach([], { detect }).assess({ draft })).language).toBe("en");
        expect(asked.join(" ").length).toBeLessThan(draft.length / 2);
      }),
      { numRuns: 20 },
    ));

  it("loses no sentence of any reply that the rules were written for", () =>
    fc.assert(
      fc.asyncProperty(paragraphs, async (body) => {
        const draft = asMail(body);
        expect((await coach.assess({ draft })).scores).toEqual((await trusting.assess({ draft })).scores);
      }),
      { numRuns: 40 },
    ));
});
