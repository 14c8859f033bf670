/** The encoder's forward pass: token ids to one vector, the mean of the last layer; BERT with post-norm layers, weights kept int8. */
import { BLOCK, type Kernel, startKernel } from "./kernel.ts";
import type { ModelFile } from "./model-file.ts";

export interface Encoder {
  /** The pooled vector of one sequence of ids, at most the header's `maxTokens` of them. */
  encode(ids: readonly number[]): Float32Array;
  /** Bytes of memory that it holds. */
  readonly size: number;
}

/** Where one layer's weights are; a linear one has its rows' scales and its bias beside it. */
interface Linear {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}
interface Norm {
  readonly weight: number;
  readonly bias: number;
}

/** Offsets in the kernel's memory: the file's data first, as it is, then room for the longest sequence. */
function layOut({ header, data }: ModelFile) {
  let end = 16 + data.length;
  const room = (bytes: number): number => {
    const start = Math.ceil(end / 16) * 16;
    end = start + bytes;
    return start;
  };
  // Offset 0 means "none" to the kernel, so the data begins behind it.
  const base = 16;
  const at = (name: string): number => base + header.tensors.get(name)!.offset;
  const linear = (name: string): Linear => {
    const { offset, scaleOffset, rows, columns } = header.tensors.get(`${name}.weight`)!;
    return { weights: base + offset, scales: base + scaleOffset, bias: at(`${name}.bias`), rows, columns };
  };
  const norm = (name: string): Norm => ({ weight: at(`${name}.weight`), bias: at(`${name}.bias`) });
  const layers = Array.from({ length: header.layers }, (_, n) => ({
    query: linear(`layer.${n}.query`),
    key: linear(`layer.${n}.key`),
    value: linear(`layer.${n}.value`),
    output: linear(`layer.${n}.output`),
    attentionNorm: norm(`layer.${n}.attentionNorm`),
    up: linear(`layer.${n}.up`),
    down: linear(`layer.${n}.down`),
    outputNorm: norm(`layer.${n}.outputNorm`),
  }));
  const words = header.tensors.get("embeddings.word")!;
  const { maxTokens, hidden, intermediate } = header;
  const floats = (count: number): number => room(4 * count);
  return {
    base,
    layers,
    words: { weights: base + words.offset, scales: base + words.scaleOffset },
    positions: at("embeddings.position"),
    embeddingsNorm: norm("embeddings.norm"),
    x: floats(maxTokens * hidden),
    query: floats(maxTokens * hidden),
    key: floats(maxTokens * hidden),
    value: floats(maxTokens * hidden),
    mixed: floats(maxTokens * hidden),
    wide: floats(maxTokens * intermediate),
    scores: floats(maxTokens + 4),
    steps: room(2 * maxTokens * Math.max(hidden, intermediate)),
    stepSizes: floats(maxTokens * Math.ceil(Math.max(hidden, intermediate) / BLOCK)),
    end: () => end,
  };
}
type Layout = ReturnType<typeof layOut>;

/** The forward pass of one sequence, which lies in `x`; the result lies there too. */
function runLayers(kernel: Kernel, to: Layout, { layerNormEps, heads, hidden }: ModelFile["header"], tokens: number): void {
  const quantise = (from: number, columns: number): void => kernel.quantise(from, to.steps, to.stepSizes, tokens, columns);
  const project = (layer: Linear, output: number): void =>
    kernel.project(to.steps, to.stepSizes, layer.weights, layer.scales, layer.bias, output, tokens, layer.rows, layer.columns);
  const normalise = (added: number, norm: Norm): void =>
    kernel.normalise(to.x, added, norm.weight, norm.bias, to.x, tokens, hidden, layerNormEps);
  normalise(0, to.embeddingsNorm);
  for (const layer of to.layers) {
    quantise(to.x, hidden);
    project(layer.query, to.query);
    project(layer.key, to.key);
    project(layer.value, to.value);
    kernel.attend(to.query, to.key, to.value, to.scores, to.mixed, tokens, hidden, heads);
    quantise(to.mixed, hidden);
    project(layer.output, to.query);
    normalise(to.query, layer.attentionNorm);
    quantise(to.x, hidden);
    project(layer.up, to.wide);
    kernel.gelu(to.wide, tokens * layer.up.rows);
    quantise(to.wide, layer.up.rows);
    project(layer.down, to.query);
    normalise(to.query, layer.outputNorm);
  }
}

/** Copies the weights into the kernel's memory, once. Rejects with ModelProblem: "webassembly-refused" or "out-of-memory". */
export async function createEncoder(file: ModelFile): Promise<Encoder> {
  const { header, data } = file;
  const to = layOut(file);
  const kernel = await startKernel(to.end());
  const { buffer } = kernel.memory;
  new Uint8Array(buffer).set(data, to.base);
  const [floats, bytes] = [new Float32Array(buffer), new Int8Array(buffer)];
  const { hidden } = header;
  const embed = (id: number, position: number): void => {
    const scale = floats[to.words.scales / 4 + id]!;
    const [word, place, x] = [to.words.weights + id * hidden, to.positions / 4 + position * hidden, to.x / 4 + position * hidden];
    for (let i = 0; i < hidden; i++) floats[x + i] = bytes[word + i]! * scale + floats[place + i]!;
  };
  return {
    size: buffer.byteLength,
    encode(ids) {
      ids.forEach(embed);
      runLayers(kernel, to, header, ids.length);
      const pooled = new Float32Array(hidden);
      for (let token = 0; token < ids.length; token++) {
        const x = to.x / 4 + token * hidden;
        for (let i = 0; i < hidden; i++) pooled[i]! += floats[x + i]! / ids.length;
      }
      return pooled;
    },
  };
}
