/** Compiles the kernel, and lets esbuild and vite import it as bytes: `import kernel from "./kernel/kernel.wasm"`. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const OPTIONS = ["--enable", "simd", "-O3", "--converge", "--noAssert", "--runtime", "stub"];

/** The kernel as WebAssembly, some three kilobytes. Rejects with the compiler's words where the source is wrong. */
export async function compileKernel() {
  // The compiler is ten megabytes: who builds no kernel does not wait for it.
  const { default: asc } = await import("assemblyscript/asc");
  const source = await readFile(join(here, "kernel.ts"), "utf8");
  let bytes = null;
  const { error, stderr } = await asc.main(["kernel.ts", "-o", "kernel.wasm", ...OPTIONS], {
    readFile: (name) => (name === "kernel.ts" ? source : null),
    writeFile: (name, contents) => {
      if (name === "kernel.wasm") bytes = contents;
    },
    listFiles: () => [],
  });
  if (error || !bytes) throw new Error(`the kernel does not compile: ${stderr.toString()}`);
  return bytes;
}

const KERNEL = /\/kernel\.wasm$/;

/** The kernel as a module: its bytes in base 64, which every target reads. */
const kernelModule = async () =>
  `export default Uint8Array.from(atob("${Buffer.from(await compileKernel()).toString("base64")}"), (c) => c.charCodeAt(0));`;

/** For esbuild: the bytes are inlined. */
export const kernelForEsbuild = {
  name: "kernel",
  setup(builder) {
    let compiled = null;
    builder.onResolve({ filter: KERNEL }, ({ path, resolveDir }) => ({ path: join(resolveDir, path), namespace: "kernel" }));
    builder.onLoad({ filter: KERNEL, namespace: "kernel" }, async () => {
      compiled ??= kernelModule();
      return { contents: await compiled, loader: "js" };
    });
  },
};

/** For vite and vitest. */
export const kernelForVite = {
  name: "kernel",
  enforce: "pre",
  resolveId: (id) => (KERNEL.test(id) ? "\0kernel" : null),
  load: async (id) => (id === "\0kernel" ? kernelModule() : null),
};
