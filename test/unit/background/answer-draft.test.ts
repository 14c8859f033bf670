/** One draft's answers, in the order in which they can be had, and no more of them than anybody waits for. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Assessment, Finding } from "../../../src/coach/assessment.ts";
import type { AtOnce, Coach } from "../../../src/coach/coach.ts";
import type { Model } from "../../../src/model/model.ts";

vi.mock("../../../src/browser/api.ts", () => ({ writeLocal: async () => undefined }));
vi.mock("../../../src/browser/own-files.ts", () => ({ ownFiles: { read: async () => null } }));
const { answerDraft } = await import("../../../src/background/answer-draft.ts");

const NOTICED = { rule: "flat-no", kind: "slip", quote: "The ship has sailed", opinion: "noticed" } as Finding;
const SHARED = { rule: "flat-no", kind: "slip", quote: "We can't", opinion: "shared" } as Finding;
const assessment = (headline: string, ...findings: Finding[]) => ({ headline, findings }) as unknown as Assessment;
const past = { read: async () => null, keep: async () => undefined };
const model = {
  explain: (sentence: string) => ({
    probability: 0.9,
    words: [{ start: 4, end: sentence.length, text: "ship has sailed", weight: 0.5 }],
    nearest: { text: "That ship has sailed.", behaviour: "flat-no", likeness: 0.9 },
  }),
} as unknown as Model;
const tried = async (): Promise<Assessment> => assessment("full");
let awake: boolean;
let atOnce: AtOnce;
const coach = {
  isAwake: () => awake,
  glance: async () => assessment("glance"),
  assessAtOnce: async () => atOnce,
  reconsider: async (_: unknown, signal?: AbortSignal) => (signal?.aborted ? null : assessment("better", NOTICED, SHARED)),
} as unknown as Coach;

/** What is sent for one draft, as [headline, final, more, grounds of each finding]. */
async function answers(read: (() => Promise<Model | null>) | null, signal = new AbortController().signal) {
  const sent: unknown[][] = [];
  const send = ({ headline, findings }: Assessment, final: boolean, more = false): void => {
    sent.push([headline, final, more, ...findings.map(({ grounds }) => grounds?.words.join() ?? null)]);
  };
  await answerDraft({ draft: "Hi" }, { coach, model: read }, past, send, signal);
  return sent;
}

describe("a draft", () => {
  beforeEach(() => {
    awake = true;
    atOnce = { answer: assessment("full"), sure: true, tried };
  });

  it("is answered at once while the tagger still wakes, then in full", async () => {
    awake = false;
    expect(await answers(null)).toEqual([
      ["glance", false, false],
      ["full", true, false],
    ]);
  });

  it("is answered again in the light of a second opinion, and once more with what speaks for it", async () => {
    expect(await answers(async () => model)).toEqual([
      ["full", true, true],
      ["better", true, true, null, null],
      ["better", true, false, "ship has sailed", null],
    ]);
  });

  it("says at once what spoke for what was noticed before", async () => {
    atOnce = { answer: assessment("edited", NOTICED), sure: true, tried };
    expect(await answers(async () => model)).toEqual([
      ["edited", true, true, "ship has sailed"],
      ["better", true, true, "ship has sailed", null],
      ["better", true, false, "ship has sailed", null],
    ]);
  });

  it("is answered at once with what is offered as it stood, and again only where a trial came out otherwise", async () => {
    atOnce = { answer: assessment("at once"), sure: false, tried };
    expect(await answers(null)).toEqual([
      ["at once", true, true],
      ["full", true, false],
    ]);
    atOnce = { answer: assessment("full"), sure: false, tried };
    expect(await answers(null)).toEqual([["full", true, true]]);
  });

  it("is tried once: by the second reader where there is one, by the rules where it cannot be read", async () => {
    atOnce = { answer: assessment("at once"), sure: false, tried };
    expect((await answers(async () => model)).map(([headline]) => headline)).toEqual(["at once", "better", "better"]);
    expect((await answers(async () => null)).map(([headline]) => headline)).toEqual(["at once", "full"]);
  });

  it("is not tried again when a newer one is asked about", async () => {
    atOnce = { answer: assessment("at once"), sure: false, tried };
    const newer = new AbortController();
    newer.abort();
    expect(await answers(async () => model, newer.signal)).toEqual([["at once", true, true]]);
  });

  it("has its full answer alone where the model cannot be read", async () => {
    expect(await answers(async () => null)).toEqual([["full", true, true]]);
  });

  it("is not thought about further when a newer one is asked about", async () => {
    const newer = new AbortController();
    newer.abort();
    expect(await answers(async () => model, newer.signal)).toEqual([["full", true, true]]);
  });
});
