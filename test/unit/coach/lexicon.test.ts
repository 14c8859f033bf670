/** Word groups are shared by name and mean one thing each: what they find and what they leave alone is written beside them. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Shown } from "../../../src/coach/lexicon/group.ts";
import { LEXICON } from "../../../src/coach/lexicon/index.ts";
import { matchesIn } from "../../../src/coach/match.ts";
import { compile, type Lexicon } from "../../../src/coach/pattern.ts";
import { indexPatterns } from "../../../src/coach/pattern-index.ts";
import { tokensOf } from "../../../src/coach/tokens.ts";

const lexiconDir = join(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))), "src/coach/lexicon");
const files = readdirSync(lexiconDir).filter((name) => name !== "index.ts" && name !== "group.ts");
const modules = await Promise.all(
  files.map(async (file) => {
    const { EXAMPLES, ...groups } = (await import(join(lexiconDir, file))) as Record<string, Lexicon> & {
      EXAMPLES?: Record<string, Shown>;
    };
    return { file, shown: EXAMPLES ?? {}, names: Object.values(groups).flatMap((lexicon) => Object.keys(lexicon)) };
  }),
);

/** A verb's forms are shown under its plain name. */
const titleOf = (name: string): string => name.replace(/\.(?:s|ed|en|ing|any)$/, "");

/** The words of a group that stand in a text, leftmost and longest first. */
function found(name: string, text: string): string[] {
  const pattern = compile(`<${`${name}.any` in LEXICON ? `${name}.any` : name}>`, LEXICON);
  const tokens = tokensOf(text);
  let end = 0;
  return matchesIn(indexPatterns([{ pattern, owner: name }]), tokens).flatMap(({ match }) => {
    if (match.start < end) return [];
    end = match.end;
    return [text.slice(tokens[match.start]?.start, tokens[match.end - 1]?.end)];
  });
}

describe("the word groups", () => {
  it("have names of their own", () => {
    const names = modules.flatMap((module) => module.names);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(Object.keys(LEXICON).sort()).toEqual([...names].sort());
  });

  it("are each shown in sentences, where they stand", () => {
    for (const { file, shown, names } of modules)
      expect({ file, shown: Object.keys(shown).sort() }).toEqual({ file, shown: [...new Set(names.map(titleOf))].sort() });
  });
});

describe.each(modules.flatMap(({ shown }) => Object.entries(shown)))("%s", (name, { examples, nearMisses }) => {
  it.each([...examples])("holds the marked words: %s", (example) => {
    const marked = [...example.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]);
    expect(found(name, example.replace(/[[\]]/g, ""))).toEqual(marked);
  });

  it.each([...nearMisses])("holds none of: %s", (text) => {
    expect(found(name, text)).toEqual([]);
  });
});
