/** Blame that says no "you did": what would have helped, what others know, what does not happen by itself; and what is no blame. Nothing but lists. */
import type { Phrase } from "./pattern.ts";
import type { NonEmpty } from "./rule.ts";

const NEXT_TIME = "(next time|nxt time|in future|in the future|another time|next go-round|from now on)";
const CARE =
  "(read|check|double-check|measure|plan|listen|pay attention|look|think|confirm|pin|pick|order|choose|book|enter|type|tell|let us|set|set an alarm|allow|leave|mind|remember|make sure|be (sure|careful|on time|quicker|more)|pay|keep|do not|have the|update|cancel|test|scan|save|give|send|try reading)";
const OWNER =
  "(holder|tenant|tenants|user|users|owner|owners|customer|customers|buyer|buyers|purchaser|passenger|passengers|guest|guests|client|clients|applicant|traveller|patient|parents|member|members|individual|cardholder|debtor|subscriber|resident|residents|drivers|driver)";
const THEY_SAY =
  "(report|reports|reported|say|says|said|reckon|reckons|state|states|stated|insist|insists|swear|swears|maintains|assures|tells|recalls|remembers|denies)";

export const VEILED_BLAME: NonEmpty<Phrase> = [
  "[(a|an|one|any|some|two|earlier|^|,) .. would (also|easily|certainly|surely|probably|perhaps)* (have|of) (all|both|us)* (saved|spared|helped|caught|prevented|avoided|kept|put|turned|told|nipped|been (wise|prudent|quicker|safer|sensible|better|the (prudent|wise|safe|better))|shown|flagged|cleared|stopped|made)]",
  "[(we|they|it|machine|printer|engraver|shop|kitchen) (only|just|can only|simply)* (print|prints|printed|engrave|engraved|ship|shipped|send|sent|book|booked|make|made|deliver|pick|pack|do|did|cut|type|pay|paid|work with|go by|went by|use|used) (exactly|just|only)* (to)? (what|whatever|as|the one|whats|how) (you|people|customers|is|was|has been|were|gets|we|the customer|they|it) .. (typed|type|entered|enter|keyed|key|ordered|given|give|gave|supplied|provided|told|put|said|written|wrote|picked|chose|asked|selected|submitted|booked)]",
  "[(is|was|are|were|thats|its|exactly) (exactly|precisely|just)* (what|how|the one|the way) (was|were|got|you|it was) (<aside>)* (typed|entered|keyed|given|gave|supplied|provided|put|written|wrote|picked|chose|asked|selected|submitted|ticked|set)] !(by (us|me))",
  "[(was|were|been|got|is|are) (<aside>|<adverb>)* (keyed|entered|typed|supplied|provided|signed|approved|confirmed|chosen|selected|ordered|booked|set|given|left|made|accepted) .. (by (you|yourself|yourselves|the customer|the user|the guest)|(at|on|from) your (end|side|part)|in your own (hand|handwriting|name))]",
  "[<crowd> (who|that) .. (do not|did not|will not|never (read|check|look|ask|tell|reply)|ignore|skip|forget|rush|leave|read|check|plan|ask|asked|care|renew|tell|told|raise|raised|pay|log|apply|look for|measure|lose|let|log in|complain|bite)]",
  "[^ (i am afraid|sorry|well|usually|yeah|but|and)* most (of our|other|of)? <crowd> (do|just|manage|manage to|spot|know|use|have|seem|read|keep|ask|are|normally|made|get|can|would|learn|check|tell|forget|notice|see|pack|say|order|bring) !(stuff|it|back|in|within)]",
  "[<crowd> (are|is) (always|also|kindly|generally|usually|strongly|of course)* (asked|encouraged|advised|expected|reminded|requested|presumed|urged|deemed|supposed|meant) to]",
  `[(it is|be|and it is) (for|up to|incumbent (on|upon)|the (duty|responsibility|job) of|always for) (the|a|any|all|our|each|every)? ${OWNER} to _]`,
  "[(onus|duty|responsibility|burden|obligation) .. (rests|lies|falls|sits|remains|is) (with|on|upon) (you|the (customer|buyer|user|owner|applicant|tenant|guest|passenger|debtor|holder|sender))]",
  "[(does|do|did) not (just|simply|usually|generally|normally)* (break|crack|snap|tear|walk|open|press|click|rotate|vanish|disappear|delete|cancel|order|turn|switch|fall|go|eat|lift|move|empty|log|appear|come|pick|jump|dial|leak|scratch|bend) .. (by itself|by themselves|by it self|on (its|their) own|magically|at random)]",
  "[(read|check|count|refresh|look|ask|test|measure|think|try|scroll|breathe|google) .. before (you|shouting|complaining|blaming) (panic|complain|post|write|scoot|sign|press|click|blame|buy|judge|throw|saddle|start shouting|moan)]",
  `[(driver|drivers|crew|crews|courier|staff|engineer|engineers|tech|technician|rider|waiter|team|lad|lads|host|cleaner|porter|nurse|fitter) ${THEY_SAY} .. (not|no|nobody|never|rang|knocked|called|waited|tried|you|otherwise|rotten)]`,
  "[(only your word|your word (for|against)|by your account|on your own telling|to hear you tell it|if you are to be believed|is what you say|what you say ,|as you (claim|allege|put it|would have it)|so you (say|claim|tell)|your (version|account|side) of (events|it|things))]",
  "[(was|were|went|sat|came) (<adverb>|still)* (left (blank|empty|unticked|unsigned)|unread|unopened|unsigned|clicked away|clicked through|dismissed)]",
  "[(reminder|reminders|letters|notices|emails|mails|calls|warnings|warning) .. (was|were|went) (unanswered|ignored|disregarded)]",
  "[(was|were|is|are) (all|right|always|plainly|clearly|also)* there (before you (paid|booked|bought|signed|ordered|left|clicked)|at checkout|to be (read|chosen|ticked|seen|used)|for a reason|4 a reason|all along|on every)]",
  "[(somebody|someone|some1) (in|on|at) (your|ur|the|that) (team|house|household|room|home|place|end|family|group|party) (<aside>|has|have|had|must)* (have|been|<past>|loves|clicked|pressed|can not)]",
  "[(somebody|someone|some1) (<aside>|has|have|had|must have)* (pressed|forgot|clicked|ticked|been (poking|playing|fiddling|messing))]",
  "[did (nobody|no one|anybody not) (<duty>|<deed>|check|turn|look|tell|think)]",
  "[did (you|u) (<duty>|<deed>|check|flip|measure|clean) .. (like (the|it|a)|or (were|expect|did)|before you (left|rode|ride|bought|ordered|ate)|the manual|properly)]",
  "[(hope|hopefully) (you) (did not|have not) (share|shared|open|opened|spend|spent|lose|lost|break|broken|drop|touch|wash|cut|use|used|throw)]",
  "[you (are|were|is|was)? (meant|supposed|spose|sposed|ment) to !(get|receive|have|hear|see|be)]",
  "[^ (meant|supposed) to (be)? (<duty>|<deed>|<duty.en>|test|check|look)]",
  "[you (must had|needed to have|ought to have|was to|were to have) !(had|been|got|received|heard) <past>]",
  "[you (could|might) (have|of) (<duty.en>|<entry.en>|bought|asked|rung|rang|called|written|waited|gone|come|said)]",
  "[(^ (it)? pays|best practice|is wise|customary|good practice|advisable|sensible|prudent) to (read|check|keep|leave|confirm|measure|test|ask|plan|set|back|insure|allow|double-check|turn up)]",
  "[(always|well|def|its|is)? worth (reading|checking|learning|bookmarking|remembering|measuring|planning) (the|how|your|ur|up|it|that|before|properly|carefully)]",
];

/** What it usually is, what others manage, what would have been a start. */
export const KNOWN_CAUSES: NonEmpty<Phrase> = [
  "[(a|an|one|any|some|earlier|the|your|her|his|ticking|reading|checking|measuring|using) .. ... would (also|easily|certainly|surely|probably|perhaps)* (have|of) (all|both|us|you)* (saved|spared|helped|caught|prevented|avoided|picked|shown|flagged|stopped|put things right|told)] ..",
  "[(happens|happen|occurs|comes about) (when|where|if|after) (people|ppl|folk|folks|buyers|travellers|travelers|members|patients|users|households|applicants|clients|guests|owners|passengers|students|families|bidders|riders|drivers|tenants|residents|parents|customers|shoppers|visitors|candidates|players|callers|subscribers|neighbours|colleagues|integrators|firms|tenants|parties|someone|somebody|one|devices|cars|bins|items|the (seatbelt|door|lid|phone|box)|a (phone|device)) ..]",
  "[(is|are|was|were|exist|exists) (there)? for (a reason|reading|that reason|grabbing|precisely that|exactly that|exactly this|precisely this)] ..",
  "[(it takes two to (have|keep|tango)|garbage in|rubbish in|a two-way street|you reap|penmanship counts|no smoke without|sits in front of the screen|before the screen|in front of the keyboard|pebkac|of (his|her|your|their) own free will)] ..",
  "[(a wise precaution|the golden rule|a habit worth having|is only prudent|only common sense|would be a start)] ..",
  "[(were|was) (u|you|she|he) (<adverb>|even)* (holding|going up|wearing|carrying|carryin)] ..",
];

/** Our own doing, or said to help. */
export const NO_CAUSE: readonly Phrase[] = [
  "(our (fault|mistake|error|side is wrong)|sorry|apologise|apologize|(by|from|on) (us|me)|we (should|did|missed|forgot|lost|sent)|i (should|did|missed|forgot|lost|sent)|not your (fault|doing)|understandable|easily done|no harm|happens to)",
  "(if|once|when|unless|in case|until|whether) (you|u|your|it|that)",
  "(thank|thanks|glad|grateful|appreciate)",
  "(so|and|but) (i|we) (have|will|am|are|can)",
  "(perfect|great|lovely|right)",
];

/** Advice that comes too late to help: "next time please measure". */
export const NEXT_TIME_ADVICE: NonEmpty<Phrase> = [
  `[${NEXT_TIME} (do|please|kindly|just|maybe|perhaps|try to|you might|you could|you should|and)* ${CARE} _]`,
  `(^|,|so|and|but|please|just|maybe|perhaps|always|then) [${CARE} .. ${NEXT_TIME}]`,
];

/** The same words where the company is the one who did or did not. */
export const OWN_DOING: readonly Phrase[] = [
  "(by|from|on) (us|me|our|my)",
  "(our|my) (own)? (fault|mistake|error|doing|side|end|call|reminder|letter|note|text|job|slip|part)",
  "(we|i) (should|ought|could|would) (have|not)",
  "(i|we) (have|had|did|will|can|am|are) (<adverb>|<in-between>|not)* (<act>|<act.en>|<act.ing>|sorry)",
  "(or|if) you (like|prefer|would like|wish|want)",
  "(sorry|apologise|apologize|apologies) (that|it|the|your|you|he|she|they|this|for|about)",
];

/** Said as a condition, forgiven at once, or put down to us: something else than blame. */
export const EXCUSED: readonly Phrase[] = [
  "(no (trace|record|sign) of you|you (broke|did|lost|missed) nothing|you do not pay (a|any|another|for|anything|until|till|twice|again|it))",
  "(if|in case|unless|whether|once|until|assuming) (you|your) (are|were|<aside>)* (not|never)* (<aside>|at|in)* (<blunder.any>|<mishap.any>|<duty.any>|<entry.any>|home|there|late|able)",
  "you (forgot|left) (your|a) _ _? (at|in|on|here|behind|and (we|it|i)|with us)",
  "you never (asked|wanted|signed up|agreed) (for|to)? (,|$|the|this|it|that)",
  "(not|never) by (anyone|anybody|someone) who",
  "(anyone|anybody|everyone|those) who .. (get|gets|swim|swims|eat|eats|come|comes|travel|travels|play|plays|has|have) .. (free|back|refund|voucher|on us)",
  "(see|understand|get|appreciate) how you (could|might) have",
  "(and|,) (you|u) (<adverb>|have|totally)* (nailed|smashed|aced|rocked|crushed|pulled)",
  "(a|the|any|your) _ says no ,? (please|tell|let|call|ring|write|send|ask|show)",
  "(because of|due to|thanks to|owing to|after|following) (us|our|my)",
  "(because|since|when|after) (we|i|our|my)",
  "((our|my) (own)? (fault|mistake|error|doing|typo|oversight|wording|instructions)|(i|we|he|she|they|it|driver|courier|team|colleague|^) should (not)? (have|of) (told|asked|rung|called|warned|said|checked|knocked|filled|given) (u|you|him|her|them|first|before|in))",
  "(easily done|no harm|no worries|no problem|no rush|no hurry|not a problem|do not worry|easy mistake|easy one|easy flip|easy slip|easy mix-up|easy miss|your call to make|did not plan for|did not bargain for|did not budget for|as you left it|as you left them|understandable|which is (fine|ok|okay)|that is (fine|ok|okay|all right|alright)|easy to (miss|overlook|forget|mix up|misread|get wrong))",
  "(thank|thanks|glad|grateful|appreciate|lucky|relieved) .. you",
  "nothing you (did|have done)",
  "(as long as|so long as|provided|in the event) you",
  "you (did not|never|have not) ((bring|brought|cause|caused) (it|this|that|any of (this|it)) on|(ask|asked) (but|for (it|this|that|any of)))",
  "(do not|does not|did not|never|not) (think|believe|mean|suggest|saying|suggesting|imply|implying)",
];

/** A fault that is named to say whose it was not, or how well it went. */
export const NOT_THEIR_FAULT: readonly Phrase[] = [
  "(not|none|nothing|neither|no part|never|nor|or) .. (your (fault|mistake|error|doing|own|misdeed|responsibility|side|end|part|negligence|oversight)|yours|down to you)",
  "(not|nothing|none) (was|is|of this|here|that is|caused)? (on|at|from|down to|by) (you|your)",
  "(no|not a) (problem|worries|issue at all|trouble|harm|bother)",
  "(not|no|without|any) (a)? (user|customer|operator|pilot|sign|signs|evidence)",
  "your (fault|error|mistake) (is|code|message|report|log)",
  "(thanks|thank|sorry|apologise|apologies|glad|grateful) .. (you|your)",
  "or (on)? (ours|mine|our)",
  "(everything|all|it) (is)? (good|ok|okay|fine|working|well)",
  "(and|,) (you|u) (<adverb>|have|totally)* (nailed|smashed|aced|rocked|crushed|pulled)",
];
