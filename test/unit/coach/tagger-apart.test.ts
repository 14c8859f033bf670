/** The tagger as a script of its own and a file of words: run once, and only such as are of this build. */
import { createHash } from "node:crypto";
import { afterEach, expect, it, vi } from "vitest";
import type { OwnFiles } from "../../../src/coach/own-files.ts";
import { findTagger, TAGGER_SCRIPT } from "../../../src/coach/tagger-apart.ts";

afterEach(() => vi.unstubAllGlobals());

const tagger = () => [];
const WORDS = '{"lexicon":[["Noun","box"]]}';
/** A package whose script is of `build`, or that has none, and with these words in it, or none. */
function packageOf({ build = "this one", words = WORDS }: { build?: string | null; words?: string | null }) {
  vi.stubGlobal("BUILD", "this one");
  vi.stubGlobal("WORDS", { name: "words.json", sha256: createHash("sha256").update(WORDS).digest("hex") });
  vi.stubGlobal(TAGGER_SCRIPT, undefined);
  const given: string[] = [];
  let runs = 0;
  const runTagger = async (): Promise<void> => {
    runs += 1;
    if (build === null) throw new Error("no such file");
    const wake = async (text: string) => {
      given.push(text);
      return tagger;
    };
    vi.stubGlobal(TAGGER_SCRIPT, { build, wakeTagger: wake });
  };
  const files: OwnFiles = { read: async () => (words === null ? null : new TextEncoder().encode(words)), runTagger };
  return { files, given, runs: () => runs };
}

it("runs the script once, and wakes what it holds with the words when that is asked, not before", async () => {
  const { files, given, runs } = packageOf({});
  const [wakes, wakesAgain] = [await findTagger(files), await findTagger(files)];
  expect(given).toEqual([]);
  expect([await wakes(), await wakesAgain()]).toEqual([tagger, tagger]);
  expect(runs()).toBe(1);
  expect(given).toEqual([WORDS, WORDS]);
});

it.each([
  ["whose script is missing", { build: null }, "missing"],
  ["whose script is of another build", { build: "an older one" }, "damaged"],
  ["whose words are missing", { words: null }, "missing"],
  ["whose words were changed", { words: WORDS.replace("box", "fox") }, "damaged"],
])("takes nothing of a package %s", async (_, wrong, trouble) => {
  const { files, given } = packageOf(wrong);
  await expect(findTagger(files)).rejects.toMatchObject({ name: "PackageProblem", trouble });
  expect(given).toEqual([]);
});
