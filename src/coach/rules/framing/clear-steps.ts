/** Instructions that can be followed: what to press, where it is, in which order. */
import { NO_PRAISE } from "../../no-praise.ts";
import type { Rule } from "../../rule.ts";

const DO =
  "(go to|open|click|click on|tap|choose|select|hold|hold down|press|turn|unplug|plug|enter|type|scroll|remove|slide|swipe|twist|pull|push|lift|drop|write|text|dial|scan|pick|take|bring|put|bleed|drain|wait|long press|long-press|hit|switch|loosen|rinse|follow|show|sign in to|log in to|log out|restart|reboot|download|install|uninstall|clear|disconnect|reconnect|insert|rotate|flip|attach|copy|paste|navigate to|head to|charge|reset|empty|fill|shake|tighten|unscrew|clip|connect|delete|uncheck|untick|tick|check|refresh|set)";
/** Further steps that only a series of them tells from other requests. */
const STEP =
  "(log in|log into|sign in|upload|rename|close|start|activate|switch off|switch on|save|restore|run|export|print|add|unlock|search for|mark|wipe|wash|peel|fold|drag|drop)";
const WHERE =
  "(in|under|at|on|inside|next to|below|behind|above|top|bottom|corner|left|right|until|til|till|for|then|to|and|menu|button|page|tab|settings|link|screen|back|off|out|key|by|from|with|out of|into|before|after)";

export const clearSteps: Rule = {
  id: "clear-steps",
  dimension: "framing",
  kind: "strength",
  weight: 4,
  title: "Gives clear steps",
  why: "Steps with the exact names and places can be followed at the first try.",
  source: "003 Inability; 002 teaching someone who doesn't know yet",
  find: [
    {
      question: false,
      any: [
        `^ (please|then|now|first|next|finally|just|also|so)* [${DO} !(our|here $|us|in touch|care|your time|the instructions|me|note|a look|for us|into|it up|up with|this|that|my|everything) (the|your|a|an|both|two|exit|settings|to|on|off|any|all|this link|<name>|<number>|volume|down|menu|stop|box|down|the first|#Noun) .. ${WHERE} ..] !(luck|weather)`,
        `[(first|second|next|then|and then|now|after that|finally|lastly) ${DO} (the|your|it|on|to|a|both|all|and|that|10|two|for|off|out|back|settings|save|_) ..]`,
        `^ (please|then|now|first|next)* [${DO} .. , (and|then|and then)? ${DO} ..]`,
        `(here is how|heres how|workaround|try this|steps|follow these|do this) ... , [${DO} .. ..]`,
        "[first .. then ..]",
        `^ (to|before|after|once|when|while|at|from|if (it|the|that|nothing|this)) .. ... , (please|then|just|simply)* [(${DO}|${STEP}|find|check|compare|send|try) (the|your|a|an|it|both|all|me|_ >|on|to|<number>|<name>) ..] !(luck|weather)`,
        "^ (now|then)* [(step|steps) <number> (is|are|says|means|uses|shows|needs|goes|to|and) ..]",
        `^ (please|then|now|first|next|just|also)* [(find|look for|check|compare|measure|pour|spin|tighten|run|mix|stir|warm|cool|tilt|reply|send|add|count|note down|try|leave|mark) (the|your|a|an|it|some|warm|me|both|this) .. (, )?(and|then|and then) (${DO}|${STEP}|tell|note|compare|check|add|run|let|see|spin|pour|send|reply|look) (it|the|your|a|me|them|both|that|if|whether|to|over|for|_) ..]`,
        "[(you will|you can|ull|u will) find (it|the|your|that|this|them) .. (in|under|at|on|inside|next to|below|behind|above|by|near) ..]",
        "[(code|number|serial|serial no|switch|button|valve|stopcock|hole|label|port|setting|menu|sticker|lever|dial|fuse|reset hole|socket|keypad) (is|are) (just|printed|right|also)* (under|inside|next to|below|behind|above|beneath|on the|at the|in the|to the left|to the right) (the|your|of|a|battery|back|base|_) ..]",
        "[(here is|heres) how (to|you)]",
        "^ (go to|open|in|under)* [(settings|profile|my account|account settings|menu|orders|tools|preferences) ... , _ ..] $",
        "[(in|on|under|from) (the|your) .. (portal|app|menu|page|settings|dashboard|screen|tab) , (pick|click|tap|choose|select|open|press|go|scroll|hit) ..]",
        "[(to do this|to reset|to change|to cancel|to update|to find|to turn|to fix) .. , (go to|open|click|tap|choose|select|hold|press|turn|unplug|enter|type|scroll) ..]",
        "^ [(step|1|2|3|step one|step 1) .. (log|open|tap|click|choose|hold|press|unplug|plug|go|count|turn|install|select) ..]",
        "[by (clicking|tapping|pressing|choosing|selecting|holding|going to) (the|on|your|settings|both|and|_) ..]",
        "[take (the)? (second|first|next|third|exit)? (left|right|exit|turning|lift) ..]",
        `^ (please|then|now|first|next|just|meanwhile|simply)* [(${DO}|${STEP}) (.. , (and|then|and then)?|.. (and|then|and then)) (${DO}|${STEP}) !(our|us|in touch|care|your time|me|back|with (it|that)) ..]`,
        "[(you|u) can (find|see|change|update|upload|download|edit|cancel|add|set|turn|switch|check|view|manage|track|do|download) .. (under|in (the|your) (app|account|profile|settings|menu|portal)|in settings|from the menu|on the _ (page|tab|screen)) ..]",
        "[(activate|change|cancel|update|upload|find|edit|check|set|manage) (it|this|that|them|the _|your _) (in|on|under) (the|your) .. (app|account|profile|settings|menu|portal|page|tab|section)]",
      ],
      unless: [
        "first of all",
        "(follow the instructions|responsibility)",
        "(or (we|i)|otherwise|immediately|at once|or lose)",
        "(take care|take your time|take a look|take part)",
        "(to (your|the) (branch|store|shop|bank) and start)",
        "(stop|no refund|no parcel|deep breath|your heart|find you down|then we talk|weather)",
        "^ (put|set|scanned|sent) (you|u)",
        "(open|raise|log) a (case|ticket|complaint)",
        "(you jumped|we now|put u)",
        "(policy|claim|case|order) (document)? (number|no)",
      ],
    },
    {
      // Any instruction of some length, and any path: "Rename the old queue to LBL01", "gear icon > alerts".
      question: false,
      grade: 0.5,
      any: [
        "^ (please|pls|kindly|then|now|first|next|just|also|so|or|and|meanwhile|ok|okay|right|<number>)* [<step> !(settings|the (instructions|steps|guide|procedure)|care|part|place|issue|heart|note|luck|in touch|us know|me know|know|going|being|you|ur|it up (with|to)|up with) _ _ ..]",
        "(, (then|and|and then)?|and then|then|and) [<step> (the|your|ur|a|an|it|both|all|any|on|in|to|<number>|that|them|settings) _ ..]",
        "(once|when|after|before|if|while|until|at|in|on|under|from|for) .. , (please|then|just)? [<step> (the|your|ur|a|an|it|both|all|any|on|in|to|<number>|that|them) ..]",
        "[(under|in|via|on) (<name>|the <name>|your <name>) .. (find|see|there|choose|press|tap|click|change|switch|menu|button|tab|page)] ..",
        "[(sits|sit|lives|live|is|are) (<adverb>|just|right|also)* (under <name>|behind|beside|below|above|next to|at the (top|bottom|back|front)|on the (left|right|bottom|top|front|side)|top (left|right)|bottom (left|right)) ..]",
        "[you will (only|just)? need (the|your|a|an|both|to bring|<number>) _ ..]",
        "[all (i|we) need (is|are) ..]",
      ],
      unless: [
        ...NO_PRAISE,
        "(take|bring|pick|send|put|raise) (it|this|that) (up|in|on) with",
        `<step> .. (with|from|at|to) (them|(the|your|their|its)? <elsewhere>)`,
        "(ask|tell|try|ring|call|contact|text|speak|write|go|talk) .. (them|<elsewhere>|someone else|elsewhere|whoever|somebody)",
        "(luck|hair|faith|breath|patience|yourself|calm|careful|carefully|properly|website|faq|online|manual|small print|first before|responsibility|again $|instead of|complain|complaint|moan|chances)",
        "(that is all|not|never|no) ..",
        "(the|our|these|those) (instructions|procedure|process)",
        "let (me|us)",
        "(if|when|should) .. (questions|queries|need anything|anything else)",
        "(thank|thanks|sorry) ..",
        "(i|we) (have|had|am|are|was|were|will) ..",
        "^ (book|text|state|order|test|map|point|line|note|change|report|check|set|post|power|park|match|start|store|cover|screen|print|mark) (is|was|has|says|shows|will|no|id|number)",
      ],
    },
  ],
  temper: (evidence, { evidence: all }) =>
    all.some((e) => e.rule === evidence.rule && (e.grade > evidence.grade || (e.grade === evidence.grade && e.start < evidence.start)))
      ? 0.5
      : 1,
  examples: [
    "[Go to Settings > Billing and choose “Change card]”.",
    "[Hold the power button for ten seconds].",
    "[First unplug the base, then wait a minute and plug it back in].",
    "[You'll find the serial number under the battery].",
    "[Click the gear icon at the top right].",
    "[Here's how to] reset it:",
    "[Open the app, tap your name, then Orders].",
    "The [stopcock is under the sink, on the left].",
    "Rename the old queue to LBL01 and print one page.",
    "Bring the letter and one photo to desk 4.",
  ],
  nearMisses: [
    "Follow the instructions.",
    "First of all, this isn't our fault.",
    "Go to our website.",
    "Then I don't know what to say.",
    "Settings are your responsibility.",
    "Click here",
    "Take care of yourself.",
    "Take it up with the airline.",
    "Send it back or we close the case.",
    "Ask the shop about it.",
    "Go to your branch and start again.",
  ],
};
