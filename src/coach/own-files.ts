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

/** A file as the build made it: its name in the package, and the SHA-256 of its bytes in hexadecimal. */
export interface FileMark {
  readonly name: string;
  readonly sha256: string;
}

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes of a file, or those `atHand` in its place. Rejects with a PackageProblem where they are missing, cut, changed or of another build. */
export async function readWhole(files: OwnFiles | undefined, { name, sha256 }: FileMark, atHand?: Uint8Array): Promise<Uint8Array> {
  const bytes = atHand ?? (await files?.read(name));
  if (!bytes) throw new PackageProblem("missing", name);
  if ((await hashOf(bytes as Uint8Array<ArrayBuffer>)) !== sha256) throw new PackageProblem("damaged", name);
  return bytes;
}
