/** Takes on what was asked: "sure", "will do", "no problem", "let's do that", a light form of taking charge. */
import type { Rule } from "../../rule.ts";

const TAKEN_BACK = [
  "(but|unless|though|however|unfortunately|only|surely|say yes|another complaint|maybe|no need)",
  "(of course|sure) (you|it|that|he|she|they|not) (are|is|were|was|should|did|do|not)",
  "(not|never) .. (sure|fine|okay|ok|good|agree|promise)",
  "(sure|certain) (that|if|whether|about|of|how|what|why|to)",
];

export const readyAgreement: Rule = {
  id: "ready-agreement",
  dimension: "ownership",
  kind: "strength",
  weight: 5,
  most: 2,
  title: "Takes the request on",
  why: "A ready yes tells the customer that it has been taken on.",
  source: "001: respond and take action; commissives among dialogue acts (Bunt et al., ISO 24617-2)",
  find: [
    {
      grade: 0.8,
      any: [
        "[(shall|may|can|could) (i|we) (help|get|bring|offer|show|take|book|rebook|send|call|check|open|make|order|pick|drive|arrange|set up|put|add|carry|give|fix|hold|reserve|walk|try|do|refund|cancel|change) ..]",
        "[(would you like|do you want|shall i ask|how about i|why do not i|why do not we) (me|us|i|we)? to? <act> ..]",
      ],
      unless: TAKEN_BACK,
    },
    {
      question: false,
      grade: 0.8,
      any: [
        "^ (oh|yes|yeah|ok|okay|hi|why|all right|alright|well|thanks|thank you|hey)* [(sure|of course|certainly|absolutely|definitely|no problem|no worries|no trouble|not a problem|with pleasure|my pleasure|by all means|gladly|you got it|you bet|will do|can do|consider it done|right away|at once|straight away|deal|agreed|promise|sure thing|why not|not at all|go ahead|be my guest)] !(that|if|you are|it is|about|of)",
        "[(i|we) (will|shall) (<adverb>|be|just|also|certainly|definitely|surely|gladly|always|of course|do|not)* (do that|do it|do so|right there|right back|right over|be there|be glad|be happy|remember|keep that in mind|bear that in mind|see you|wait|remain|stay|think (about|it over)|consider|let you know|take it|come|join|call you|try|give it|make sure|be back|be ready|bring|help|get it|get you|forget|tell (him|her|them)|ask (him|her|them)|have (it|him|her|them|a look))]",
        "[(i|we) (promise|guarantee|swear|undertake|vow|give you my word|can promise|can guarantee|can assure)]",
        "[(i|we) would (be (very|more than|so|only too)* (glad|happy|delighted|pleased)|love|be honoured|be honored) to]",
        "[(i|we) (am|are) (willing|happy|ready|prepared|glad) to !(negotiate)]",
        "[(that|this|it|<day>|sounds|looks) (is|will be|sounds|would be|works|suits|seems)* <very>* (fine|ok|okay|all right|alright|settled|a deal|fair) (with|for|by|to)? (me|us|then)?] (,|$)",
        "[(that|this|it|<day>) (works|will work|suits|will do) (for|with)? (me|us)]",
        "[(here you are|here you go|here it is|here they are|here is your|coming (right)? up|on my way|i am (coming|on my way))]",
        "[(count me in|count on me|count on us|you can count on|leave that to me|as you (wish|like|say|please)|whatever you say|whenever you (like|want|are ready)|i have no (problem|objection) with|have no objection)]",
        "[let us (do|try|get|make|start|keep|meet|say|give|have|take|check|sign|call|begin|find|confirm|work|look|set|fix|sort)]",
        "^ (oh|yes|well|hm|hmm|ah)* [(ok|okay|fine)] (,|$|i|we|thank|sir|madam|let|no|please|then)",
        "^ (ok|okay|oh|yes|all right|no)* [(thanks|thank you) (very much|so much|a lot)? , (i|we) (will|would|can|shall)]",
        "[(i|we) would be glad|you will have it|it will be (ready|there|done)|what can (i|we) do for you|how (can|may) (i|we) help|may i (help|take|offer|show|get)|can i (help|get|bring|offer|show) you]",
        "[(i|we) (will|shall) .. (for you|to you|right away|at once|immediately|tomorrow|today|tonight|then|in a minute|in a moment|first|later|again|next time)]",
        "[(i|we) (accept|agree to|agree with (that|this|it|you)|agree (,|$))]",
      ],
      unless: TAKEN_BACK,
    },
    {
      question: false,
      grade: 0.25,
      any: [
        "[(that|this|it|<day>|sounds|looks) (is|will be|sounds|would be|works|suits|seems)* <very>* (fine|good|great|perfect|lovely|okay|ok|all right|alright|wonderful|like a (good|great)? (idea|plan|deal|fun)|a deal|fair|fun|settled) (with|for|by|to)? (me|us|then)?] (,|$)",
        "^ (oh|yes|well|hm|hmm|ah)* [(all right|alright|great|good|perfect)] (,|$|i|we|thank|sir|madam|let|no|please|then)",
        "^ [(very well|well then|yes|oh)] , (i|we) (will|can|would|shall)",
        "[(i|we) (can|could|might) (<act>|do|help|try|have|come|be) .. (for|with|to)? (you|it|that|then)]",
      ],
      unless: TAKEN_BACK,
    },
  ],
  examples: [
    "[Sure], the box goes out tonight.",
    "[Will do].",
    "[No problem], I'll ask the depot.",
    "[I promise] to write before noon.",
    "[I'd be glad to] go through it with you.",
    "[Let's try] the other port first.",
    "[That works for me].",
    "[I'll remember] that for the next order.",
  ],
  nearMisses: [
    "I'm not sure that it will fit.",
    "Sure, but the fee applies.",
    "Of course you should have asked.",
    "Are you sure about the code?",
    "We can't promise a date.",
    "The deal ends on Friday.",
  ],
};
