/** The workbench as the parts of the page see it; nothing here knows the extension. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { BenchMessages, BenchName } from "./bench-messages.ts";

export type Progress = (rows: number, share: number) => void;

export interface Bench {
  /** Rejects with a plain word where it could not be done. `signal` stops it: then it rejects as well. */
  ask<N extends BenchName>(
    name: N,
    ask: BenchMessages[N]["ask"],
    signal: AbortSignal,
    onProgress?: Progress,
  ): Promise<BenchMessages[N]["answer"]>;
}

/** Null where the page is drawn without an extension around it. */
export const BenchContext = createContext<Bench | null>(null);

export const useBench = (): Bench | null => useContext(BenchContext);
