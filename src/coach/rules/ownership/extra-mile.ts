/** Something beyond what was asked: an extra, an exception, a kindness. */
import type { Rule } from "../../rule.ts";

export const extraMile: Rule = {
  id: "extra-mile",
  dimension: "ownership",
  kind: "strength",
  weight: 4,
  title: "Goes further than asked",
  why: "One small thing that nobody asked for is what people remember.",
  source: "003: Rigidity, exceed expectations; 003: Policy Barriers, find a way around",
  find: [
    {
      any: [
        `[(i|we) (have|am|are|will|went ahead and|just)* also !(need|require|want|ask|recommend|suggest|understand|see|know|accept|sell|offer|have a|like|apologise|apologize|appreciate|hope|noticed that you (did|have) not) (<act.any>|#PastTense|attached|popped|spotted|thrown|threw|printed|drew|slipped|included) ..]`,
        "[(i|we) (have|am|are|just|went ahead and|popped|will)* (<act.en>|<act.ed>|#PastTense) .. .. (as well|too)] (,|$|so|and|while)",
        "[(while|since|as) (i|we) (was|were|am|are|had) (at it|in there|there|here|checking|on|in|looking|your|on the|about it) .. (i|we)? _ ..]",
        "[(went|gone) ahead (and|n) (<act.ed>|<act.en>|#PastTense|_) ..]",
        "[(took|taken|taking) the liberty of ..]",
        "[(as a|by way of|with a|for) (small|little|big)? (thank-you|thank you|thanks|gesture|goodwill|bonus|treat|surprise|apology gift|goodwill gesture|birthday present) .. (i|we|there|you) (have|are|am|is|will) ..]",
        "[(<act.en>|added|threw|put|chucked|popped|included) .. (as a|by way of) (small|little)? (thank-you|thank you|gesture|goodwill|bonus|treat|surprise)]",
        "[(i|we) (have|will|am|are|can|did)? <in-between>* (made|make|making|arranged|got) (you)? (an|a|one) (_)? exception ..]",
        "[(this once|just this once|just for you|as a one-off|a one-off|off the books|between us|special for you|though it is not normally|even though|although) .. (i|we) (have|did|will|let|held|waived|kept|do not|would not)] ..",
        "[(do|does|would|are|is|should) not (normally|usually|really|strictly|ordinarily|generally) .. (but|so) (i|we) (have|will|am|did|held) ..]",
        "[(past|beyond|after|outside) the (cut-off|cutoff|deadline|window|date) .. (but|so)? (i|we) (have|will|let|did)] ..",
        "[(i|we)? (have|am|are)? <in-between>* (thrown|threw|chucked|popped|slipped|tucked|added|putting|throwing|popping|included|bunged|stuck|put) (in)? (a|an|some|two|another|extra|you|the)* _? _? _? (free|extra|spare|bonus|treat|treats|gift|second|little|card|on the house|on us|with our compliments|for you to try|for good measure|sample|samples|dessert|wrap|welcome basket|flowers|chocolates)] ..",
        "[(thrown|threw|chucked|popped|slipped|tucked) in (a|an|some|two|the|another|gift) ..]",
        "[(i|we) (have)? (drew|drawn|put together|walked over|stayed (late|on|behind)|came in early|opened (early|the desk early)|popped over|went down|drove|hand-delivered|personally delivered|wrote you|made you|drew you) ..]",
        "[(bumped|upgraded|moved|put) you .. (to (express|priority|the front|first|business|the top|suite)|up|on priority) .. (no (extra)? (charge|cost)|free|on us|for free|without charge)?]",
        "[(beyond|on top of|as well as|in addition to|besides) (the|that|your) (refund|replacement|_) ,? (i|we) (have|will|am|also) ..]",
        "[(you did not ask|though you did not ask|without being asked|you had not asked|not just the|even though you did not ask) ..]",
        "[(i|we) (noticed|spotted|saw) (you|your|that you|an|a|one) .. .. (so|and) (i|we)? (moved|applied|switched|fixed|added|swapped|have|corrected|took|put|renewed|updated|sorted) ..]",
        "[(since|as) (you are such|it is (your|her|his|their)|she is|he is|you have been) .. (i|we) (have|did|put|added) ..]",
        "[(on the house|with our compliments|a little extra|a little something|a small extra|a small treat)]",
      ],
      unless: [
        "(above and beyond|exceed your expectations)",
        "(no|not any|not make an|without) (exception|exceptions)",
        "with the exception of",
        "you can also",
        "(i|we) also (need|require|want|ask)",
        "(rate us|review us|leave (us)? a review|feedback)",
      ],
      question: false,
    },
  ],
  // An extra is no substitute for what was asked.
  temper: (_, reply) =>
    reply.has("first-person-action", "make-it-right", "positive-frame", "clear-steps", "offer-alternative", "set-a-date") ? 1 : 0.5,
  examples: [
    "While I was in there, I also corrected the spelling of your name.",
    "I’ve made an exception and reopened the offer for you.",
    "As a thank-you I’ve added a month on us.",
    "I went ahead and checked your other two orders as well.",
    "I’ve bumped you to express at no charge.",
    "I’ve also attached a one-page summary for your accountant.",
    "I took the liberty of renewing your three other books too.",
    "I noticed you were on an old tariff, so I moved you to the cheaper one.",
  ],
  nearMisses: [
    "We go above and beyond for our customers.",
    "No exceptions can be made.",
    "You can also buy the deluxe version.",
    "I also need your date of birth.",
    "With the exception of Sundays, we deliver daily.",
    "As a thank you, rate us five stars.",
  ],
};
