/** Files that are no model, or not quite, are refused with a reason and never half read. */
import { describe, expect, it } from "vitest";
import { crc32 } from "../../../src/model/checksum.ts";
import { readModelFile } from "../../../src/model/model-file.ts";
import { ModelProblem, type Trouble } from "../../../src/model/problem.ts";
import { fileOf, TOY_OUTPUTS, toyModel } from "../../support/toy-model.ts";

const troubleWith = (bytes: Uint8Array | null): Trouble | "none" => {
  try {
    readModelFile(bytes);
    return "none";
  } catch (error) {
    if (error instanceof ModelProblem) return error.trouble;
    throw error;
  }
};
const whole = toyModel();
const changed = (at: number, by: number): Uint8Array => {
  const copy = whole.slice();
  copy[at] = copy[at]! ^ by;
  return copy;
};
/** Where the data begins. */
const dataStart = 8 + new DataView(whole.buffer).getUint32(4, true);

describe("a model file", () => {
  it("is read when it is whole, from any place in a larger buffer", () => {
    const padded = new Uint8Array(whole.length + 7);
    padded.set(whole, 7);
    for (const bytes of [whole, padded.subarray(7)]) {
      const { header, data } = readModelFile(bytes);
      expect(header.outputs).toEqual(TOY_OUTPUTS);
      expect(data.length).toBe(whole.length - dataStart);
    }
  });

  it("gives data whose slices are copies, even when it was read as a Buffer", () => {
    const { data } = readModelFile(Buffer.from(whole));
    expect(data.slice(16, 32).buffer.byteLength).toBe(16);
  });

  it("is missing when there is nothing", () => {
    expect([null, new Uint8Array()].map(troubleWith)).toEqual(["missing", "missing"]);
  });

  it("is damaged when it is cut short anywhere", () => {
    for (const length of [1, 4, 7, 8, 100, dataStart - 1, dataStart, dataStart + 99, whole.length - 16])
      expect([length, troubleWith(whole.slice(0, length))]).toEqual([length, "damaged"]);
  });

  it("is damaged when one bit of the data is another", () => {
    for (const at of [dataStart, dataStart + 1234, whole.length - 1]) expect(troubleWith(changed(at, 1))).toBe("damaged");
  });

  it("is damaged when it is something else altogether", () => {
    expect(troubleWith(new TextEncoder().encode("<!doctype html><title>Not found</title>"))).toBe("damaged");
    expect(troubleWith(new Uint8Array(1000))).toBe("damaged");
    expect(troubleWith(fileOf("{", new Uint8Array(16)))).toBe("damaged");
    expect(troubleWith(fileOf("[]", new Uint8Array(16)))).toBe("damaged");
  });

  it("is of another version when its magic or its format says so", () => {
    expect(troubleWith(changed(3, 3))).toBe("other-version");
    expect(troubleWith(toyModel({ header: { format: 2 } }))).toBe("other-version");
    expect(troubleWith(toyModel({ header: { format: undefined } }))).toBe("other-version");
  });

  it("is damaged when its header says what cannot be", () => {
    const wrong: Readonly<Record<string, unknown>>[] = [
      { vocab: ["a"] },
      { vocab: 3 },
      { layers: 0 },
      { layers: 3 },
      { layers: 1e9 },
      { hidden: 33 },
      { hidden: 64 },
      { heads: 5 },
      { intermediate: 12 },
      { maxTokens: 1e6 },
      { maxTokens: 25 },
      { layerNormEps: "1e-12" },
      { outputs: {} },
      { outputs: [{ id: "x", kind: "other" }] },
      { outputs: [{ id: "x", kind: "slip", temperature: 0 }] },
      { outputs: [] },
      { gate: 3 },
      { tensors: [] },
      { tensors: [{ name: "heads.bias", shape: [1, 2, 3], type: "int8", offset: 0, scaleOffset: 0 }] },
      { tensors: [{ name: "heads.bias", shape: [4], type: "int4", offset: 0 }] },
      { crc32: -1 },
      { crc32: 1 },
      { examples: [{ text: "a" }] },
      { examples: [{ text: "a", behaviour: "b" }] },
      { version: 3 },
    ];
    for (const header of wrong) expect([header, troubleWith(toyModel({ header }))]).toEqual([header, "damaged"]);
  });

  it("is damaged when a tensor reaches past its end", () => {
    const { header } = readModelFile(whole);
    const tensors = [...header.tensors.values()].map(({ rows, columns, ...tensor }) => ({
      ...tensor,
      shape: rows === 1 ? [columns] : [rows, columns],
    }));
    const moved = (offset: number) => tensors.map((t) => (t.name === "heads.weight" ? { ...t, offset } : t));
    expect(troubleWith(toyModel({ header: { tensors } }))).toBe("none");
    for (const offset of [16 * 1_000_000, 2 ** 30, -16, 8.5, 4])
      expect(troubleWith(toyModel({ header: { tensors: moved(offset) } }))).toBe("damaged");
  });

  it("ignores header keys that it does not know, and needs no checksum", () => {
    expect(troubleWith(toyModel({ header: { card: "…", crc32: undefined, gate: undefined } }))).toBe("none");
  });
});

describe("the checksum", () => {
  it("is the one that zip files use", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
