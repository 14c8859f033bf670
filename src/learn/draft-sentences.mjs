#!/usr/bin/env node
// Cuts complete labelled drafts into the sentences that the coach reads, each with its labels and with what the rules find there.
// Bundled by train.sh, then: node draft-sentences.mjs drafts.jsonl … > sentences.jsonl
import { readFileSync } from "node:fs";
import { createCoach } from "../coach/coach.ts";
import { greetingLine } from "../coach/greeting.ts";
import { needOf } from "../coach/need.ts";
import { read, wakeSplitter } from "../coach/read.ts";
import { RULES } from "../coach/rules/index.ts";

const coach = createCoach(RULES, { detect: async () => "en", anyLength: true });
const split = await wakeSplitter();
const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const touches = (a, b) => overlap(a, b) > 0 && overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
const place = (text, quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
const placed = (text, labels) =>
  (labels ?? []).filter((l) => l.quote && text.includes(l.quote)).map((l) => ({ ...l, ...place(text, l.quote) }));

/** As the coach asks: what stands behind the greeting, without the comma between. */
const behind = (text, greeted) => (greeted > 0 ? text.slice(greeted).replace(/^[\s\p{P}]*/u, "") : text).trim();

/** Labelled drafts, and the pairs of triples.json as two drafts each. */
function draftsIn(file) {
  const text = readFileSync(file, "utf8");
  if (!file.endsWith(".json"))
    return text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  return JSON.parse(text).flatMap(({ id, customer, weak, strong }) => [
    { id: `${id}/weak`, customer, draft: weak.text, slips: weak.slips, register: "triple" },
    { id: `${id}/strong`, customer, draft: strong.text, slips: [], strengths: strong.strengths, register: "triple" },
  ]);
}

async function sentencesOf(raw, file) {
  // That a reply repeats an earlier one no sentence shows by itself.
  const slips = placed(raw.draft, raw.slips).filter((l) => l.behaviour !== "repeated-reply");
  const strengths = placed(raw.draft, raw.strengths);
  const either = placed(raw.draft, [...(raw.allow ?? []), ...(raw.slips ?? []).filter((l) => l.behaviour === "repeated-reply")]);
  const { findings } = await coach.assess({ draft: raw.draft, customer: raw.customer, channel: raw.channel });
  const draft = read({ draft: raw.draft, customer: raw.customer }, needOf(raw.customer, split), split);
  return draft.sentences.map((s) => {
    // As the coach asks its second reader: behind the greeting, two words or more.
    const greeted = s === draft.greeting ? greetingLine(s.text).length : 0;
    return {
      draft: `${file}:${raw.id}`,
      register: raw.register ?? "plain",
      voice: raw.voice ?? "",
      clean: (raw.slips ?? []).length === 0,
      customer: raw.customer?.trim() ?? "",
      // Whether the writer also said what is well done, and what is lacking.
      praises: raw.strengths !== undefined,
      absences: raw.absences === true,
      missing: (raw.slips ?? []).filter((l) => l.quote === "").map((l) => l.behaviour),
      asked: s.tokens.filter((token) => token.start >= greeted).length >= 2,
      text: behind(s.text, greeted),
      slips: [...new Set(slips.filter((l) => touches(l, s)).map((l) => l.behaviour))],
      strengths: [...new Set(strengths.filter((l) => touches(l, s)).map((l) => l.behaviour))],
      either: either.some((l) => touches(l, s)),
      rules: [...new Set(findings.filter((f) => f.kind === "slip" && touches(f, s)).map((f) => f.rule))],
      praised: [...new Set(findings.filter((f) => f.kind === "strength" && touches(f, s)).map((f) => f.rule))],
    };
  });
}

for (const file of process.argv.slice(2)) {
  for (const raw of draftsIn(file))
    for (const sentence of await sentencesOf(raw, file.split("/").at(-1))) console.log(JSON.stringify(sentence));
}
