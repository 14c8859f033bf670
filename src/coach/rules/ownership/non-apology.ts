/** An apology for a feeling, for a perception or on a condition, instead of for what happened. */
import type { Rule } from "../../rule.ts";

const STILL =
  "(so|do|does|truly|really|deeply|again|very|also|are|is|were|was|have been|clearly|apparently|seem to|may have|might have|may|might|would|somehow|all|still|now|just|feel|felt)*";

export const nonApology: Rule = {
  id: "non-apology",
  dimension: "ownership",
  kind: "slip",
  weight: 7,
  title: "Apologises for a feeling or an “if”",
  why: "“Sorry if” and “sorry you feel” leave the fault with the customer: apologise for what happened.",
  source: "001: treated as if you were in the wrong; 003 Unaccountability; Lewicki 2016",
  find: [
    {
      any: [
        "[<regret> .. !(,) (if|in case|in the event|assuming|insofar as|to the extent|provided)] !(i (was|were) (not|unclear)|that was not clear|it was not clear|i (missed|misread|misunderstood|got|have|did not)|you have already|this is a|it takes|there is any delay)",
        "[^ (and|but|well|so|ok)? (if|should|to the extent|in case|insofar as) ... (we|i|our|then|please|regrets|to) (do|can only|would|are|am|then|sincerely|truly|deeply|only|say|be|want to|really)* <regret>]",
        "[<regret> to (you|anyone|all|everyone|those)? , should]",
        "[<regret> should (you|our|the|my|any)]",
        "[<regret> .. (any (lapse|lapses|shortcoming|shortcomings|hurt|slight)|if any)]",
        "[^ (if|should) ... , (then|so)? (sorry|apologies|my bad|my apologies|our apologies|so be it)] (i guess|then|sorry)? $",
        `[(sorry|regret|regretful|regrettable|apologise|apologize|pity|shame|unfortunate|sad|pains us|pains me) (to (hear|learn|see|read|know|find))? (that|but)? you (${STILL})? <perception>]`,
        `[(sorry|regret|regrettable|apologise|apologize|pity|shame) (that)? (you|your) (are|were|feel|felt|seem|got|have been|feeling) (so|not|very|still|quite|a bit|all|being|that|rather|somewhat)* <displeased>]`,
        "[(sorry|regret|apologise|apologize) (that)? you (did not|do not|could not|were not able to|can not) (like|enjoy|appreciate|feel|find|agree|see|understand|love|think|care)]",
        "[(sorry|regret) (that)? you (feel|felt) (so|very|that)? (we|our|the|like|as|this|it|that|strongly|badly)?]",
        "[<regret> .. (to|for) (anyone|anybody|those|everyone|all|any customers) (who|that)? (may|might|was|were|felt|has|have|feels) .. ]",
        "[<regret> .. (for|about) (how|the way|whatever|what) (you|anyone|your) (have|may|might|are|feel|felt|perceive|perceived|experienced|see|saw|took)]",
        "[<regret> .. (any|whatever|possible) (possible)? <offence>]",
        "[<regret> .. <offence> .. (may|might|you felt|on your|taken|at your)]",
        "[(sorry|regret|apologise|apologize) (that)? (this|it|that|our _|the _|my _) (so|has|have|had)* (upset|upsets|bothers|bothered|offends|offended|annoyed|annoys|displeased|hurt) (you|anyone)]",
        "[(sorry|regret|apologise|apologize) .. (did not|does not|was not|were not|is not|are not|fell short of|failed to|could not|have not) .. (live up to|meet|match|satisfy|reach (your|the) (expectations|standard|standards|level)|suit|to your|up to your|what you|the (one|answer|result|outcome) you|your (liking|taste|expectations|standards|satisfaction|expectation|needs|hopes)|good enough)]",
        "[(sorry|regret|apologise) .. not (quite|really|entirely|exactly)? (to|up to|what|as) (your|you) .. (liking|taste|expectations|standards|satisfaction|hoped|wanted|expected|imagined|like|wished)]",
        "[(sorry|regret) .. (seemed|appeared|came across|come across|sounded) .. (that|to you|as|nobody|like)] !(rude|short|cold|abrupt)",
        "[(sorry|regret) (that)? reality]",
      ],
      unless: [
        "(our own|my own) (standards|expectations)",
        "if (i|we) (understand|have understood|read|have it|remember)",
        "(you are|if you are|are you) sorry",
        "no need to (be sorry|apologise|apologize)",
        "do not (be sorry|apologise|apologize)",
        "in advance if",
        "sorry (again)? (for|about) .. if you (can|could|want|need|still|would|send|reply|let)",
      ],
    },
  ],
  silences: ["specific-apology", "acknowledge-feeling"],
  rewrites: [
    { replace: "sentence", text: "I'm sorry about {regretted}. I'll [action] by [day]." },
    { replace: "sentence", text: "I'm sorry about {problem|what happened}. I'll [action] by [day]." },
    { replace: "sentence", text: "I'm sorry for {problem|what happened}: that's ours to put right, and I'll [action] by [day]." },
    { replace: "sentence", text: "I'm sorry about [what happened]; that's ours to put right, and I'll [action] by [day]." },
    { replace: "sentence", text: "I'm sorry about {problem|what happened}. {behind-but}" },
  ],
  examples: [
    "I'm [sorry you feel that] way.",
    "We're [sorry if] you were inconvenienced.",
    "I [apologize if] this came across as rude.",
    "We [regret that you are dissatisfied].",
    "Sorry that you see it like that.",
    "We apologise to anyone who may have been affected.",
    "I'm [sorry you're upset], but the rules apply to all.",
    "[If the driver upset you, then I apologise].",
    "We're sorry our service didn't live up to your expectations.",
  ],
  nearMisses: [
    "I'm sorry that we missed the appointment.",
    "I'm sorry if I wasn't clear: the fee is $5, not $15.",
    "I'm sorry you had to wait 40 minutes.",
    "Let me know if you're sorry you chose blue.",
    "I'm sorry to hear your dog is ill.",
    "We're sorry you were charged twice.",
    "Sorry for the delay, if you send me the code I'll add it.",
  ],
};
