/** What the options page and its workbench say to each other: packs to be read, files to be run through the rules. */
import type { LabResult } from "../audit/lab.ts";
import type { PackFile } from "../policy/pack-file.ts";
import type { PackRead } from "../policy/read-pack.ts";
import type { Settings } from "../policy/settings.ts";

/** One set of rules: settings with the packs that are in force under them. */
export type RuleSet = Pick<Settings, "rules" | "packs">;

export interface RunAsk {
  readonly file: File;
  /** The column that holds the reply; empty for the usual names. */
  readonly column: string;
  readonly rules: RuleSet;
  /** The rules to compare with. */
  readonly other: RuleSet | null;
}

export interface BenchMessages {
  /** Read the text of a pack's file. */
  packText: { ask: string; answer: PackRead };
  /** The same for a pack that is in force. */
  pack: { ask: PackFile; answer: PackRead };
  run: { ask: RunAsk; answer: LabResult };
}
export type BenchName = keyof BenchMessages;

export type BenchAsk = { [N in BenchName]: { readonly name: N; readonly id: number; readonly ask: BenchMessages[N]["ask"] } }[BenchName];
/** The page knows the browser's language detector; the workbench does not. */
export interface LanguageTold {
  readonly name: "language";
  readonly id: number;
  readonly language: string | null;
}
export type ToBench = BenchAsk | LanguageTold;

export type FromBench =
  | { readonly name: "answer"; readonly id: number; readonly answer: BenchMessages[BenchName]["answer"] }
  | { readonly name: "failed"; readonly id: number; readonly problem: string }
  | { readonly name: "progress"; readonly id: number; readonly rows: number; readonly share: number }
  | { readonly name: "detect"; readonly id: number; readonly text: string };
