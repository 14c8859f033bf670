/** Reads every pattern of the coach while building: they become one file of numbers, and no bundle carries text to be parsed. */
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Files that hold nothing but lists of patterns, beside the rules. */
const LISTS = [
  "need-signs",
  "promises",
  "kind-words",
  "other-hands",
  "next-steps",
  "turning-back",
  "waits",
  "leads-in",
  "veiled-blame",
  "open-ended",
  "in-writing",
  "sent-elsewhere",
  "given-away",
];
/** One value of a rule, as the formatter lays it out. */
const field = (name) => new RegExp(`^ {2}${name}: \\[(?:.*\\],$|[\\s\\S]*?^ {2}\\],)`, "gm");
const CASES = /^ {2}cases: \{[\s\S]*?^ {2}\},/gm;

/** The sources as a module: the rules, the lists, and what makes a book of patterns. */
async function load(root) {
  const dir = await mkdtemp(join(tmpdir(), "reply-coach-patterns-"));
  const outfile = join(dir, "patterns.mjs");
  const contents = [
    'export { RULES } from "./src/coach/rules/index.ts";',
    'export { shelved } from "./src/coach/shelf.ts";',
    'export { fileOf } from "./src/coach/book-file.ts";',
    ...LISTS.map((name) => `export * as ${name.replace("-", "_")} from "./src/coach/${name}.ts";`),
  ].join("\n");
  const stdin = { contents, resolveDir: root, loader: "ts" };
  await build({ stdin, bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  const sources = await import(pathToFileURL(outfile).href);
  await rm(dir, { recursive: true });
  return sources;
}

/** Every list of texts in a value, turned into `to(list)`. */
function withLists(value, to) {
  if (Array.isArray(value)) return value.every((each) => typeof each === "string") ? to(value) : value.map((each) => withLists(each, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLists(each, to)]));
}

/** Numbers; those that follow one another are said by the first and how many, which saves the worker 8 kB after gzip. */
const LONG_LIST = /\[(\d+(?:,\d+){5,})\]/g;
function inRuns(list) {
  const runs = [];
  for (const number of list.split(",").map(Number)) {
    const run = runs.at(-1);
    if (run && run.from + run.length === number) run.length += 1;
    else runs.push({ from: number, length: 1 });
  }
  const one = ({ from, length }) =>
    length > 5 ? `...Array.from({length:${length}},(_,i)=>i+${from})` : Array.from({ length }, (_, i) => from + i).join(",");
  return runs.map(one).join(",");
}

/** All patterns in one book, and what stands in the place of each source. */
async function compile(root) {
  const { RULES, shelved, fileOf, ...lists } = await load(root);
  const finds = new Map(RULES.flatMap(({ id, find }) => (find ? [[id, find]] : [])));
  const phrases = [];
  const collect = (list) => phrases.push(...list);
  withLists([...finds.values(), ...Object.values(lists).map((module) => ({ ...module }))], collect);
  const { numbers, ...shelf } = shelved(phrases);
  const numberOf = new Map(phrases.map((phrase, i) => [phrase, numbers[i]]));
  const numbered = (value) =>
    JSON.stringify(withLists(value, (list) => list.map((phrase) => numberOf.get(phrase)))).replace(
      LONG_LIST,
      (_, list) => `[${inRuns(list)}]`,
    );
  return {
    bytes: fileOf(shelf),
    findOf: (id) => (finds.has(id) ? numbered(finds.get(id)) : null),
    listsIn: (name) =>
      Object.entries(lists[name.replace("-", "_")])
        .map(([key, value]) => `export const ${key} = ${numbered(value)};`)
        .join("\n"),
  };
}

/** A rule's source with the numbers of its patterns; without its examples, if the bundle does without. */
function ruleSource(source, find, examples) {
  const told = examples ? source : source.replace(field("examples"), "").replace(field("nearMisses"), "").replace(CASES, "");
  if (!find) return told;
  if ((told.match(field("find")) ?? []).length !== 1) throw new Error("a rule's patterns are not where the formatter puts them");
  return told.replace(field("find"), () => `  find: ${find},`);
}

/** The shelf of a bundle that reads the file when first needed, or of one that holds it. */
const shelfSource = (file, embedded) => `
import { packedShelf } from "./packed-shelf.ts";
${embedded ? `import bytes from "${NAME}";` : "const bytes = undefined;"}
export const { wakeShelf, shelved } = packedShelf(${JSON.stringify(file)}, bytes);
`;

/** Only the part of compromise that cuts sentences: a worker gives its first answer with that. */
const SPLITTER = `
import splitSentences from "./methods/01-sentences/index.js";
import isSentence from "./methods/01-sentences/is-sentence.js";
import { abbreviations } from "./model/lexicon.js";
const world = { methods: { one: { tokenize: { splitSentences, isSentence } } }, model: { one: { abbreviations } } };
export default { world: () => world };
`;

/** The patterns' file in the package. */
const NAME = "patterns.bin";

/**
 * `bytes` of the file, which belongs into the package as `name`; and `plugin` for esbuild. Every bundle that is made with it shares one reading of the sources.
 * A plugin with `apart`, which is the file of the tagger's words, is for the worker and its like: patterns and tagger stay in files of their own.
 * @param {string} root the repository
 */
export async function compiledPatterns(root) {
  const { bytes, findOf, listsIn } = await compile(root);
  const file = { name: NAME, sha256: createHash("sha256").update(bytes).digest("hex") };
  const LIST_FILES = new RegExp(`src[\\\\/]coach[\\\\/](?:${LISTS.join("|")})\\.ts$`);
  const plugin = ({ examples = false, apart = null } = {}) => ({
    name: "compiled-patterns",
    setup(builder) {
      const coach = join(root, "src/coach");
      builder.initialOptions.target ??= "node20";
      builder.initialOptions.define = {
        ...builder.initialOptions.define,
        BUILD: JSON.stringify(file.sha256),
        ...(apart && { WORDS: JSON.stringify({ name: apart.name, sha256: apart.sha256 }) }),
      };
      builder.onLoad({ filter: /src[\\/]coach[\\/]shelf\.ts$/ }, () => ({
        contents: shelfSource(file, !apart),
        loader: "js",
        resolveDir: coach,
      }));
      builder.onResolve({ filter: /^patterns\.bin$/ }, ({ path }) => ({ path, namespace: "patterns" }));
      builder.onLoad({ filter: /.*/, namespace: "patterns" }, () => ({ contents: bytes, loader: "binary" }));
      builder.onLoad({ filter: LIST_FILES }, ({ path }) => ({ contents: listsIn(basename(path, ".ts")), loader: "js" }));
      builder.onLoad({ filter: /src[\\/]coach[\\/]rules[\\/].+\.ts$/ }, async ({ path }) => ({
        contents: ruleSource(await readFile(path, "utf8"), findOf(basename(path, ".ts")), examples),
        loader: "ts",
      }));
      if (!apart) return;
      builder.onResolve({ filter: /^\.\/tagger\.ts$/ }, () => ({ path: join(coach, "tagger-apart.ts") }));
      builder.onLoad({ filter: /compromise[\\/]src[\\/]one\.js$/ }, ({ path }) => ({
        contents: SPLITTER,
        loader: "js",
        resolveDir: join(dirname(path), "1-one/tokenize"),
      }));
    },
  });
  return { ...file, bytes, plugin };
}
