/** The second reader of the command line: the model beside it, another by name, or none. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadModel, type Model } from "../model/model.ts";
import { CannotRun } from "./usage.ts";

export interface ModelWish {
  /** A file named by hand. */
  readonly named: string | undefined;
  /** Rules alone: asked for, or because a policy says so. */
  readonly none: boolean;
  /**
   * Texts of any length: parts of replies too. The model knows complete replies, and was measured on nothing else; of a line cut out of
   * one it would say what it lacks.
   */
  readonly anyLength: boolean;
}

/** Where the build puts the model; a build without one has none there. */
const BESIDE = new URL("model.bin", import.meta.url);

/** The model to ask, or null for rules alone. Throws CannotRun for a named one that cannot be used; one beside us is then told of and left. */
export async function modelFrom({ named, none, anyLength }: ModelWish): Promise<Model | null> {
  if (named !== undefined) {
    const model = await open(named, (problem) => {
      throw new CannotRun(problem);
    });
    if (!model) throw new CannotRun(`cannot read ${named}`);
    return model;
  }
  return none || anyLength ? null : open(BESIDE, (problem) => void process.stderr.write(`reply-coach: ${problem}; rules alone\n`));
}

/** The model in a file, or null when there is none; what is wrong with one goes to `tell`. */
async function open(file: string | URL, tell: (problem: string) => void): Promise<Model | null> {
  const bytes = await readFile(file).catch(() => null);
  if (!bytes) return null;
  return loadModel(bytes).catch((error: unknown) => {
    tell(`${file instanceof URL ? fileURLToPath(file) : file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
}
