/** The words that compromise's tagger knows: worked out while building, so that the worker reads them from a file and need not unfold them each time it starts. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const MODEL = "node_modules/compromise/src/2-two/preTagger/model/index.js";
/** What stands in the model's source, and what takes its place; the words then lie ready in a global. */
const CHANGES = [
  [
    "import { lexicon, switches, frozenLex } from './lexicon/index.js'",
    "import frozenLex from './lexicon/frozenLex.js'\nconst { lexicon, switches, multi, uncountable } = globalThis.replyCoachWords",
  ],
  ["import expandLexicon from './_expand/index.js'", ""],
  ["_multiCache: {}", "_multiCache: multi"],
  ["uncountable: {}", "uncountable"],
  ["model = expandLexicon(model)", ""],
];

/** Words by what is said of them, as lists of both: small, and quick to lay out. */
function grouped(told) {
  const groups = new Map();
  for (const [word, what] of Object.entries(told)) {
    const key = JSON.stringify(what);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return [...groups].map(([key, words]) => [JSON.parse(key), words.sort().join("\n")]);
}

/** The model as compromise itself works it out. */
async function modelOf(root) {
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-words-"));
  const outfile = join(dir, "model.mjs");
  await build({ entryPoints: [join(root, MODEL)], bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  const { default: model } = await import(pathToFileURL(outfile).href);
  await rm(dir, { recursive: true });
  return model;
}

/** `bytes` of the file, which belongs into the package as `name`, their `sha256`, and `plugin` for the bundle of the tagger's script. */
export async function taggerWords(root) {
  const { one, two } = await modelOf(root);
  const told = { lexicon: one.lexicon, switches: two.switches, multi: one._multiCache, uncountable: two.uncountable };
  const text = JSON.stringify(Object.fromEntries(Object.entries(told).map(([name, each]) => [name, grouped(each)])));
  const bytes = new TextEncoder().encode(text);
  const plugin = {
    name: "tagger-words",
    setup(builder) {
      builder.onLoad({ filter: /preTagger[\\/]model[\\/]index\.js$/ }, async ({ path }) => {
        let contents = await readFile(path, "utf8");
        for (const [before, after] of CHANGES) {
          if (!contents.includes(before)) throw new Error(`compromise's model is not built as it was: see tagger-words.mjs, "${before}"`);
          contents = contents.replace(before, after);
        }
        return { contents, loader: "js" };
      });
    },
  };
  return { name: "words.json", sha256: createHash("sha256").update(bytes).digest("hex"), bytes, plugin };
}
