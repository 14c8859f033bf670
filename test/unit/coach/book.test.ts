/** The book of patterns that bundles carry: numbers in place of text, and the same answers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { compiledPatterns } from "../../../assets/build/compiled-patterns.mjs";
import { leanerCompromise } from "../../../assets/build/leaner-compromise.mjs";
import { type Book, pieceOf } from "../../../src/coach/book.ts";
import { fileOf, shelfFrom } from "../../../src/coach/book-file.ts";
import { type Coach, createCoach } from "../../../src/coach/coach.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { shelved } from "../../../src/coach/shelf.ts";

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const phrases = RULES.flatMap((rule) => (rule.find ?? []).flatMap((form) => [...form.any, ...(form.unless ?? [])]));
const coachOf = (create: typeof createCoach, rules: typeof RULES): Coach => create(rules, { detect: async () => null, anyLength: true });

/** The coach as the worker has it. */
async function bundledCoach(): Promise<Coach> {
  const dir = mkdtempSync(join(tmpdir(), "reply-coach-book-"));
  const contents = 'export { createCoach } from "./src/coach/coach.ts"; export { RULES } from "./src/coach/rules/index.ts";';
  const plugins = [(await compiledPatterns(root)).plugin(), leanerCompromise];
  const outfile = join(dir, "coach.mjs");
  const stdin = { contents, resolveDir: root, loader: "ts" } as const;
  await build({ stdin, bundle: true, format: "esm", platform: "node", outfile, plugins, logLevel: "error" });
  const module = (await import(pathToFileURL(outfile).href)) as { createCoach: typeof createCoach; RULES: typeof RULES };
  rmSync(dir, { recursive: true });
  expect(module.RULES.some((rule) => rule.examples)).toBe(false);
  return coachOf(module.createCoach, module.RULES);
}

describe("a book of patterns", () => {
  it("reads back from its file as it was", () => {
    const { book, calls } = shelved(phrases);
    const { book: again, calls: calledAgain } = shelfFrom(fileOf({ book, calls }));
    expect(calledAgain).toEqual(calls);
    const all = ({ at }: Book): number[] => [...at.keys()];
    expect([...again.words]).toEqual([...book.words]);
    expect(again.lists).toEqual(book.lists);
    expect(all(again).map((n) => pieceOf(again, n))).toEqual(all(book).map((n) => pieceOf(book, n)));
  });

  it("holds a pattern once, however many rules use it", () => {
    const { book, numbers } = shelved(["we can not", "we can not", "sorry"]);
    expect(numbers).toEqual([0, 0, 1]);
    expect(book.at).toHaveLength(2);
  });

  it("answers in a bundle as the sources do", { timeout: 120_000 }, async () => {
    const [ours, bundled] = [coachOf(createCoach, RULES), await bundledCoach()];
    for (const { examples, nearMisses, cases } of RULES) {
      const plainly = (texts: readonly string[]): string => texts.map((text) => text.replaceAll(/[[\]]/g, "")).join("\n\n");
      const customer = cases?.found[0].customer;
      const input = { draft: plainly([...examples, ...nearMisses]), ...(customer !== undefined && { customer }) };
      expect(await bundled.glance(input)).toEqual(await ours.glance(input));
      const short = { ...input, draft: plainly([examples[0], nearMisses[0]]) };
      expect(await bundled.assess(short)).toEqual(await ours.assess(short));
    }
  });
});
