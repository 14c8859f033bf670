/** Pairs of replies to one customer, the better one known, as evidence: what the weights are fitted to and tried on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Channel, Dimension } from "../../src/coach/assessment.ts";
import type { Need } from "../../src/coach/draft.ts";
import { type Engine, judge } from "../../src/coach/evidence.ts";
import { finder, indexRules } from "../../src/coach/facts.ts";
import { needOf } from "../../src/coach/need.ts";
import { read, tokenize, wakeSplitter } from "../../src/coach/read.ts";
import type { Evidence } from "../../src/coach/rule.ts";
import { RULES } from "../../src/coach/rules/index.ts";
import { wakeTagger } from "../../src/coach/tagger.ts";

/** Two replies as the scoring model sees them. */
export interface Pair {
  readonly id: string;
  readonly need: Need;
  readonly worse: readonly Evidence[];
  readonly better: readonly Evidence[];
  /** Where better must beat worse besides overall. */
  readonly dimensions: readonly Dimension[];
}

interface Written {
  readonly id: string;
  readonly customer?: string;
  readonly channel?: Channel;
  readonly worse: string;
  readonly better: string;
  readonly dimensions: readonly Dimension[];
}

const fixture = (name: string): string => readFileSync(join(process.cwd(), "test", "fixtures", name), "utf8").trim();
const lines = (name: string) =>
  fixture(name)
    .split("\n")
    .map((line) => JSON.parse(line));
const CORE: readonly Dimension[] = ["empathy", "ownership", "framing"];

const written = {
  pairs: (): Written[] => lines("pairs.jsonl").map((p) => ({ ...p, channel: "chat", dimensions: [p.dimension] })),
  triples: (): Written[] =>
    JSON.parse(fixture("triples.json")).map(
      (t: { id: string; customer: string; channel: Channel; weak: { text: string }; strong: { text: string } }) => ({
        ...t,
        worse: t.weak.text,
        better: t.strong.text,
        dimensions: CORE,
      }),
    ),
  unseen: (): Written[] =>
    lines("unseen.drafts.jsonl")
      .filter((row) => row.better)
      .map((row) => ({ ...row, worse: row.draft, better: row.better.text, dimensions: CORE })),
};

/** All pairs of one fixture. */
export async function pairsOf(source: keyof typeof written): Promise<Pair[]> {
  const split = await wakeSplitter();
  const find = finder(indexRules(RULES), await wakeTagger());
  const engine: Engine = { rules: new Map(RULES.map((rule) => [rule.id, rule])), find, split, tokenize, offers: false, anyLength: true };
  return written[source]().map(({ id, customer, channel = "email", worse, better, dimensions }) => {
    const need = needOf(customer, split);
    const evidence = (draft: string): readonly Evidence[] =>
      judge(read({ draft, channel, ...(customer && { customer }) }, need, split), engine).evidence;
    return { id, need, worse: evidence(worse), better: evidence(better), dimensions };
  });
}

/** Every second near-pair and triple is fitted to; the others, and all unseen drafts, are held out. */
export async function halves(): Promise<{ readonly fitted: readonly Pair[]; readonly heldOut: readonly Pair[] }> {
  const both = [await pairsOf("pairs"), await pairsOf("triples")];
  const half = (which: number): Pair[] => both.flatMap((pairs) => pairs.filter((_, i) => i % 2 === which));
  return { fitted: half(0), heldOut: [...half(1), ...(await pairsOf("unseen"))] };
}
