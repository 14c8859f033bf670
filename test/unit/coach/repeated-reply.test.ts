/** What was sent before is found again, weighed by whom it went to, and left alone where everybody is due the same words. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Finding, PastReply } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";

const SALT = "salt";
const coach = createCoach(RULES, { detect: detectLanguage });
const SENTENCE = "I've asked the warehouse to look for your parcel on every shelf.";
const REPLY = `Hi Ana,\n\n${SENTENCE} The driver who had it in his van calls you before noon, and I stay on it until it's found.`;
const OTHER = "Hi Tom,\n\nThe new battery left our shop today and is with you on Friday. ";

const sent = async (draft: string, more: Partial<PastReply> = {}): Promise<PastReply> => ({
  fingerprint: await coach.fingerprint({ draft }, SALT),
  day: 20_000,
  sameCustomer: false,
  ...more,
});
const found = async (draft: string, past: readonly PastReply[], salt = SALT): Promise<readonly Finding[]> =>
  (await coach.assess({ draft, past, salt })).findings.filter((finding) => finding.rule === "repeated-reply");
const quotes = async (...of: Parameters<typeof found>): Promise<string[]> => (await found(...of)).map((finding) => finding.quote);

describe("what was sent before", () => {
  it("is named where a long sentence went to another customer, in that sentence's words", async () => {
    expect(await quotes(OTHER + SENTENCE, [await sent(REPLY)])).toEqual([SENTENCE]);
  });

  it("is not named in a first reply, nor with another salt, nor for short sentences", async () => {
    expect(await quotes(REPLY, [])).toEqual([]);
    expect(await quotes(REPLY, [await sent(REPLY)], "other")).toEqual([]);
    expect(await quotes(`${OTHER}Thanks for the photos.`, [await sent("Thanks for the photos. I look at them now.")])).toEqual([]);
  });

  it("is found with other names, numbers and greeting", async () => {
    const draft = "Hello Mr. Okafor,\n\nYour refund of $75 goes out to the card that ends in 9901.";
    expect(await quotes(draft, [await sent("Hi Ana,\n\nYour refund of $20 goes out to the card that ends in 1234.")])).toHaveLength(1);
  });

  it("is one find for a whole reply, and weighs more than one sentence", async () => {
    const past = [await sent(REPLY)];
    const whole = await found(REPLY.replace("Ana", "Ben"), past);
    expect(whole.map((finding) => finding.quote)).toEqual([SENTENCE]);
    const [one] = await found(OTHER + SENTENCE, past);
    expect(whole[0]!.points).toBeLessThan(one!.points);
  });

  it("is found in a reply that was reworded here and there", async () => {
    const reworded = REPLY.replace("every shelf", "each shelf").replace("found.", "with you.");
    expect(await quotes(reworded, [await sent(REPLY)])).toHaveLength(1);
  });

  it("is offered no wording that stands there already, a blank in it or not", async () => {
    const said = "There is nothing I can do about the delay of your van.";
    const draft = `Hello Ana, the next step is [detail]. ${said}`;
    // What went out so often on one day is due to everybody, so the whole reply is found at its first sentence.
    const past = [sent(draft), ...Array.from({ length: 21 }, () => sent(`${OTHER}${said}`))];
    const [again] = await found(draft, await Promise.all(past));
    expect(again!.quote).toBe("the next step is [detail].");
    expect(again!.suggestions.map(({ start, end, text }) => text === draft.slice(start, end))).not.toContain(true);
  });

  it("weighs more when the same customer gets it twice", async () => {
    const [other] = await found(OTHER + SENTENCE, [await sent(REPLY)]);
    const [same] = await found(OTHER + SENTENCE, [await sent(REPLY, { sameCustomer: true })]);
    expect(same!.points).toBeLessThan(other!.points);
  });

  it("is left alone when more than twenty replies of one day share it, and named up to there", async () => {
    const past = Array.from({ length: 21 }, () => sent(REPLY));
    expect(await quotes(OTHER + SENTENCE, await Promise.all(past))).toEqual([]);
    expect(await quotes(OTHER + SENTENCE, await Promise.all(past.slice(1)))).toEqual([SENTENCE]);
    const spread = await Promise.all(past.map(async (reply, i) => ({ ...(await reply), day: i })));
    expect(await quotes(OTHER + SENTENCE, spread)).toEqual([SENTENCE]);
  });

  it("is left alone in numbered steps", async () => {
    const steps = "1. Open the settings and choose the second tab from the left.\n2. Switch the sync off and wait for the green light.";
    const past = [await sent(`Hi Ana, this is how to bring the lamp back:\n\n${steps}`)];
    expect(await quotes(`${OTHER}\n\n${steps}`, past)).toEqual([]);
  });

  it("is named once where the sentence also stands twice in the draft", async () => {
    expect(await quotes(`${OTHER}${SENTENCE}\n\nI've written it down. ${SENTENCE}`, [await sent(REPLY)])).toHaveLength(2);
  });

  it("is offered a way out that takes it away", async () => {
    const [finding] = await found(OTHER + SENTENCE, [await sent(REPLY)]);
    expect(finding!.suggestions.length).toBeGreaterThan(0);
  });
});
