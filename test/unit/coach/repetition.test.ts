/** A reply is told again by salted hashes: what varies from customer to customer does not matter, and one salt says nothing to another. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Fingerprint } from "../../../src/coach/assessment.ts";
import { needOf } from "../../../src/coach/need.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";
import { containment, fingerprint, hashOf, ownSentences, resemblance } from "../../../src/coach/repetition.ts";
import fc from "../../support/same-seed.ts";

const SALT = "salt";
const WORDS = "the parcel went out this morning and reaches you tomorrow because a driver takes it along with our own van".split(" ");
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 16 }).map((words) => `${words.join(" ")}.`);
const reply = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join("\n\n"));
const text = fc.oneof(reply, fc.string({ unit: "binary", maxLength: 400 }));

let split: Split;
beforeAll(async () => {
  split = await wakeSplitter();
});
const printOf = (draft: string, salt = SALT): Fingerprint =>
  fingerprint(ownSentences(read({ draft }, needOf(undefined, split), split)), salt);
const isAscending = (hashes: readonly number[]): boolean => hashes.every((hash, i) => i === 0 || hashes[i - 1]! < hash);

describe("a fingerprint", () => {
  it("is the same for the same text, and another with another salt", () => {
    fc.assert(
      fc.property(reply, (draft) => {
        expect(printOf(draft)).toEqual(printOf(draft));
        // Of a few dozen 32-bit numbers on either side two are the same once in a great while.
        const [one, other] = [printOf(draft), printOf(draft, "other")];
        const same = one.sketch.filter((hash) => other.sketch.includes(hash));
        expect(same.length).toBeLessThanOrEqual(1);
        expect(resemblance(one, other)).toBeLessThanOrEqual(1 / Math.max(1, one.sketch.length));
      }),
    );
  });

  it("holds nothing but unsigned 32-bit numbers, each list ascending and bounded, whatever the text", () => {
    fc.assert(
      fc.property(text, (draft) => {
        const { sentences, sketch } = printOf(draft);
        for (const hash of [...sentences, ...sketch]) expect(hash).toBe(hash >>> 0);
        expect(isAscending(sentences) && isAscending(sketch)).toBe(true);
        expect(sketch.length).toBeLessThanOrEqual(128);
      }),
    );
  });

  it("does not depend on the names, numbers, amounts and links in it", () => {
    const name = fc.constantFrom("Maria", "Tom Okafor", "Mr. Lopez", "Grace");
    const number = fc.oneof(fc.nat(99_999).map(String), fc.constantFrom("three", "A1234", "5.20"));
    const link = fc.constantFrom("https://track.example/p/91?x=1", "http://example.org", "www.example.net", "help@example.com");
    const about = (n: string, no: string, amount: number, url: string) =>
      `Hi ${n},\n\nI've moved order ${no} to the van that leaves at noon, ${n}. You get $${amount} back and can follow it at ${url} from now on.`;
    fc.assert(
      fc.property(name, number, fc.nat(999), link, (n, no, amount, url) => {
        expect(printOf(about(n, no, amount, url))).toEqual(printOf(about("Ana", "77", 20, "https://example.com/a")));
      }),
    );
  });

  it("does not depend on the order of the sentences, but on the order of the words", () => {
    const [one, two] = ["I'll check the label with the warehouse before noon.", "The driver calls you when the van is ten minutes away."];
    expect(printOf(`${one} ${two}`).sentences).toEqual(printOf(`${two} ${one}`).sentences);
    expect(printOf("Before noon I'll check the label with the warehouse.").sentences).not.toEqual(printOf(one).sentences);
  });

  it.each([
    ["a greeting and a sign-off", "Good morning to you, dear Ana of Leeds,\n\nWith the very best wishes,\nTom Okafor from the night desk"],
    ["short sentences", "Thanks for the photos."],
    [
      "numbered steps",
      "1. Open the settings and choose the second tab from the left.\n2. Switch the sync off and wait until the light is green.",
    ],
    ["quoted mail", "> I'll check the label with the warehouse before noon, she said."],
    ["nothing", ""],
  ])("is empty for %s", (_, draft) => {
    expect(printOf(draft).sentences).toEqual([]);
  });

  it("is about what follows a greeting on its line", () => {
    const said = "your refund went out to your card this morning.";
    expect(printOf(`Hi Ana, ${said}`).sentences).toEqual(printOf(`Hello Mr. Okafor, ${said}`).sentences);
    expect(printOf(`Hi Ana, ${said}`).sentences).toHaveLength(1);
  });
});

describe("resemblance", () => {
  it("lies in 0 to 1, is the same both ways, and 1 for the same text", () => {
    fc.assert(
      fc.property(text, reply, (a, b) => {
        const [one, two] = [printOf(a), printOf(b)];
        expect(resemblance(one, two)).toBe(resemblance(two, one));
        expect(resemblance(one, two)).toBeGreaterThanOrEqual(0);
        expect(resemblance(one, two)).toBeLessThanOrEqual(1);
        expect(resemblance(two, two)).toBe(1);
        for (const share of [containment(one, two), containment(two, one)]) expect(share >= 0 && share <= 1).toBe(true);
        expect(containment(two, two)).toBe(1);
      }),
    );
  });

  it("is near the true share for long replies", () => {
    const runs = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => hashOf(String(from + i), SALT));
    const sketchOf = (hashes: number[]): Fingerprint => ({ sentences: [], sketch: hashes.sort((a, b) => a - b).slice(0, 128) });
    expect(resemblance(sketchOf(runs(0, 3000)), sketchOf(runs(1000, 4000)))).toBeCloseTo(0.5, 0.9);
    expect(resemblance(sketchOf(runs(0, 3000)), sketchOf(runs(3000, 6000)))).toBe(0);
  });

  it("of two empty replies is none", () => {
    expect(resemblance(printOf(""), printOf(""))).toBe(0);
    expect(containment(printOf(""), printOf(""))).toBe(0);
  });
});
