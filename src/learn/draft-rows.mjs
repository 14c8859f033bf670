#!/usr/bin/env node
// Cuts complete labelled drafts into training rows, by the same sentences that the coach reads.
//   npx esbuild src/learn/draft-rows.mjs --bundle --platform=node --format=esm --outfile=rows.mjs && node rows.mjs drafts.jsonl … > data/drafts.jsonl
import { readFileSync } from "node:fs";
import { greetingLine } from "../coach/greeting.ts";
import { needOf } from "../coach/need.ts";
import { read, wakeSplitter } from "../coach/read.ts";

const KIN = [
  ["flat-no", "powerless", "policy-wall", "shut-the-door"],
  ["told-you-so", "condescension", "blame-customer"],
  ["canned-phrase", "officialese", "vague-promise"],
  ["non-apology", "canned-phrase", "but-eraser"],
  ["deflect-blame", "pass-the-buck", "agentless-fault"],
  ["dismiss-feeling", "cold-or-curt"],
  ["controlling-language", "policy-wall"],
  ["acknowledge-feeling", "acknowledge-impact", "perspective-taking", "validate-customer"],
  ["own-the-issue", "first-person-action", "follow-through", "named-handoff", "make-it-right", "set-a-date", "extra-mile"],
  ["offer-alternative", "positive-frame", "see-what-i-can-do", "ask-to-understand"],
  ["explain-cause", "explain-why", "admit-fault"],
  ["anticipate-next", "warm-close"],
];
const split = await wakeSplitter();
const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const touches = (a, b) => overlap(a, b) > 0 && overlap(a, b) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
const grazes = (a, b) => overlap(a, b) > 0 && !touches(a, b);
const placed = (text, labels) =>
  (labels ?? [])
    .filter((l) => l.quote && text.includes(l.quote))
    .map((l) => ({ ...l, start: text.indexOf(l.quote), end: text.indexOf(l.quote) + l.quote.length }));
const names = (labels) => [...new Set(labels.map((l) => l.behaviour))];
const withKin = (ids) => [...ids, ...KIN.filter((k) => k.some((id) => ids.includes(id))).flat()];

/** That a reply repeats an earlier one no sentence shows by itself: such a sentence may be canned or curt, or not. */
const asMaybe = (id) => (id === "repeated-reply" ? ["canned-phrase", "cold-or-curt"] : [id]);

function rowsOf(raw, file) {
  const said = placed(raw.draft, [...(raw.slips ?? []), ...(raw.strengths ?? [])]);
  const open = placed(raw.draft, raw.allow);
  const draft = read({ draft: raw.draft, customer: raw.customer }, needOf(raw.customer, split), split);
  return draft.sentences.flatMap((s) => {
    // As the coach asks its second reader: behind the greeting, two words or more.
    const greeted = s === draft.greeting ? greetingLine(s.text).length : 0;
    const text = (greeted > 0 ? s.text.slice(greeted).replace(/^[\s\p{P}]*/u, "") : s.text).trim();
    if (s.tokens.filter((token) => token.start >= greeted).length < 2 || !text) return [];
    const place = { start: s.start + (s.text.length - s.text.slice(greeted).length), end: s.end };
    const touched = names(said.filter((l) => touches(l, place)));
    const labels = touched.filter((id) => id !== "repeated-reply");
    const grazed = names(said.filter((l) => grazes(l, place)));
    const unsure = [
      ...touched.filter((id) => id === "repeated-reply"),
      ...grazed,
      ...names(open.filter((l) => overlap(l, place) > 0)),
    ].flatMap(asMaybe);
    const maybe = [...new Set(withKin([...labels, ...unsure]))].filter((id) => !labels.includes(id)).sort();
    return [{ text, labels, maybe, voice: file, from: raw.id, ...(raw.strengths ? {} : { speaks: "slips" }) }];
  });
}

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  for (const line of lines)
    for (const row of rowsOf(JSON.parse(line), file.split("/").at(-1).replace(".jsonl", ""))) console.log(JSON.stringify(row));
}
