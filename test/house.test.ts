/** The house rules that a machine can check: who may import whom, file length, names, and types that are not let loose. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const src = join(root, "src");

/** What a room may import besides itself: rooms by name, `types:` for type-only imports, packages as `npm:`, `file>npm:` in one file only. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  coach: ["read.ts>npm:compromise", "tagger.ts>npm:compromise"],
  policy: ["types:coach"],
  metrics: ["types:coach"],
  browser: ["types:coach", "types:policy", "policy", "types:metrics", "polyfilled.ts>npm:webextension-polyfill"],
  // ".." is outside of src: the shape of the English messages, in assets.
  words: ["types:.."],
  panel: ["types:coach", "words", "npm:preact"],
  content: ["panel", "browser", "words", "npm:preact", "types:coach", "types:policy"],
  model: ["types:coach", "compile.mjs>npm:assemblyscript", "compile.mjs>npm:node"],
  audit: ["types:coach"],
  background: ["coach", "model", "policy", "metrics", "browser"],
  options: ["audit", "coach", "policy", "metrics", "browser", "panel", "words", "npm:preact"],
  popup: ["policy", "browser", "panel", "words", "npm:preact"],
  welcome: ["types:policy", "browser", "panel", "words", "npm:preact"],
  learn: ["coach", "npm:node"],
  cli: ["audit", "coach", "model", "policy", "npm:node", "language.ts>npm:tinyld"],
};

const TOP_LEVEL = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "manifest.json",
  "src",
  "assets",
  "build.mjs",
  "test",
  "README.md",
  "LICENSE",
];
const VAGUE = /^(utils?|helpers?|common|shared|manager|service|misc)\b/;
const LONGEST_FILE = 250;

const files = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const isCode = (path: string) => /\.(tsx?|mjs)$/.test(path);
const code = files(src).filter(isCode);
const everyCode = [
  ...code,
  ...files(join(root, "test")).filter((p) => isCode(p) && !p.includes("fixtures")),
  ...files(join(root, "assets")).filter(isCode),
  join(root, "build.mjs"),
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every static and dynamic import of a file, with the module it names. */
const importsOf = (path: string): Import[] => {
  const text = readFileSync(path, "utf8");
  const named = [...text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;"'`]*?\bfrom\s+["']([^"']+)["']/gm)].map((m) => ({
    from: path,
    to: m[2]!,
    typeOnly: Boolean(m[1]),
  }));
  const bare = [...text.matchAll(/^\s*import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm)].map((m) => ({
    from: path,
    to: (m[1] ?? m[2])!,
    typeOnly: false,
  }));
  return [...named, ...bare];
};
const roomOf = (path: string) => relative(src, path).split("/")[0]!;
const packageOf = (name: string) =>
  name.startsWith("node:")
    ? "node"
    : name
        .split("/")
        .slice(0, name.startsWith("@") ? 2 : 1)
        .join("/");

const allowed = ({ from, to, typeOnly }: Import): boolean => {
  const room = roomOf(from);
  const may = MAY_IMPORT[room] ?? [];
  if (to.startsWith(".")) {
    const target = roomOf(resolve(dirname(from), to));
    return target === room || may.includes(target) || (typeOnly && may.includes(`types:${target}`));
  }
  return may.some((entry) => entry === `npm:${packageOf(to)}` || entry === `${basename(from)}>npm:${packageOf(to)}`);
};

describe("the house", () => {
  it("lets a room look down, never up or sideways", () => {
    const wrong = code.flatMap(importsOf).filter((i) => !allowed(i));
    expect(wrong.map((i) => `${relative(root, i.from)} imports ${i.to}`)).toEqual([]);
  });

  it("knows every room", () => {
    expect(readdirSync(src).filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it("keeps every file short enough to read in one sitting", () => {
    const long = everyCode
      .map((p) => ({ p: relative(root, p), lines: readFileSync(p, "utf8").split("\n").length - 1 }))
      .filter((f) => f.lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it("opens every source file with a sentence that says what it is for", () => {
    const silent = code.filter((p) => !/^(#!.*\n)?\/\*\*\s+\S|^(#!.*\n)?\/\/ \S/.test(readFileSync(p, "utf8")));
    expect(silent.map((p) => relative(root, p))).toEqual([]);
  });

  it("lets no type loose", () => {
    const loose = everyCode.filter(
      (p) => p !== fileURLToPath(import.meta.url) && /\bas any\b|: any\b|<any>|@ts-ignore|@ts-nocheck/.test(readFileSync(p, "utf8")),
    );
    expect(loose.map((p) => relative(root, p))).toEqual([]);
  });

  it("skips no test, retries none, and waits for states, never for time", () => {
    const pattern = /\b(it|test|describe)\.(skip|todo|only|fixme)\b|waitForTimeout\(|retry: *[1-9]|retries: *[1-9]/;
    const weak = everyCode.filter((p) => p !== fileURLToPath(import.meta.url) && pattern.test(readFileSync(p, "utf8")));
    expect(weak.map((p) => relative(root, p))).toEqual([]);
  });

  it("names files in kebab-case or as components, and never vaguely", () => {
    const odd = everyCode
      .map((p) =>
        basename(p)
          .replace(/\.(test\.)?(d\.)?(tsx?|mjs)$/, "")
          .replace(/\.config$/, ""),
      )
      .filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z][A-Za-z]*)$/.test(name) || VAGUE.test(name));
    expect(odd).toEqual([]);
  });

  it("writes no markup as a string into a page", () => {
    const markup = code.filter((p) =>
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/.test(readFileSync(p, "utf8")),
    );
    expect(markup.map((p) => relative(root, p))).toEqual([]);
  });

  it("has two ways out of a page or the worker: to the package's own files, and to the company's collector", () => {
    const ways = code.filter((p) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeer|EventSource|sendBeacon/.test(readFileSync(p, "utf8")),
    );
    expect(ways.map((p) => relative(src, p)).sort()).toEqual(["browser/collector.ts", "browser/own-files.ts"]);
  });

  it("keeps the top level to what a newcomer expects", () => {
    const strays = readdirSync(root).filter(
      (name) => !name.startsWith(".") && !TOP_LEVEL.includes(name) && !["node_modules", "dist"].includes(name),
    );
    expect(strays).toEqual([]);
  });

  it("forgets in the worker: no top-level let in background", () => {
    const memory = code.filter((p) => roomOf(p) === "background" && /^let\s/m.test(readFileSync(p, "utf8")));
    expect(memory.map((p) => relative(root, p))).toEqual([]);
  });
});
