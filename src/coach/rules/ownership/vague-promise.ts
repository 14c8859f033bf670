/** A promise that nobody could be held to: no doer, no day, or no deed. */
import { BOUND_TIME } from "../../promises.ts";
import type { Rule } from "../../rule.ts";

const SOON = "(<soon>|<whenever>|later on) !(as|to|after|enough)";
/** Not vague after all: a moment that will be seen to come. */
const SEEN_TO_COME = [
  "(until|the moment|as soon as|once|when|after) (it|they|he|she|the (courier|driver|engineer|parcel|refund|money|depot|bank|part|parts)) .. (is|are|has|have|lands|arrives|clears|ships|leaves|scans|confirms|replies|lists|shows|reaches|been|goes|works)",
  "(right now|this minute|as we speak|as i type|while (i|you))",
  "(so far|two of|half of|stage <number>|step <number>|<number> of)",
];

export const vaguePromise: Rule = {
  id: "vague-promise",
  dimension: "ownership",
  kind: "slip",
  weight: 5,
  title: "A promise without a doer or a date",
  why: "Waiting feels longest when its end is unknown: say who does it, and by when.",
  source: "004: Set a date; 004: Follow through; Maister: uncertain waits feel longer",
  find: [
    {
      any: [
        `[(i|we|they|he|she|<nobody>|(our|the|my|a) (<team>|_ (team|department|people))|<elsewhere>) (will|shall|should|would|are going to|is going to|am going to) .. .. ${SOON}]`,
        `[you (will|should|shall|can expect to) (hear|get|receive|have|see|be) .. .. ${SOON}]`,
        `[you can expect .. (reply|response|answer|update|news|call) .. ${SOON}]`,
        `[(it|this|that|things|everything|all|a _|an _|the _|your _|our _|the _ _|your _ _) (will|should|shall|is going to|are going to) .. (be|get|come|arrive|follow|land|ship|sort|settle|happen|start|turn|resume|return|work|go) .. ${SOON}]`,
        `[(i|we) (am|are) .. (<looking-into>|trying|working|hoping|aiming) .. ${SOON}]`,
        `^ [(will|shall|should|hopefully|working on it) .. ${SOON}]`,
        "[(i|we|they|you|<nobody>) (will|shall|should) (<in-between>|<adverb>)* (let you know|update you|keep you (posted|updated|informed|in the loop)|get back to you|get back|be in touch|be in contact|write|revert|hear|come back to you|reach out|contact you|respond|reply) (when|once|if|as soon as|as and when) (there is|there are|we|i|it is|they|something|anything|more|he|she) ..]",
        "[(will|shall|should) .. (when|once|as soon as) (i|we|they) (know|hear|have|get|find|learn|can) (more|anything|something|back|news|an|any|out|some) ..]",
        "[<nobody> (will|shall|should|is going to|are going to) <in-between>* !(not|be able) _ ..]",
        "[(will|we will|i will|can) (have|get|ask) (someone|somebody|the (right|relevant|appropriate) _) (to)? (reach|contact|call|look|get|check|help|take|respond|ring|email|follow) ..]",
        "[(our|the|my) (<team>|_ team|_ department) (will|shall) <in-between>* (be in (touch|contact)|get (back|in touch)|reach out|contact you|revert|update you|respond|reply|look into|review|assist you|advise)] ..",
        "[(i|we) (will|shall) (<in-between>|<adverb>)* (<look-into>) <matter> (further|for you|internally|closely|accordingly|now|asap|with (the|our|my) _ _?|to (the|our) _ _?)*] (,|$)",
        "[(i|we) (will|shall) (<in-between>|<adverb>)* (do (my|our) (very)? best|do (everything|all|what) (i|we) can|do what is possible|see (what happens|how it goes)|try (my|our) (very)? best|try|work on (it|this)|investigate|check|get back to you|be in (touch|contact)|let you know|keep you (posted|updated|informed|in the loop)|update you|see to it|look into it|follow up|get on it|sort something out|figure something out|see what (we|i) can find)] (,|$)",
        "^ [(will|shall) (<in-between>)* (check|do|try|look into (it|this|that)|look|update|revert|investigate|see|get back|get back to you|let you know|pass on|pass it on|follow up|advise|keep you (posted|updated)|be in touch|work on it|forward it|note it)] (,|$|and)",
        "[(i|we) (will|shall) .. (try to|try and|attempt to|endeavour to|endeavor to|aim to|strive to|see if we can|hope to) _ ..] (,|$)",
        "[(i|we) (am|are) (<in-between>|<adverb>)* (<looking-into>) <matter> (further|for you|internally|closely|still|at the moment|at this time|as a priority|with (the|our) _ _?)*] (,|$)",
        "^ [<in-between>* (working on (it|this)|looking into (it|this)|checking with the team|dealing with it|on it but)] (,|$)",
        "[(it|this|that|<matter>|(your|the|our) <product>|(the|your) _) (is|are|remains|stays) (<in-between>|<adverb>|very much)* <pending>] !(in your|for you with)",
        "[(it|this|that|<matter>|(your|the) _) (has|have) (<in-between>|<adverb>)* been (forwarded|passed|passed on|passed along|escalated|flagged|noted|logged|raised|shared|referred|assigned|submitted|reported|sent|queued|handed over|forwarded on) (internally|accordingly|and|onwards|upwards|on|up)* (to|with)? (the (relevant|appropriate|right|concerned|correct|responsible|respective) _|<nobody>|management|higher-ups)?] (,|$)",
        "[(the|our|my) (right|relevant|appropriate|concerned) (people|team|person|department|parties|party) (have|has) been (told|informed|notified|made aware|alerted|advised)]",
        "[(i|we) have (<in-between>|<adverb>)* (flagged|noted|logged|forwarded|escalated|raised|reported|passed on|passed|shared|submitted|put) (<matter>|the word out|(it|this) (on|along|up)) (internally|on|along|up|accordingly|upwards|to (<nobody>|management|them))*] (,|$)",
        "[(<matter>|your (feedback|suggestion|suggestions|comments|concerns|case|request|complaint|query|email|message|application)) (will|shall) (<in-between>|<adverb>)* be (reviewed|looked at|looked into|considered|investigated|handled|addressed|assessed|forwarded|passed|passed on|escalated|attended to|taken up|taken into (account|consideration)|taken care of|dealt with|sorted|sorted out|resolved|actioned|shared|noted|reported|monitored|worked on|discussed|evaluated|seen to|treated|fixed|answered|updated)] ..",
        "[(necessary|appropriate|needful|required|corrective|suitable|further|all necessary|all possible|immediate) (action|actions|steps|measures) (will|shall|is|are) be? being? (taken|made|initiated)]",
        "[(everything|all|whatever) (that)? (is)? possible (will|is) (be|being) done]",
        "[(take|taking|taken|took) (it|this|that|your _|them|these) .. (into (consideration|account)|under (consideration|advisement)|on board)]",
        "[(an|another|any|more|further|the) (update|updates|response|reply|answer|news|information|info|fix|solution|resolution|details) (will|should|shall) (follow|be (provided|shared|given|sent|posted|communicated|along|available|forthcoming)|come)]",
        "[(a|the) (fix|solution|update|patch|reply|answer) is (coming|on its way|in the works|on the way|being (worked on|prepared|developed))]",
        "[(there are|we have|we do have) plans (to|for) _ ..]",
        "[(engineers|devs|developers|team|they|people|experts|boffins|techs) (are|is) (<in-between>)* (on the case|on it|aware|working on (it|this|that|the (issue|problem|matter)|a (fix|solution))|looking into (it|this|that|the (issue|problem|matter))|investigating|scratching their heads|checking)] ..",
        "[(watch this space|all in good time|it is early days|bear with (us|me)|we will cross that bridge|give it (some|a bit of|a little|more) time|it will (get there|come out in the wash|sort itself out|all work out|happen when it happens)|should sort itself out|just wait (a bit|a while)|it will (land|arrive|come|be done|ship) when it .. |stay tuned|time will tell|leave it with the team|keep your fingers crossed)]",
        "[rest assured .. (progress|hand|hands|working|handled|looked|looking|reviewed|care|addressed|attention|investigating|soon|best|processed|resolved)]",
        "[(i|we) will (mention|pass|put|say|raise|drop|have) (it|this|that|a word|a note|word) .. (someone|somebody|people|along|on|in|up|note)] (,|$)",
        "[(the|your) (item|order|product|refund|ticket|parcel) will (ship|be (sent|processed|shipped|refunded|dispatched|resolved|issued)) (once|when|as soon as) (it is|it becomes|they are|stock|possible|available|approved) ..]",
        "^ [(<soon>|when we can|asap|soonish|hopefully soon|hopefully sorted)] .. $",
      ],
      unless: [
        ...BOUND_TIME,
        ...SEEN_TO_COME,
        "(please|kindly) (send|reply|complete|return|let|get|fill|share|confirm|email|provide) .. <soon>",
        "(looked into|investigated|checked) (it|this) (and|,)",
        "(so|then) (i|we) can",
      ],
    },
    {
      any: [
        "[<nobody> (has|have) been (assigned|told|informed|asked|notified)]",
        "[(it|this|that) (is|should be|will be) (with|up to|over to|going to) (the (powers that be|team|relevant _|right _)|management)]",
        "[(already|been) (escalated|passed on|forwarded) .. (should|will|they) ..]",
      ],
      unless: [...BOUND_TIME],
      grade: 0.7,
    },
  ],
  // A date elsewhere in the reply is most likely the date of this promise too.
  temper: (_, reply) => (reply.evidence.some((e) => e.rule === "set-a-date" && e.grade === 1) ? 0 : 1),
  silences: ["first-person-action", "follow-through", "own-the-issue", "named-handoff"],
  rewrites: [
    { replace: "sentence", text: "I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "You'll hear from me by [day], even if it's only to say where things stand." },
    { replace: "sentence", text: "[Who] will [action] by [day], and I'll check that it's done." },
  ],
  examples: [
    "[Someone will get back to you shortly].",
    "[We'll look into it].",
    "[We will respond as soon as possible].",
    "[The relevant team will be in touch].",
    "[Your case will be reviewed in due course].",
    "[You should hear back soon].",
    "[We'll do our best].",
    "[We'll let you know when there's news].",
    "[It's being worked on].",
    "[Appropriate action will be taken].",
  ],
  nearMisses: [
    "I'll look into it and write to you by 5 pm.",
    "Please send the form as soon as possible, so I can book Tuesday.",
    "Your review will be posted.",
    "The store opens soon.",
    "Someone left a jacket in the room.",
    "I looked into it: the fee is wrong, and I've removed it.",
    "I'll write to you the moment it lands.",
    "Someone from the depot will ring you by noon.",
  ],
};
