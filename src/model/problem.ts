/** What can keep the model from being read: a kind that callers can tell the agent about, and words for the log. */

export type Trouble =
  /** There is no file: a package that was built without it. */
  | "missing"
  /** Cut short, changed on the way, or not a model at all. */
  | "damaged"
  /** A format that this build does not know. */
  | "other-version"
  /** The browser or its policy runs no WebAssembly with SIMD. */
  | "webassembly-refused"
  | "out-of-memory";

/** Thrown where a model cannot be read; the coach goes on without it. */
export class ModelProblem extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ModelProblem";
    this.trouble = trouble;
  }
}
