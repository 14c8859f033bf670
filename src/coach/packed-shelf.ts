/** The shelf as bundles have it: every pattern of the coach in one file that the build made, read when first needed and only as the build made it. */
import { type Shelf, shelfFrom } from "./book-file.ts";
import { whenDone } from "./once.ts";
import { type FileMark, type OwnFiles, readWhole } from "./own-files.ts";
import type { Shelved } from "./shelf.ts";

interface PackedShelf {
  readonly wakeShelf: (files?: OwnFiles) => Promise<void>;
  readonly shelved: (numbers: readonly number[]) => Shelved;
}

/** `wakeShelf` rejects with a PackageProblem where the file is missing, cut, changed or of another build; the next call tries anew. */
export function packedShelf(file: FileMark, atHand?: Uint8Array): PackedShelf {
  let shelf: Shelf | null = null;
  const wake = whenDone(async (files?: OwnFiles) => {
    shelf = shelfFrom(await readWhole(files, file, atHand));
  });
  return {
    wakeShelf: wake,
    shelved: (numbers) => {
      if (!shelf) throw new Error("the patterns were asked for before they were read");
      return { ...shelf, numbers };
    },
  };
}
