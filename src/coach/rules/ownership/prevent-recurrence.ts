/** What has been changed so that it does not happen again. */
import type { Rule } from "../../rule.ts";

const CHANGED =
  "(changed|change|changing|added|add|adding|set|setting|put|putting|turned|turning|switched|switching|fixed|fixing|updated|updating|noted|flagged|marked|removed|removing|blocked|locked|trained|retrained|retraining|training|rewritten|rewrote|capped|moved|split|made|shared|told|asked|reminded|taped|stopped|briefed|built|introduced|installed|raised|taken|corrected|limited|tightened|replaced|redesigned|reworded|reviewed|doubled|linked|saved|hidden|closed|cleared)";
const NEVER = "(not|never|no longer|nobody|no one|no-one|none|only|always|stop|stops|twice|again|clear|easier|sooner|every|everyone)";

export const preventRecurrence: Rule = {
  id: "prevent-recurrence",
  dimension: "ownership",
  kind: "strength",
  weight: 4,
  title: "Stops it from happening again",
  why: "A change made because of them tells customers that they were heard.",
  source: "003: Inability, continuous improvement; 004: review what works",
  find: [
    {
      any: [
        "[(from|as of|since|starting) (today|tonight|tomorrow|now|this (morning|week|weekend|month)|next (week|month)|<day>|<month>) ,? (on ,?)? (<we>|no|every|each|there|two|the|all|your|a|an|nobody|any|both|they|our|<number>) ..]",
        `[(i|we) (have|am|are|will|just|also|now)* <in-between>* ${CHANGED} .. .. (so|so that|to (stop|prevent|avoid|make sure|keep|ensure)) .. .. ${NEVER}] ..`,
        `(^|,|and) [(just|also|ive|have)* ${CHANGED} .. .. (so|so that|to (stop|prevent|avoid|make sure)) .. .. ${NEVER}] ..`,
        `[(to (stop|prevent|avoid|keep)|so that|so) (this|it|that|your|the|you|another)? .. (happening|happen|repeat|repeated|recurring|recur|from happening|again|repeats) .. (i|we) (have|am|are|will) ..]`,
        `[(i|we) (have|am|are|will)* <in-between>* ${CHANGED} .. so .. (does|do|can|will|could|would) not ..]`,
        "[(from now on|going forward|in future|from (today|next week|monday|tomorrow)|from here on) (your|we|i|every|all|each|a|an|the|drivers|staff|two|both|our|<team>) ..] ",
        "[(we|i|staff|drivers|couriers|engineers|the team|our team|every _|each _|a second _|the (form|packing list|kitchen|system|list|desk|crew|checklist|label|screen|site|app)) (now|have now|has now|will now|do now) (<adverb>|also)? (_|get a|have to|check|checks|scan|scans|read|reads|ask|asks|ring|shows|show|refuses|gets)] ..",
        "[(we|i) (have|are|am|had)? (retrained|retraining|trained|stopped using|switched to|changed the supplier|changed supplier|rewrote|rewritten|moved to|dropped the supplier|introduced|updated (our|the) (process|procedure|checklist|template|system|instructions|training)|changed (our|the|how|that|this) (process|procedure|way|template|checklist|system|_))] ..",
        "[(i|we) (have)? <in-between>* (put|left|added|made|placed) (a|an) (note|flag|marker|alert|reminder|warning|block) (on|in|to|against) (your|the|ur) ..]",
        "[(put|left|added) (a)? (note|flag|alert) (on|in|to) (your|ur|the)? .. so ..]",
        "[(your|the) .. (is|are) now (printed|marked|flagged|noted|fitted|saved|locked|on|set|pinned|stored) .. (every|each|all|your|the|on|so) ..]",
        "[(set|have set) (a|an)? (reminder|alert|alarm) .. so ..]",
        "[every _ (gets|has|is|now) .. (before|b4|now) ..]",
        "[(make|making|made) sure (this|it|that) (does|can|will) not (happen|recur|repeat) again]",
        "[(lessons|learn|learned|learnt) .. (from this|changed|so that|process)]",
        "[(nobody|no one|no _ _?|nothing|none) .. (now|from today|from now) .. (till|until|without|unless|before) ..|there is now (a|an)|(is|are) now (two|checked|read|packed|kept|printed|signed|photographed|done|held|stored|written|logged|labelled|tested|counted|weighed|scanned|locked|pinned)|now (go|get|print|take|reach|come|sit|live|carry|stay|run|pass|ask|ring|wait|hold|stop|flag|start|leave|travel|ship|land|checks|check|reads|asks|flags|goes|gets|needs|says|sends|rings|stops|blocks|warns|takes|carries|shows|prints|waits|holds)] !you",
        "[(every|all|we|our|the|it|each|no|any|nobody|they|i) .. from (now on|here on)]",
      ],
      unless: [
        "please .. (read|make sure|check|use|keep|remember|avoid|ensure|follow|cancel|update)",
        "you (should|must|need to|have to|can prevent|can avoid)",
        "(prevent|stop) you from",
        "from now on .. (cost|costs|charge|charged|fee|price)",
        "(added|put) your (e-mail|email|name) to (the|our) (list|mailing)",
        "so (you|i|we) (can|could)",
      ],
      question: false,
    },
  ],
  examples: [
    "[As of Monday two people count the drawer].",
    "To stop this happening again, I’ve turned off the duplicate subscription.",
    "We’ve added a check so two orders can’t be merged.",
    "I’ve put a note on your account so nobody asks for the form again.",
    "From now on your parcels need a signature.",
    "We've retrained the desk on wheelchair bookings.",
    "We now scan every box twice.",
    "I've removed the old card so it can't be charged by accident.",
    "The packing list now shows the size in bold.",
  ],
  nearMisses: [
    "It is open from Monday to Friday.",
    "To avoid this in future, please read the instructions.",
    "It won’t happen again.",
    "This will prevent you from logging in.",
    "From now on, orders cost $5.",
    "You should prevent damage by using a case.",
    "We’ve added your e-mail to the list.",
  ],
};
