import type { Plugin } from "esbuild";

export function taggerWords(root: string): Promise<{
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly plugin: Plugin;
}>;
