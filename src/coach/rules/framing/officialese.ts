/** Bureaucratic, legalistic or insider language. A mild nudge: some of it is plain courtesy in the offices where it is written. */
import type { Rule } from "../../rule.ts";

export const officialese: Rule = {
  id: "officialese",
  dimension: "framing",
  kind: "slip",
  weight: 4,
  title: "Office language",
  why: "Words from files and forms sound like a machine: write it as you'd say it aloud.",
  source: "000 mechanical script; 002: remembering what we didn't know once",
  find: [
    {
      any: ["[<officialese>]", "[(please|kindly) (find|be) .. (herewith|hereby|hereunder)]"],
      unless: ["you asked about", "(you|u) (wrote|said)", "the (term|word)"],
    },
    {
      grade: 0.5,
      any: [
        "[(please|kindly|to)? <office-courtesy>]",
        "[(please|kindly) be (advised|informed|noted|aware|guided|notified)]",
        "[(as per|per) (the)? (below|above|captioned|tat|our records)]",
        "[(the|your|ur|a|an|an outstanding|pending|raised|logged|per|in|with|awaiting|from|w|for)? (rma|l2|l3|t2|rca|sla|tat|wip|sme|noc|etr|olt|msisdn|dslam|urn|adc|ttl|aml|crm|erp|mt103|itil|p3|proforma|po from|bds)] !(you|u|asked|no|number|form you|<number>)",
        "[(intimate|intimated|furnish|peruse|commence|commencement|facilitated)]",
        "[(dated|dtd) <number> .. (letter|mail|communication)?] (we|the|,|$)",
        "[(should|in case) (you|u) require (further|any further|additional|any additional) (assistance|clarification|information)]",
        "[(is|are|be) subject to (a|an|the)* (levy|verification|charge|charges|restocking|approval)]",
        "[(your|ur) (query|request|application|case|grievance|complaint|mail) (has been|is|was) (routed|forwarded|actioned|triaged|escalated) to (the)? (concerned|competent|relevant|tier|l2|back)]",
      ],
      unless: ["you asked", "(you|u) (wrote|said|mentioned)", "the (term|word)", "^ kindly old"],
    },
  ],
  rewrites: [
    { replace: "sentence", text: "{plain-words}" },
    { replace: "sentence", text: "In plain words: [detail]." },
    { replace: "sentence", text: "Here is where this stands: [detail]. I'll [action] by [day]." },
    { replace: "sentence", text: "What this means for you is [detail]." },
    {
      replace: "sentence",
      text: "Could you send me [detail], so I can [action] by [day]?",
      when: /\b(?:furnish|submit|provide|oblige[d]?|requested|needful|require[d]?|produce|forward|share|sign|complete|return)\b/i,
    },
  ],
  examples: [
    "[Please be advised] that your request is pending.",
    "[Kindly revert at the earliest].",
    "[Pursuant] to your communication, the [aforementioned] item is on hold.",
    "We [wish to inform you] that [the undersigned] will action this.",
    "[Do the needful].",
    "[Enclosed please find] the form.",
    "Your query has been [actioned] by [the SME].",
    "[In the event that] you [require further assistance], call us.",
    "We are [in receipt of] your letter.",
  ],
  nearMisses: [
    "Your advisor is Kim.",
    "Per person it costs $12.",
    "Please find a seat by the window.",
    "You asked about the RMA form; it's attached.",
    "Kindly old Mr. Roe runs the shop.",
    "I reverted the change.",
    "Kindly send me the photo when you have a moment.",
    "The report is attached.",
  ],
};
