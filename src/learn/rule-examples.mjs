#!/usr/bin/env node
// Writes the rules' own examples and near misses as training rows; what a sentence is also an example of is read off the other rules.
//   npx esbuild src/learn/rule-examples.mjs --bundle --platform=node --format=esm | node --input-type=module > src/learn/data/rule-examples.jsonl
import { createCoach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";

const bare = (example) => example.replaceAll("[", "").replaceAll("]", "");
const coach = createCoach(RULES, { detect: async () => "en", anyLength: true });
const said = RULES.filter((rule) => rule.find && rule.kind !== "missing");

for (const rule of said) {
  for (const text of rule.examples) await row(rule, bare(text), [rule.id]);
  for (const text of rule.nearMisses) await row(rule, bare(text), []);
}

/** A rule's word on its own sentences is taken; what other rules find there is neither trained on nor against. */
async function row(rule, text, labels) {
  const { findings } = await coach.assess({ draft: text });
  const maybe = [...new Set(findings.map((f) => f.rule))].filter((id) => !labels.includes(id) && id !== rule.id);
  console.log(JSON.stringify({ text, labels, maybe, voice: "rules", about: rule.id }));
}
