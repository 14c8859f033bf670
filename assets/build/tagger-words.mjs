/** The words and tables of compromise's tagger: worked out while building, so that the worker reads them from a file and need not unfold or parse them each time it starts. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";

const COMPROMISE = "node_modules/compromise/src";
const MODEL = `${COMPROMISE}/2-two/preTagger/model/index.js`;
/** Modules that hold nothing but a table: the tagger's rules, its models of inflection, its clues, and what its tokenizer knows of characters and short forms. */
const TABLES = [
  "1-one/contraction-one/model/index.js",
  "1-one/tokenize/model/index.js",
  ...[
    "actor-verb",
    "adj-gerund",
    "adj-past",
    "noun-gerund",
    "noun-verb",
    "person-adj",
    "person-date",
    "person-noun",
    "person-place",
    "person-verb",
  ].map((name) => `2-two/preTagger/model/clues/${name}.js`),
  "2-two/preTagger/model/irregulars/plurals.js",
  "2-two/preTagger/model/lexicon/frozenLex.js",
  "2-two/preTagger/model/models/_data.js",
  "2-two/preTagger/model/orgWords.js",
  "2-two/preTagger/model/patterns/suffixes.js",
  "2-two/preTagger/model/placeWords.js",
  "2-two/postTagger/model/index.js",
];
/** What stands in the model's source, and what takes its place; the words then lie ready in a global. */
const CHANGES = [
  [
    "import { lexicon, switches, frozenLex } from './lexicon/index.js'",
    "import frozenLex from './lexicon/frozenLex.js'\nconst { lexicon, switches, multi, uncountable } = globalThis.replyCoachTables.words",
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

/** Whether some part of a value was met before, in it or in another: what changes one place then changes the other, and a copy would not. */
function isShared(value, met) {
  if (typeof value !== "object" || value === null) return false;
  if (met.has(value)) return true;
  met.add(value);
  return Object.values(value).some((part) => isShared(part, met));
}

/** What each module of a table gives. Throws where that is no longer a table alone. */
async function tablesOf(root) {
  const told = {};
  const met = new Set();
  for (const name of TABLES) {
    const module = await import(pathToFileURL(join(root, COMPROMISE, name)).href);
    const table = JSON.parse(JSON.stringify(module.default));
    if (Object.keys(module).join() !== "default" || isShared(module.default, met) || !isDeepStrictEqual(table, module.default))
      throw new Error(`compromise's ${name} holds more than a table: see tagger-words.mjs`);
    told[name] = table;
  }
  return told;
}

/** `bytes` of the file, which belongs into the package as `name`, their `sha256`, and `plugin` for the bundle of the tagger's script. */
export async function taggerWords(root) {
  const { one, two } = await modelOf(root);
  const words = { lexicon: one.lexicon, switches: two.switches, multi: one._multiCache, uncountable: two.uncountable };
  const text = JSON.stringify({
    words: Object.fromEntries(Object.entries(words).map(([name, each]) => [name, grouped(each)])),
    tables: await tablesOf(root),
  });
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
      builder.onLoad({ filter: /compromise[\\/]src[\\/][12]-.*\.js$/ }, ({ path }) => {
        const name = path.replaceAll(sep, "/").split(`${COMPROMISE}/`).at(-1);
        return TABLES.includes(name)
          ? { contents: `export default globalThis.replyCoachTables.tables[${JSON.stringify(name)}]`, loader: "js" }
          : null;
      });
    },
  };
  return { name: "words.json", sha256: createHash("sha256").update(bytes).digest("hex"), bytes, plugin };
}
