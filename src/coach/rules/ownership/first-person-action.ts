/** A deed with the agent as its doer: done, in hand, or promised. */
import type { Rule } from "../../rule.ts";

/** Said of a fault, not of a service: "we sent the wrong size". */
const FAULTY = ["(i|we) .. (the wrong|wrongly|twice|by mistake|in error|too late|incorrectly)"];
const UNSURE = [
  "(that|which|where|like|as|what|quote|email|mail|message|answer|thing) i (have)? (just|already|also)* (told|said|gave|answered|sent|wrote|explained|mentioned)",
  "(end of the (road|line)|run out of|broken record|baby steps|draw you a picture|walk you through it again)",
  "(maybe|perhaps|hopefully|possibly|probably|i guess|i think|i hope|might) ..",
  "(i|we) (will|shall) (try|do (my|our) best)",
];

export const firstPersonAction: Rule = {
  id: "first-person-action",
  dimension: "ownership",
  kind: "strength",
  weight: 6,
  title: "Says what you did or will do",
  why: "“I” and a deed show that somebody is at work on it.",
  source: "001: respond and take action; 003: then do something; Packard et al.: “I” beats “we”",
  find: [
    {
      any: [
        "[i have <in-between>* <adverb>* !(<idle.en>|not|never|<in-between>|<adverb>|told you|informed you|advised you|<say.en>) (<act.en>|#PastTense|#Participle)]",
        "[i <in-between>* !(<idle.ed>|not|never) <act.ed>] !(by|like) (<adverb>)? (the|your|my|our|a|an|with|to|in|on|up|through|over|that|for|for|it|this|both|out|you|them|him|her|<name>|all|every|another|one|two|some|again|back|down|into|their|his|how|what|where|whether|if)",
        "[(i) <in-between>* <adverb>* !(<idle.ed>|not|never|<in-between>|<adverb>|<say.ed>) #PastTense]",
        "[i am <in-between>* <adverb>* !(<idle.ing>|not|going to|hoping|trying|getting|afraid) (<act.ing>|#Gerund)]",
        "[i (re-sent|re-sends|re-issued|re-booked|re-opened|re-ran|re-sent|reset|redid|reran)]",
        "[i (will|shall|am going to) <in-between>* <adverb>* !(not|never|always|be|<in-between>|<adverb>|<idle>|see|let you (go|know)|speak for|leave it there|close|need) _]",
        "[(i) (will|shall) <in-between>* be <in-between>* (in touch|back|with you|<act.ing>)]",
        "[(i) (will|shall) <in-between>* have (it|this|that|the|your|a|an|you|some|them) _? _? (ready|back|sent|done|off|out|fixed|up|in|on|with|to|by|over|posted|sorted|for)]",
        "[let me <in-between>* !(know|be|have|explain|assure|say|apologise|apologize|tell|start|begin|see|put it|clarify|reassure|remind|point|repeat|add|help|guess|ask you) (<act>|#Infinitive)]",
        "^ [(just|already|now|ok|okay|done|yes|yep|sure|right|great|all|hi|hey|so|and|thanks|@name)* !(sent from|made|based|given|taken|seen|left|put simply|put another|got|told|attached|noted|passed|found it|booking|updated (blog|list|faq|status|article|info|version)) <act.ed>] !(by|items|orders|from) _",
        "^ [(just|already|now|ok|okay|yes|yep|sure|am|so|hi|hey)* !(following|returning|seeing|looking forward|being|having|making sure|booking|covering|matching|checking in) <act.ing>] !(account|is|are|can|may|will) _",
        "^ [(<in-between>|ok|yes|yep|sure)* (done|sorted|refunded|fixed|cancelled|canceled|reset|resent|resending|refunding|checking|on it)] (,|$)",
        ", [(refunding|resending|checking|calling|ringing|sending|booking|fixing|doing|sorting|cancelling|processing|swapping|reshipping|chasing|refunded|resent|rebooked|reset) ] (it|them|the|that|a|now|one|you|again|this)",
        "[i have had (it|them|that|this|the|your|a|an|her|him|<name>) ..|i have <in-between>* (written (to|you|your|it|them|him|her|the|a|an|out|up|down|off|this)|told (the|our|my|him|her|them|<name>|both|every)|been (to|through|on|over|down|up|round|back))]",
        "^ [!(told|noted|received|sorry|based|given|said|lost|tried|used|fixed|limited|closed|sold|needed|was|were|had|did|got|expected|broken|damaged|delayed|red|bed|included|excluded|read|cut|let|hit|shut|split|burst|shot|led|won|been|gone|thought|felt|saw|knew|forgot|taken|seen|made|charged|billed|missed) <past>] (it|the|your|ur|you|u|them|a|an|him|her|both|all|<name>)",
        "[(is|are) (now|back)? (stopped|frozen|restored|lifted|reinstated|reopened|unlocked|corrected|sorted|unblocked)|(on (his|her|their) way|off to you)]",
        "(^|,|and|but) [will <in-between>* (text|message|call|ring|email|send|refund|check|book|chase|post|ask|find out|get|look into|have|fix|sort)] (_)",
      ],
      unless: [
        ...FAULTY,
        ...UNSURE,
        "^ if (i|we)",
        "(have|has) to (wait|understand)",
        "(tests|studies|results) (show|done)",
        "^ <act.ing> .. (means|takes|costs|requires|involves|voids|depends)",
      ],
    },
    {
      any: [
        "[we have <in-between>* <adverb>* !(<idle.en>|not|never|<in-between>|<adverb>|told you|informed you|advised you|<say.en>) (<act.en>|#PastTense|#Participle)]",
        "[we <in-between>* !(<idle.ed>|not|never|<say.ed>|sent|shipped|made|gave|took|went|left|found|kept|set|put|read|missed) <act.ed>]",
        "[we are <in-between>* <adverb>* !(<idle.ing>|not|going to|hoping|trying|getting|making every|taking this|looking) (<act.ing>|#Gerund)]",
        "[we (will|shall|are going to) <in-between>* <adverb>* !(not|never|always|be|<in-between>|<adverb>|<idle>|see|let you (go|know)|close|need|do (our|everything|what)|make every|keep you) _]",
        "[we (will|shall) <in-between>* be <in-between>* (in touch|back|with you|<act.ing>)]",
        "[we (will|shall) <in-between>* have (it|this|that|the|your|a|an|you|some|them) _? _? (ready|back|sent|done|off|out|fixed|up|in|on|with|to|by|over|posted|sorted|for)]",
      ],
      unless: [
        ...FAULTY,
        ...UNSURE,
        "^ if (i|we)",
        "(policy|policies|terms)",
        "(steps|actions|action|measures|changes|precautions|work|relief|efforts) (that|which)? we (are|have)",
        "we will go from (there|here)",
      ],
      grade: 0.8,
    },
  ],
  examples: [
    "[I’ve refunded] the $40 to your card.",
    "[I checked] the log and found the failed payment.",
    "[Moved] it to Friday.",
    "[Canceled] as of the 30th.",
    "[I’ll send] a prepaid label to this address.",
    "[We’ve reset] your password from our side.",
    "[I’ve asked] the workshop to hold the part for you.",
    "[I’ll look] into the missing points and write to you tomorrow.",
    "[I've enabled] roaming for you.",
    "[Let me check] the log.",
  ],
  nearMisses: [
    "I will be happy to help.",
    "I understand your point.",
    "We’ll see.",
    "I haven’t sent it yet.",
    "Canceling after the renewal date means that the year is paid.",
    "I can send it if you like.",
    "We have received your request.",
    "If I sent it, you would see it.",
    "I think I will maybe look at it.",
    "We sent you the wrong size.",
    "I would love to help.",
  ],
};
