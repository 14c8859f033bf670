/** Others are doing the work, and nobody says when they will be checked on. Advice: it costs no points. */
import { commitmentsIn } from "../../commitments.ts";
import type { Rule } from "../../rule.ts";

export const missingFollowThrough: Rule = {
  id: "missing-follow-through",
  dimension: "ownership",
  kind: "missing",
  weight: 0,
  title: "Who checks on them?",
  why: "Others are involved: say when you'll check that it's done.",
  source: "003: Unaccountability, follow up when others are involved; 004: Follow through",
  judge: (reply) => {
    const others = reply.has("named-handoff") || commitmentsIn(reply.draft).some((c) => c.who === "team");
    const seenThrough = reply.has("follow-through", "own-the-issue", "vague-promise");
    const staysIn = commitmentsIn(reply.draft).some((c) => c.who === "I");
    return others && !seenThrough && !staysIn ? [{ rule: "missing-follow-through", start: 0, end: 0, grade: 1 }] : [];
  },
  rewrites: [
    { replace: "closing", text: "I'll check with them by [day] and let you know where it stands." },
    { replace: "closing", text: "I'll keep an eye on it myself and write to you by [day]." },
  ],
  examples: ["The courier will call you."],
  nearMisses: ["I’ve asked Dana to fix it and I’ll check tomorrow."],
  cases: {
    found: [{ draft: "Our technician will call you tomorrow." }, { draft: "I’ve asked Dana in billing to correct the invoice." }],
    quiet: [
      { draft: "I’ve asked Dana in billing to fix it and I’ll check tomorrow." },
      { draft: "The courier delivered it." },
      { draft: "I’ve fixed it myself." },
      { draft: "The team wishes you well." },
    ],
  },
};
