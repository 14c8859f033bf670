/** A refusal that leaves the customer with nothing: no alternative, no effort, no action. */
import type { Rule } from "../../rule.ts";

const REFUSALS = ["flat-no", "policy-wall", "powerless", "shut-the-door"] as const;
const WAYS_OUT = [
  "offer-alternative",
  "see-what-i-can-do",
  "make-it-right",
  "first-person-action",
  "own-the-issue",
  "extra-mile",
  "positive-frame",
] as const;

export const missingAlternative: Rule = {
  id: "missing-alternative",
  dimension: "framing",
  kind: "missing",
  weight: 7,
  title: "A no without a way forward",
  why: "You've said what can't happen. Say what can, or what you'll try.",
  source: "002: a good rep finds a satisfactory alternative; 003: “find a way around the issue”",
  judge: (reply) =>
    reply.has(...REFUSALS) && !reply.has(...WAYS_OUT)
      ? [{ rule: "missing-alternative", start: 0, end: 0, grade: reply.has("explain-why") ? 0.5 : 1 }]
      : [],
  rewrites: [
    { replace: "closing", text: "What I can do is [offer], and I'll confirm by [day]." },
    { replace: "closing", text: "Let me see what I can do: I'll [action] and write to you by [day]." },
    { replace: "closing", text: "What I can do instead is [offer]; tell me if that suits you, and I'll set it up by [day]." },
  ],
  examples: ["We can't refund it."],
  nearMisses: ["We can't refund it, but I can exchange it for you today."],
  cases: {
    found: [
      { customer: "Can I get a refund for the tickets?", draft: "Hi Ana,\n\nWe can't refund these tickets.\n\nRegards,\nTom" },
      { draft: "Unfortunately it's our policy. Nothing else to add." },
    ],
    quiet: [
      { draft: "Hi Ana,\n\nI can't refund the tickets, but I can move them to another date." },
      { draft: "It's cancelled, as you asked." },
      { draft: "Let me see what I can do about the fee." },
    ],
  },
};
