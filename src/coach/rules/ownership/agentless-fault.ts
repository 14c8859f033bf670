/** A failure reported as if it had happened by itself. */
import type { Rule } from "../../rule.ts";

const WAS = "(was|were|is|are|has been|have been|had been|got|gets|been|being)";
const NOT = "(not|never)";
/** Somebody owns it, or explains it by something of the customer's. */
const OWNED = [
  "(ours|by (us|me|our|my)|(our|my) (own)? (mistake|fault|error|oversight|doing|slip|bad|responsibility|failure))",
  "(on (us|me)|(take|took|taking) .. responsibility|that is down to (us|me))",
  "(i|we) (have)? (missed|overlooked|forgot|forgotten|lost|mixed|mishandled|entered|got|dropped|let|made a|failed|should have|did not|messed|sent|shipped|charged|booked|typed|read|keyed|packed|picked)",
  "(because|since|as|when|after|due to) (i|we|our|my|your|you)",
  "(if|whether|in case|unless|should|when|whenever|before|until|once|ensure|make sure|so that|to (stop|avoid|prevent)) .. (was|were|is|are|has|have|occurs|happens|goes|been|went|there)",
  "(no|not a|any|without|never a) (<failing>|<trouble>)",
  "you (said|say|mentioned|wrote|write|report|reported|mean|describe|told)",
  "(error|fault|bug) (message|messages|code|codes|log|logs|report|page|rate)",
  "so (i|we) (have|am|are)",
];

export const agentlessFault: Rule = {
  id: "agentless-fault",
  dimension: "ownership",
  kind: "slip",
  weight: 5,
  title: "A mistake that nobody made",
  why: "A failure without a doer sounds like hiding: say who did it, “we sent the wrong size”.",
  source: "003: Unaccountability; 001: things go wrong, we are human",
  find: [
    {
      any: [
        `[<failing> (was|were|has been|have been|had been|seems to have been) (made|introduced|committed|found|identified|noted|noticed|detected)] ..`,
        "[(a|an|some|one|the|this|another) (_|small|technical|unfortunate|clerical|slight|system|internal|billing|data|processing)* <failing> (has|have|had|seems to have|appears to have|must have)? (occurred|happened|arose|arisen|took place|taken place|crept|crept in|slipped in|got into|resulted|resulted in|led to|meant|caused|cropped up|come up|came up|affected|prevented)]",
        "^ [(<failing>|technical <failing>) (occurred|happened|crept in|arose|were introduced|took place|have occurred|has occurred)]",
        "[there (was|were|has been|have been|had been|seems to have been|appears to have been|must have been|may have been|might have been|seems to be|appears to be|looks to have been) .. (a|an|some|been)? _? _? <failing>]",
        "[(something|things|a thing|it|stuff|smth) (went|has gone|have gone|had gone|must have gone|seems to have gone|appears to have gone|gone|did go) .. (wrong|awry|sideways|astray|amiss|pear-shaped|haywire|south|walkabout|off the rails|off track|to pot)]",
        "[(things|it|that|this) (did not|does not seem to have) (go|gone|work|worked|turn|happen|went) (out)? (as|to|the way|how|according) .. (should|planned|plan|expected|meant|intended|scheduled|must)?]",
        `[(the|your|our|a|an|this|that|it|<product>|<name>|some|those) .. ${WAS} <in-between>* <adverb>* <botch.en>]`,
        `[(the|your|our|a|an|this|that|it|<product>|some|which) .. ${WAS} <in-between>* <adverb>* (<due.en>|#PastTense) .. <amiss>]`,
        `[(the|your|our|a|an|this|that|it|some|they) .. (was|were|has been|have been|had been) ${NOT} <in-between>* <adverb>* (been)? <due.en>]`,
        `[(the|your|our|a|an|it|this) .. (has|have|had) ${NOT} <in-between>* <adverb>* been <due.en>] (properly|correctly|in time|as|on time|when|on)`,
        `[(the|your|our|a|an|this|it|some) .. (has|have|had|was|were)? ${NOT} (got|get|made it|reached|arrived|went|gone|left|happened|turned up|updated|synced|came|take place|took place|go) (<due.en>|booked|through|thru|out|into|passed|to|as|on|anywhere)?] (,|$|on|in|as|at|the|to|when|into)`,
        "[(a|the) wrong .. (was|were|went|got|has been|have been|had been|is) .. (#PastTense|<due.en>|<act.en>|out|on|to|in)]",
        "[(wrong|incorrect|outdated|false|inaccurate|misleading|conflicting) _ _? (was|were|has been|have been|got|went) .. (<due.en>|given|provided|shared|#PastTense|out)]",
        "^ [(wrong|incorrect) _ (was|were|went|got|has been)? (sent|out|charged|entered|shipped|cut|packed|dispatched|booked|used|given) ..]",
        "[(got|gets|getting|been|was|were) <in-between>* (lost|mislaid|mixed up|muddled|missed|overlooked|dropped|swapped|crossed|stuck|buried|forgotten|double charged|double billed|double booked|cancelled by|deleted by|charged twice|billed twice|scrambled|jumbled|left out|left off|skipped)] !(if|by you)",
        "[(fell|fallen|fall|slipped|slip|slid|gone|went) (between|through|past|by|thru) (the|two|a|everyone|us)? (cracks|cracks|stools|net|gaps|gap|nets|radar|everyone|system)]",
        "[(seems|looks like|appears|apparently) .. (slipped|slid|fell|got|went|was|were|never|has|have) .. (through|thru|by|past|missed|lost|made|missing|overlooked|passed|booked|processed|sent|received|astray|over|astray|down|wrong)]",
        "[(ended up|landed|finished up|wound up) (in|on|under|at|with|going|being|elsewhere|somewhere) (the wrong|another|someone|somebody|a different|to|lost|missing|an old) ..]",
        "[(went|gone|has gone|goes) (missing|astray|walkabout|awol|amiss|to the wrong .. )]",
        "[(took|has taken) (a|the) (wrong turn|scenic route|detour|long way) ..]",
        "[(found its way|made its way) (into|onto|to) (the|another|a) ..]",
        "[somehow .. (was|were|got|went|has|have|had|is|became|made|fell|ended|slipped|did not|never) .. _]",
        "[(wires|lines|signals) (were|got|must have been|have been|seem to have been) .. (crossed|mixed)]",
        "[the ball (was|has been|got) dropped]",
        "[(did|does|has|have) not (take place|taken place|happen|go ahead|go through|occurred|reach you|materialise|materialize) (as|on|when) .. (scheduled|planned|expected|agreed|promised|should|time|arranged)]",
        "[the left hand .. right .. doing]",
        "[(lost|got lost) in (translation|the shuffle|the system|the post|transit|the process)]",
      ],
      unless: OWNED,
    },
    {
      any: [
        "[there (was|were|has been|have been|seems to have been|appears to have been) .. (a|an|some) _? _? <trouble> (with|in|at|on|during|regarding|when)] ..",
        "[(a|an|the|some) _? <trouble> (has|have|had)? (occurred|happened|arose|arisen|cropped up)]",
        "[(was|were|has been|have been) (not|never) (<in-between>|<adverb>)* <due.en> (properly|correctly|in time|as (planned|promised|agreed|it should|scheduled|expected|requested)|on time|at all)]",
      ],
      unless: OWNED,
      grade: 0.6,
    },
  ],
  temper: (_, { draft, has }) => (draft.need.known && draft.need.upset < 0.2 && !draft.need.failure ? 0 : has("admit-fault") ? 0.5 : 1),
  silences: ["explain-cause", "admit-fault"],
  rewrites: [
    { replace: "sentence", text: "We got this wrong: [what happened], and I'll [action] by [day]." },
    { replace: "sentence", text: "That was our mistake, and I'm the one putting it right: I'll [action] by [day]." },
    { replace: "sentence", text: "We caused this, and here is what we know: [what happened]." },
  ],
  examples: [
    "[Mistakes were made] with your booking.",
    "[An error occurred] during processing.",
    "[Your request was overlooked].",
    "[The wrong item was shipped].",
    "It appears the refund was not processed.",
    "[The appointment was missed].",
    "[There was a mix-up] with the labels.",
    "[Something went wrong] with your order.",
  ],
  nearMisses: [
    "Your refund was processed on 3 May.",
    "The parcel was delivered to a neighbour.",
    "An error message appears when the disk is full.",
    "Your order was not processed because I entered the wrong postcode.",
    "The file was created yesterday.",
    "The mix-up was ours.",
    "If something went wrong, tell me.",
    "We sent the wrong item.",
  ],
};
