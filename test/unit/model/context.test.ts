/** What stands around a sentence, held to the same layers said plainly. */
import { describe, expect, it } from "vitest";
import { loadModel, type Model, type Reading } from "../../../src/model/model.ts";
import { readModelFile } from "../../../src/model/model-file.ts";
import { TOY_ABSENCES, TOY_OUTPUTS, toyModel } from "../../support/toy-model.ts";
import { rowsOf } from "./plain-encoder.ts";

const WIDTHS = { sentence: 24, reply: 16 };
const bytes = toyModel({ context: WIDTHS });
const file = readModelFile(bytes);
const SENTENCES = ["You should have.", "We can't do that, sorry!", "no"];
const CUSTOMER = "Where is my order?";

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
const times = (name: string, vector: readonly number[]): number[] => rowsOf(file, `context.${name}`).map((row) => dot(row, vector));
const sum = (...vectors: readonly (readonly number[])[]): number[] => vectors[0]!.map((_, i) => vectors.reduce((all, v) => all + v[i]!, 0));
const bias = (name: string): number[] => rowsOf(file, `context.${name}`)[0]!;
const positive = (vector: readonly number[]): number[] => vector.map((x) => Math.max(0, x));
const chance = (x: number): number => 1 / (1 + Math.exp(-x));

const pooledOf = (model: Model, text: string): number[] => [...model.hear(text).pooled];
const NOTHING = Array<number>(file.header.hidden).fill(0);
const averageOf = (vectors: readonly number[][]): number[] => sum(...vectors).map((x) => x / vectors.length);

/** The reading of one sentence, in plain words. */
function plainly(model: Model, i: number, customer: string | null): Reading {
  const vectors = SENTENCES.map((text) => pooledOf(model, text));
  const hidden = positive(
    sum(
      bias("bias"),
      times("own", vectors[i]!),
      times("before", vectors[i - 1] ?? NOTHING),
      times("after", vectors[i + 1] ?? NOTHING),
      times("whole", averageOf(vectors)),
      times("customer", customer === null ? NOTHING : pooledOf(model, customer)),
      times("place", [i === 0 ? 1 : 0, i === SENTENCES.length - 1 ? 1 : 0, SENTENCES.length / 10]),
    ),
  );
  const more = sum(times("out", hidden), bias("outBias"));
  const { logits } = model.hear(SENTENCES[i]!);
  return Object.fromEntries(TOY_OUTPUTS.map(({ id }, row) => [id, chance(logits[row]! + more[row]!)]));
}

const near = (a: Reading, b: Reading): void => {
  expect(Object.keys(a)).toEqual(Object.keys(b));
  for (const id of Object.keys(a)) expect(a[id]!).toBeCloseTo(b[id]!, 4);
};

describe("a sentence in its reply", () => {
  it.each([CUSTOMER, null])("hears its neighbours, the whole, and the customer (%s)", async (customer) => {
    const model = await loadModel(bytes);
    const reply = {
      sentences: SENTENCES.map(model.hear),
      customer: customer === null ? undefined : model.hear(customer),
    };
    const { sentences } = model.ofReply(reply);
    for (const i of SENTENCES.keys()) near(sentences[i]!, plainly(model, i, customer));
  });

  it("is read the same however often, and otherwise beside others", async () => {
    const model = await loadModel(bytes);
    const heard = SENTENCES.map(model.hear);
    const all = model.ofReply({ sentences: heard, customer: undefined });
    expect(model.ofReply({ sentences: heard, customer: undefined })).toEqual(all);
    expect(model.ofReply({ sentences: heard.slice(0, 1), customer: undefined }).sentences[0]).not.toEqual(all.sentences[0]);
    expect(model.ofReply({ sentences: [], customer: undefined }).sentences).toEqual([]);
  });
});

it("what a reply lacks is read from its mean, its highest, and the customer", async () => {
  const model = await loadModel(bytes);
  const vectors = SENTENCES.map((text) => pooledOf(model, text));
  const highest = vectors[0]!.map((_, i) => Math.max(...vectors.map((v) => v[i]!)));
  const hidden = positive(
    sum(
      bias("reply.bias"),
      times("reply.mean", averageOf(vectors)),
      times("reply.highest", highest),
      times("reply.customer", pooledOf(model, CUSTOMER)),
    ),
  );
  const logits = sum(times("reply.out", hidden), bias("reply.outBias"));
  const { whole } = model.ofReply({
    sentences: SENTENCES.map(model.hear),
    customer: model.hear(CUSTOMER),
  });
  near(whole, Object.fromEntries(TOY_ABSENCES.map(({ id }, row) => [id, chance(logits[row]!)])));
});
