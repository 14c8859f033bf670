import type { Plugin } from "esbuild";

export const leanerCompromise: Plugin;
