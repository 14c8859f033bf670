/** A check, promised or made, that the problem is really gone. */
import type { Rule } from "../../rule.ts";

const SOLVED =
  "(working|works|work|resolved|fixed|arrived|gone|sorted|printing|back|ok|okay|fine|right|good|all good|all well|better|solved|done|landed|closed|open|on|green|clear|cleared|dry|stopped|properly|again|now|happened|holds|loads|loading|delivered|safe|well|correct|through|fits|fit|settled|in place|running|comfortable)";

export const followThrough: Rule = {
  id: "follow-through",
  dimension: "ownership",
  kind: "strength",
  weight: 7,
  title: "Sees it through to the end",
  why: "A check at the end tells the customer that it is their result that counts.",
  source: "004: Follow through; 003: see it through, follow up when others are involved",
  find: [
    {
      any: [
        "[(i|we) (will|shall|am going to|are going to|am|are) <in-between>* <adverb>* (follow up|following up|check (back|in|again|on)|checking (back|in|again|on)|check up|chase|chasing|keep an eye|keeping an eye|keep watching|monitor|monitoring|keep track|keeping track|keep tabs|look in|looking in|track|tracking|watch|watching|circle back|touch base|revisit|come back to|keep checking|keep on top)] !(of fees)",
        "[(i|we) (will|shall|am going to|are going to) <in-between>* (check|verify|confirm|double-check|make sure|test|look|see|watch|ring|call|message|email|text|be in touch|write) .. (that|whether|if|until|it|the|he|she|they) .. (has|have|is|are|was|does|did|really|goes|went|arrived|landed|works|posted|cleared|stopped|comes|come|came|holds|shows|credit|reaches|gets|got|fits|stayed) ..]",
        "[(i|we) (will|shall|am going to|are going to|am|are) <in-between>* (check|ring|call|message|phone|phoning|ringing|text|write|email|be in touch|come back|visit|update you|let you know|follow up|get back to you|contact you|drop you a (line|note)|ping you) .. (after|once|when|as soon as|the moment|to (see|hear|check|make sure|be sure|confirm|find out)|until) ..]",
        "[(i|we) (will|shall) <in-between>* (check|test|ring|call|ask|look|chase|see|speak|message|track|watch) .. .. .. and (write|text|message|tell|let|update|email|send|ring|call|stay|report|confirm|come back)]",
        "[(i|we) (will|shall) <in-between>* (let you know|tell you|report back|come back to you|write to you|update you) .. (what (he|she|they|it|we|i|the)|how (it|he|she|they|the)|(with|about) (the|his|her|their) (result|results|outcome|answer|findings|decision|reply)) ..]",
        "[(after|once|when|as soon as|the moment|on the day) .. (i|we) (will|shall) <in-between>* (ring|call|check|write|email|message|text|be in touch|come back|look|phone|make sure|follow up|see) ..]",
        "[(i|we) (will|shall|am|are) <in-between>* (keep|keeping|leave|leaving) (this|it|your|the) .. (open|posted|on my desk|on our list) ..]",
        "[(this|your (case|ticket|request)|it) (stays|remains|will stay|is staying) open ..]",
        "[(i|we) (will|am|are|do) not (going to)? <in-between>* (close|closing|stop|stopping|rest|resting|sign|let (it|this) go|mark|consider|give up|done|finished) .. (until|till|before) ..]",
        "[not (closing|stopping|resting|done) .. (until|till) ..]",
        "[(i|we) (will|shall) <in-between>* keep you (posted|updated|informed|in the loop) (on|as|every|until|at each|along|daily|throughout|each|with each|from) ..]",
        "[(i am|i will be|i|im) (staying|stay|remain|will stay) (in the loop|copied in|on the thread|in copy|on the line) ..]",
        "[(i|we) (just|also|have|then)* (rang|called|checked|confirmed|double-checked|verified|tested|looked|phoned|asked) .. (again|back|this morning|today|myself)* (to (confirm|check|make sure|see)|that (the|your|it)|and (the|your|it)) .. (has|have|is|are|went|cleared|posted|works|arrived|there|confirm|check|they|it|everything|nothing) ..]",
        `[(can|could|would|will) you (please)? (confirm|let me know|tell me|check|have a look|see|test|try|say) .. (that|if|whether|it|now|is|it is|everything|the|when) .. ${SOLVED}]`,
        `[(please)? (let|tell) (me|us) (know)? .. (if|whether|that|when|once) (it|this|that|everything|all|the _|your _|they) .. ${SOLVED}]`,
        `(^|,|and) [(does|is|are|did|has|have) (it|this|that|everything|the|your|all|they) !(issue|problem|error) .. ${SOLVED} !(after|before) .. (now|again|your (end|side)|since|after|today)?] $`,
        `[how (is|did|does) (it|the _|your _|everything) .. (going|working|now|since|hold|holding)]`,
        "[(i have)? (set|put|setting) (myself)? (a|an) (reminder|note|alarm) .. (to|for|in my) .. (check|look|ring|see|call|diary|follow|make)] ..",
        "[(i would)? like to hear .. (after|once|when|how|if|from you) ..]",
        "[(i|we) (will|shall) <in-between>* (see|stay with|stick with) (it|this|your _|the _) .. (until|till|through|thru|to the end) ..]",
        "[(i|we) (will|shall) (check|make sure|see) (he|she|they|it|that|the _|your _) (has|have|did|does|really) ..]",
        "^ [(will|and)? (checking|following up|ring|text|message|look) (back)? .. (to|that|if|whether|until) .. (see|make sure|landed|fixed|gone|stopped|arrived|working|sorted|is) ..] (,|$)",
        "[(please)? (reply|answer) .. (thumbs up|when you have (got|tried|seen)|once (you have|it has|it is)) ..]",
      ],
      unless: [
        "(please|kindly|you (need to|should|can|must|may)) (follow up|check|chase|track|monitor)",
        "^ (following|just following) up (on|with) (my|our|the|this) ..",
        "(close|closing|closed) (the|this|your) (ticket|case) (now|today)",
        "if (you (need|have|want|would|do not)|i do not hear|we do not hear) ..",
        "follow (the|our|up with the)",
        "confirm (your|the) (acceptance|address|order|identity|account|email|details|booking|appointment)",
      ],
    },
  ],
  examples: [
    "I’ll check on Friday that the credit has posted.",
    "I’ll follow up with you once the engineer has been.",
    "I’ll keep your ticket open until you tell me it’s working.",
    "I’ll be in touch after the delivery to make sure everything fits.",
    "I rang the branch this morning to confirm they have your file.",
    "Can you confirm it’s printing again on your side?",
    "I won’t close this until the money is back in your account.",
  ],
  nearMisses: [
    "Please follow up with the courier.",
    "Following up on my previous e-mail, we need the form.",
    "Check that the cable is plugged in.",
    "I’ll close the ticket now.",
    "We will follow the standard process.",
    "Kindly confirm your acceptance.",
  ],
};
