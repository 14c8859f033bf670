/** Finds rules by what somebody types into the search box. */
import type { Rule } from "../coach/rule.ts";
import { plainExample } from "./notation.ts";

/** Letters and quotes made equal, so that "Its our Policy" and “it’s our policy” meet. */
const even = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’'`´]/g, "")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ");

const known = new WeakMap<Rule, string>();

/** What a rule can be found by: id, title, reason, and its examples as they would stand in a reply. */
function searchable(rule: Rule): string {
  const text = known.get(rule) ?? even([rule.id, rule.title, rule.why, ...rule.examples.map(plainExample)].join("\n"));
  known.set(rule, text);
  return text;
}

/** The rules in which every word of the query occurs, in their order; all of them for an empty query. */
export function findRules(rules: readonly Rule[], query: string): readonly Rule[] {
  const wanted = even(query).trim().split(" ");
  return rules.filter((rule) => wanted.every((word) => searchable(rule).includes(word)));
}
