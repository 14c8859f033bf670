/** Every rule proves itself: it finds its own examples, leaves its near misses alone, and is where its name says. */
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/cli/language.ts";
import type { Assessment } from "../../../src/coach/assessment.ts";
import { createCoach } from "../../../src/coach/coach.ts";
import { type FindHits, finder, indexRules } from "../../../src/coach/facts.ts";
import { needOf } from "../../../src/coach/need.ts";
import { read, type Split, wakeSplitter } from "../../../src/coach/read.ts";
import type { Rule } from "../../../src/coach/rule.ts";
import { RULES } from "../../../src/coach/rules/index.ts";
import { SLOT_NAMES } from "../../../src/coach/slots.ts";
import { type Tagger, wakeTagger } from "../../../src/coach/tagger.ts";

const rulesDir = join(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))), "src/coach/rules");
const ruleFiles = readdirSync(rulesDir, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .flatMap((e) => readdirSync(join(rulesDir, e.name)).map((name) => `${e.name}/${basename(name, ".ts")}`))
  .filter((name) => !name.endsWith("/index"));

let split: Split;
let tag: Tagger;
beforeAll(async () => {
  split = await wakeSplitter();
  tag = await wakeTagger();
});

/** "[our policy]" to the text and the marked spans; a blank such as [[day]] keeps its inner brackets. */
const unmark = (example: string): { text: string; marked: string[] } => {
  const marked: string[] = [];
  const text = example.replace(/\[(\[[^\]]+\]|[^[\]]+)\]/g, (_, words: string) => {
    marked.push(words);
    return words;
  });
  return { text, marked };
};
/** What one rule by itself finds in a text, in the text's own words. */
const quotes = (rule: Rule, find: FindHits, text: string): string[] => {
  const draft = read({ draft: text }, needOf(undefined, split), split);
  return draft.sentences.flatMap((s) =>
    find(s)
      .filter((h) => h.rule === rule.id)
      .map((h) => text.slice(s.start + h.start, s.start + h.end)),
  );
};

describe("the rules", () => {
  it("are each in a file named after their id, in the folder of their dimension or of what must not be sent, and listed", () => {
    expect(RULES.map((r) => `${r.serious ? "sending" : r.dimension}/${r.id}`).sort()).toEqual([...ruleFiles].sort());
  });

  it("have ids of their own", () => {
    expect(new Set(RULES.map((r) => r.id)).size).toBe(RULES.length);
  });

  it("silence only rules that exist, and fill only slots that exist", () => {
    const ids = new Set(RULES.map((r) => r.id));
    expect(RULES.flatMap((r) => r.silences ?? []).filter((id) => !ids.has(id))).toEqual([]);
    const slots = RULES.flatMap((r) => r.rewrites ?? []).flatMap((w) => [...w.text.matchAll(/\{([a-z-]+)/g)].map((m) => m[1]!));
    expect(slots.filter((slot) => !SLOT_NAMES.includes(slot))).toEqual([]);
  });

  it("offer a way out for whatever they charge for", () => {
    expect(RULES.filter((r) => r.kind !== "strength" && r.weight > 0 && (r.rewrites?.length ?? 0) < 2).map((r) => r.id)).toEqual([]);
  });
});

describe("what is serious before sending", () => {
  it("costs nothing", () => {
    expect(RULES.filter((r) => r.serious && r.weight !== 0).map((r) => r.id)).toEqual([]);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const find = (): FindHits => finder(indexRules([rule]), tag);

  if (rule.find) {
    it.each([...rule.examples])("finds: %s", (example) => {
      const { text, marked } = unmark(example);
      const found = quotes(rule, find(), text);
      if (marked.length > 0) expect(found).toEqual(marked);
      else expect(found).not.toEqual([]);
    });

    it.each([...rule.nearMisses])("leaves alone: %s", (text) => {
      expect(quotes(rule, find(), text)).toEqual([]);
    });
  }

  if (rule.cases) {
    const finds = async (draft: { draft: string; customer?: string }): Promise<Assessment["findings"]> =>
      (await createCoach(RULES, { detect: detectLanguage, anyLength: true }).assess(draft)).findings.filter((f) => f.rule === rule.id);
    it.each([...rule.cases.found])("speaks up: $draft", async (each) => expect(await finds(each)).not.toEqual([]));
    it.each([...rule.cases.quiet])("stays quiet: $draft", async (each) => expect(await finds(each)).toEqual([]));
  }
});
