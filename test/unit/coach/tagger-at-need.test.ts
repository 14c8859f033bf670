/** The tagger wakes when a sentence cannot be read without it, and not before. */
import { describe, expect, it, vi } from "vitest";
import { createCoach } from "../../../src/coach/coach.ts";
import type { Sentence } from "../../../src/coach/draft.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import type { Tagger } from "../../../src/coach/tagger.ts";
import { taggerAtNeed } from "../../../src/coach/tagger-at-need.ts";

const SENTENCE: Sentence = { text: "Yes.", start: 0, end: 4, tokens: [], question: false };
const TAGS = [new Set(["Yes"])];

describe("work with a tagger that has not woken", () => {
  it("does not wake it when it is not asked", async () => {
    const wake = vi.fn(async (): Promise<Tagger> => () => TAGS);
    const tagger = taggerAtNeed(async () => wake);
    expect(await tagger.orWake(() => 7)).toBe(7);
    expect(wake).not.toHaveBeenCalled();
    expect(tagger.isAwake()).toBe(false);
  });

  it("wakes it once when it is, and is begun anew", async () => {
    const wake = vi.fn(async (): Promise<Tagger> => () => TAGS);
    const tagger = taggerAtNeed(async () => wake);
    const tag = await tagger.found();
    const work = vi.fn(() => tag(SENTENCE));
    expect(await Promise.all([tagger.orWake(work), tagger.orWake(work)])).toEqual([TAGS, TAGS]);
    expect(wake).toHaveBeenCalledTimes(1);
    expect(work).toHaveBeenCalledTimes(4);
    expect(tagger.isAwake()).toBe(true);
  });

  it("fails as the tagger does, and tries it anew the next time", async () => {
    const wake = vi.fn(async (): Promise<Tagger> => () => TAGS);
    wake.mockRejectedValueOnce(new Error("tagger.js is missing"));
    const tagger = taggerAtNeed(async () => wake);
    const tag = await tagger.found();
    await expect(tagger.orWake(() => tag(SENTENCE))).rejects.toThrow("tagger.js is missing");
    expect(await tagger.orWake(() => tag(SENTENCE))).toEqual(TAGS);
  });

  it("is not to be had while it is not in the package, needed or not, and is had once it is", async () => {
    const wake = vi.fn(async (): Promise<Tagger> => () => TAGS);
    const fetch = vi.fn(async () => wake);
    fetch.mockRejectedValueOnce(new Error("tagger.js is missing"));
    const tagger = taggerAtNeed(fetch);
    await expect(tagger.found()).rejects.toThrow("tagger.js is missing");
    expect(await tagger.found()).toBe(await tagger.found());
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(wake).not.toHaveBeenCalled();
  });

  it("leaves what else goes wrong as it is", async () => {
    const wake = vi.fn(async (): Promise<Tagger> => () => TAGS);
    const work = () => {
      throw new RangeError("of its own");
    };
    await expect(taggerAtNeed(async () => wake).orWake(work)).rejects.toThrow(RangeError);
    expect(wake).not.toHaveBeenCalled();
  });
});

describe("a fresh coach", () => {
  const coach = () => createCoach(RULES, { detect: async () => null });
  const CUSTOMER = "I paid twice and nobody answers. Where is my money?";

  it.each([
    ["Unfortunately we can't refund the ticket, it's our policy. You should have checked the date before you paid.", false],
    ["The invoice was stored on the wrong shelf, so it went out late.", true],
  ])("answers in full, waking the tagger only where it decides: %s", async (draft, wakes) => {
    const [fresh, woken] = [coach(), coach()];
    await woken.wake();
    const answer = await fresh.assess({ draft, customer: CUSTOMER });
    expect(fresh.isAwake()).toBe(wakes);
    expect(answer.findings.length).toBeGreaterThan(0);
    expect(answer).toEqual(await woken.assess({ draft, customer: CUSTOMER }));
  });
});
