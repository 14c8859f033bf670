/** What a sentence's neighbours, the whole reply and the customer's message add to its own vector: two small layers over the encoder's. */
import type { ModelFile } from "./model-file.ts";

/** Rows of floats, one after the other. */
interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/** What a sentence is judged by, and what a whole reply is: each has a matrix of that name in the file. */
export const PARTS = ["own", "before", "after", "whole", "customer"] as const;
export const REPLY_PARTS = ["mean", "highest", "customer"] as const;
type Part = (typeof PARTS)[number];

/** A sentence's or message's share in the hidden layer, for each place that it can take. */
export type Shares = Readonly<Record<Part, Float32Array>>;

/** A text as the encoder left it; without shares where the model has no context. */
export interface Vector {
  readonly pooled: Float32Array;
  readonly shares: Shares | null;
}

export interface Context {
  /** Bytes of memory that it holds. */
  readonly size: number;
  sharesOf(pooled: Float32Array): Shares;
  /** What to add to the logits of each sentence's outputs. */
  sentences(reply: readonly Vector[], customer: Vector | undefined): readonly Float32Array[];
  /** The logits of what a reply may lack. */
  whole(reply: readonly Vector[], customer: Vector | undefined): Float32Array;
}

/** A float copy of a matrix, whatever it is kept as. */
export function matrixOf({ header, data }: ModelFile, name: string): Matrix {
  const { rows, columns, offset, scaleOffset, type } = header.tensors.get(name)!;
  if (type === "float32") return { rows, columns, values: new Float32Array(data.slice(offset, offset + 4 * rows * columns).buffer) };
  const whole = new Int8Array(data.buffer, data.byteOffset + offset, rows * columns);
  const scales = new Float32Array(data.slice(scaleOffset, scaleOffset + 4 * rows).buffer);
  return { rows, columns, values: Float32Array.from(whole, (value, i) => value * scales[Math.floor(i / columns)]!) };
}

export function times({ rows, columns, values }: Matrix, vector: ArrayLike<number>): Float32Array {
  const out = new Float32Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (let i = 0; i < columns; i++) sum += values[at++]! * vector[i]!;
    out[row] = sum;
  }
  return out;
}

function add(to: Float32Array, more: ArrayLike<number> | undefined, share = 1): void {
  if (more) for (let i = 0; i < to.length; i++) to[i]! += more[i]! * share;
}
const rectified = (vector: Float32Array): Float32Array => vector.map((x) => Math.max(0, x));

const meanOf = (vectors: readonly Float32Array[], width: number): Float32Array => {
  const mean = new Float32Array(width);
  for (const vector of vectors) add(mean, vector, 1 / vectors.length);
  return mean;
};
const highestOf = (vectors: readonly Float32Array[], width: number): Float32Array =>
  new Float32Array(width).map((_, i) => vectors.reduce((most, vector) => Math.max(most, vector[i]!), vectors[0]?.[i] ?? 0));

/** Where a sentence stands: whether it is the first, whether the last, and how many there are. */
const placeOf = (index: number, length: number): number[] => [Number(index === 0), Number(index === length - 1), length / 10];

type MatrixNamed = (name: string) => Matrix;
const bytesOf = (matrices: readonly Matrix[]): number => matrices.reduce((bytes, { values }) => bytes + values.byteLength, 0);

/** One hidden layer over a sentence, the one before and after, the reply's mean, the customer's message, and the sentence's place. */
function sentenceLayer(matrix: MatrixNamed): Pick<Context, "size" | "sharesOf" | "sentences"> {
  const parts = PARTS.map((part) => [part, matrix(part)] as const);
  const [place, bias, out, outBias] = [matrix("place"), matrix("bias").values, matrix("out"), matrix("outBias").values];
  const sharesIn = (reply: readonly Vector[], part: Part): Float32Array[] => reply.map(({ shares }) => shares![part]);
  return {
    size: bytesOf([place, out, ...parts.map(([, weights]) => weights)]),
    sharesOf: (pooled) => Object.fromEntries(parts.map(([part, weights]) => [part, times(weights, pooled)])) as Record<Part, Float32Array>,
    sentences(reply, customer) {
      const whole = meanOf(sharesIn(reply, "whole"), bias.length);
      return reply.map(({ shares }, i) => {
        const hidden = Float32Array.from(bias);
        const around = [shares?.own, reply[i - 1]?.shares?.before, reply[i + 1]?.shares?.after, whole, customer?.shares?.customer];
        for (const share of [...around, times(place, placeOf(i, reply.length))]) add(hidden, share);
        const more = times(out, rectified(hidden));
        add(more, outBias);
        return more;
      });
    },
  };
}

/** One hidden layer over the reply's mean and highest, and the customer's message. */
function replyLayer(matrix: MatrixNamed, width: number): Pick<Context, "size" | "whole"> {
  const [mean, highest, message] = REPLY_PARTS.map((part) => matrix(`reply.${part}`)) as [Matrix, Matrix, Matrix];
  const [bias, out, outBias] = [matrix("reply.bias").values, matrix("reply.out"), matrix("reply.outBias").values];
  return {
    size: bytesOf([mean, highest, message, out]),
    whole(reply, customer) {
      const vectors = reply.map(({ pooled }) => pooled);
      const hidden = Float32Array.from(bias);
      add(hidden, times(mean, meanOf(vectors, width)));
      add(hidden, times(highest, highestOf(vectors, width)));
      if (customer) add(hidden, times(message, customer.pooled));
      const logits = times(out, rectified(hidden));
      add(logits, outBias);
      return logits;
    },
  };
}

/** The layers of a file that has them; null for one that reads sentences by themselves. */
export function contextOf(file: ModelFile): Context | null {
  if (!file.header.context) return null;
  const matrix: MatrixNamed = (name) => matrixOf(file, `context.${name}`);
  const [sentence, reply] = [sentenceLayer(matrix), replyLayer(matrix, file.header.hidden)];
  return { ...sentence, ...reply, size: sentence.size + reply.size };
}
