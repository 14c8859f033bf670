/** Reads every pattern of the coach while building, so that the bundle carries one table of numbers instead of text to be parsed. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Files that hold nothing but lists of patterns, beside the rules. */
const LISTS = ["need-signs", "promises", "kind-words", "other-hands"];
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
    'export { textOf } from "./src/coach/book-text.ts";',
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

/** All patterns in one book, and what stands in the place of each source. */
async function compile(root) {
  const { RULES, shelved, textOf, ...lists } = await load(root);
  const finds = new Map(RULES.flatMap(({ id, find }) => (find ? [[id, find]] : [])));
  const phrases = [];
  const collect = (list) => phrases.push(...list);
  withLists([...finds.values(), ...Object.values(lists).map((module) => ({ ...module }))], collect);
  const { book, numbers } = shelved(phrases);
  const numberOf = new Map(phrases.map((phrase, i) => [phrase, numbers[i]]));
  const numbered = (value) => JSON.stringify(withLists(value, (list) => list.map((phrase) => numberOf.get(phrase))));
  return {
    text: textOf(book),
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

const shelfSource = (text) => `
import { bookFrom } from "./book-text.ts";
import { once } from "./once.ts";
const book = once(() => bookFrom(${JSON.stringify(text)}));
export const shelved = (numbers) => ({ book: book(), numbers });
`;

/**
 * The plugin for esbuild. Every bundle that is made with it shares one reading of the sources.
 * @param {string} root the repository
 */
export async function compiledPatterns(root) {
  const { text, findOf, listsIn } = await compile(root);
  const LIST_FILES = new RegExp(`src[\\\\/]coach[\\\\/](?:${LISTS.join("|")})\\.ts$`);
  return ({ examples = false } = {}) => ({
    name: "compiled-patterns",
    setup(builder) {
      builder.onLoad({ filter: /src[\\/]coach[\\/]shelf\.ts$/ }, () => ({
        contents: shelfSource(text),
        loader: "js",
        resolveDir: join(root, "src/coach"),
      }));
      builder.onLoad({ filter: LIST_FILES }, ({ path }) => ({ contents: listsIn(basename(path, ".ts")), loader: "js" }));
      builder.onLoad({ filter: /src[\\/]coach[\\/]rules[\\/].+\.ts$/ }, async ({ path }) => ({
        contents: ruleSource(await readFile(path, "utf8"), findOf(basename(path, ".ts")), examples),
        loader: "ts",
      }));
    },
  });
}
