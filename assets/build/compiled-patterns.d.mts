import type { Plugin } from "esbuild";
import type { FileMark } from "../../src/coach/own-files.ts";

export interface CompiledPatterns {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly plugin: (options?: { readonly examples?: boolean; readonly apart?: FileMark }) => Plugin;
}
export function compiledPatterns(root: string): Promise<CompiledPatterns>;
