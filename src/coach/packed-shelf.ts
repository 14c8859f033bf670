/** The shelf as bundles have it: every pattern of the coach in one file that the build made, read when first needed and only as the build made it. */
import { type Shelf, shelfFrom } from "./book-file.ts";
import { whenDone } from "./once.ts";
import { type OwnFiles, PackageProblem } from "./own-files.ts";
import type { Shelved } from "./shelf.ts";

/** The file's name in the package, and the SHA-256 of its bytes in hexadecimal. */
export interface PatternFile {
  readonly name: string;
  readonly sha256: string;
}

interface PackedShelf {
  readonly wakeShelf: (files?: OwnFiles) => Promise<void>;
  readonly shelved: (numbers: readonly number[]) => Shelved;
}

const hashOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** `wakeShelf` rejects with a PackageProblem where the file is missing, cut, changed or of another build; the next call tries anew. */
export function packedShelf({ name, sha256 }: PatternFile, atHand?: Uint8Array): PackedShelf {
  let shelf: Shelf | null = null;
  const wake = whenDone(async (files?: OwnFiles) => {
    const bytes = atHand ?? (await files?.read(name));
    if (!bytes) throw new PackageProblem("missing", name);
    if ((await hashOf(bytes as Uint8Array<ArrayBuffer>)) !== sha256) throw new PackageProblem("damaged", name);
    shelf = shelfFrom(bytes);
  });
  return {
    wakeShelf: wake,
    shelved: (numbers) => {
      if (!shelf) throw new Error("the patterns were asked for before they were read");
      return { ...shelf, numbers };
    },
  };
}
