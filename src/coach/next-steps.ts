/** How a sentence moves a matter on: our side does something, gives something, or asks for what it needs. Nothing but a list: the build puts numbers in its place. */
import type { Phrase } from "./pattern.ts";

/** What may stand between "we" and what we do. */
const HELPER = "(<in-between>|<adverb>|have|had|will|shall|am|are|can|could|would|did|do|going to|happy to|glad to|able to|n)";
const NO_DEED =
  "(<idle>|<idle.en>|<idle.ing>|<in-between>|<adverb>|<very>|<feeling>|<soft-feeling>|will|shall|am|are|can|could|would|did|do|not|never|no|only|nothing|none|unable|afraid|sorry|a|an|the|in|with|at|very|too|must|should|might|may|used|follow|operate|reserve|get|got|thank|said|bet|swear|dare|ask|going|gonna|what|who|why|how)";
/** What a customer does about it with their own hands; not what sends them off to look, to wait or to ask elsewhere. */
const FIX = "!(check|show|look for|bring|see|wait|go to|log it) <step>";
const OPENER = "(ok|okay|right|so|and|sorry|hi|hey|hello|yes|yep|sure|thanks|please|pls|just|now|then|already|n|all|have|<name>)*";

export const STEPS: readonly Phrase[] = [
  `(i|we) ${HELPER}* !${NO_DEED} _`,
  "(send|tell|give|let|text|message|email|show|bring|call|ring|drop|write|reply|ping|forward|pass|hand|post|pop|dm|mail) .. (me|us)",
  "^ (please|pls|just|hi|sorry|<name>)* (reply|dm)",
  "(refund|refunds|refunded|refunding|credit|credited|voucher|replacement|replaced|replacing|new one|another one|second one|spare|free|fixed|restored|corrected|correction|swapped|attached|instead|booked|rebooked|reserved|arranged|no charge|off your|off ur|on us|on me|on the house|paid back|sent back|our treat|my treat|waiting for you|all yours|leave it with|on it)",
  "(enclosed|all yours|all mine|(is|are|be) (yours|mine) (now|$|,)|is all (i|we) need)",
  "(<amount>|<number>|refund|money|it|all|<possessive>|cash) (is|has|have|are)? (gone|going|went|goes|already|now|came|comes)* back (in|on|to|,|$|by|at|already|now)",
  "(^|,) (i|we|have|just|already|now|also|ok|so|and|n|<name>)* <past> (it|the|your|ur|you|u|them|every|all|that|this|a|an|one|two|another|<number>|off|out|up|over) !(of|by)",
  "(^|,) (just|already|now|also|ok|so|and|n|<name>)* <ing> (it|your|ur|you|u|them|that|this|every|another)",
  "(cancelled|canceled|refunded|sorted|fixed|done|moved|swapped|removed|lifted|unlocked|reset|restored|replaced|reopened|corrected|updated|ordered) ($|,)",
  "(fix|patch|update|crew|engineer|fitter|plumber|foreman|driver|courier|man|lad|lads|technician|tech|manager|colleague) .. (lands|comes|goes|is coming|arrives|takes|brings|fits|calls|rings|starts|left|has|have|are coming|are on)",
  "(fresh|second|new|right|other|proper|real) _? _? (comes|goes|leaves|ships|lands|arrives|is in|is on|is there|went|left|reaches)",
  "(on|in) (its|their|his|her|the) (way|post|mail) !(there|out)",
  "(is|are|goes|go|comes|come|went|gone|<possessive>) (back|out|up|<in-between>)* (on|in|with|at|to|into) (your|you|ur|u) !(own|hands|court)",
  "back (in|by|at|on|up|with|to normal) (<number>|<clock>|<day>|noon|now|about|you|u|a|an|the|$)",
  "(is|are) (<in-between>)* (back|sorted|ready|coming|done|open again|working again|off the|unlocked|lifted|live)",
  "(has|have) (<in-between>|<adverb>)* been !(shared|noted|passed|forwarded|logged|recorded|escalated|minuted|taken|in|a|an|the|very|busy|told|informed|advised|set|set up|designed|working|like|there) _",
  "(will|shall|going to|gonna) <in-between>* !(not|never|no|be|<idle>|<in-between>|happen|result) _",
  "(will|shall|going to|gonna) <in-between>* be (<act.ing>|<act.en>|<repair.en>|back|there|with (you|u)|ready|on)",
  `(^|,) ${OPENER} !(noted|logged|registered|noting) (<act.en>|<act.ing>|<repair.en>|<repair.ing>|sent|put|moved|added|made|counted|kicked off|rebuilt|turned|took|gave|reopened|resent|pulled|marked|dropping|sending) !(by|in a|in the (car|sun|rain))`,
  `(^|,|so|just|then|please|pls|kindly) (please|pls|just|now|so|then)* ${FIX} !(<be>|has|have|had|will|does|did)`,
  "(^|,|so|just|then|but|please|pls) (just)? (retype|try again|use|run|take|keep|leave|swap|put|hold|bin|pick) !(the bus|care|is|are|was)",
  "(i|we) have (a|an|two|three|the|your|my|our|<number>|<name>) _? _? (<ing>|ready|for you|on (its|the|their) way|waiting)",
  "(is|are|<possessive>) <in-between>* (leaving|coming|heading|arriving|bringing|dropping|picking|fitting|making|sending|looking into)",
  "from (now on|today|tonight|tomorrow|next|<day>)",
  "(you|u) (can|could|get|keep|owe|pay) (<in-between>)* !(see|find|imagine|understand|what|never|not|no|only|be|always|check|try|wait|ask|call|ring|contact|also (try|ask|check)) _",
  "(you|u) (do|need) not (<in-between>)* (need|have|owe|pay)? (to)? _",
  "(here is|here are|heres|below is|this link|steps)",
  "^ (no|nothing) (need|fee|charge|knocking|more|to pay)",
];
