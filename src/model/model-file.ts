/** A model file (RCM1): magic, a JSON header, then tensors; what it must hold is checked before any of it is used. */
import { crc32 } from "./checksum.ts";
import { PARTS, REPLY_PARTS } from "./context.ts";
import { type Header, readHeader, type Tensor } from "./header.ts";
import { ModelProblem } from "./problem.ts";

export interface ModelFile {
  readonly header: Header;
  /** The tensors' bytes; every offset in the header counts from its beginning. */
  readonly data: Uint8Array;
}

const MAGIC = "RCM1";
const PREAMBLE = 8;

type Shapes = readonly (readonly [name: string, rows: number, columns: number, type: Tensor["type"]])[];

/** The tensors of one layer. */
const layerShapes = ({ hidden, intermediate }: Header, layer: number): Shapes => [
  ...(["query", "key", "value", "output"] as const).flatMap(
    (part): Shapes => [
      [`layer.${layer}.${part}.weight`, hidden, hidden, "int8"],
      [`layer.${layer}.${part}.bias`, 1, hidden, "float32"],
    ],
  ),
  [`layer.${layer}.up.weight`, intermediate, hidden, "int8"],
  [`layer.${layer}.up.bias`, 1, intermediate, "float32"],
  [`layer.${layer}.down.weight`, hidden, intermediate, "int8"],
  [`layer.${layer}.down.bias`, 1, hidden, "float32"],
  ...(["attentionNorm", "outputNorm"] as const).flatMap(
    (norm): Shapes => [
      [`layer.${layer}.${norm}.weight`, 1, hidden, "float32"],
      [`layer.${layer}.${norm}.bias`, 1, hidden, "float32"],
    ],
  ),
];

/** The tensors of the two layers that hear the rest of a reply. */
function contextShapes({ context, hidden, outputs, absences }: Header): Shapes {
  if (!context) return [];
  const { sentence, reply } = context;
  return [
    ...PARTS.map((part) => [`context.${part}`, sentence, hidden, "int8"] as const),
    ["context.place", sentence, 3, "float32"],
    ["context.bias", 1, sentence, "float32"],
    ["context.out", outputs.length, sentence, "int8"],
    ["context.outBias", 1, outputs.length, "float32"],
    ...REPLY_PARTS.map((part) => [`context.reply.${part}`, reply, hidden, "int8"] as const),
    ["context.reply.bias", 1, reply, "float32"],
    ["context.reply.out", absences.length, reply, "int8"],
    ["context.reply.outBias", 1, absences.length, "float32"],
  ];
}

const shapesOf = (header: Header): Shapes => [
  ["embeddings.word", header.vocab.length, header.hidden, "int8"],
  ["embeddings.position", header.maxTokens, header.hidden, "float32"],
  ["embeddings.norm.weight", 1, header.hidden, "float32"],
  ["embeddings.norm.bias", 1, header.hidden, "float32"],
  ...Array.from({ length: header.layers }, (_, layer) => layerShapes(header, layer)).flat(),
  ["heads.weight", header.outputs.length, header.hidden, "float32"],
  ["heads.bias", 1, header.outputs.length, "float32"],
  ...contextShapes(header),
  ...(header.examples.length > 0 ? ([["examples.vectors", header.examples.length, header.hidden, "int8"]] as const) : []),
];

/** Every tensor is there, of its shape, and inside the file. */
function checkTensors(header: Header, length: number): void {
  const inside = (from: number, bytes: number): boolean => from % 16 === 0 && from + bytes <= length;
  for (const [name, rows, columns, type] of shapesOf(header)) {
    const tensor = header.tensors.get(name);
    if (!tensor) throw new ModelProblem("damaged", `the model has no ${name}`);
    if (tensor.rows !== rows || tensor.columns !== columns || tensor.type !== type)
      throw new ModelProblem("damaged", `the model's ${name} has another shape`);
    const whole = type === "int8" ? inside(tensor.offset, rows * columns) : inside(tensor.offset, rows * columns * 4);
    if (!whole || (type === "int8" && !inside(tensor.scaleOffset, rows * 4)))
      throw new ModelProblem("damaged", `the model is cut short at ${name}`);
  }
}

/** Reads and checks. Throws ModelProblem: "missing", "damaged" or "other-version". */
export function readModelFile(bytes: Uint8Array | null | undefined): ModelFile {
  if (!bytes || bytes.length === 0) throw new ModelProblem("missing", "there is no model file");
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.length < PREAMBLE || !magic.startsWith(MAGIC.slice(0, 3))) throw new ModelProblem("damaged", "this is no model file");
  if (magic !== MAGIC) throw new ModelProblem("other-version", `the model file says ${magic}, this build reads ${MAGIC}`);
  const dataStart = PREAMBLE + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true);
  if (dataStart > bytes.length) throw new ModelProblem("damaged", "the model is cut short in its header");
  const header = readHeader(new TextDecoder().decode(bytes.subarray(PREAMBLE, dataStart)));
  // A view of its own: a Buffer's slice() is no copy, and its buffer is the whole file.
  const data = new Uint8Array(bytes.buffer, bytes.byteOffset + dataStart, bytes.length - dataStart);
  checkTensors(header, data.length);
  if (header.crc32 !== null && crc32(data) !== header.crc32) throw new ModelProblem("damaged", "the model's checksum does not fit");
  return { header, data };
}
