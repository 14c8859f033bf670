/** The forward pass said plainly and slowly in double precision: what the kernel is held to. */
import type { ModelFile } from "../../../src/model/model-file.ts";

type Row = number[];

/** A tensor as rows of numbers, dequantised. */
export function rowsOf({ header, data }: ModelFile, name: string): Row[] {
  const { rows, columns, type, offset, scaleOffset } = header.tensors.get(name)!;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const float = (at: number): number => view.getFloat32(at, true);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const at = r * columns + c;
      return type === "int8" ? view.getInt8(offset + at) * float(scaleOffset + 4 * r) : float(offset + 4 * at);
    }),
  );
}

const dot = (a: Row, b: Row): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
const add = (a: Row, b: Row): Row => a.map((x, i) => x + b[i]!);
const mean = (a: Row): number => a.reduce((x, y) => x + y, 0) / a.length;

/** erf by its Taylor series, and by its limit where that is as good. */
export function erf(x: number): number {
  if (Math.abs(x) > 5) return Math.sign(x);
  let [sum, term] = [x, x];
  for (let n = 1; n < 200 && Math.abs(term) > 1e-18; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
export const gelu = (x: number): number => 0.5 * x * (1 + erf(x / Math.SQRT2));

export function normalised(x: Row, weight: Row, bias: Row, epsilon: number): Row {
  const middle = mean(x);
  const deviation = Math.sqrt(mean(x.map((v) => (v - middle) ** 2)) + epsilon);
  return x.map((v, i) => ((v - middle) / deviation) * weight[i]! + bias[i]!);
}

/** Every token's mixture of values, head by head. */
export function attended(query: Row[], key: Row[], value: Row[], heads: number): Row[] {
  const size = query[0]!.length / heads;
  const head = (row: Row, h: number): Row => row.slice(h * size, (h + 1) * size);
  return query.map((q) =>
    Array.from({ length: heads }, (_, h) => {
      const scores = key.map((k) => Math.exp(dot(head(q, h), head(k, h)) / Math.sqrt(size)));
      const total = scores.reduce((a, b) => a + b, 0);
      return Array.from({ length: size }, (_, i) => value.reduce((sum, v, t) => sum + (scores[t]! / total) * v[h * size + i]!, 0));
    }).flat(),
  );
}

/** The pooled vector of one sequence. */
export function plainEncode(file: ModelFile, ids: readonly number[]): Row {
  const { layers, heads, layerNormEps } = file.header;
  const rows = (name: string): Row[] => rowsOf(file, name);
  const one = (name: string): Row => rows(name)[0]!;
  const linear = (name: string): ((x: Row) => Row) => {
    const [weight, bias] = [rows(`${name}.weight`), one(`${name}.bias`)];
    return (x) => weight.map((row, i) => dot(row, x) + bias[i]!);
  };
  const norm = (name: string): ((x: Row) => Row) => {
    const [weight, bias] = [one(`${name}.weight`), one(`${name}.bias`)];
    return (x) => normalised(x, weight, bias, layerNormEps);
  };
  const [words, places] = [rows("embeddings.word"), rows("embeddings.position")];
  let x = ids.map((id, i) => add(words[id]!, places[i]!)).map(norm("embeddings.norm"));
  for (let n = 0; n < layers; n++) {
    const layer = `layer.${n}`;
    const mixed = attended(x.map(linear(`${layer}.query`)), x.map(linear(`${layer}.key`)), x.map(linear(`${layer}.value`)), heads);
    const [output, attentionNorm] = [linear(`${layer}.output`), norm(`${layer}.attentionNorm`)];
    x = x.map((row, t) => attentionNorm(add(row, output(mixed[t]!))));
    const [up, down, outputNorm] = [linear(`${layer}.up`), linear(`${layer}.down`), norm(`${layer}.outputNorm`)];
    x = x.map((row) => outputNorm(add(row, down(up(row).map(gelu)))));
  }
  return x[0]!.map((_, i) => mean(x.map((row) => row[i]!)));
}
