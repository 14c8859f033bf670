/** The committed model read by our runtime, against what the trainer's reference made of the same sentences. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createEncoder } from "../../../src/model/encoder.ts";
import { loadModel } from "../../../src/model/model.ts";
import { readModelFile } from "../../../src/model/model-file.ts";
import { wordPiece } from "../../../src/model/wordpiece.ts";

interface Golden {
  readonly modelSha256: string;
  readonly cases: readonly {
    readonly text: string;
    readonly ids: readonly number[];
    readonly pooled: readonly number[];
    readonly probabilities: readonly number[];
  }[];
  /** Whole replies, each sentence in the light of the others. */
  readonly replies: readonly {
    readonly customer: string;
    readonly sentences: readonly string[];
    readonly probabilities: readonly (readonly number[])[];
    readonly whole: readonly number[];
  }[];
}

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const [modelPath, goldenPath] = [join(root, "assets/model/model.bin"), join(root, "test/fixtures/model-golden.json")];
/** A copy of the house may be without a model, but never with half of one. */
const here = [modelPath, goldenPath].filter((path) => existsSync(path));
const golden: Golden = here.length === 2 ? JSON.parse(readFileSync(goldenPath, "utf8")) : { modelSha256: "", cases: [], replies: [] };
const bytes = here.length === 2 ? new Uint8Array(readFileSync(modelPath)) : null;

const TOLERANCE = 1e-3;
const MOST_BYTES = { file: 12_000_000, memory: 60_000_000 };
const farthest = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce<number>((most, x, i) => Math.max(most, Math.abs(x - b[i]!)), 0);

describe("the committed model", () => {
  it("comes with its golden vectors, or neither is there", () => {
    expect([0, 2]).toContain(here.length);
    if (bytes) expect(createHash("sha256").update(bytes).digest("hex")).toBe(golden.modelSha256);
  });

  it("cuts every golden text into the reference's tokens", () => {
    const header = bytes && readModelFile(bytes).header;
    for (const { text, ids } of golden.cases)
      expect([text, wordPiece(header!.vocab).ids(text.trim(), header!.maxTokens)]).toEqual([text, ids]);
  });

  it("gives the reference's vectors and probabilities to 1e-3", async () => {
    if (!bytes) return;
    const [encoder, model] = [await createEncoder(readModelFile(bytes)), await loadModel(bytes)];
    for (const { text, ids, pooled, probabilities } of golden.cases) {
      expect(farthest(encoder.encode(ids), pooled)).toBeLessThan(TOLERANCE);
      const reading = model.alone(model.hear(text));
      expect(
        farthest(
          model.outputs.map(({ id }) => reading[id]!),
          probabilities,
        ),
      ).toBeLessThan(TOLERANCE);
    }
  });

  it("gives the reference's probabilities in a reply, and of what it lacks", async () => {
    if (!bytes) return;
    const model = await loadModel(bytes);
    for (const { customer, sentences, probabilities, whole } of golden.replies) {
      const heard = { sentences: sentences.map(model.hear), customer: customer ? model.hear(customer) : undefined };
      const reading = model.ofReply(heard);
      const given = reading.sentences.map((each) => model.outputs.map(({ id }) => each[id]!));
      expect(given.length).toBe(probabilities.length);
      for (const [i, row] of given.entries()) expect(farthest(row, probabilities[i]!)).toBeLessThan(TOLERANCE);
      expect(
        farthest(
          model.absences.map(({ id }) => reading.whole[id]!),
          whole,
        ),
      ).toBeLessThan(TOLERANCE);
    }
  });

  it("is within its bounds, on disk and in memory", async () => {
    if (!bytes) return;
    expect(bytes.length).toBeLessThan(MOST_BYTES.file);
    expect((await loadModel(bytes)).size).toBeLessThan(MOST_BYTES.memory);
  });
});
