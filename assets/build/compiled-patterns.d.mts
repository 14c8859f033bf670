import type { Plugin } from "esbuild";

export interface CompiledPatterns {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly plugin: (options?: { readonly examples?: boolean; readonly apart?: boolean }) => Plugin;
}
export function compiledPatterns(root: string): Promise<CompiledPatterns>;
