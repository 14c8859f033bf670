/** The compiled kernel, awake: its functions and one stretch of memory for weights and work. */
import bytes from "./kernel/kernel.wasm";
import { ModelProblem } from "./problem.ts";

/** The kernel's exports; every pointer is a byte offset into `memory`. What each does stands in kernel/kernel.ts. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  quantise(input: number, output: number, scales: number, rows: number, columns: number): void;
  project(
    input: number,
    inputScales: number,
    weights: number,
    weightScales: number,
    bias: number,
    output: number,
    tokens: number,
    rows: number,
    columns: number,
  ): void;
  attend(query: number, key: number, value: number, scores: number, output: number, tokens: number, width: number, heads: number): void;
  normalise(input: number, added: number, weight: number, bias: number, output: number, rows: number, width: number, epsilon: number): void;
  gelu(values: number, count: number): void;
}

const PAGE = 65_536;

/** How many values share a step size: as in kernel/kernel.ts, for whoever makes room for them. */
export const BLOCK = 128;

/** Starts a kernel with `size` bytes of memory. Rejects with ModelProblem: "webassembly-refused" or "out-of-memory". */
export async function startKernel(size: number): Promise<Kernel> {
  if (typeof WebAssembly === "undefined") throw new ModelProblem("webassembly-refused", "there is no WebAssembly here");
  let kernel: Kernel;
  try {
    const { instance } = await WebAssembly.instantiate(bytes);
    kernel = instance.exports as unknown as Kernel;
  } catch (error) {
    if (error instanceof RangeError) throw new ModelProblem("out-of-memory", "no memory for the model", error);
    throw new ModelProblem("webassembly-refused", "the browser or its policy refuses WebAssembly", error);
  }
  try {
    kernel.memory.grow(Math.ceil(size / PAGE));
  } catch (error) {
    throw new ModelProblem("out-of-memory", `no ${Math.ceil(size / 2 ** 20)} MB of memory for the model`, error);
  }
  return kernel;
}
