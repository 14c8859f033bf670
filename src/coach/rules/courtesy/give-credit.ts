/** Gives credit: praise for what the customer did, and their view asked for. */
import type { Rule } from "../../rule.ts";

export const giveCredit: Rule = {
  id: "give-credit",
  dimension: "courtesy",
  kind: "strength",
  weight: 3,
  title: "Gives them credit",
  why: "Praise for what they did, or asking for their view, treats the customer as someone who knows their own case.",
  source: "000.8: respect; politeness strategies of Danescu-Niculescu-Mizil et al. 2013: deference",
  find: [
    {
      any: [
        "[(good|great|nice|excellent|fantastic|amazing|wonderful|brilliant|superb|impressive|lovely|beautiful|terrific|awesome|interesting|helpful|useful|thoughtful|clever) (work|job|find|catch|spot|idea|point|question|effort|suggestion|article|picture|pic|photo|photos|contribution|contributions|thinking|start|explanation|summary|detail|description|list|edit|edits|research|choice|feedback)]",
        "[(well (done|spotted|put|said|explained|written)|kudos|hats off|congrats|congratulations|bravo|keep up the good)]",
        "[you (did|have done|are doing|made|have made|wrote|have written) (a|an|such|some)* <very>* (great|good|fantastic|excellent|amazing|nice|wonderful|fine|brilliant|lovely|helpful|terrific)]",
        "[(it|that|this|they|these|those|which|the photos|the photo|the details|the screenshots|your photos|your notes) (is|are|looks|look|was|sounds) <very>* (great|superb|excellent|wonderful|fantastic|brilliant|impressive|lovely|beautiful|amazing|fascinating|helpful|useful|awesome)]",
        "[(i|we|really|do|^|just|,) (like|love|liked|loved|enjoyed|admire|admired) (your|how you|the way you|what you)]",
        "[(value|respect|trust|welcome|interested in) your (opinion|view|views|judgement|judgment|advice|input|thoughts|feedback|experience|expertise|help)]",
        "[(what (do|are) you (think|reckon|say)|what are your thoughts|your thoughts|any thoughts|what would you (suggest|recommend|prefer|like)|do you have any (suggestions|thoughts|ideas|advice|preference|views)|how does that sound|does that sound|sound good)]",
        "[(you are|you have been|you were) (so|very|too|really|most|extremely)* (kind|helpful|generous|thoughtful|patient|thorough|knowledgeable|clever|talented|great|gracious)]",
        "[(your|the) (<very>|clear|kind|good|great|excellent)* (help|advice|work|explanation|notes|eye|knowledge|contributions) .. (is|are|was|were|has been) <very>* (great|excellent|appreciated|helpful|valuable|useful|brilliant)]",
      ],
      unless: [
        "(not|never|hardly|isn't|no) (a|an|so|very|such|that|particularly)* (good|great|nice|excellent|helpful|useful|impressive)",
        "(great|good) (deal|value|price)",
        "(but|however)",
        "(does|do|did|is) not (sound|look|seem)",
        "(hope|hoping) .. you",
        "do you (really|honestly)",
        "what do you think you",
        "what do you think (of)? (you|this is)",
      ],
    },
  ],
  examples: [
    "Good catch on the decimal point.",
    "That's a great idea.",
    "I love what you did with the shelf.",
    "You've been very thorough.",
    "What do you think?",
    "Do you have any suggestions?",
    "Well spotted!",
    "The photos are really helpful.",
  ],
  nearMisses: [
    "That's not a good idea.",
    "It saves you a great deal of time.",
    "The form is long.",
    "What do you think you are doing?",
    "Good morning.",
    "That's a nice idea, but we can't do it.",
  ],
};
