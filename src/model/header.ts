/** The model file's JSON header, read with suspicion: whatever is not as it should be is a damaged file. */
import { ModelProblem } from "./problem.ts";

/** "customer" is about a whole message of the customer, "absence" about a whole reply, the others about one sentence of the reply. */
export type OutputKind = "any" | "family" | "slip" | "strength" | "customer" | "absence";

/** One row of the head: what its probability is about, and how it is calibrated. */
export interface Output {
  /** A behaviour's id, "any-slip", "family:…", or "customer-upset". */
  readonly id: string;
  readonly kind: OutputKind;
  /** p = sigmoid(logit / temperature + bias). */
  readonly temperature: number;
  readonly bias: number;
  /** The probability from which it is reported; null where it never is. */
  readonly threshold: number | null;
}

export interface Tensor {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly type: "int8" | "float32";
  /** Bytes from the beginning of the data. */
  readonly offset: number;
  /** Where the rows' float scales are, for int8. */
  readonly scaleOffset: number;
}

export interface TrainingExample {
  readonly text: string;
  readonly behaviour: string;
}

export interface Header {
  readonly version: string;
  readonly vocab: readonly string[];
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly intermediate: number;
  readonly maxTokens: number;
  readonly layerNormEps: number;
  readonly outputs: readonly Output[];
  /** A slip is reported only where the probability of any slip is at least this. */
  readonly anySlip: number;
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly crc32: number | null;
  /** Widths of the layers that hear a sentence's neighbours; null in a file that reads sentences by themselves. */
  readonly context: { readonly sentence: number; readonly reply: number } | null;
  /** What a whole reply may lack, in the order of the reply's outputs; none without a context. */
  readonly absences: readonly Output[];
  readonly examples: readonly TrainingExample[];
}

/** The one format that this build reads. */
export const FORMAT = 1;

type Json = Readonly<Record<string, unknown>>;

const wrong = (what: string): never => {
  throw new ModelProblem("damaged", `the model's header is not as it should be: ${what}`);
};
const objectIn = (value: unknown, what: string): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : wrong(what);
const listIn = (value: unknown, what: string): readonly unknown[] => (Array.isArray(value) ? value : wrong(what));
const textIn = (value: unknown, what: string): string => (typeof value === "string" ? value : wrong(what));
const numberIn = (value: unknown, what: string): number => (typeof value === "number" && Number.isFinite(value) ? value : wrong(what));
const wholeIn = (value: unknown, what: string, most: number): number => {
  const number = numberIn(value, what);
  return Number.isInteger(number) && number >= 0 && number <= most ? number : wrong(what);
};
const sizeIn = (json: Json, key: string, most: number, step = 1): number => {
  const size = wholeIn(json[key], key, most);
  return size > 0 && size % step === 0 ? size : wrong(key);
};

const KINDS: readonly string[] = ["any", "family", "slip", "strength", "customer", "absence"];

function outputIn(value: unknown): Output {
  const { id, kind, temperature, bias, threshold } = objectIn(value, "outputs");
  const heat = numberIn(temperature ?? 1, "temperature");
  return {
    id: textIn(id, "an output's id"),
    kind: KINDS.includes(textIn(kind, "kind")) ? (kind as OutputKind) : wrong("kind"),
    temperature: heat > 0 ? heat : wrong("temperature"),
    bias: numberIn(bias ?? 0, "bias"),
    threshold: threshold === null || threshold === undefined ? null : numberIn(threshold, "threshold"),
  };
}

/** What every sequence is made with. */
const SPECIAL: readonly string[] = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"];

function vocabularyIn(value: unknown): string[] {
  const pieces = listIn(value, "vocab").map((piece) => textIn(piece, "vocab"));
  return SPECIAL.every((piece) => pieces.includes(piece)) ? pieces : wrong("vocab");
}

const MOST_BYTES = 2 ** 30;

function tensorIn(value: unknown): Tensor {
  const { name, shape, type, offset, scaleOffset } = objectIn(value, "tensors");
  const sizes = listIn(shape, "shape").map((size) => wholeIn(size, "shape", MOST_BYTES));
  const [rows, columns] = sizes.length === 1 ? [1, sizes[0]!] : sizes.length === 2 ? sizes : wrong("shape");
  return {
    name: textIn(name, "a tensor's name"),
    rows: rows!,
    columns: columns!,
    type: type === "int8" || type === "float32" ? type : wrong("type"),
    offset: wholeIn(offset, "offset", MOST_BYTES),
    scaleOffset: type === "int8" ? wholeIn(scaleOffset, "scaleOffset", MOST_BYTES) : 0,
  };
}

function exampleIn(value: unknown): TrainingExample {
  const { text, behaviour } = objectIn(value, "examples");
  return { text: textIn(text, "an example's text"), behaviour: textIn(behaviour, "an example's behaviour") };
}

function contextIn(value: unknown): Header["context"] {
  if (value === undefined || value === null) return null;
  const context = objectIn(value, "context");
  return { sentence: sizeIn(context, "sentence", 4096), reply: sizeIn(context, "reply", 4096) };
}

/** Throws ModelProblem: "other-version" for another format, "damaged" for the rest. */
export function readHeader(text: string): Header {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ModelProblem("damaged", "the model's header is not JSON", error);
  }
  const json = objectIn(value, "no object");
  if (json.format !== FORMAT)
    throw new ModelProblem("other-version", `the model has format ${String(json.format)}, this build reads ${FORMAT}`);
  const tensors = listIn(json.tensors, "tensors").map(tensorIn);
  const heads = sizeIn(json, "heads", 64);
  return {
    version: textIn(json.version, "version"),
    vocab: vocabularyIn(json.vocab),
    layers: sizeIn(json, "layers", 24),
    // Each head a multiple of four lanes wide, all together of eight.
    hidden: sizeIn(json, "hidden", 4096, heads % 2 === 0 ? 4 * heads : 8 * heads),
    heads,
    intermediate: sizeIn(json, "intermediate", 16_384, 8),
    maxTokens: sizeIn(json, "maxTokens", 512),
    layerNormEps: numberIn(json.layerNormEps, "layerNormEps"),
    outputs: listIn(json.outputs, "outputs").map(outputIn),
    anySlip: json.gate === undefined ? 0 : numberIn(objectIn(json.gate, "gate").anySlip ?? 0, "gate"),
    tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])),
    crc32: json.crc32 === undefined ? null : wholeIn(json.crc32, "crc32", 2 ** 32 - 1),
    context: contextIn(json.context),
    absences: json.context ? listIn(json.absences, "absences").map(outputIn) : [],
    examples: json.examples === undefined ? [] : listIn(json.examples, "examples").map(exampleIn),
  };
}
