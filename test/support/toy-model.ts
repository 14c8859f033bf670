/** A model of any size with made-up weights, as the bytes of a model file: for tests that need a model, not a good one. */
import { crc32 } from "../../src/model/checksum.ts";
import type { Output, TrainingExample } from "../../src/model/header.ts";

export interface ToyModel {
  readonly vocab?: readonly string[];
  readonly layers?: number;
  readonly hidden?: number;
  readonly heads?: number;
  readonly intermediate?: number;
  readonly maxTokens?: number;
  readonly outputs?: readonly Output[];
  readonly examples?: readonly TrainingExample[];
  readonly anySlip?: number;
  /** Widths of the layers that hear the rest of a reply; without them it reads sentences by themselves. */
  readonly context?: { readonly sentence: number; readonly reply: number };
  readonly absences?: readonly Output[];
  readonly seed?: number;
  /** Laid over the header as it is written, to spoil it. */
  readonly header?: Readonly<Record<string, unknown>>;
}

export const SPECIAL: readonly string[] = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz0123456789.,!?'-"];
export const TOY_VOCAB: readonly string[] = [...SPECIAL, ...LETTERS, ...LETTERS.map((letter) => `##${letter}`), "you", "should", "have"];

export const outputOf = (id: string, more: Partial<Output> = {}): Output => ({
  id,
  kind: "slip",
  temperature: 1,
  bias: 0,
  threshold: 0.5,
  ...more,
});
export const TOY_OUTPUTS: readonly Output[] = [
  outputOf("any-slip", { kind: "any", threshold: null }),
  outputOf("blame-customer"),
  outputOf("flat-no", { threshold: 0.9 }),
  outputOf("policy-wall", { threshold: null }),
  outputOf("specific-apology", { kind: "strength" }),
];

export const TOY_ABSENCES: readonly Output[] = [
  outputOf("missing-empathy", { kind: "absence" }),
  outputOf("missing-next-step", { kind: "absence", threshold: null }),
];

/** The same numbers for the same seed, about normally spread. */
function spread(seed: number): () => number {
  let state = seed >>> 0 || 1;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return () => (next() + next() + next() + next() - 2) * 1.7;
}

interface Piece {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: "int8" | "float32";
}

const floats = (name: string, ...shape: number[]): Piece => ({ name, shape, type: "float32" });
const bytes = (name: string, ...shape: number[]): Piece => ({ name, shape, type: "int8" });
const norm = (name: string, width: number): Piece[] => [floats(`${name}.weight`, width), floats(`${name}.bias`, width)];
const linear = (name: string, rows: number, columns: number): Piece[] => [
  bytes(`${name}.weight`, rows, columns),
  floats(`${name}.bias`, rows),
];

function contextPieces({ context, absences = TOY_ABSENCES, outputs = TOY_OUTPUTS, hidden = 32 }: ToyModel): Piece[] {
  if (!context) return [];
  const { sentence, reply } = context;
  return [
    ...["own", "before", "after", "whole", "customer"].map((part) => bytes(`context.${part}`, sentence, hidden)),
    floats("context.place", sentence, 3),
    floats("context.bias", sentence),
    bytes("context.out", outputs.length, sentence),
    floats("context.outBias", outputs.length),
    ...["mean", "highest", "customer"].map((part) => bytes(`context.reply.${part}`, reply, hidden)),
    floats("context.reply.bias", reply),
    bytes("context.reply.out", absences.length, reply),
    floats("context.reply.outBias", absences.length),
  ];
}

/** The bytes of a model file. */
export function toyModel(toy: ToyModel = {}): Uint8Array<ArrayBuffer> {
  const { vocab = TOY_VOCAB, layers = 2, hidden = 32, heads = 4, intermediate = 64, maxTokens = 24, outputs = TOY_OUTPUTS } = toy;
  const { examples = [], anySlip = 0, seed = 7 } = toy;
  const pieces = [
    bytes("embeddings.word", vocab.length, hidden),
    floats("embeddings.position", maxTokens, hidden),
    ...norm("embeddings.norm", hidden),
    ...Array.from({ length: layers }, (_, n) => [
      ...["query", "key", "value", "output"].flatMap((part) => linear(`layer.${n}.${part}`, hidden, hidden)),
      ...norm(`layer.${n}.attentionNorm`, hidden),
      ...linear(`layer.${n}.up`, intermediate, hidden),
      ...linear(`layer.${n}.down`, hidden, intermediate),
      ...norm(`layer.${n}.outputNorm`, hidden),
    ]).flat(),
    floats("heads.weight", outputs.length, hidden),
    floats("heads.bias", outputs.length),
    ...contextPieces(toy),
    ...(examples.length > 0 ? [bytes("examples.vectors", examples.length, hidden)] : []),
  ];
  const { tensors, data } = fill(pieces, spread(seed));
  const header = {
    format: 1,
    version: "toy",
    vocab,
    layers,
    hidden,
    heads,
    intermediate,
    maxTokens,
    layerNormEps: 1e-12,
    pooling: "mean",
    outputs,
    gate: { anySlip },
    ...(toy.context && { context: toy.context, absences: toy.absences ?? TOY_ABSENCES }),
    examples,
    tensors,
    crc32: crc32(data),
    ...toy.header,
  };
  return fileOf(JSON.stringify(header), data);
}

/** Magic, header and data in one. */
export function fileOf(header: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(header);
  const padded = Math.ceil((8 + text.length) / 16) * 16;
  const file = new Uint8Array(padded + data.length).fill(32, 8, padded);
  file.set(new TextEncoder().encode("RCM1"));
  new DataView(file.buffer).setUint32(4, padded - 8, true);
  file.set(text, 8);
  file.set(data, padded);
  return file;
}

/** Numbers for every tensor, each at a place of its own; norms near one, scales that keep layers tame. */
function fill(pieces: readonly Piece[], next: () => number) {
  const parts: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  const put = (array: Float32Array | Int8Array): number => {
    const at = Math.ceil(end / 16) * 16;
    parts.push({ at, bytes: new Uint8Array(array.buffer) });
    end = at + array.byteLength;
    return at;
  };
  const tensors = pieces.map(({ name, shape, type }) => {
    const count = shape.reduce((a, b) => a * b, 1);
    if (type === "float32") {
      const centre = /[nN]orm\.weight$/.test(name) ? 1 : 0;
      return { name, shape, type, offset: put(Float32Array.from({ length: count }, () => centre + 0.3 * next())) };
    }
    const offset = put(Int8Array.from({ length: count }, () => Math.max(-127, Math.min(127, Math.round(50 * next())))));
    const tame = 1 / (50 * Math.sqrt(shape[1]!));
    return { name, shape, type, offset, scaleOffset: put(Float32Array.from({ length: shape[0]! }, () => tame * (1 + 0.2 * next()))) };
  });
  const data = new Uint8Array(end);
  for (const { at, bytes } of parts) data.set(bytes, at);
  return { tensors, data };
}
