/** A blank of a suggestion, or a slot of a template, that was never filled in. Advice: it costs no points, but it must not be sent. */
import type { Rule } from "../../rule.ts";

export const unfilledBlank: Rule = {
  id: "unfilled-blank",
  dimension: "ownership",
  kind: "slip",
  weight: 0,
  serious: true,
  title: "A blank is still open",
  why: "Fill this in, or take it out, before you send: only you know what belongs here.",
  source: "000: a script is a foundation, never used verbatim",
  find: [{ any: ["<blank>"] }],
  examples: ["I'll confirm by [[day]].", "Hi [{{name}}],", "I'll [[action]] today."],
  nearMisses: ["I'll confirm by Friday.", "The answer is in footnote [1] below.", "Set the list to ['HTTPS'] in the file."],
};
