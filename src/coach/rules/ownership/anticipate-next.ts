/** The next question answered, the next stumble warned of, before it comes. */
import type { Rule } from "../../rule.ts";

const NORMAL =
  "(normal|expected|nothing to worry|harmless|legit|safe to ignore|drops off|disappears|vanishes|goes away|clears|by itself|by themselves|on its own|do not worry|released|temporary|bed in|helps|ignore)";

export const anticipateNext: Rule = {
  id: "anticipate-next",
  dimension: "ownership",
  kind: "strength",
  weight: 4,
  title: "Thinks ahead",
  why: "Answering the next question now saves the customer from having to ask it.",
  source: "004: Anticipate the worst; 003: Rigidity, “don't just wait for their requests”",
  find: [
    {
      any: [
        "[you (may|might|could) (also|probably|then|first|still|well|shortly)* ((see|notice|hear|feel|spot) _|(get|receive|be asked|wonder|find|need to log in|be prompted) (a|an|the|one|two|some|your|for|to|about|it|that|this|another|more|why|both)) ..] !(refund|from me|from us)",
        "[you will (also|probably|then|first|still|shortly)* (notice|be asked|wonder|be prompted|get (a|an|one) (automatic|automated|text|prompt|code|second)|see (a|an) (pending|message|warning|line)) ..]",
        "[(heads-up|heads up|just so you know|fyi|for your information|one thing to (watch|note|know)|one thing,|worth knowing|a quick warning|btw|by the way|before you (ask|go|start|travel|leave|do)|a word of warning|bear in mind|keep in mind|worth noting|good to know|small thing) ,? _ ..]",
        "[(in case|just in case) (the|you|it|your|he|she|they|that|of|anything|there|something|ur) .. (i|we|you|there|the|it|here|just|check|tell|use|ring|call) ..]",
        "^ [should (the|it|you|your|that|anything|this|he|she|they|there) .. (rain|fail|not|be|come|appear|turn|happen|ask|go|drip|stay|need|run|get|see|show) ..]",
        "[if (it|the|that|this|your|he|she|they|there|nothing|anything|after|still|by) .. .. (tell|reply|check|ring|call|use|try|press|let|give|message|text|come back|restart|reset|i will|i can|i have|we have|we can|you can|just (tell|ring|reply|check|close|restart|hold)|is normal|close (it|the)|needs a|ignore|lift|wait) ..]",
        "[(do not|no need to|need not) (panic|be (alarmed|surprised|thrown|put off|concerned|worried|confused)|be alarmed) (if|when|by|about|that) ..]",
        `[(it|this|that|the|your|they|there|gums|tracking) .. (may|might|will|can|could|tends to|tend to) .. ${NORMAL}] ..`,
        `[(that|this|which|it) (is|are) (all|quite|perfectly|totally|completely)? ${NORMAL} (for|and|at|as|while|in|when|,|$)]`,
        "[(the|your) (first|next|old|new|tracking|bill|light|gate|paint|app|screen|code|statement|charge|page) .. (may|might|will|can|dries|tends|stops) .. (look|show|ask|stick|lose|move|log|flash|appear|restart|beep|until|higher|darker|working) ..]",
        "[(once|when|after) (the|you|it|your) .. (stops|will ask|will log|restarts|tends to|turns|goes|works|needs|may|might) ..]",
        "[(people|customers|many|most people|folks) (often|usually|sometimes) (wonder|ask|miss|trip|overlook|forget) ..]",
        "[(as a backup|as a fallback|plan b|as plan b|to be on the safe side|to be safe) ..]",
        "[it will (flash|beep|ask|restart|say|show|log|prompt|feel|smell|drip) .. (first|once|twice|for|then|normal|fine|again) ..]",
        "[(allow|leave) (an extra|extra|a few extra|plenty of) ..]",
      ],
      unless: [
        "if you (have|need|require) (any|more|other|further|anything)",
        "(any (other|further|more)? (questions|queries)|further assistance|anything else)",
        "(suspend|suspended|terminate|closed|close the (account|case|ticket)|legal action|forfeit|cancelled|charged|penalty|debt|late fee|void|reported)",
        "if you had",
        "may not (see|return|get|be able)",
        "(fire|evacuate)",
        "(sorry|apologise|apologize|maybe|perhaps|hopefully|not certain) ..",
        "(not|never) (you|hang|say|know) ..",
        "(eviction|legal|clarification|do not hesitate|correspond)",
        "you (parked|were careless|look carefully|sent)",
        "^ thanks? .. tip",
        "please note .. (policy|not (refundable|possible|able|allowed)|we (do|can) not|must|only)",
        "(if|should) .. (inconvenience|trouble caused|upset|offended|feel)",
        "you (will|may|might) (receive|get|see) (a|an|your|the) (reply|response|refund|update|answer|replacement|confirmation)",
      ],
      question: false,
    },
  ],
  examples: [
    "You may see a pending line for two days; it drops off by itself.",
    "If the first code doesn’t arrive, check spam, and I can send another.",
    "In case the courier misses you, I’ve set the locker on Elm Street as a backup.",
    "Heads-up: the app will ask you to log in again after the update.",
    "If it’s not there by Wednesday, tell me and I’ll send another right away.",
    "You’ll get an automatic mail asking for a review of the old order; you can ignore it.",
    "Don't be alarmed if the gum feels tender tonight.",
    "Should it rain, the concert moves to the hall next door.",
  ],
  nearMisses: [
    "If you have any other questions, contact us.",
    "If you don’t pay, we’ll suspend the account.",
    "In case of fire, use the stairs.",
    "You may return the item.",
    "If you had read the guide, you’d know.",
    "You may not see the offer.",
  ],
};
