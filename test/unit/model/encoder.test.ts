/** The kernel and the forward pass against the same thing said slowly. */
import { beforeAll, describe, expect, it } from "vitest";
import { createEncoder } from "../../../src/model/encoder.ts";
import { type Kernel, startKernel } from "../../../src/model/kernel.ts";
import { readModelFile } from "../../../src/model/model-file.ts";
import { TOY_VOCAB, type ToyModel, toyModel } from "../../support/toy-model.ts";
import { attended, gelu, normalised, plainEncode } from "./plain-encoder.ts";

const TOLERANCE = 1e-3;
const farthest = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce<number>((most, x, i) => Math.max(most, Math.abs(x - b[i]!)), 0);
/** Numbers that look random and never change. */
const numbers = (count: number, size = 1): number[] => Array.from({ length: count }, (_, i) => size * Math.sin(i * 12.9898 + 78.233));
const cut = (values: ArrayLike<number>, width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, i) => Array.from(values).slice(i * width, (i + 1) * width));

describe("the kernel", () => {
  let kernel: Kernel;
  let floats: Float32Array;
  beforeAll(async () => {
    kernel = await startKernel(1 << 20);
    floats = new Float32Array(kernel.memory.buffer);
  });
  const put = (at: number, values: readonly number[]): number => {
    floats.set(values, at / 4);
    return at;
  };
  const get = (at: number, count: number): number[] => [...floats.subarray(at / 4, at / 4 + count)];

  it("multiplies as plain sums do, for an odd and an even number of tokens", () => {
    for (const [tokens, rows, columns] of [
      [1, 4, 8],
      [5, 12, 40],
      [6, 8, 1536],
    ] as const) {
      const x = numbers(tokens * columns, 3);
      const weights = Int8Array.from(numbers(rows * columns, 127).map(Math.round));
      const [scales, bias] = [numbers(rows, 0.001), numbers(rows)];
      const input = put(1024, x);
      new Int8Array(kernel.memory.buffer).set(weights, 100_000);
      kernel.quantise(input, 200_000, 300_000, tokens, columns);
      kernel.project(200_000, 300_000, 100_000, put(310_000, scales), put(320_000, bias), 400_000, tokens, rows, columns);
      const plain = cut(x, columns).flatMap((row) =>
        Array.from({ length: rows }, (_, r) => scales[r]! * row.reduce((sum, v, c) => sum + v * weights[r * columns + c]!, 0) + bias[r]!),
      );
      expect(farthest(get(400_000, tokens * rows), plain)).toBeLessThan(TOLERANCE);
    }
  });

  it("adds up exactly where every weight and every activation is the largest there is", () => {
    for (const columns of [384, 1536]) {
      const input = put(1024, Array(columns).fill(2));
      new Int8Array(kernel.memory.buffer).fill(-128, 100_000, 100_000 + 4 * columns);
      kernel.quantise(input, 200_000, 300_000, 1, columns);
      kernel.project(200_000, 300_000, 100_000, put(310_000, [1, 1, 1, 1]), put(320_000, [0, 0, 0, 0]), 400_000, 1, 4, columns);
      expect(farthest(get(400_000, 4), Array(4).fill(-256 * columns)) / (256 * columns)).toBeLessThan(1e-6);
    }
  });

  it("quantises a row of zeros to zeros", () => {
    kernel.quantise(put(1024, Array(8).fill(0)), 200_000, 300_000, 1, 8);
    expect([...new Int16Array(kernel.memory.buffer, 200_000, 8)]).toEqual(Array(8).fill(0));
    expect(get(300_000, 1)).toEqual([0]);
  });

  it("attends as the definition says, whatever the length", () => {
    for (const tokens of [1, 3, 4, 9]) {
      const [query, key, value] = [0, 1, 2].map((n) => numbers(tokens * 16 * 3, 2).slice(n * tokens * 16, (n + 1) * tokens * 16));
      kernel.attend(put(1024, query!), put(20_000, key!), put(40_000, value!), 60_000, 80_000, tokens, 16, 2);
      const plain = attended(cut(query!, 16), cut(key!, 16), cut(value!, 16), 2).flat();
      expect(farthest(get(80_000, tokens * 16), plain)).toBeLessThan(1e-5);
    }
  });

  it("attends without overflow when scores are huge", () => {
    const [query, key, value] = [Array(16).fill(100), [...Array(8).fill(100), ...Array(8).fill(-100)], numbers(16)];
    kernel.attend(put(1024, query), put(20_000, key), put(40_000, value), 60_000, 80_000, 2, 8, 1);
    expect(farthest(get(80_000, 8), value.slice(0, 8))).toBeLessThan(1e-6);
  });

  it("normalises with and without something added", () => {
    const [x, added, weight, bias] = [numbers(24, 5), numbers(24).reverse(), numbers(12, 2), numbers(12).reverse()];
    const at = [put(1024, x), put(4096, added), put(8192, weight), put(12_288, bias)] as const;
    kernel.normalise(at[0], 0, at[2], at[3], 20_000, 2, 12, 1e-12);
    expect(
      farthest(
        get(20_000, 24),
        cut(x, 12).flatMap((row) => normalised(row, weight, bias, 1e-12)),
      ),
    ).toBeLessThan(1e-5);
    kernel.normalise(at[0], at[1], at[2], at[3], at[0], 2, 12, 1e-12);
    const sums = x.map((v, i) => v + added[i]!);
    expect(
      farthest(
        get(at[0], 24),
        cut(sums, 12).flatMap((row) => normalised(row, weight, bias, 1e-12)),
      ),
    ).toBeLessThan(1e-5);
  });

  it("knows the exact GELU from far below to far above", () => {
    const x = Array.from({ length: 400 }, (_, i) => (i - 200) / 20);
    kernel.gelu(put(1024, x), x.length);
    expect(farthest(get(1024, x.length), x.map(gelu))).toBeLessThan(1e-5);
  });
});

describe("the encoder", () => {
  const ids = (length: number): number[] => Array.from({ length }, (_, i) => (i * 7 + 2) % TOY_VOCAB.length);
  const shapes: readonly ToyModel[] = [
    {},
    { layers: 3, hidden: 48, heads: 12, intermediate: 96 },
    { layers: 1, hidden: 384, heads: 12, intermediate: 1536 },
  ];

  it("agrees with the plain forward pass to 1e-3, whatever its shape", async () => {
    for (const shape of shapes) {
      const file = readModelFile(toyModel(shape));
      const encoder = await createEncoder(file);
      for (const length of [2, 7, 24])
        expect(farthest(encoder.encode(ids(length)), plainEncode(file, ids(length)))).toBeLessThan(TOLERANCE);
    }
  });

  it("remembers nothing: a sequence gives the same vector after any other", async () => {
    const encoder = await createEncoder(readModelFile(toyModel()));
    const alone = encoder.encode(ids(5));
    encoder.encode(ids(24));
    expect(encoder.encode(ids(5))).toEqual(alone);
  });
});
