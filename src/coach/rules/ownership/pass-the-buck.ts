/** The customer sent elsewhere to do the chasing. */
import type { Rule } from "../../rule.ts";

const YOU_DO =
  "(you (will|would|shall)? (just|then|really|first|also|unfortunately|probably)* (need to|have to|want to|be required to|be better off|best|got to|be best off)|you (must|should|ought to|had better|may wish to|may want to|might want to|might wish to|could try|can try|better|gotta|are advised to|are requested to|are welcome to|are best)|<please> (just|directly)?|^|,|(it is|would be|might be|be|is|its)? best (to|if you|that you|for you to|you)?|(i|we) (would)? (suggest|recommend|advise|kindly request|request) (that)? (you|to)? (to)?|(can|could|would|will) you (please)?|(customer|customers|guests|users|passengers|members) (is|are|should|must|need to) (requested to|advised to|asked to)?|^ then|or|go|try|just|simply)";
const APPROACH =
  "(contact|call|ring|ringing|phone|email|e-mail|message|text|tweet|tag|dm|write to|write|reach|reach out to|get in touch with|get hold of|get onto|make contact with|speak to|speak with|talk to|talk with|ask|approach|consult|visit|chase|check with|enquire with|enquire at|inquire with|liaise with|follow up with|go to|go back to|go through|go via|go and see|go ask|head to|turn to|refer to|apply to|complain to|report to|connect with|have a word with|have a chat with|knock on|hound|pester|nudge|try|raise (it|this|that) with|take (it|this|that) (up|further|to)? (with)?|sort (it|this|that) (out)? with|settle (it|this|that) with|discuss (it|this|that) with|address (it|this|that) (to|with)|direct (it|this|that|your _|any _) to|send (it|this|that|your _) to|forward (it|this|that|your _) to|submit (a|your|another|it|this)? (new)? (ticket|request|form|case|claim|query)? (to|with|at)|(log|open|raise|create|file|lodge|put in|start) (a|your|another|an)? (new|fresh|separate)? (ticket|request|case|claim|complaint|query|dispute) (to|with|at|via|on))";
const APPROACHING =
  "(contacting|calling|phoning|emailing|messaging|writing to|reaching out to|getting in touch with|speaking to|speaking with|talking to|talking with|asking|approaching|visiting|chasing|checking with|trying)";
/** Places and people in other words: whoever sold it, another office, a number to call. */
const SOMEWHERE =
  "(whoever ..|(the|a) (people|person|company|place|firm|shop|one|agent|seller) (who|that|where|which) ..|where you (got|bought) it|(a|an|the) (different|other|separate) (address|number|office|team|line|desk|department|company|branch|form)|the (number|address) (on|at) ..|the (claims|customer|returns|online)? (portal|website|hotline|helpline)|(our|the) (partner|sister) company)";
const THERE =
  "!(me|us|back|here|again|my|our support|this (number|email|address|thread|ticket|chat)) (directly|out to)* (the|your|our|a|their|his|that|to the|to your|to|whoever|someone|somebody|nearest|respective|concerned|relevant|actual|original|local)* (_|online|customer|card|own|technical|property|travel|phone|energy|school|hotel)? <elsewhere>";

export const passTheBuck: Rule = {
  id: "pass-the-buck",
  dimension: "ownership",
  kind: "slip",
  weight: 8,
  title: "Sends the customer elsewhere",
  why: "Being sent around costs the customer the effort: do the contacting yourself, or hand over by name.",
  source: "003: Unaccountability; 004: “press 1, press 2”; hand-offs keep people (Mowatt)",
  find: [
    {
      any: [
        `[${YOU_DO} ${APPROACH} ${THERE}]`,
        `[(suggest|recommend|advise|advising|try|consider|worth|off|should be|suggesting|recommending) (you)? ${APPROACHING} ${THERE}]`,
        `[${YOU_DO} ${APPROACH} (directly|back to|to|at|with)* ${SOMEWHERE}]`,
        "[(please|you (need|have) to|kindly) (submit|raise|log|open|file|send|report) (a|this|it|your _|another) _? (ticket|request|case|claim|form)? (through|via|on|in|at) (the|our|your) .. (portal|website|site|form|app|queue|line)]",
        "[(coordinate|deal|speak|liaise|work) with the .. (partner|team|people|company|department) directly]",
        "^ [(ask|enquire|inquire|try|check) (at|in) (the|your) ..]",
        "[(the|your|their|^|somebody in|someone in) _? <elsewhere> (would|may|might|can|will|should) (know|know more|be able to (help|tell|fix|restore|do|sort|answer)|be the (one|ones|people|place)|have to (sort|do|fix|answer|deal|help)|tell you|sort|help you|answer) ..]",
        "[(is|are) the (one|ones|people|person|place) (to|who|for) (ask|pester|call|contact|chase|see|talk|speak|handle|handles|deal|deals|fix)] ..",
        "[(is|are|would be) (your|the right|the best) (contact|port of call|next stop|point of contact)] (for|,|$|to)",
        "[(that|this|it|which) (falls|is|are|lies|sits)? (well)? (outside|not (in|within|part of|under)) (of)? (my|our|this team's) (area|remit|scope|department|responsibility|responsibilities|field|patch|brief)]",
        "[(above|beyond|outside) (my|our) (station|remit|area|brief|scope)]",
        "[(is|are|was) (dealt with|handled|run|looked after|managed|done|operated|taken care of|processed) (by|in|at|through) (a|an|another|the) (different|separate|other|another|_) (team|office|company|department|country|desk|branch|firm|building|trust)]",
        "[(a|another|the other) (different|separate)? (team|company|department|office|line|building) (takes care of|runs|deals with|handles|does|looks after) ..]",
        "[for that (there is|you (need|want)) (a|an|another) (separate|different|other)? (line|number|office|team|form|department)]",
        "[(you)? (want|would want|will want) (the)? <elsewhere> for (that|this) ..]",
        "[(has|have|needs|must) to be contacted by you]",
        "[(matter|that is) between you and ..]",
        "[(barking up the wrong tree|ball is in your .. court|better luck with)] ..",
        "[you can find their (number|address|details|contact) ..]",
        "[(give|drop) (them|him|her) (a)? (bell|call|ring|line|message|shout|email|mail) ..]",
        "[(that|this|it|topic|question) (belongs|belong) to the .. (department|team|desk|office)]",
        "[just the chat (person|team|agent)] ..",
        `[${YOU_DO} (contact|call|ask|speak to|talk to|write to|get in touch with|reach out to|email|message|check with|try|go back to|take it up with|take that up with|sort it out with|sort that out with) (them|whoever|someone else|somebody else|him|her) (directly|yourself|instead|who|about|for|that|sold|manages|made|on|issued)?]`,
        "[not (really|actually)? (my|our) (department|dept|job|area|team|desk|remit|patch|circus|field|queue|thing|side|business|lookout|division|section|domain|scope|bag|table|line|monkeys|speciality|specialty|responsibility)]",
        "^ [(sorry|thats|hi|no)* wrong (team|department|dept|shop|desk|number|address|inbox|queue|person|place|office|line|mailbox|tree) (,|$|mate|sorry|for|call|try|ring)]",
        "[(come to|reached|contacted|got|have|are in|rung|calling|to) the wrong (team|department|dept|shop|desk|window|number|address|inbox|queue|person|place|office|line|mailbox|door|door)]",
        "[not the (right|correct|appropriate|best) (person|team|desk|department|place|address|inbox|people|channel|number|contact)]",
        "[(i|we|our team|my team|this team|our desk) (only|just|merely|solely) (deal with|deals with|handle|handles|cover|covers|look after|looks after|do|does|take care of|answer|manage|support) ..]",
        "[(i|we|our team|my team|this (team|desk|department|branch|office)|our (branch|office|desk)) (do|does|can|will) not (actually|really|directly)* (deal with|handle|look after|take care of|have anything to do with|get involved (in|with)|manage|touch) .. _]",
        "[(i|we) do not (do|cover|answer|take) .. (here|at this desk|on this line|in this team|from here|in this department)]",
        "[(my|our|this) (team|department|desk|branch|office) has nothing to do with ..]",
        "[(someone|somebody) else (handles|deals|looks|is in charge|is responsible|does|takes|has to|must|should) ..]",
        "[(has|have|needs|need|must|ought|should) (to)? (be)? (handled|done|resolved|sorted|sorted out|dealt with|answered|taken up|settled|raised|decided|fixed|reported|requested|come|go|addressed|directed) (by|with|from|through|via|to|thru) !(us|me|our|you|hand) (the|your|their|a|whoever)? .. <elsewhere>]",
        "[(needs to|has to|have to|must|should|would have to|will have to) go (through|thru|via|to) (the|your|their)? .. <elsewhere>]",
        "[(that|this|it|thats|its|refund questions|questions|these|those|which) (is|are|would be|will be)? (really|actually|more|purely)* (a|an|one|something)? (question|questions|matter|matters|issue|problem|query|one|job|thing|something|task|case) (for|of|to take up with) (the|your|a|their)? _? (<elsewhere>|them|whoever)] !(meeting|so (i|we)|and (i|we)|but (i|we))",
        "[(that|this|it|thats) (is|would be) (a|an) (billing|shipping|courier|bank|technical|sales|warehouse|manufacturer|store|hotel|airline|seller|landlord|hr|finance|accounts|delivery|warranty|network|payment|owner) (issue|matter|problem|question|thing|query)]",
        "[(is|are|be) (the|a) (responsibility|concern|domain|job|remit|business) of (the|your) ..]",
        "[(is|are|that is|its) between you and ..]",
        "[(the|your|our|^) _? <elsewhere> (handles|handle|deals with|deal with|looks after|look after|takes care of|does|do|manages|manage|is responsible for|are responsible for|is your contact|is who you want|are who you want|are the ones) (that|this|it|these|those|such|potholes|refunds|bags|payments|anything)]",
        "[(belongs|sits|lies|rests|lives|best addressed|better addressed|best handled|better handled|is best answered) with (the|your|their) .. <elsewhere>] !(so (i|we)|and (i|we)|but (i|we))",
        "[this (inbox|desk|line|address|team|chat|number|mailbox|channel|queue|department) (is|handles|deals with) (only|just|exclusively)? (for)? .. only]",
        "[this (inbox|desk|line|address|team|chat|number|mailbox|channel|department) (is|are) (only|just|exclusively) for ..]",
        "[(i am|we are) (in|with|from|only) (sales|retention|billing|support|payroll|marketing|orders|bookings|returns) .. (so|,) (i|we|technical|refunds|that) .. (not|another|other|through)]",
        "[you (will|would)? (need|want) (the|our|a different|another|your) (_)? (<elsewhere>|people|number|team|desk|department|queue) (people|team|for that|for this|instead|not us)?] (,|$|for)",
        "[(go|goes|through|via|use|using|fill in|complete) .. (another|a different|the other) (queue|channel|line|form|number|desk|department|portal|address)] !(for you)",
        "[<elsewhere> .. (ask|try|call|contact|ring|tell) them]",
        "[have your (doctor|bank|school|employer|landlord|provider|insurer|vet|gp|lawyer|accountant) (call|contact|email|write|ring) ..]",
        "[(try|ask|contact|call|ring) (elsewhere|somewhere else|someone else|another (branch|store|shop|team|number|department)|a different (team|number|shop|department|branch)|support@|reception|billing|sales|accounts|customer services|head office)]",
        "[not us (try|ring|ask|call|contact) ..]",
        "[(that|this|it) is not (something)? (for)? (us|me|our _) .. (it is|contact|try|call|ask)]",
        "[you (would|will) (have|need) to (ask|contact|call|email|ring|message|phone) them]",
        "[(chase|sort|take|raise|pursue) (it|this|that|the _ _?|them) (out|up|with)* .. yourself]",
        "[(pls|please|kindly) (reach|approach|contact) (concerned|relevant|respective|nearest) ..]",
        "[i would (ask|try|contact|call|ring|e-mail|email|speak to|talk to|go to|go back to|check with) (the|your|them|with the|with your) ..]",
        "[(you|u|customer|customers) (may|can|could|will|would|should|must|need to|have to|would have to|will have to|will need to|would need to|want to|will want to|would want to|are requested to|are advised to|gotta|got to|better) (kindly|please|then|just|directly|also)* (take up (the|this|that|your|any) (matter|issue|case|complaint|claim|query|concern) with|take (it|this|that|the matter|any of that) up with|(work|sort|hash|thrash|iron) (it|this|that|things) out with|settle (it|this|that) with|(raise|discuss|pursue|take up) (it|this|that|the matter|the issue)? (directly)? with|approach|pursue) !(me|us|our|my)] ..",
        "[(you|u) (will|would|may|might|could|need to|have to|will have to|would have to|will need to|would need to|want to|gotta|got to|must|should) (just|then|please|directly|kindly)* (phone|telephone|ring|call|contact|email|message|msg|text|write to|speak to|speak with|talk to|ask|reach out to|get in touch with|chase|visit|go to) !(me|us|our|my|back|this|here) (the|your|their|them|a|that)? _? _? (yourself|directly|on your own|in person|in app|in the app)]",
        "[not (something|anything|a thing) (that)? (this|our|my|the) _? (team|department|desk|branch|office|line|side|store|shop) (<adverb>|ever|really)* (deals|handles|does|covers|looks|takes|manages|can) ..]",
        "[(chat|live chat|this chat|the chat|phone line|this channel|social|email support|our phones) (do|does|can) not (really|actually)? (do|handle|cover|deal|help|touch|take) ..]",
        "[(is|are|its|thats) (one|something|a matter|a question)? for (the|your|their) _? _? to (sort|deal|answer|handle|resolve|take up|look into|fix|settle|decide|explain) (out|with|on)*] !(and i|but i|so i|together)",
      ],
      unless: [
        "(contact|call|reach|write to|ask|email|ring|message|reply to) (me|us) !(for|when)",
        "contact (lens|lenses|details|form|number|us page)",
        "(i|we) (have|will|am|are|can) <in-between>* (<act>|<act.en>|<act.ing>|contacted|asked|sent|passed|contact|call|ring|ask) .. (for you|on your behalf|them|the|your)",
        "(emergency|999|911|112|101|ambulance|fraud line|fire brigade|gas leak)",
        "(you asked|as you asked|you wanted|if you (would)? (like|prefer|want|still want)|whichever)",
        "(no need to|without (you)? having to|you (do|will) not (need|have) to|rather than you|instead of you|so you (do|will) not|never need to|save you|spare you) ..",
        "(let|have) me",
        "my (department|team) also",
        "(but|so) (i|we) (have|will|am|can) _",
        "(his|her) (vet|doctor|gp)",
        "for the key",
        "not (our|my) (job|place|business) to (judge|tell|ask|make)",
      ],
      question: false,
    },
  ],
  // A hand-over by name, or the agent taking it on, answers for the pointing elsewhere.
  temper: (_, reply) => (reply.has("named-handoff") ? 0 : reply.has("own-the-issue") ? 0.5 : 1),
  rewrites: [
    { replace: "sentence", text: "I'll contact {party|[who]} for you and write back by [day]." },
    {
      replace: "sentence",
      text: "I'll pass your details to {party|[who]} by [day], so that you don't have to start over.",
    },
    { replace: "sentence", text: "Let me ask {party|[who]} about this for you; you'll hear from me by [day]." },
    { replace: "sentence", text: "I'd be glad to ask {party|[who]} about this for you, and I'll write to you by [day]." },
  ],
  examples: [
    "That’s [not my department].",
    "[You’ll need to contact the billing team].",
    "[Please reach out to the manufacturer] directly.",
    "This [has to be handled by your bank].",
    "[I only deal with orders].",
    "[You’d have to take that up with the courier].",
    "[We don’t handle refunds here]; [call the store].",
    "[Please submit a new ticket to the technical team].",
  ],
  nearMisses: [
    "You asked for the billing address: it’s 12 Oak St.",
    "I’ll contact the manufacturer for you.",
    "If you’d like to speak to them yourself, their number is 555-0100; I’ve already sent them your file.",
    "Contact lenses are not covered.",
    "You can contact me directly at this address.",
    "My department also handles exchanges, so I’ve done it.",
    "You won't need to call the bank again.",
  ],
};
