/** What lies beside the coach in its package and is read when first needed; where one bundle holds everything, nothing does. */

export interface OwnFiles {
  /** The bytes of a file; null where there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** Runs the script that holds the tagger. Rejects where it cannot. */
  runTagger(): Promise<unknown>;
}

/** Thrown where a part of the coach is not as the build made it. Nothing is scored then: with half of its patterns a coach would be wrong and not know it. */
export class PackageProblem extends Error {
  readonly trouble: "missing" | "damaged";
  constructor(trouble: PackageProblem["trouble"], file: string, cause?: unknown) {
    super(`${file} is ${trouble}: the extension has to be installed again`, { cause });
    this.name = "PackageProblem";
    this.trouble = trouble;
  }
}
