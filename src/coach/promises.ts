/** How English binds a promise: the times that can be kept or missed, and the frames in which somebody takes something on. Rubric 4.2. */
import type { Phrase } from "./pattern.ts";

/** A weekday, a part of the day, a date. Written for use inside other patterns. */
const PART = "(morning|afternoon|evening|night|lunchtime|lunch|noon|am|pm|close)";
const NTH = "(<clock>|<date>|<month> <number>|<month> <date>|<number> (of)? <month>|<date> (of)? <month>|<number> (am|pm|o'clock))";
const NUMBER = "(<number>|a|an|half an|half a|a couple of|a few)";
const SPAN = `${NUMBER} (to|or|and a half)? <number>? (full)? (business|working|calendar)? <unit>`;
const NEAR =
  "(the|this|next|coming|following|latest|at the latest|very|end of|close of|the end of|the close of|early|late|first thing|later|about|around|roughly)";

/** A point or a stretch of time that a calendar knows. Shared by the list of promises and the rule set-a-date. */
export const BOUND_TIME: readonly Phrase[] = [
  `(by|before|on|until|till|no later than|not later than|at|from|for|around|about|over|during|come) ${NEAR}* (<day>|weekend) (${PART}|today|tomorrow|<day>)? (at|before|by|after)? ${NTH}?`,
  `(by|before|on|until|till|at|around|about|from|after|between|for) (the|about|around|latest)* ${NTH}`,
  // "Sat" and "sun" are words of their own, but for a date behind them.
  `(by|before|on|until|till|from|for) (sat|sun) ${NTH}`,
  "(by|before|until|till|at|around|past) (about|around|half|quarter|ten|twenty|five)* (past|to)? <number> !(<unit>|percent|per|of|or more|times|pounds|dollars|euros|items|people|stars) (sharp|today|tonight|tomorrow|o'clock|latest|<day>)?",
  "(by|until|till|before|at) (the)? (end|close|start|beginning) of (the|this|next|your|our|my)? (day|business|play|week|month|shift|year|morning|afternoon|evening|<day>|<month>)",
  `(within|in|inside|for|give me|allow) (the)? (next|about|under|around|another|roughly|approximately|approx|only|just|less than|as little as|up to)* ${SPAN} !(of (purchase|delivery|receipt|buying|ordering)|ago)`,
  `(over|during|within|in) the next <number>? (to|or)? <number>? (business|working)? <unit>`,
  "within the (hour|day|week|month)",
  "<number> (to|or) <number> (business|working|calendar)? <unit> !(ago|old)",
  `(today|tonight|tomorrow|this (morning|afternoon|evening|week)|later today|end of play|overnight) ${PART}? (at|by|before|after|between)? ${NTH}?`,
  `(first thing|later|early|late) (on|in)? (the|this)? (<day>|morning|afternoon|week)`,
  `(monday|tuesday|wednesday|thursday|friday|saturday|sunday|thurs|thur|tues|fri|mon) (next|week|${PART})? (at|before|by|between|from)? ${NTH}?`,
  "(next|this|coming) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month)",
  "between <number> (am|pm)? and <number>",
  "(<clock>|<number> (am|pm)) (today|tonight|tomorrow|sharp|on|latest)?",
];

/** A moment that depends on something else: "the moment it lands". It says when, but no calendar can. */
export const EVENT_TIME: readonly Phrase[] = [
  "(the (moment|minute|second|instant)|as soon as|once|when|after) (it|they|he|she|that|the|your|he|my|our) .. (is|are|has|have|lands|land|arrives|clears|ships|leaves|scans|confirms|replies|lists|shows|reaches|been|goes|gets)",
  "(after|following|before) (the|your|his|her|their) (delivery|visit|fitting|repair|install|installation|appointment|service|call|collection|update|move)",
  "until (it|you|they|the|your|everything) .. (is|are|has|have|works|confirm|confirms|clears|arrives|lands|tell|say)",
];

/** "You can return it within 30 days", "a 3-day trial", "on Friday it was": times, but nothing promised. */
export const NO_DEADLINE: readonly Phrase[] = [
  "<unit> (of|from|after) (the|your)? (purchase|delivery|receipt|order|buying|ordering|invoice|departure|activation|date of)",
  "<number> (day|days|month|months|week|weeks|year|years|hour|hours) (trial|warranty|window|return|returns|money|guarantee|policy|notice|cooling|limit|period|deadline|old|history)",
  "(was|were|did|had|been|since|ended|expired|happened|closed|sold out|should have) .. <day>",
  "(yesterday|ago)",
  "(last|previous|past) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|night|year)",
];

/** Times that somebody else is to keep: "please reply within 7 days", "you need to cancel by Friday". */
export const THEIR_DEADLINE: readonly Phrase[] = [
  "<please> !(expect|allow|look out) .. (by|before|within|until|in) .. (<day>|<unit>|<clock>|<date>|<month>)",
  "you (must|should|need to|have to|can|may|could|will (need|have) to|are required to) .. (by|before|within|until|on) .. (<day>|<unit>|<clock>|<date>|<month>)",
  "if (you|we|i) .. (by|before|within|until|in) .. (<day>|<unit>|<clock>|<date>|<month>)",
];

/** "I will" and a verb, whichever it is, but for those that do nothing. */
const DEED = "!(not|never|always|be|<in-between>|<adverb>|<idle>|see (how|what|if|$)|let (you|me) (go|know) $) [_]";

/** Who takes it on, and the words in which they do; [brackets] mark what. "Will be happy to help" is courtesy, "we'll see" nothing. */
export const PROMISES: readonly { readonly who: "I" | "we" | "team" | "nobody"; readonly any: readonly Phrase[] }[] = [
  {
    who: "I",
    any: [
      `i (will|shall|am going to) <in-between>* <adverb>* ${DEED}`,
      "i (will|shall) <in-between>* be [(in touch|back|there|here|with you|<act.ing>)]",
      "i (will|shall) <in-between>* [have (it|this|that|the|your|a|an|you|some|them|my|our)] ..",
      "i am <in-between>* !(<idle.ing>) [<act.ing>]",
      "[leave (it|this|that) with me]",
      "let me <in-between>* [(find|check|look|get|ask|sort|talk|speak|chase|dig|pull|go|confirm|verify|arrange|call|ring|contact|trace|investigate|fix|send)]",
      "you (will|shall) [(hear|have (word|news|an answer|it))] .. from me",
      "[(expect|look out for) .. from me]",
      "[you have my word]",
    ],
  },
  {
    who: "we",
    any: [
      `we (will|shall|are going to) <in-between>* <adverb>* ${DEED}`,
      "we (will|shall) <in-between>* be [(in touch|back|there|with you|<act.ing>)]",
      "we (will|shall) <in-between>* [have (it|this|that|the|your|a|an|you|some|them|our)] ..",
      "we are <in-between>* !(<idle.ing>) [<act.ing>]",
      "you (will|shall) [(hear|have (word|news|an answer))] .. from us",
      "[(expect|look out for) .. from us]",
    ],
  },
  {
    who: "team",
    any: [
      `(our|the|my|a) (<team>|_ <team>|_ (team|desk|department)) (from|in|at)? .. (will|shall|is going to|are going to) <in-between>* ${DEED}`,
      "(our|the|my|a) (<team>|_ <team>|_ (team|desk|department)) (will|shall) be [(in touch|with you|back|there|<act.ing>)]",
      "(our|the|my) (<team>|_ (team|desk|department)) (is|are) <in-between>* [<act.ing>]",
      `<name> ((from|in|on|at) (the|our)? _ (team|desk|department)?)? (will|shall|is going to) <in-between>* ${DEED}`,
      "<name> (will|shall) be [(in touch|with you|back|there|<act.ing>)]",
    ],
  },
  {
    who: "nobody",
    any: [
      "(it|this|that|they|your <product>|the <product>|a (new|replacement) _|your new _) (will|shall|should) <in-between>* be !not [(<act.en>|with you|on its way|back|ready|there|in your)]",
      "(your|the|a) (<product>|new _|replacement) (will|should) <in-between>* [(arrive|come|land|ship|go out|leave|reach|show|appear)]",
      `(someone|somebody|a member of .. team|a (representative|specialist)|an agent) (will|shall) <in-between>* ${DEED}`,
      "(someone|somebody|a member of .. team|a (representative|specialist)|an agent) (will|shall) [be (in touch|with you)]",
      "you (will|should) <in-between>* be [(contacted|notified|informed|refunded|called|reimbursed|emailed|credited)]",
      "you (will|should) <in-between>* [(hear back|hear from (someone|the|our)|get (a|the|your|an)|receive (a|the|your|an)|have (it|the|your))]",
    ],
  },
];

/** Words that take a promise back: an offer, a condition, a courtesy, a report of what somebody else said. */
export const NO_PROMISE: readonly Phrase[] = [
  "(i|we) would (be)? (happy|glad|pleased|like|love)",
  "(if|unless|should|provided|in case) (you|we|i|it|that|this|they|he|she|the|your|there|anything) ...",
  "(would|shall|should) (you|i|we) (like|prefer|rather) ...",
  "if (so|not|needed|necessary|you like|possible)",
  "(said|says|promised|told (me|us|you)) (that)? (i|we|he|she|they) (will|would)",
];
