/** A small language model that notices what the rules miss: sentences to calibrated probabilities by behaviour, and what speaks for them. */
import { contextOf, matrixOf, times, type Vector } from "./context.ts";
import { createEncoder, type Encoder } from "./encoder.ts";
import type { Output, TrainingExample } from "./header.ts";
import { type ModelFile, readModelFile } from "./model-file.ts";
import { wordPiece } from "./wordpiece.ts";

/** A text that the model has read: one sentence of a reply, or a customer's message. */
export interface Heard extends Vector {
  /** Of each output, uncalibrated, without what stands around it. */
  readonly logits: readonly number[];
}

/** What the model makes of one sentence, or of a whole reply: a calibrated probability, 0 to 1, for each of its outputs by id. */
export type Reading = Readonly<Record<string, number>>;

/** Words of a sentence that speak for a behaviour; offsets are into the sentence. */
export interface TellingWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** By how much the probability falls without them. */
  readonly weight: number;
}

export interface Explanation {
  readonly probability: number;
  /** The words that matter most first; empty where no few words decide. */
  readonly words: readonly TellingWords[];
  /** The training example of this behaviour that is most like the sentence (cosine); null where the file holds none. */
  readonly nearest: (TrainingExample & { readonly likeness: number }) | null;
}

/** Sentences of one reply, in order, and the message that it answers. */
export interface HeardReply {
  readonly sentences: readonly Heard[];
  readonly customer: Heard | undefined;
}

export interface ReplyReading {
  /** One a sentence, in order. */
  readonly sentences: readonly Reading[];
  /** What the reply lacks, by the ids of `absences`. */
  readonly whole: Reading;
}

export interface Model {
  /** Of the weights. */
  readonly version: string;
  readonly outputs: readonly Output[];
  /** What a whole reply may lack. */
  readonly absences: readonly Output[];
  /** The probability of any slip below which no slip is reported. */
  readonly anySlip: number;
  /** Bytes of memory that it holds until it is let go. */
  readonly size: number;
  /** Some milliseconds; the same text always gives the same. */
  hear(text: string): Heard;
  /** A text by itself: a customer's message, or a sentence without its reply. */
  alone(heard: Heard): Reading;
  /** Each sentence in the light of the others and of the customer's message; next to no time. */
  ofReply(reply: HeardReply): ReplyReading;
  /** Why: a dozen readings with words left out. `behaviour` is an output's id. Throws a plain Error for one that the model does not know. */
  explain(sentence: string, behaviour: string): Explanation;
}

const MOST_LEFT_OUT = 12;
const MOST_SHOWN = 3;
/** Words count as telling when they carry at least this share of the probability, and of what the most telling ones carry. */
const TELLING = { ofAll: 0.1, ofMost: 0.4 };

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};

/** The examples with their vectors; a vector's scale does not change its cosine. */
function examplesOf({ header, data }: ModelFile): { readonly example: TrainingExample; readonly vector: Int8Array }[] {
  const tensor = header.tensors.get("examples.vectors");
  if (!tensor) return [];
  return header.examples.map((example, i) => {
    const start = tensor.offset + i * tensor.columns;
    return { example, vector: new Int8Array(data.slice(start, start + tensor.columns).buffer) };
  });
}

/** Runs of words, at most a dozen, that are left out one after the other. */
function partsOf(sentence: string): { readonly start: number; readonly end: number }[] {
  const words = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const size = Math.ceil(words.length / MOST_LEFT_OUT);
  return words.flatMap((word, i) => (i % size === 0 ? [{ start: word.start, end: words[Math.min(i + size, words.length) - 1]!.end }] : []));
}

/** The outputs' logits of a pooled vector, uncalibrated. */
type Judge = (pooled: Float32Array) => number[];

function judgeOf(file: ModelFile): Judge {
  const [weights, bias] = [matrixOf(file, "heads.weight"), matrixOf(file, "heads.bias").values];
  return (pooled) => Array.from(times(weights, pooled), (sum, row) => sum + bias[row]!);
}

const calibrated = (outputs: readonly Output[], logits: ArrayLike<number>): Reading =>
  Object.fromEntries(outputs.map(({ id, temperature, bias }, i) => [id, sigmoid(logits[i]! / temperature + bias)]));

/** Cosine of a vector to each example of one behaviour; the nearest. */
function nearestOf(pooled: Float32Array, examples: ReturnType<typeof examplesOf>, behaviour: string): Explanation["nearest"] {
  const length = (v: ArrayLike<number>): number => Math.sqrt(dot(v, v)) || 1;
  const alike = examples
    .filter(({ example }) => example.behaviour === behaviour)
    .map(({ example, vector }) => ({ ...example, likeness: dot(pooled, vector) / length(pooled) / length(vector) }));
  return alike.reduce<Explanation["nearest"]>((best, each) => (best && best.likeness >= each.likeness ? best : each), null);
}

function explainWith(read: (text: string) => number, sentence: string): Pick<Explanation, "probability" | "words"> {
  const probability = read(sentence);
  const parts = partsOf(sentence).map(({ start, end }) => ({
    start,
    end,
    text: sentence.slice(start, end),
    weight: probability - read(sentence.slice(0, start) + sentence.slice(end)),
  }));
  const most = Math.max(0, ...parts.map((part) => part.weight));
  const telling = parts.filter(({ weight }) => weight >= TELLING.ofAll * probability && weight >= TELLING.ofMost * most && weight > 0);
  return { probability, words: telling.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, MOST_SHOWN) };
}

/** A model over an encoder that is awake. */
function modelWith(file: ModelFile, encoder: Encoder): Model {
  const { outputs, absences, maxTokens, version, anySlip, vocab } = file.header;
  const [pieces, judge, context, examples] = [wordPiece(vocab), judgeOf(file), contextOf(file), examplesOf(file)];
  const pooledOf = (text: string): Float32Array => encoder.encode(pieces.ids(text.trim(), maxTokens));
  return {
    version,
    outputs,
    absences,
    anySlip,
    size: encoder.size + (context?.size ?? 0),
    hear(text) {
      const pooled = pooledOf(text);
      return { pooled, logits: judge(pooled), shares: context?.sharesOf(pooled) ?? null };
    },
    alone: ({ logits }) => calibrated(outputs, logits),
    ofReply({ sentences, customer }) {
      const more = context?.sentences(sentences, customer);
      const inReply = ({ logits }: Heard, i: number): number[] => logits.map((logit, row) => logit + (more?.[i]?.[row] ?? 0));
      return {
        sentences: sentences.map((heard, i) => calibrated(outputs, inReply(heard, i))),
        whole: context ? calibrated(absences, context.whole(sentences, customer)) : {},
      };
    },
    explain(sentence, behaviour) {
      if (!outputs.some(({ id }) => id === behaviour)) throw new Error(`the model knows no ${behaviour}`);
      const read = (text: string): number => calibrated(outputs, judge(pooledOf(text)))[behaviour]!;
      return { ...explainWith(read, sentence), nearest: nearestOf(pooledOf(sentence), examples, behaviour) };
    },
  };
}

/**
 * Reads a model from the bytes of its file; they are copied, so that the caller may let them go, and memory is freed when the model is
 * let go. Rejects with ModelProblem, whose `trouble` says why: missing, damaged, other-version, webassembly-refused, out-of-memory.
 */
export async function loadModel(bytes: Uint8Array | null | undefined): Promise<Model> {
  const file = readModelFile(bytes);
  return modelWith(file, await createEncoder(file));
}
