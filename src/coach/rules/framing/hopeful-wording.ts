/** Words of what is good or will get better: a light sign of a constructive reply. */
import type { Rule } from "../../rule.ts";

const TAKEN_BACK = [
  "(not|never|no|nothing|hardly|less|without|unable|instead of) <very>* (a|an|the|any|be|been|being|feel|feeling|too|that|have|get|getting|seem)* <bright>",
  "(should|could|would|supposed to) (have)? (be|been|feel) <very>* <bright>",
  "(used to|wish|unless|hate|hates|sick of|tired of|too (good|excited|happy)|(if|when) only|pretend)",
  "(pleased|happy|glad|delighted) to (inform|advise|announce|notify)",
  "(at|to) your (pleasure|benefit)",
  "(you had better|better (late|luck|not|call|check|ask|buy|off))",
  "(if|when) you (are|were) (not)? <very>* (happy|satisfied|pleased)",
  "(unfortunately|sadly|regret|alas)",
];

export const hopefulWording: Rule = {
  id: "hopeful-wording",
  dimension: "framing",
  kind: "strength",
  weight: 3,
  title: "Looks on the good side",
  why: "Words for what works, or will soon, leave the customer looking ahead.",
  source: "003 Policy Barriers: customers want to hear yes; positive reframing keeps the meaning and turns the outlook (Ziems et al. 2022)",
  find: [
    {
      question: false,
      grade: 0.7,
      any: [
        "[(<we>|you|it|that|this|they|everything|things|all) (will|can|shall|should|am going to|is going to|are going to|is|are) <adverb>* (soon|also|still|all|just|definitely|surely|always|then|now|be|able to|be able to)* (<pull-through>|<bright>)]",
        "[(look|looking|looks) forward to ..]",
        "[can not wait (to|for|until|till) ..]",
        "[(<we>|am|are|feel|feeling|^) <very>* (grateful|thankful|glad|lucky|blessed|fortunate|proud|confident|optimistic|hopeful|determined|excited) (to|that|for|it|you|i|we|this|about|of) ..]",
        "[(<we>|^|and|but|really) (do|still|really|just)* (hope|hoping) (to|that|it|this|you|i|we|things|everything|the|for|my|your|our) ..]",
        "[(but|although|though|still|yet) ... (<bright>|<pull-through>)]",
        "[(<we>|you|and|but) (am|are|is)? (sure|certain|confident|know|believe|trust) (that|this)? (i|we|it|you|things|everything|one day|all|my|your) (can|will|am|are|is|have)]",
        "[(even though|although|despite|as hard as) ... (but|<we>|it|that) (will|can|am|is|are|be|still|know|love|want)]",
        "[(<we>|you) (can|will) <adverb>* (be)? (able to|do (this|it|that|well)|handle|manage|finish|survive|overcome|learn|grow|improve|rest|sleep|make it|find|get (it|through|better|there|my|some|this|that|to)|enjoy|see|have (more|time|some|a|fun|enough)) ..]",
        "[(<we>|^) (am|are)? (learning|improving|working on|determined to|ready to|working hard|focused|focusing) ..]",
        "[(thank|thanks) (god|goodness|heavens)]",
        "[at least (i|we|you|it|that|this|there|they|the|my|now) ..]",
        "[(getting|becoming|makes|make|making|feel|feeling|feels|get|gets|become|becomes) (me|us|you|it|them|him|her|things|everything|life)? <very>* (<bright>|there)]",
        "[(it|that|this|things|everything) (will|is going to) (all)? (be|get|work|turn|go|come) (fine|okay|ok|good|great|out|all right|alright|better|easier|well|over|together)]",
      ],
      unless: TAKEN_BACK,
    },
    {
      question: false,
      grade: 0.4,
      any: [
        "[(<bright>|<pull-through>)]",
        "[(a|an|my|the|this|some|of|good|is|be|its|great|new|valuable|hard) (challenge|challenging|lesson|lessons|experience|hard work|skills|goals|strength|strong|value|good|nice|great|good one|normal|natural|part of life)]",
        "[(i|we) (will|am going to|need to|want to|have to|should|must|would like to) (be)? (able|try|start|study|focus|work|learn|find|finish|prepare|take|rest|sleep|use|continue|keep|make sure|plan|become|stay|spend|help|practice|practise|improve|rethink|calm)]",
        "[(in the end|in the long run|one day|eventually|soon|pass|passes|over soon)] (,|$|and|i|it|we)",
      ],
      unless: TAKEN_BACK,
    },
  ],
  examples: [
    "[I'm glad it arrived in time].",
    "[It will be fine] once the new router is in.",
    "It takes two days, [but you'll be able to relax after that].",
    "[I'm confident that the next visit will] settle it.",
    "The new app is [easier] on the battery.",
    "We [can't wait to show you].",
    "[I hope to have it with you] tomorrow.",
    "[Looking forward to Friday's visit].",
  ],
  nearMisses: [
    "We are pleased to inform you that the request was closed.",
    "You'd better call the bank.",
    "I'm not happy with that.",
    "Unfortunately the better seats are gone.",
    "If you are not satisfied, return it.",
    "The parcel is at the depot.",
    "I wish it were easier.",
  ],
};
