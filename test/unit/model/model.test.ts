/** The model as callers meet it: readings, explanations, and refusals that say why. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadModel } from "../../../src/model/model.ts";
import { readModelFile } from "../../../src/model/model-file.ts";
import { wordPiece } from "../../../src/model/wordpiece.ts";
import { outputOf, TOY_OUTPUTS, TOY_VOCAB, toyModel } from "../../support/toy-model.ts";
import { plainEncode, rowsOf } from "./plain-encoder.ts";

afterEach(() => void vi.unstubAllGlobals());

const SENTENCES = ["You should have read it.", "no", "", "We can't do that, sorry!", "word ".repeat(200)];

describe("a model", () => {
  it("reads each sentence as the plain forward pass does, calibrated", async () => {
    const outputs = [
      outputOf("any-slip", { kind: "any", temperature: 2, bias: -1 }),
      outputOf("flat-no", { temperature: 0.5, bias: 0.25 }),
    ];
    const bytes = toyModel({ outputs });
    const file = readModelFile(bytes);
    const model = await loadModel(bytes);
    const readings = SENTENCES.map((text) => model.alone(model.hear(text)));
    const [weights, bias] = [rowsOf(file, "heads.weight"), rowsOf(file, "heads.bias")[0]!];
    SENTENCES.forEach((text, s) => {
      const pooled = plainEncode(file, wordPiece(TOY_VOCAB).ids(text.trim(), file.header.maxTokens));
      outputs.forEach(({ id, temperature, bias: shift }, o) => {
        const logit = weights[o]!.reduce((sum, w, i) => sum + w * pooled[i]!, 0) + bias[o]!;
        expect(Math.abs(readings[s]![id]! - 1 / (1 + Math.exp(-(logit / temperature + shift))))).toBeLessThan(1e-3);
      });
    });
  });

  it("without layers for it, says the same of a sentence alone and among others", async () => {
    const model = await loadModel(toyModel());
    const heard = SENTENCES.map(model.hear);
    expect(model.ofReply({ sentences: heard, customer: heard[0] })).toEqual({ sentences: heard.map(model.alone), whole: {} });
    expect(model.ofReply({ sentences: [], customer: undefined })).toEqual({ sentences: [], whole: {} });
  });

  it("tells what it is", async () => {
    const model = await loadModel(toyModel({ anySlip: 0.4 }));
    expect(model.version).toBe("toy");
    expect(model.outputs).toEqual(TOY_OUTPUTS);
    expect(model.anySlip).toBe(0.4);
    expect(model.size).toBeGreaterThan(0);
  });

  it("does not keep the bytes that it was read from", async () => {
    const bytes = toyModel();
    const model = await loadModel(bytes);
    const before = model.hear("You should have.");
    bytes.fill(0);
    expect(model.hear("You should have.")).toEqual(before);
  });
});

describe("an explanation", () => {
  const examples = [
    { text: "You broke it.", behaviour: "blame-customer" },
    { text: "You should have asked.", behaviour: "blame-customer" },
    { text: "No.", behaviour: "flat-no" },
  ];

  it("shows words whose removal lowers the probability, the most telling first", async () => {
    const model = await loadModel(toyModel());
    for (const sentence of ["You should have read it.", "no way, sorry", "a b c d e f g h i j k l m n o p q r s t u v w x y z"]) {
      const { probability, words } = model.explain(sentence, "blame-customer");
      expect(probability).toBe(model.alone(model.hear(sentence))["blame-customer"]);
      expect(words.length).toBeLessThanOrEqual(3);
      for (const word of words) {
        expect(sentence.slice(word.start, word.end)).toBe(word.text);
        const without = sentence.slice(0, word.start) + sentence.slice(word.end);
        expect(model.alone(model.hear(without))["blame-customer"]).toBeCloseTo(probability - word.weight, 6);
        expect(word.weight).toBeGreaterThan(0);
      }
      expect([...words].sort((a, b) => b.weight - a.weight)).toEqual(words);
    }
  });

  it("has no words for a sentence without any", async () => {
    expect((await loadModel(toyModel())).explain("?!", "flat-no").words).toEqual([]);
  });

  it("names the nearest training example of that behaviour, and none where the file has none", async () => {
    const model = await loadModel(toyModel({ examples }));
    const { nearest } = model.explain("You should have.", "blame-customer");
    expect(examples.slice(0, 2)).toContainEqual({ text: nearest!.text, behaviour: nearest!.behaviour });
    expect(Math.abs(nearest!.likeness)).toBeLessThanOrEqual(1);
    expect(model.explain("You should have.", "policy-wall").nearest).toBeNull();
    expect((await loadModel(toyModel())).explain("You.", "flat-no").nearest).toBeNull();
  });

  it("is refused for what the model does not know", async () => {
    const model = await loadModel(toyModel());
    expect(() => model.explain("You.", "unknown")).toThrow("unknown");
  });
});

describe("a model that cannot be read", () => {
  const trouble = (bytes: Uint8Array | null): Promise<unknown> =>
    loadModel(bytes).then(
      () => "none",
      (error: { trouble?: string }) => error.trouble,
    );

  it("says that it is missing, or damaged", async () => {
    expect(await trouble(null)).toBe("missing");
    expect(await trouble(toyModel().slice(0, 5000))).toBe("damaged");
  });

  it("says that WebAssembly is refused by policy, or not there", async () => {
    vi.stubGlobal("WebAssembly", { instantiate: () => Promise.reject(new Error("Refused to compile or instantiate WebAssembly module")) });
    expect(await trouble(toyModel())).toBe("webassembly-refused");
    vi.stubGlobal("WebAssembly", undefined);
    expect(await trouble(toyModel())).toBe("webassembly-refused");
  });

  it("says that memory is short", async () => {
    const grow = (): never => {
      throw new RangeError("WebAssembly.Memory.grow(): Maximum memory size exceeded");
    };
    vi.stubGlobal("WebAssembly", { instantiate: () => Promise.resolve({ instance: { exports: { memory: { grow } } } }) });
    expect(await trouble(toyModel())).toBe("out-of-memory");
  });
});
