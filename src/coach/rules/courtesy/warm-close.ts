/** Ends with a good wish or an open door that fits the case. */
import type { Evidence, Reply, Rule } from "../../rule.ts";

const ID = "warm-close";
const WARM_SIGN_OFF =
  /^(?:take\s+care|warm(?:ly|est)?\b|speak\s+soon|talk\s+(?:soon|tomorrow)|see\s+you|kind\s+thoughts|until\s+then|all\s+the\s+(?:very\s+)?best)[^\n]*/i;

/** A sign-off that is a wish of its own: "Take care,". */
function warmSignOff({ draft: { text, signOff } }: Reply): Evidence[] {
  const words = signOff && WARM_SIGN_OFF.exec(text.slice(signOff.start, signOff.end))?.[0];
  return signOff && words ? [{ rule: ID, start: signOff.start, end: signOff.start + words.length, grade: 0.5 }] : [];
}

export const warmClose: Rule = {
  id: ID,
  dimension: "courtesy",
  kind: "strength",
  weight: 3,
  title: "Ends warmly",
  why: "A wish or an open door that fits this customer leaves the last word friendly.",
  source: "003 Anxiety: cheerful throughout; 000: the same enthusiasm to the end",
  find: [
    {
      any: [
        "[(^|and|then|so|,) (do|please|really|just|hope you|you can|now)? (enjoy|savour) (the|your|every|it|this|that|those|a|both|<name>|lisbon|_) !(our|free) ..]",
        "[(have|having) (a|an|yourself a|yourselves a|the) <very>* (good|great|lovely|wonderful|nice|restful|safe|fantastic|brilliant|amazing|pleasant|fab|peaceful|quiet|beautiful|super|relaxing|splendid|happy|blessed|terrific|smooth|fun|gd|magical|cracking|best|easy|better|awesome) ..]",
        "[have fun !(not) ..]",
        "[(wishing|wish) (you|your|them|him|her|the two of you) (a|all|every|well|the|many|both|good|better|luck|and) ..]",
        "[(good|best of|lots of|all the) luck (with|for|at|on|to|in|tomorrow|tonight|and)? !(that|finding|getting|charm|charms) ..]",
        "[(<we>|^|and|really|do|,) (really|do|very much|also)? hope !(to|this|that|it|we|i|these|those|so|not) (you|the|your|all|everyone|_) !(you understand|understand|clarifies|clarify|clears|answers|not) .. (well|soon|go|goes|going|enjoy|enjoys|enjoyed|feel|feels|love|loves|like|likes|great|better|smooth|smoothly|good|lovely|happy|serve|serves|brings|bring|works|work|fit|fits|sleep|sleeps|settle|settles|see|back|fun|safe|makes|make|gets|get|recover|recovers|warms|helps|turns|dry|okay|ok|fine|quick|quickly|sort|sorts|best|day|weekend|week|evening|having|have|has|is|are|easier|easy|nice|memorable|special|perfect|success)]",
        "[(<we>|^|and|really|do|,) (really|do|also)? hope (it|this|that|all of it) (all)? (goes|go|serves|brings|fits|arrives|turns out|makes|cheers|tastes) ..]",
        "[^ (fingers crossed|crossing fingers|rooting) for ..]",
        "[(safe|happy|merry|smooth|pleasant|bon|speedy|good) (travels|trip|journey|flight|driving|drive|landing|riding|baking|cooking|sewing|knitting|reading|birthday|anniversary|christmas|holidays|new year|easter|diwali|eid|gaming|running|cycling|camping|sipping|gardening|painting|recovery|moving|voyage|weekend|friday|monday|listening|crafting|hiking|sailing|fishing|streaming|shopping|building|printing|writing|playing|sailing|#Gerund)]",
        "[(congrats|congratulations) !(on finding|you (found|broke|have found))]",
        "[(happy birthday|happy anniversary|get well soon|welcome aboard|welcome home|sweet dreams|sleep well|rest up|break a leg|keep well|stay safe|stay warm|stay well|stay dry|stay healthy|look after yourself|be well|feel better soon|bon voyage|bon appetit|god bless|all the best|speedy recovery)]",
        "[(give|pass|send|say) .. (my|our|a|hello|hi) (best|love|regards|wishes|pat|hug|cuddle|stroke|treat|good wishes|warm wishes|hello)]",
        "[(warm|best|good|kind|our|my) wishes (to|for|on) ..]",
        "[here is to (a|the|your|many|better|smoother|no|an) ..]",
        "[^ (may) (your|the|you|it|all) .. (bring|be|go|have|enjoy|run|stay|find|last)]",
        "[(<we>|^|am|are|really|and|very much|,) (look|looking) forward to (hearing|seeing|having|getting|welcoming|your|it|you|hear|see|meeting|working|having|helping|the) ..]",
        "[(^|and|then|so|please|do|just|,|but) (just|do|please|by all means|always)? (reply|write|write back|shout|message|msg|text|ping|email|call|ring|drop|give|come|get in touch|reach|say|yell|holler|buzz) (to|back|straight|in|up|for|on)* (me|us|back|here|this) .. (if|any time|anytime|whenever|should|when)]",
        "[just (reply|write|shout|message|msg|ping|ask|holler|text|email) ..]",
        "[(^|and|,) (just|do|please|always)? (shout|holler|yell) .. (if|any time|anytime|whenever)]",
        "[(if|should|any|whenever|anything) ... (just|do|simply|please|then|you can|,|you can always|always) (write back|reply|let me know|message me|msg me|call me|ring me|text me|ping me|email me|give me a|drop me|come back to me|come straight|ask for me|shout|write to me|tell me|ring and ask|holler|give us a shout|give us a ring|reach me|find me|get hold of me)]",
        "[(i am|i will be|we are|we will be|am|my inbox is|my door is|my line is) (always|still|right|only|just)* (here|around|open|a message away|a click away|one message away|on hand|an email away|a call away|at this desk|on the other end) .. (if|for|whenever|any|until|should|all|,|$|to)]",
        "[comes (straight|right|directly) to me]",
        "[(do not be a stranger|you know where (i am|we are|to find)|put your feet up|let your hair down|have a (blast|ball|whale of a time)|knock them dead|sleep tight|onwards and upwards|raise a glass|cheers to|pick up the phone|only a (phone call|call|click|message|text) away|door is (always|ever)? open|all ears|keep your chin up|touch wood|see you (round|around)|godspeed|go get them)]",
        "[(it was|it has been|it is) (a|been|such|really|so|lovely|nice|great|good)* (pleasure|lovely|nice|great|good|joy|privilege) (talking|chatting|speaking|helping|to help|to hear|hearing|to meet|to chat|to speak|working|having|dealing|seeing) ..]",
        "[(speak|talk|chat|see you) (soon|tomorrow|then|on <day>|there) $]",
        "[(take (good)? care) ] (,|$|and|of yourself|of yourselves|until|out)",
      ],
      unless: [
        "do not hesitate",
        "require (any)? (further|additional)",
        "hope (that)? (this|it|the above) (clarif|clarifies|clarify|clears|explains|answers)",
        "hope (that)? you (understand|appreciate|realise|realize|learn|learned|learnt|read)",
        "good luck with that $",
        "(give|send|say) .. (me|us) .. (best|details)",
        "(did|do|does|are|was|were|have|has) you enjoy",
        "(hope|wish) .. (not|never) (happen|again)",
        "(sorry|apologise|apologize)",
        "hope .. (information|this) .. helpful",
        "(sort of|not sure)",
        "(good)? luck (with|on|in)? .. (cheaper|better price|elsewhere)",
      ],
      question: false,
    },
  ],
  judge: warmSignOff,
  examples: [
    "[Enjoy the trip to Lisbon]!",
    "Have a good weekend, and just reply here if anything looks off.",
    "I hope the new keyboard serves you well.",
    "If anything about the bill still looks odd, write back and I'll pick it up.",
    "Wishing you a smooth move.",
    "Good luck with the launch on Friday.",
    "shout if it plays up again",
    "Give my best to your dad.",
  ],
  nearMisses: [
    "Please do not hesitate to contact us should you require further assistance.",
    "I hope this clarifies our position.",
    "Have a look at the attached form.",
    "Enjoyed by thousands of users.",
    "Good luck with that.",
    "I hope you understand.",
    "I hope it goes and does not happen again.",
  ],
  cases: {
    found: [{ draft: "Your parcel left today.\n\nTake care,\nMorag" }, { draft: "Your parcel left today. Enjoy the trip to Lisbon!" }],
    quiet: [{ draft: "Your parcel left today.\n\nRegards,\nMorag" }],
  },
};
