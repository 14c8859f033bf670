/** Policy given as the reason, with the customer's matter left standing in front of it. */
import type { Rule } from "../../rule.ts";

export const policyWall: Rule = {
  id: "policy-wall",
  dimension: "framing",
  kind: "slip",
  weight: 9,
  title: "Hides behind policy",
  why: "“It's our policy” ends the conversation: give the reason behind it, then what you can do.",
  source: "003 Policy Barriers: “No, sorry, it's our policy”",
  find: [
    {
      any: [
        "(it|that|this) (is|was) .. (against|outside|not in line with|contrary to) .. [(policy|policies|guidelines|procedure|procedures|rules|terms|regulations)]",
        "[(it|that|this) (is|was) <lately>* (just|simply)? (our|the|company|store|a|standard|strict)* (standard|company|store|strict|refund|return|internal)* (policy|procedure|protocol)]",
        "[(our|the|company|store|standard|strict) (standard|company|store|strict|refund|return|returns|internal|cancellation|warranty|billing)* (policy|policies|rules|rule|terms|guidelines|procedures|procedure|regulations|system) .. (does|do|will|can) not (allow|permit|let|enable|cover|provide|support)]",
        "[(our|the|company|store|standard|strict) (standard|company|store|strict|refund|return|returns|internal|cancellation)* (policy|policies|rules|terms|guidelines|procedures|procedure|regulations) .. (is|are|states|state|says|say|clearly|require|requires|prevent|prevents|prohibit|prohibits|forbid|forbids|dictate|dictates)]",
        "[(as per|per|according to|in accordance with|in line with|due to|because of|based on|under|pursuant to) (our|the|company|store)* (standard|company|store|strict|refund|return|returns|internal|cancellation)* (policy|policies|rules|terms|terms and conditions|guidelines|procedures|procedure|regulations)]",
        "[(rules|policy) (is|are) (rules|policy)]",
        "[(i|we) (have to|must|need to|am required to|are required to|am obliged to|are obliged to) (follow|go by|stick to|adhere to|abide by|comply with) .. (policy|policies|rules|procedure|procedures|protocol|guidelines|terms|process)]",
        "[(i|we) <cannot> .. (because|as|since|due to) .. (policy|policies|rules|terms|procedure|procedures|guidelines)]",
        "[(i|we) do not make the (rules|policy|policies)]",
      ],
      unless: [
        "(privacy|insurance|policy (holder|number|document)|cookie|life) (policy|policies)",
        "your (policy|policies)",
        "(changed|changing|updated|update|reviewing|waive|waived|exception to) (the|our|this|that)* (policy|rule|rules)",
        "(security|safety) (policy|rules)",
      ],
    },
  ],
  temper: (_, reply) => (reply.has("offer-alternative", "explain-why", "see-what-i-can-do") ? 0.5 : 1),
  silences: ["explain-why", "first-person-action", "flat-no", "unfortunately-lead"],
  rewrites: [
    { replace: "sentence", text: "I can't {act} itself; what I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "Let me see what I can do about {request|this}: I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "Here is the reason: [reason]. What I can do is [offer]." },
  ],
  examples: [
    "No, sorry, [it's our policy].",
    "[Our policy doesn't allow] refunds after 30 days.",
    "[As per our terms and conditions], returns need a receipt.",
    "We can't change it [due to company policy].",
    "[It's just standard procedure].",
    "[We have to follow the rules] here.",
  ],
  nearMisses: [
    "Your policy number is on the first page.",
    "You can read our privacy policy here.",
    "I've asked for an exception to the rule for you.",
    "Your home insurance policy covers this.",
    "We've changed the policy because of messages like yours.",
  ],
};
