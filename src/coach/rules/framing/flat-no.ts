/** A refusal, said flat: what can't be done, with no turn towards what can. */
import type { Sentence } from "../../draft.ts";
import { paragraphsOf } from "../../paragraphs.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

/** The same sentence goes on to what can be done, so it is a limit and no wall. */
const TURNS = [
  "(but|however|though|yet|instead|alternatively|while|so|and) (<name>|<lately>)* (i|we|you) (can|could|will|am able to|are able to|have|am happy to|are happy to|would be happy to) !(not|no|never|only)",
  "(but|though|however|yet) <lately>* (the|a|an|our|one|there|it|another|my|york|click) .. (can|could|does|do|is|are|will|lets|has|have|works|may) !(not|no|never|only|nothing)",
  "what (i|we) (can|am able to|are able to)",
  "(would|should|shall|can|may|could) (i|we|you) .. (instead|rather|prefer|like)",
  "(so|and|but) (i|we) (have|am|are|will) (<adverb>|also|already)* (<act.en>|<act.ing>|<act>)",
];

/** What is refused, up to where a reason or another clause begins. */
const OBJECT =
  "(!(,|because|since|as|due|per|under|so|and|or|if|until|unless|but|which) _)* (!(,|because|since|as|due|per|under|so|and|or|if|until|unless|but|which) _)*";

/** What turns a no into a limit: the offer that stands beside it. */
const OFFERS = ["offer-alternative", "positive-frame", "make-it-right", "see-what-i-can-do"] as const;
const TURN_AHEAD =
  /^(?:(?:however|but|instead|alternatively|still|that said|tell you what)\b[^.!?]{0,20}?\b)?(?:what (?:i|we) can|(?:here is|here's) what (?:i|we) can|(?:i|we) (?:(?:can|could|are able to|am able to)(?! (?:(?:fully|well|only|certainly|really|totally|completely) )?(?:hear|see (?!what|if|whether|about)|understand|imagine|feel|tell|sense|appreciate|assure|confirm|only|never))|are offering|am offering|would be happy to|'d be happy to)|you (?:can|could) (?:still|also|instead|always|choose|have|keep|get)|tell you what|would you (?:like|prefer|rather)|how about)\b(?! not|'t| only| no\b)/i;

/**
 * Where an offer turns a no into a limit: the no's own sentence, the one behind it, and how the paragraphs on either side begin.
 * Paragraphs count alike before and behind, so that the verdict does not hang on which of them comes first.
 */
function near(evidence: Evidence, { draft, sentenceOf }: Reply): readonly Sentence[] {
  const own = sentenceOf(evidence);
  if (!own) return [];
  const paragraphs = paragraphsOf(draft);
  const at = paragraphs.findIndex((p) => p.includes(own));
  const next = paragraphs[at]?.[paragraphs[at].indexOf(own) + 1];
  return [own, next, paragraphs[at - 1]?.[0], paragraphs[at + 1]?.[0]].filter((s) => s !== undefined);
}

function offersNearby(evidence: Evidence, reply: Reply): boolean {
  const around = near(evidence, reply);
  const offered = reply.evidence.some((e) => OFFERS.some((id) => id === e.rule) && around.some((s) => s === reply.sentenceOf(e)));
  return offered || around.slice(1).some((s) => TURN_AHEAD.test(s.text.trim()));
}

export const flatNo: Rule = {
  id: "flat-no",
  dimension: "framing",
  kind: "slip",
  weight: 7,
  title: "A flat no",
  why: "A bare no leaves the customer stuck: say what can happen, or what you'll try, next to what can't.",
  source: "003 Policy Barriers: even if you can't say yes, don't say no",
  find: [
    {
      question: false,
      any: [
        "[you (will|would|are going to) (just|simply)* have to (do|make do|manage|live|go|cope) (without|with (it|that|this|what)) ..]",
        "[(is|are) <lately>* (strictly)? (forbidden|prohibited|banned|barred|disallowed|not feasible|not foreseen|not doable)] !(by law)",
        "[(no|not a|not one) (penny|cent|euro|pound|dollar|credit|money|refund) (is|will be|can be|is to be) (due|given|paid|issued|coming)]",
        `[<we> <lately>* (<cannot>|have had to|had to) (<adverb>|<lately>|even)* !(charge|bill) (<refuse>|<refuse-loosely>) ${OBJECT}]`,
        "[<we> <lately>* (do not|no longer|never) <lately>* (<serve>|make changes|make deliveries|let)] !(to|your word|lightly|more than|less than)",
        "[<we> <lately>* (will not be|am not going to be|are not going to be|shall not be) <lately>* (able to|in a position to|<refuse.ing>|giving|making|taking|doing|sending)]",
        "[<we> <lately>* (can not|am unable to|are unable to|am not able to|are not able to)] (sorry|on that|on this|here|at this time|im afraid|i am afraid)* $",
        "[<we> <lately>* (am|are) not (in a position|prepared|willing|going|allowed|permitted|authorised|authorized) to]",
        "^ (sorry|no|nope|unfortunately|sadly|unfort|hi|still|and|we)* [(can not|will not|do not) (be able to)? (<adverb>|<lately>)* (<refuse>|<refuse-loosely>|help)]",
        "^ (sorry|no|nope|unfortunately|sadly|unfort)* [(can not|will not be able to|not able to|unable to)] (sorry|im afraid|i am afraid)* $",
        "[(can|could|will|may|shall) (not|no longer|never) <lately>* be (<adverb>|<lately>)* (<refuse.en>|done|given|taken back|made|waived|considered|opened again|offered|brought forward|moved|used again|let in)]",
        "[(is|are|was|were|would be|will be|has been) <lately>* (not|no longer|never) (<lately>|<adverb>|an|a)* <not-possible>] !(until|unless)",
        "[(will|would) not be <not-possible>]",
        "^ (sorry|unfortunately|sadly|afraid|hi)* [(will|would) not be able to]",
        "^ (sorry|unfortunately|sadly|no)* [not (<not-possible>|eligible|covered|happening|happening sorry|gonna happen|going to happen|doable)]",
        "[(is|are|was|be) (<adverb>)* (impossible|out of the question|off the table|a non-starter|a no from|a hard pass|a no go|a no-go|non-refundable|non refundable|nonrefundable|non-returnable|non returnable|non-transferable|non transferable)]",
        "[<plea> (!(not|never) _)* (has|have|was|were|is|are|been) (now|also)? (been)? <adverb>* (denied|declined|rejected|refused|turned down|not approved|unsuccessful|not accepted|not granted|not successful|not been successful|not been approved|not been accepted|been successful|dismissed|knocked back)]",
        "[<plea> (has|was|did|is) not (been)? (approved|successful|succeed|upheld|accepted|granted)]",
        "[<plea> (refused|declined|rejected|denied|unsuccessful|turned down)]",
        "[<we> <lately>* (have to|must|will have to|have had to|had to|need to|would have to|are forced to|going to have to) <lately>* (decline|refuse|reject|turn down|turn .. down|say no|deny|pass on)]",
        "[<we> (decline|refuse|reject|deny|have declined|have refused|have rejected|have denied|have turned down|have decided against) (your|the|this|that|to|it)]",
        "[you (are|were|do|did|will|would) <lately>* (not|no longer) (be|get)? (eligible|qualify|qualified|entitled|covered|due|get your|getting|get the|get it|receive)] !(to worry)",
        "[(does|do|did|is|are|would) <lately>* (not|no longer) <adverb>* (entitle you|entitled|eligible|refundable|returnable|transferable|exchangeable|apply to you|apply here|qualify|cover it|cover that|cover this|cover you|covered|come with one|work like that|reimbursable|redeemable|swappable|fall under)]",
        "[(you|u) (can not|may not|can no longer) (return|change|cancel|exchange|transfer|swap|refund|get a refund|send it back|bring it back|have your money|rebook|use that|use this|claim)]",
        "[(is|are|will be|can be|was|be) (no|not any) (<ask>|possibility|entitlement|chance|option|basis|wiggle room|scope|question of|money coming back|room for|grounds|way we can|way i can)]",
        "^ (sorry|unfortunately|sadly|unfort|but|and)* [no (further|more)? (<ask>|pets|dogs)] !((is|are|will be) (needed|required|necessary)|needed|necessary|required|fee|charge|charges|policy|label|address|form)",
        "[(no|nor) <ask> (is|are|will|can|has|have|after|without|within|on|for|in|once|due|possible|available|under|beyond|past|at|,|im|sorry)] !(fee|needed|necessary|charge|required|due)",
        "[(a|any|your) <ask> (is|are) (out of the question|not going to happen)]",
        "[(neither .. nor .. (will|can|is|are))]",
        "^ [(no can do|no dice|not a chance|fat chance|not on your life|no sorry|sorry no|nope sorry|not happening|no joy)]",
        "^ [(nope|nah|no way|no chance)] (sorry|im afraid|<name>|$|can not|not possible)* $",
        "^ [no $]",
        "^ (sorry|but|unfortunately|and|sadly|well)* , [no] (we|it|that|this|the|you|they)? $",
        "[(the answer is|the answer has to be|the answer remains|it is a|that is a|that will be a|is still a|still|its a) (still|a)? no] (from|im|sorry|i am|on|to|here|and|for|this)* (us|me|afraid|that|time|this)* $",
        "[(so|but|therefore|and|still) no] (sorry|from|to|refund|refunds|im|i)? (from us|from me|that|us)? $",
        "[(that is|this is|it is|its|is|will be|be) (not happening|not going to happen|not gonna happen|never going to happen|not going to fly|not going to work|not going to be possible|a bridge too far)]",
        "[(you (are|will be) out of luck|you can forget|do not hold your breath|under no circumstances|no wiggle room|nothing doing|we draw the line|i draw the line|have to pass on that|too late to (cancel|change|return|refund|amend|claim|swap|exchange|switch|alter))]",
        "[(not|never) (a|an)? (chance|(something|anything|a thing) (that)? (we|i|our _|this _) (<adverb>|ever|normally|usually|currently)* !(did|had|want|take lightly|expect|expected|like|see|would|were|was|wanted|know|knew|recognise|recognize) (can|could|are able to|am able to|#Infinitive|#PresentTense|do|offer|provide|<refuse>))]",
        "[(under|in) no (circumstances|case|way)] (will|can|is|do|would)",
        "[(we|i) (see|have|find) no (basis|ground|grounds|reason|option|scope|possibility|room) ((for|to) (a|the|your|any)* (refund|refunding|compensation|compensate|reimburse|reimbursement|credit|exchange|discount|exception|waiver)|for (this|that|it)|here|$)]",
        "[(fee|charge|fees|charges|penalty|fine|surcharge|deposit|invoice) (still|therefore|will|must|has to|is)* (stands|stand|remains|remain|stays|stay|remains payable|be paid|is due|still due|still applies|payable|forfeited|non-refundable)] !(with you|at|the same)",
        "[(that is|thats|it is|its|still|sorry|^) a (hard|firm|definite|straight|flat|resounding|big fat|strict) no] (from|on|to|for|sorry|im|i am|,|$)",
        "[no _ , no (dice|deal|discount|refund|entry|joy|go|luck|service|exchange|swap)]",
        "[(can|could|will|may|shall) (not|no longer|never) <lately>* be (generated|created|produced|amended|edited|backdated|altered|rectified|cleared|sanctioned|preponed|postponed|advanced|entertained|shortened|combined|merged|split|revised|regenerated|restored|reactivated)] !(until|unless|by anyone|without)",
        "^ (sorry|no|nah|nope|unfortunately|sry|yeah)* [can not (be)? (changed|swapped|refunded|cancelled|canceled|moved|exchanged|transferred|undone|reopened|altered|returned)]",
      ],
      unless: [
        ...TURNS,
        "(can not|could not) (wait|thank|agree|stress|emphasise|emphasize|imagine|believe|complain|beat|recommend|fault|have been|help but|go wrong|argue|ask for|do without|praise)",
        "(will not|would not|do not|never|can not) (charge|bill|cost you|share your|sell your|bother|disturb|let you down|leave you|close|rest|stop|forget|keep you waiting|take long|hurt|lose|ask you|share the|pass your|need to|have to|hold it against|go anywhere|happen again|make you)",
        "(if|in case|whenever|where|should|unless|until) (i|we|you|it|that|they|u|this) .. (not|unable|never)",
        "not possible that",
        "no (fee|fees|charge|charges|cost|costs|need|rush|worries|problem|hurry|limit|deposit|doubt|objection)",
        "(in|with) no time",
        "not only",
        "(so that|so) (we|i|you|nobody|no one) (do|does|can|will) not",
        "so that .. (do|does|can|will) not",
        "without (you|your|the|a|an) .. (not|can)",
        "(do not|never) (take|accept) (this|that|it|your|them|responsibility|liability|any responsibility|any liability) .. (lightly|granted|responsibility|liability)",
        "(could|can) (you|u)",
        "(i|we) would not",
        "(take credit|help it if|hand you to)",
        "(while|although) (i|we|it|that|this) ... , (i|we|you|there) (can|do|could|will|have|is|are) !(not|only|no)",
        "(make|give|offer) (you|u)? (any|a|no|firm|hard|definite)* (promise|promises|guarantee|guarantees|prediction|predictions)",
        "(all|both|some|most|many|none|each) of (which|whom)",
        "(we|i) do not allow (anyone|people|sellers|profiting|users|accounts|spam|ads|third)",
        "^ (if|in case|should|when|where|unless) ... (you|u) (can|could|may) (still|also|always|instead)*",
        "which is why (it|they|the|no)",
        "(because|since|bc|cos|so that) (the|it|its|they|we|i|each|there|every|he|she|no|this|only|anyone|a|an|batteries|some|once) _",
        "(others|anyone|nobody|someone) (to|can|could)",
        "added a",
        "(you knew|as i explained|you broke|meant we)",
      ],
    },
    {
      grade: 0.5,
      question: false,
      any: [
        "(afraid|sadly|unfortunately|regrettably) [(not|no)] (,|$)",
        "(but|so|and) (i|we)? [can not] (sorry)? $",
        "[not (gonna|going to) be able to]",
        "[(there is|there are|we have|are|is) no (seats|slots|rooms|appointments|places|tickets|spaces|tables|beds|stock|availability|vacancies) (left|available|free|remaining|on|for|at|until|$)]",
        "^ (sorry|unfortunately|sadly)* [no (seats|slots|rooms|appointments|places|tickets|spaces|tables|stock|availability) (left|available|free|remaining|on|for|at|until|$)]",
        "[(warranty|offer|promotion|window|return period|refund period|coupon|voucher|guarantee|deal|cover) (<be>|has|have|had)? (now|already)? (expired|ended|lapsed|passed|run out|ran out|closed|shut|over|no longer valid|finished)] !(on (your|the)|soon)",
        "[(you|u) are (<lately>|well|just|far)* (outside|out of|past|beyond) (the|our|your|of)* (window|warranty|return|returns|<number>|period|deadline|cut-off|guarantee|trial|limit)]",
      ],
      unless: [
        ...TURNS,
        "not only",
        "(when|once|if|before|after|until) (the|your|a|you)",
        "(good news|luckily)",
        "(we|i) (do|would|can|will) (not)? (still|happily)",
      ],
    },
  ],
  temper: (evidence, reply) => (offersNearby(evidence, reply) ? 0 : reply.has("offer-alternative", "explain-why") ? 0.5 : 1),
  silences: ["positive-frame", "first-person-action"],
  rewrites: [
    { replace: "sentence", text: "I can't {act-itself}; what I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "{sentence}; what I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "Let me see what I can do about {request|this}: I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "The reason is [reason]. What I can do is [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "Here is what I can do: [offer], and I'll confirm by [day]." },
    { replace: "sentence", text: "{before-but} What I can do is [offer], and I'll confirm by [day].", when: /\b(?:but|however|yet)\b/i },
    { replace: "sentence", text: "I'm sorry it's a no on this one. What I can do is [offer], and I'll confirm by [day]." },
  ],
  examples: [
    "[That's not possible].",
    "[We don't offer refunds].",
    "[I can't help you with this].",
    "[We are unable to process your request].",
    "Your [request has been denied].",
    "[You are not eligible] for an exchange.",
    "[We won't be able to change it].",
    "This [cannot be refunded].",
    "[Sorry, no refunds].",
    "[cant do] that",
    "[A refund is out of the question].",
    "Your [deposit is non-refundable].",
  ],
  nearMisses: [
    "We won't charge you for the visit.",
    "You can't lose your photos this way.",
    "I can't wait for you to try it.",
    "I can't thank you enough.",
    "No worries, it's changed.",
    "I couldn't agree more.",
    "If you can't find it, I'll send the link.",
    "It's not possible that you were charged twice; I checked both cards.",
    "We can't do Friday, but we can do Thursday.",
    "I can't waive the fee itself; what I can do is split it over three months.",
    "There's no need to send it back.",
    "The app won't open on phones older than Android 9.",
    "Anything slower would not be able to load the map.",
    "We can't make any promises, but the list is updated monthly.",
    "If your item is not eligible for a swap, you can still return it.",
  ],
};
