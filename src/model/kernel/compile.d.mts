/** Types of compile.mjs. */
import type { Plugin as EsbuildPlugin } from "esbuild";
import type { Plugin as VitePlugin } from "vite";

export function compileKernel(): Promise<Uint8Array<ArrayBuffer>>;
export const kernelForEsbuild: EsbuildPlugin;
export const kernelForVite: VitePlugin;
