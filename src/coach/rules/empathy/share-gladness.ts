/** Is glad with the customer: good news shared, a success praised, a wish for what comes next. */
import type { Rule } from "../../rule.ts";

const NOT_GLAD = [
  "(glad|happy|pleased|delighted) to (inform|announce|advise|confirm|report|notify|offer|introduce)",
  "(not|never|hardly|less than|would be|will be|if|unless|when|are you|you are|were you|until) .. (glad|happy|pleased|wonderful|fantastic|great news)",
  "happy (with|about) (the|your|our)",
  "(good|glad) (luck|enough|afternoon|evening|morning)",
  "(sorry|unfortunately|but|however)",
  "(great|good) (deal|value|offer|price) (of|at|on)",
];

export const shareGladness: Rule = {
  id: "share-gladness",
  dimension: "empathy",
  kind: "strength",
  weight: 4,
  most: 2,
  title: "Is glad with them",
  why: "Being pleased about their good news shows that it matters to you how things turn out for them.",
  source: "003 Anxiety: cheerful throughout; EPITOME: emotional reactions (Sharma et al. 2020)",
  find: [
    {
      question: false,
      any: [
        "[(<we>|am|are|^|so|very|really|and) (am|are)? <very>* (glad|happy|pleased|delighted|thrilled|relieved|chuffed|over the moon|excited|proud) (to (hear|know|see|learn|read|have been|help|have helped)|that|it|you|your|for you|the|everything|this|we could|i could|we were|i was|of you|things) ..]",
        "[(that is|this is|it is|what|how) (<very>|such|a|an)* (great|wonderful|fantastic|brilliant|lovely|awesome|amazing|excellent|good|superb|terrific|perfect|marvellous|exciting|cool|beautiful|incredible) (news|to (hear|know|see)|that you|for you|idea|achievement|story|photo|gift|way to)]",
        "[(happy|glad|thrilled|delighted|excited|pleased|proud|good|great) (for|of) (you|your)]",
        "[(congratulations|congrats|well done|hooray|hurray|yay|bravo|kudos|way to go) !(on finding|you found) ]",
        "[(great|good|nice|excellent|amazing|fantastic|awesome|brilliant|wonderful) (job|work|going|effort|stuff)]",
        "[(<we>|^|and|really|so) (really|do|truly|very much|sincerely)* (hope|wish) (you|your|it|that you|things|everything|they|he|she) .. (enjoy|enjoys|love|loves|better|well|best|great|happy|happiness|fun|luck|peace|good|easier|brighter|soon)]",
        "[(made|makes|making) (my|our) (day|week)]",
      ],
      unless: NOT_GLAD as [string, ...string[]],
    },
    {
      grade: 0.5,
      question: false,
      any: [
        "[(it was|it is|it has been|my|our|always|what) (a|been)? (absolute|great|real|such)? (pleasure|joy|privilege) ..]",
        "[you are (very|most|more than|so|always|quite)* welcome !(to)]",
        "[(<we>|am|are|be|^) (will be|would be|am|are)? <very>* (glad|happy|delighted|pleased) to (help|assist|check|look|explain|do|hear|be of|guide|walk|see|answer|have you|sort|take) ..]",
        "[^ (oh|ah|wow|yes|that is|this is|it is|well|how)* <very>* (great|wonderful|fantastic|brilliant|lovely|awesome|amazing|excellent|superb|terrific|cool|beautiful|nice|sweet) <name>?] $",
        "[(glad|happy) (i|we) could ..]",
      ],
      unless: NOT_GLAD as [string, ...string[]],
    },
  ],
  examples: [
    "I'm so glad to hear that the new part fits.",
    "That's wonderful news about the baby.",
    "Congratulations on the new house!",
    "I'm really happy for you.",
    "I hope you enjoy your new book.",
    "Glad it's working again.",
    "Well done for getting this far with the set-up.",
    "It was a pleasure helping you today.",
  ],
  nearMisses: [
    "We are pleased to inform you that the form was received.",
    "I'm not happy with how long this took us.",
    "You will be happy with the larger size.",
    "Good luck.",
    "If you are happy with the quote, sign below.",
    "You're welcome to return it.",
  ],
};
