/** Effort instead of a no: "let me see what I can do", "I'll find a way". */
import type { Rule } from "../../rule.ts";

const LET =
  "(let me|let us|lemme|leave it with me and i will|(i|we) (will|would like to|want to|am going to|are going to|am|are) | give me .. to | gimme .. to)";
const SEEK =
  "(see|seeing|check|checking|find|find out|finding out|look|look at|have a look|have a look at|have a dig|have a dig and|dig around|explore|exploring|work out|figure out|ask|ask .. |test|try|look into|looking into|have a dig n)";
const WAYS = ["first-person-action", "offer-alternative", "make-it-right", "own-the-issue", "set-a-date", "extra-mile"] as const;

export const seeWhatICanDo: Rule = {
  id: "see-what-i-can-do",
  dimension: "framing",
  kind: "strength",
  weight: 7,
  title: "Looks for a way",
  why: "“Let me see what I can do” shows effort; name the action behind it and it counts in full.",
  source: "003 Policy Barriers: find a way around the issue; 001: real effort",
  find: [
    {
      any: [
        `[${LET} <adverb>* (go and|try and|try to|just)? ${SEEK} (what|if|whether|how|which) .. (i|we|they|he|she|you|my|the|our|there) .. (can|could|might|may|has|have|is|are|says|what|options|will|would|able) ..]`,
        `[${LET} <adverb>* (go and|try and|try to)? ${SEEK} (what is|what's|whats|what) (possible|feasible|poss|doable|available|out there|options) ..]`,
        "[(see|find out|work out|figure out|check|explore|look into|looking into) (what|how|how far) (else)? (i|we) (can|could|might) ..] (do|arrange|find|sort|get|offer|make|stretch|swing|manage|swap|work|move|squeeze|fit|pull|speed|done)",
        "[see (if|whether) (i|we|they|the|there) .. (can|could|has|is|have|might) (get|make|find|fit|squeeze|move|stretch|waive|remove|pull|do|help|room|a|speed|bring|another|offer|save|swap|take|add|change|reverse|recover)] !(see|confirm)",
        "[(find|find you|look for|looking for|search for|hunt for|figure out|work out) (a|another|some|any|an) (<adverb>|better|quicker|different|other|good|workable)* (way|solution|workaround|work-around|option|route|gap|seat|spare|fix|alternative|answer|slot|space) ..]",
        "[(any|some|another|a) way (round|around|through) (it|this|that)]",
        "[(find|found|look for) a way (to|around|round|through|for)]",
        "[(explore|exploring|exhaust|try|look at|go through|consider) (every|all|all the|each) (option|options|route|routes|avenue|avenues|possibility|possibilities|way) ..]",
        "[(i|we) (will|am going to|are going to|can) (<adverb>|also|still)* (try|try and|try to|try my best to|do my best to|do everything i can to|do all i can to|do whatever i can to) (get|have|move|fit|squeeze|find|secure|arrange|save|make|stop|keep|hold|rescue|recover|speed|bring|swap|free|reach|catch|reverse) ..]",
        "[(i|we) (will|am going to) (<adverb>)* do (what|whatever|all|everything) (i|we) (can|could|possibly can) ..]",
        "[(fight your corner|push to have|push for it|push for|pull some strings|make a case for|make the case for|put in a word|go to bat for|argue your case|plead your case|move heaven and earth|leave no stone unturned|pull out all the stops|work something out|squeeze (you|u) in) ..]",
        "[(ask|asking) (the|my|our|if|whether|them|a) .. (whether|if) (they|he|she|it|we|there|the _) (can|could|would|will|might) ..]",
        "[(dig|digging|look|looking|hunt|ask|asking|check|checking) around (for|to|and)]",
        "[(see|seeing|look|looking) (into)? what can be (done|arranged|sorted|moved)]",
      ],
      unless: [
        "nothing (i|we|else|more)",
        "see what (you|u) can",
        "let me be clear",
        "(you|u) (can|could|should|must|need to|will have to) (see|check|ask|find|look|try)",
        "(maybe|perhaps|possibly|hopefully)",
        "(can not|unable to|not able to|could not) (find|see) (a|any) way",
        "(let us know|tell me|tell us)",
      ],
    },
  ],
  temper: (_, reply) => (reply.has(...WAYS) ? 1 : 0.5),
  examples: [
    "[Let me see what I can do].",
    "[Let me find out what's possible for your date].",
    "[I'll see if I can get the fee removed].",
    "[Let me check what options we have for you].",
    "I'd like to [find a way to make this work].",
    "[Give me a day to see what I can arrange].",
    "I'll [explore every option with the supplier].",
    "[I'll do what I can to keep the price].",
    "[lemme see what i can do]",
  ],
  nearMisses: [
    "Let me see your receipt.",
    "See what you can do on your side first.",
    "I can see what you did.",
    "There's nothing I can do.",
    "Let me be clear: no.",
    "You can see what we do on our website.",
    "Let me check whether it was delivered.",
  ],
};
