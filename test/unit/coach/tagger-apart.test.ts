/** The tagger as a script of its own: run once, and only one of the same build. */
import { afterEach, expect, it, vi } from "vitest";
import type { OwnFiles } from "../../../src/coach/own-files.ts";
import { TAGGER_SCRIPT, wakeTagger } from "../../../src/coach/tagger-apart.ts";

afterEach(() => vi.unstubAllGlobals());

const tagger = () => [];
/** A package whose script is of `build`, or that has none. */
function packageOf(build: string | null): { files: OwnFiles; runs: () => number } {
  vi.stubGlobal("BUILD", "this one");
  vi.stubGlobal(TAGGER_SCRIPT, undefined);
  let runs = 0;
  const runTagger = async (): Promise<void> => {
    runs += 1;
    if (build === null) throw new Error("no such file");
    vi.stubGlobal(TAGGER_SCRIPT, { build, wakeTagger: async () => tagger });
  };
  return { files: { read: async () => null, runTagger }, runs: () => runs };
}

it("runs the script once and wakes what it holds", async () => {
  const { files, runs } = packageOf("this one");
  expect(await wakeTagger(files)).toBe(tagger);
  expect(await wakeTagger(files)).toBe(tagger);
  expect(runs()).toBe(1);
});

it("says that it is missing", async () => {
  await expect(wakeTagger(packageOf(null).files)).rejects.toMatchObject({ name: "PackageProblem", trouble: "missing" });
});

it("takes none of another build", async () => {
  await expect(wakeTagger(packageOf("an older one").files)).rejects.toMatchObject({ trouble: "damaged" });
});
