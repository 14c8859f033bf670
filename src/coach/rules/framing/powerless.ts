/** Helplessness with no effort behind it: hands tied, no idea, nothing to be done. */
import { nearby, quoteOf, wordingOf } from "../../paragraphs.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

/** Not knowing, rather than not being able to. */
const UNKNOWING = /\b(?:know|knows|clue|idea|tell you|dunno|say|sure|answers?|info|information|details)\b/i;
/** What the next sentence does about it. */
const FINDING_OUT =
  /\b(?:(?:i|we) (?:have|am|are|will) (?:(?:just|already|now|also) )?(?:ask|check|test|find|look|chas|ring|rung|call|message|messag|writ|on it|with)\w*|give me \w+|let me (?:ask|check|find|look)|asking|checking|finding out)\b/;

/** Somebody says what is not known, and at once how it will be. */
function findsOut(evidence: Evidence, reply: Reply): boolean {
  if (!UNKNOWING.test(quoteOf(reply.draft, evidence))) return false;
  return nearby(evidence, reply)
    .slice(1)
    .some((s) => FINDING_OUT.test(wordingOf(s)));
}

export const powerless: Rule = {
  id: "powerless",
  dimension: "framing",
  kind: "slip",
  weight: 7,
  title: "Sounds powerless",
  why: "“There's nothing I can do” ends the search: say what you'll try, or who you'll ask and by when.",
  source: "003 Inability; 001: effort is what customers remember",
  find: [
    {
      any: [
        "[<we> <lately>* can <lately>* (do|make|change|say|offer|tell you|promise) (<lately>|about it|here)* (nothing|zilch|nada|nowt|sweet nothing)]",
        "[<we> can <lately>* only (wait|repeat|hope|watch|pray|see what (you|u))]",
        "[<we> have <lately>* no (means|influence|sway|leverage|power|authority|clout|visibility|insight|say) (of|over|in|on|into|to|here|at|about|$|whatsoever)]",
        "^ [(dunno !(yet|the|a)|no clue|wish i knew|not a clue|beats me|search me|couldnt tell you|could not tell you)]",
        "[(i am|im|we are) (just|only|merely) (an|a|the) _? (agent|rep|messenger|assistant|cog|call handler|clerk|volunteer|temp|operator|front desk|receptionist)]",
        "[(between a rock and a hard place|hit a brick wall|up against a brick wall|a small cog|no options my side|stuck between|caught in the middle)]",
        "[not (my|our) (call|decision) (to make)?] (,|$|sorry|im)",
        "[(nothing|not anything|not much|not a lot|little|very little|not a thing) (else|more|further|left|really|much|at all|that|actually|our branch|here|literally)* (i|we|anyone|us|my manager|my team|our team|that) (here|now|really|actually|on our end)* (can|could|am able to|are able to) (be done|do|offer|try|say|add)?]",
        "[(nothing|not anything|not much|not a lot|little) (else|more|further|left|really)* (can be|to be|could be) (done|tried|offered)]",
        "[(not|nothing) (a lot|much|anything|more)* (anyone|i|we) can do]",
        "[(nothing|not anything|no options) (else|more)? left (for us)? to (try|offer|do)]",
        "[(i|we|my manager|even my manager|they) <lately>* (can|could) (not)? (really)? do (nothing|anything|very little|little|much) (about|here|for|from|on|at|more|else|further|today|until|now|im|sorry|$)]",
        "^ (sorry|no|unfortunately)* [can not do (anything|much)]",
        "[hands (are|r|is) (completely|rather|totally|fully|a bit|pretty|much|kind of|sort of|really|quite)* tied]",
        "[hands tied]",
        "[<we> (really|honestly|just|simply|genuinely|sadly|truly|also)* do not (really|actually|even)* know] (sorry|tbh|either|yet|im afraid|to be honest)* (,|$)",
        "[<we> (really|honestly|just|simply|genuinely|sadly|truly|also)* do not (really|actually|even)* know (why|what|when|where|who|which|anything|the reason|the answer|if|whether|about|how long|how much|how this|how that)]",
        "[((i|we) (honestly|really|sadly)* (have|had|got)?|there is|of) (absolutely|really|honestly)* no (idea|clue|say|influence|control|authority|access|information|info|visibility|power|powers|means|way|rights|knowledge|details|insight|permission|ability|jurisdiction) (what|why|when|where|who|how|of|to|over|on|about|in|at|from|for|here|sorry|tbh|which|if|whether|that|until|myself|$)]",
        "(^|,) (sorry|honestly|hmm|no|tbh|and)* [no (idea|clue|info|way) (at all|sorry|tbh|what|why|when|where|who|which|how long|how it|how that|on my|on our|of knowing|of telling|of finding|to tell|to know|to check|to track|for me to|for us to|im afraid|whats|$)]",
        "[(i|we) (have not|have got no|have no|have not got) (a|the|any)* (clue|foggiest|faintest|idea|say|access|authority|means|way|tools|influence)]",
        "[<we> (do|did) not (really|even|actually)* have (the|any|a|an|that|this)* (authority|power|permission|access|information|info|means|ability|control|answer|answers|details|visibility|tools|rights|clearance|way|say|insight|data) (to|for|on|about|of|over|in|at|from|into|here|as|right|yet|$)]",
        "[(i|we) (lack|am lacking|are lacking) the (tools|authority|access|means|power|permission|rights|information)]",
        "[(it|this|that|which|decision|matter|price) (is|was|has gone|lies|falls|sits) (all|now|simply|completely|entirely|also|just|really|well|far)* (out of|not in|beyond|outside|above|not within) (my|our) (hands|control|power|powers|gift|level|pay grade|paygrade|remit|scope|influence|authority|jurisdiction|reach)]",
        "[(out of|beyond|above|not in|outside) (my|our) (hands|control|power|powers|gift|pay grade|paygrade|level)]",
        "[(it|that|this) (is|was) (really|simply|just|also)* (not (up to|my call|our call|my decision|something i (can|could)|something we (can|could))|beyond me)]",
        "(^|,) (sorry|its)* [not (up to me|my call|our call|my decision|in my power|in our power)]",
        "[made (above|beyond) my (level|head|pay grade)]",
        "[(there is|there was|got) (simply|just|really|literally|absolutely)* no way (to|of|for me|for us|i|we) (trace|trac|tell|know|knowing|telling|check|checking|see|find|finding|speed|help|do|change|predict|say|get|bring|track|tracking|recover|retrieve|_)]",
        "[<we> (really|simply|just|honestly)* (can not|could not|am unable to|are unable to|am not able to|are not able to|would not) (really|even|honestly)* (tell you|say|know) (when|why|what|where|how long|how it|if|whether|more|anything|for sure|$)]",
        "[(it is|is) (impossible|hard) (for me|for us)* to (say|tell|know)] (,|when|why|what|how|if|$)",
        "^ (sorry|i)* [can not tell you (when|anything|why)]",
        "[(nobody|no one|not a soul|none of us) (here|in the team|at our agency|on my team|in our team|at this end|tells us|gets)* (knows|can tell|could tell|can answer|who can|can help|gets a say)]",
        "[there is (no one|nobody) (here)? (who|i|we) (can|could) (answer|ask|help|tell)]",
        "[(i|we) wish (i|we|there|it) .. (could|can|was|were|had !(#PastTense|#Participle)|knew) ..] (but|something|there|,|$)",
        "[(i am|we are|am|as) (only|just|merely) (a|an|the) (call)? (agent|operator|front desk|call handler|rep|representative|messenger|receptionist|clerk|assistant|advisor|small cog|cog)]",
        "[as a (call handler|call agent|frontline agent|front line agent|junior agent|chat agent) (i|we)] (have|can|do)",
        "[(all we can do is|all i can do is) (wait|hope|sit)]",
        "[(i|we) (have|had) (exhausted|tried) (every|all|everything) ..]",
        "[(our|my) options are (exhausted|limited)]",
        "[(have|has) done all (we|i) can]",
        "[(i am|we are|am|is) (powerless|helpless|at a loss|at their mercy|in the dark|as much in the dark|flying blind|stumped)]",
        "[(beats me|search me|do not ask me|no way of telling|no way of knowing|your guess is as good as mine|guess is as good as mine|i would not know|i really could not say|i could not say|can not work miracles|nobody knows|not a clue|not the foggiest|would take a miracle|need a crystal ball|no lever i can|my wings are clipped|no idea tbh|no clue tbh)]",
        "[(my|our|the) (screen|system|tool) (shows|show|gives|does not show|tells me) (nothing|anything|me nothing)]",
        "[(it|the tool|the system|my screen) (will|does|would) not let me]",
        "[(nothing|no record|no info|no information|no details) (in|on) (my|our) (system|end|side|screen|records)]",
        "[(i|we) <lately>* (am|are|was) not (authorised|authorized|allowed|permitted|empowered|cleared|able) to (give|see|do anything|decide|access|view|open|change|make|tell|answer|say|comment|approve|authorise|authorize)]",
        "[(i|we) (can not|could not|am unable to|are unable to) (see|view|access) (that !(it|you|this)|it|this|anything|why|those|the reason|what (happened|went)) (from|at|on|in|was|is|it|here|$)]",
        "^ [can not (track it|see it|see that) (from here)?] $",
        "[(do not|did not) have an answer (for|to)]",
        "[not (in a position|able) to (decide|say|tell|comment)]",
      ],
      unless: [
        "no way (,|$)",
        "off the top of my head",
        "(maybe|might|possibly|perhaps|could be|rather|any certainty)",
        "(card number|pin)",
        "wish .. (turn back the clock|otherwise)",
        "no way to (head|get|work|begin|mark|leave|have|go|eat|sleep|pay|travel|bring|raise|make|look after|spend|treat|start|end|live|greet|run|find out|thank|say|welcome|speak|talk|be)",
        "(he is|hes|she is|shes|they are) stuck (on|in|at|behind|with)",
        "(but|so|and|though|yet|however) (<lately>)* (i|we) (will|have|am|are|can|could) !(not|no|only|nothing)",
        "(find|finding|found) out (by|today|for|when|what|and|now|from|$)",
        "let me",
        "(i|we) (will|have) (<adverb>|also|now|already)* (ask|asked|check|checked|chase|chased|test|tested|find|call|called|contact|contacted|email|emailed|speak|write|let you|raised|sent|opened)",
        "(i|we) (am|are) (now|currently|already|still)* (testing|checking|asking|finding|looking|chasing)",
        "nothing (wrong|you|i like|to worry|beats)",
        "how (you|u) (did|do|manage|managed|got)",
        "(if|in case|when|until|unless) (i|we|you|nobody|no one|there is)",
        "what (i|we) can",
        "(do not|not) know if (this|that|it|any of this) (will|would|might|could) (help|work|be (of|any) (help|use))",
        "no (doubt|idea|clue) (how)? (you|u|fast|good|lovely)",
        "nothing (i|we) (like|love|enjoy|want) ",
      ],
    },
    {
      question: false,
      any: [
        "[(nobody|no one|not a soul|none of us|no human|not anybody|nobody on earth) (here|at our end|on this side|in this office|at this desk|on the phones) (has|have|can|could|knows|know|is able) .. (way|bring|get|reach|see|tell|touch|say|open|near|when|why|change)] ..",
        "[(there is|theres|there's|is) (nothing|nowt|squat|naught|no more|precious little|little|not a thing) (in my|to be done|left to do|up my sleeve|on this side|anyone|for it|further to be done)] ..",
      ],
      unless: ["(but|so|and|though) (i|we) (will|have|am|are|can) !(not|no|only)", "(let me|you can|i will|i have|sorry)"],
    },
  ],
  // What is asked beside it is an effort, and so is finding out what is not known.
  temper: (evidence, reply) =>
    nearby(evidence, reply).some((s) => s.question) || findsOut(evidence, reply)
      ? 0
      : reply.has("see-what-i-can-do", "offer-alternative")
        ? 0.5
        : 1,
  silences: ["positive-frame", "first-person-action"],
  rewrites: [
    { replace: "sentence", text: "{before-but} Let me see what I can do: I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "Let me see what I can do about {request|this}: I'll [action] and write to you by [day]." },
    {
      replace: "sentence",
      text: "I don't have that answer yet, so I'll ask [who] and write to you by [day].",
      when: /\b(?:know|knows|clue|idea|guess|see|seen|told|visible|info|information|say|sure|tell|when|access|show)\b/i,
    },
    { replace: "sentence", text: "This decision isn't mine alone, so I'll take it to [who] and tell you the answer by [day]." },
    { replace: "sentence", text: "I'll take this to [who] myself and write to you by [day]." },
    {
      replace: "sentence",
      text: "I'm sorry I don't have the answer yet: I'll ask [who] and write to you by [day].",
      when: /\b(?:know|knows|clue|idea|guess|told|say|sure|tell|when|why)\b/i,
    },
    { replace: "sentence", text: "I'm sorry about this. I'll [action] and write to you by [day]." },
  ],
  examples: [
    "[I'm just an agent].",
    "In this case [we can do nothing].",
    "There's [nothing I can do].",
    "My [hands are tied].",
    "[I have no idea].",
    "[I don't know].",
    "[We have no way of knowing].",
    "[I don't have the authority to] do that.",
    "[I wish I could help, but I can't].",
    "[We have no control over] that.",
    "[It's out of my hands].",
    "[not up to me]",
    "[Your guess is as good as mine].",
    "[Nobody here can tell when].",
  ],
  nearMisses: [
    "Maybe it's the cable, I couldn't say.",
    "Balances have no way of falling by themselves.",
    "I can only say thank you.",
    "I couldn't tell you the weight off the top of my head.",
    "I don't know yet, but I'll find out by noon.",
    "There's nothing you need to do.",
    "There's nothing I like more than a solved case.",
    "I don't know how you did it so fast!",
    "I don't know why it failed; I'm testing it now.",
    "There's nothing wrong with your card.",
    "I can't see the photo, could you send it once more?",
    "I have no doubt that we can fix it.",
    "Nobody here can wait to meet you.",
  ],
  cases: {
    found: [
      { draft: "No idea which bus he took. The timetable is on the wall." },
      { draft: "There's nothing I can do. I'm with another customer." },
    ],
    quiet: [
      { draft: "We don't know why it stopped. I've asked the workshop and will write at four." },
      { draft: "No idea which bus he took. Give me ten minutes with the timetable." },
    ],
  },
};
