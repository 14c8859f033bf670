/** Types of compiled-patterns.mjs, for the test that holds a bundle to the sources. */
import type { Plugin } from "esbuild";

export function compiledPatterns(root: string): Promise<(options?: { readonly examples?: boolean }) => Plugin>;
