/** The tagger's script with its words and tables in a file: the same parts of speech as compromise gives by itself. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { leanerCompromise } from "../../../assets/build/leaner-compromise.mjs";
import { taggerWords } from "../../../assets/build/tagger-words.mjs";
import type { Sentence } from "../../../src/coach/draft.ts";
import { tokenize, wakeSplitter } from "../../../src/coach/read.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { wakeTagger } from "../../../src/coach/tagger.ts";
import { TAGGER_SCRIPT, type TaggerScript } from "../../../src/coach/tagger-apart.ts";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The script as the package has it, run; and the text of its words. */
async function scriptRun(): Promise<{ script: TaggerScript; words: string }> {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-tagger-"));
  const { plugin, bytes } = await taggerWords(root);
  const outfile = join(dir, "tagger.js");
  const plugins = [leanerCompromise, plugin];
  const entryPoints = [join(root, "src/coach/tagger-script.ts")];
  await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome120",
    define: { BUILD: '"this"' },
    plugins,
    outfile,
  });
  runInThisContext(readFileSync(outfile, "utf8"));
  rmSync(dir, { recursive: true });
  const script = (globalThis as unknown as Record<typeof TAGGER_SCRIPT, TaggerScript>)[TAGGER_SCRIPT];
  return { script, words: new TextDecoder().decode(bytes) };
}

/** What a part of its tables once gave away: tags that share a list. */
const TOLD_APART = ["You have used 14 of your 20 GB.", "The basic plan has 5 GB."];

it("tags every example and near miss of the rules as compromise does", { timeout: 120_000 }, async () => {
  const [{ script, words }, split, plainly] = [await scriptRun(), await wakeSplitter(), await wakeTagger()];
  const tagger = await script.wakeTagger(words);
  const texts = RULES.flatMap(({ examples, nearMisses }) => [...examples, ...nearMisses])
    .concat(TOLD_APART)
    .flatMap((text) => split(text.replaceAll(/[[\]]/g, "")));
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts) {
    const sentence: Sentence = { start: 0, end: text.length, text, tokens: tokenize(text), question: false };
    expect(tagger(sentence).map((tags) => [...tags])).toEqual(plainly(sentence).map((tags) => [...tags]));
  }
});
