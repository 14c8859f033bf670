/** A failure reported as if it had happened by itself. */
import { DOER, OWNED } from "../../fault-owned.ts";
import { nearby, wordingOf } from "../../paragraphs.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";

const WAS = "(was|were|has been|have been|had been|got|been)";
const NOT = "(not|never)";
const FAULT = "(<failing>|<deviation>|delay|problem|issue)";
/** "seems not to have", "would appear to have". */
const SEEMS =
  "(would|does|do|did)? (not|also|sadly|regrettably|unfortunately)* (seem|seems|appear|appears|is thought|are thought|is believed|is understood|was found|were found|is acknowledged) (not|never|also)* to have";
const CAME_UP =
  "(identified|noted|detected|observed|registered|recorded|found|discovered|encountered|reported|introduced|arisen|arose|occurred|crept|slipped|come|came|happened|ensued|prevailed|persisted|materialised|materialized|emerged|taken|took|affected|sustained)";
/** Somebody calm has met no failure, or one that somebody is at work on. */
const isHarmless = ({ draft: { need }, has }: Reply): boolean =>
  need.known &&
  need.upset < 0.2 &&
  !need.failure &&
  (need.request || need.satisfied || has("first-person-action", "make-it-right", "own-the-issue", "admit-fault", "specific-apology"));

/** A guess at what is wrong, with something to try behind it, reports no failure of ours. */
const GUESS = /\b(?:seems?|appears?|looks?|sounds?|might|may|could|perhaps|maybe|possibly|probably)\b/i;
const TO_TRY =
  /^(?:please |could you |can you |have you |you can |you could |to fix (?:it|this|that) |just )*(?:also )?(?:try|tried|check|restart|reboot|reinstall|reset|clear|unplug|turn|switch|sign out|log out|update)/;
const isDiagnosis = (evidence: Evidence, reply: Reply): boolean =>
  GUESS.test(reply.sentenceOf(evidence)?.text ?? "") &&
  nearby(evidence, reply)
    .slice(1)
    .some((s) => TO_TRY.test(wordingOf(s)));

/** The sentence beside it says whose fault it was. */
const isOwnedBeside = (evidence: Evidence, reply: Reply): boolean => {
  const beside = nearby(evidence, reply);
  return reply.evidence.some((e) => e.rule === "admit-fault" && beside.some((s) => s === reply.sentenceOf(e)));
};

export const agentlessFault: Rule = {
  id: "agentless-fault",
  dimension: "ownership",
  kind: "slip",
  weight: 5,
  title: "A mistake that nobody made",
  why: "A failure without a doer sounds like hiding: say who did it, “we sent the wrong size”.",
  source: "003: Unaccountability; 001: things go wrong, we are human",
  find: [
    {
      question: false,
      any: [
        "[(it|this|that|they|the _ _? _?|your _ _?|some _) did not get (sent|passed on|passed|booked|logged|saved|done|sorted|processed|updated|picked up|delivered|recorded|scanned|registered|added|cancelled|refunded|through) ..]",
        "[some (of (the|your))? (data|files|photos|items|orders|messages|emails|records|details|pictures|bookings) (was|were|got) (<adverb>)? (deleted|lost|wiped|removed|dropped|duplicated|overwritten|corrupted) ..]",
        "[(the|our|your|a) _? _? (sync|system|server|app|site|portal|database|upload|import|export|backup|job|update|line|feed) (<in-between>|<adverb>|has|had|have)* (hiccuped|hiccupped|hiccoughed|glitched|fell over|went down|borked|conked out|packed up)] ..",
        "[(was|were|has been|had been) (<in-between>|<adverb>)* (tagged|flagged|marked|set|recorded|listed|logged|coded|classed|registered) as (lapsed|expired|cancelled|canceled|inactive|deceased|paid|unpaid|delivered|closed|duplicate|a duplicate|spam|returned|fraud|void|lost|missing)]",
        "[(was|were|has been|had been) (<in-between>|<adverb>)* (generated|created|printed|calculated|made|run|based|checked|sent) (against|from|on|using|with|to) (an|the|a) (outdated|old|out-of-date|expired|stale|obsolete|previous|superseded) _]",
        "[(smth|sth|somthing|someting|sumthing) (went|gone|has gone|is) wrong]",
        `[<failing> (was|were|has been|have been|had been|seems to have been) (made|introduced|committed|found|identified|noted|noticed|detected)] ..`,
        "[(a|an|some|one|the|this|another) (_|small|technical|unfortunate|clerical|slight|system|internal|billing|data|processing)* <failing> (has|have|had|seems to have|appears to have|must have)? (occurred|occured|happened|arose|arisen|took place|taken place|crept|crept in|slipped in|got into|resulted|resulted in|led to|meant|caused|cropped up|come up|came up|affected|prevented)]",
        "^ [(<failing>|technical <failing>) (occurred|happened|crept in|arose|were introduced|took place|have occurred|has occurred)]",
        "[there (was|were|has been|have been|had been|seems to have been|appears to have been|must have been|may have been|might have been|seems to be|appears to be|looks to have been) .. (a|an|some|been)? _? _? <failing>]",
        "[(something|things|a thing|it|stuff|smth) (went|has gone|have gone|had gone|must have gone|seems to have gone|appears to have gone|gone|did go) .. (wrong|awry|sideways|astray|amiss|pear-shaped|haywire|south|walkabout|off the rails|off track|to pot)]",
        "[(things|it|that|this) (did not|does not seem to have) (go|gone|work|worked|turn|happen|went) (out)? (as|to|the way|how|according) .. (should|planned|plan|expected|meant|intended|scheduled|must)?]",
        `[(the|your|our|a|an|this|that|it|<product>|<name>|some|those) .. ${WAS} <in-between>* <adverb>* <botch.en>]`,
        `[(the|your|our|a|an|this|that|it|<product>|some|which) .. ${WAS} <in-between>* <adverb>* (<due.en>|#PastTense|shown|drawn|hung|laid|sewn|run|set|done) .. <amiss>]`,
        "[(the|your|a|an|some|that) _? <possessive> been (<adverb>|not|never)* <past> .. (<amiss>|at some (stage|point))]",
        `(^|,|and|but|sorry) [_ _? (was|were|got|has been|have been) <in-between>* (<due.en>|#PastTense) .. <amiss>]`,
        "[(the|your|our|a|an|this|that|it|some) .. (was|were|got|has been|have been) (accidentally|inadvertently|mistakenly|wrongly|erroneously|incorrectly|prematurely|improperly) _]",
        "[_ (was|were|got) (<due.en>|#PastTense) (somehow|wrong|twice|by mistake|in error|too late)]",
        "[_ got (deleted|spelt wrong|put in|double charged|interrupted|duplicated|wiped|corrupted)] ..",
        "[(it looks like|looks like|it seems|seems|it appears|apparently) .. (was|were|got|has been) (<botch.en>|interrupted)] !(by (you|your)|sent|delivered|received)",
        `[(the|your|our|a|an|this|that|it|some|they) .. (was|were|has been|have been|had been) ${NOT} <in-between>* <adverb>* (been)? <due.en>]`,
        `[(the|your|our|a|an|it|this) .. (has|have|had) ${NOT} <in-between>* <adverb>* been <due.en>] (properly|correctly|in time|as|on time|when|on)`,
        `[(the|your|our|a|an|this|it|some) .. (never|did not|was never|were never) (got|get booked|made it|reached|reach you|arrived|arrive|went|happened|happen|turned up|turn up|updated|update|synced|sync|came|register|go through|process|save|record|trigger|upload) (<due.en>|booked|through|thru|out|into|passed|to|as|on|anywhere)?] (,|$|on|in|as|at|the|to|when|into)`,
        "[(a|the) wrong .. (was|were|went|got|has been|have been|had been|is) .. (#PastTense|<due.en>|<act.en>|out|on|to|in)]",
        "[(wrong|incorrect|outdated|false|inaccurate|misleading|conflicting) _ _? (was|were|has been|have been|got|went) .. (<due.en>|given|provided|shared|#PastTense|out)]",
        "^ [(wrong|incorrect) _ (was|were|went|got|has been)? (sent|out|charged|entered|shipped|cut|packed|dispatched|booked|used|given) ..]",
        "[(got|been|was|were) <in-between>* (lost|mislaid|mixed up|muddled|missed|overlooked|dropped|swapped|crossed|buried|forgotten|double charged|double billed|double booked|deleted by|charged twice|billed twice|scrambled|jumbled|left out|left off|skipped)] !(if|by you)",
        "[(fell|fallen|fall|slipped|slip|slid|gone|went) (between|through|past|by|thru) (the|two|a|everyone|us)? (cracks|cracks|stools|net|gaps|gap|nets|radar|everyone|system)]",
        "[(seems|looks like|appears|apparently) .. (slipped|slid|fell|got|went !through|never|has|have) .. (through|thru|by|past|missed|lost|made|missing|overlooked|passed|booked|processed|sent|received|astray|over|astray|down|wrong)]",
        "[(ended up|landed|finished up|wound up) (in|on|under|at|with|going|being|elsewhere|somewhere) (the wrong|another|someone|somebody|a different|to|lost|missing|an old) ..]",
        "[(went|gone|has gone|goes) (missing|astray|walkabout|awol|amiss|to the wrong .. )]",
        "[(took|has taken) (a|the) (wrong turn|scenic route|detour|long way) ..]",
        "[(found its way|made its way) (into|onto|to) (the|another|a) ..]",
        "[somehow .. (was|were|got|went|has|have|had|is|became|made|fell|ended|slipped|did not|never) .. _]",
        "[(wires|lines|signals) (were|got|must have been|have been|seem to have been) .. (crossed|mixed)]",
        "[the ball (was|has been|got) dropped]",
        "[(did|does|has|have) not (take place|taken place|happen|go ahead|go through|occurred|reach you|materialise|materialize) (as|on|when) .. (scheduled|planned|expected|agreed|promised|should|time|arranged)]",
        "[(one thing led to another|best-laid plans)] ..",
        "[the left hand .. right .. doing]",
        "[(lost|got lost) in (the shuffle|the system|the post|transit|the process)]",
        "[(a|an|some) _? (duplicate|double|second|wrong|incorrect|different|old) .. (was|were|got|has been) (generated|created|issued|triggered|raised|sent|charged|produced|booked|recorded|selected) ..]",
        "[(certain|some|several|few) (documents|items|details|papers|parts|files|steps|payments) (were|have been|got) (inadvertently|mistakenly|wrongly|accidentally|erroneously|unfortunately)* not (called|asked|sent|included|packed|added|requested|collected|processed|attached|updated|recorded) ..]",
        "[(a|some) (confusion|misunderstanding|mixup|mix-up|mishap|muddle) (has|had)? (happened|occurred|arisen|arose|crept in)] ..",
      ],
      unless: OWNED,
    },
    {
      question: false,
      // Plain passives and middles: things that went elsewhere, came about, were not done, or did not go.
      any: [
        `[(the|your|our|a|an|this|that|some|certain|her|his|their|two|^) _? _? <paperwork> .. ${SEEMS}]`,
        `[_ _? _? _? ${SEEMS} !(a|an|the|any|all|your|some|no|you|had|one|two|everything|it)]`,
        "[_ _? _? (came|come) to be <past>]",
        `[(the|your|a|an|some|certain|that) _? _? ${FAULT} .. (has|have|had)? (<adverb>|since|been)* ${CAME_UP}]`,
        `^ [(<adverb>|technical|internal|some|certain|late|double)* ${FAULT} (<adverb>|was|were|has|have|had|been)* ${CAME_UP}]`,
        "[there (has|have|had|was|were|appears|seems|would) .. <deviation>]",
        "(^|,|and|but|that|so) [(the|a|an|some|certain|that|these|those|wrong)? _? _? !(i|we|you|u|he|she|they|who|have|has|had|not|it|our|my) _ got <adverb>? !(ticked|split|stacked|overwritten|merged|tied|swapped|clocked|roasted|added|charged|moved|filled|cleared) (<past>|crossed|mixed|hung|run|put|set|cut)]",
        "[wrong _ (mustve|must have|has|have)? (got|was|were|went|hopped) !been]",
        "[_ _? _? (did|has|have|had) not (fire|trigger|kick in|kicked in|go out|gone out|went out|go through|reach|make it (in|into|onto|to|on|out)|made it|make its way|get (picked|passed|booked|sent|logged|saved|caught|collected|added|matched|put|through|processed)|carry (over|across)|take place|taken place|save|sync|synced|register|come through|come out|pull through) ..]",
        "[_ _? _? (was|were|has been|have been|had been) (<adverb>|nonetheless|since|not|never)* <past> .. (ahead of (schedule|time)|in advance of time|prematurely|by oversight|by an oversight|in place of|at some (stage|point)|for operational reasons|in the background|incompletely)]",
        "(^|,|and|that) [_ _? _? (was|were|has been|have been|had been|got) (<adverb>|nonetheless|since|at some (stage|point))* (misrouted|misdirected|omitted|renumbered|unattributed|reverted|scrambled|corrupted|disclosed|duplicated|exchanged|separated|mislabelled|mismatched|miscounted|misplaced|misfiled|incompletely|placed on stop|put on hold)]",
        "[_ _? _? (was|were|has been|have been|had been) (not|never) (<adverb>|been|yet)* (captured|retained|staffed|obtained|matched|released|terminated|actioned|alerted|effected|cascaded|restored|secured|tightened|ticketed|foreseen|envisaged|routed|put through|pushed through|picked up|altered|entered|tested|connected|set|transferred|shared|passed|displayed|included|carried|conveyed|relayed|flagged|considered|anticipated|spotted|caught|detected)]",
        "[_ _? _? (has|have|had)? (dropped|fallen|fell|come|came|slipped|slid|disappeared|vanished) (off|out of|from) (the|a) _? (rota|round|list|sheet|route|queue|schedule|roster|system|books|diary|calendar|map|template|order|file|basket|plan|radar)]",
        "[_ _? _? (parted company|(got|became|become) separated|out of step|remained (unsent|active)|stayed active|ran into (scheduling|trouble)|hit a (snag|hitch|bump)|been having a moment)]",
        "[(it|this) (transpires|emerges|turns out|is (understood|noted|recognised|recognized|regrettable|regretted|found|acknowledged)|has (transpired|emerged|been (noted|found))|would (seem|appear)|seems|appears|looks (as if|as though|like)) (that)? .. (was|were|had|has|have|did|is) (not|never|been)]",
        "[_ _? _? (has|have|had)? (evidently|regrettably|also|since)* (come about|came about|arisen|arose|come to light|came to light|crept in|slipped in|found (its|their) way (in|into|onto)|made itself felt|materialised|materialized|ensued)]",
        "[_ _? _? (took place|taken place) (in|at|on|during|owing|due|between)]",
        "[(owing|due) to .. (operational|technical|administrative|internal|processing|staffing) (reasons|constraints|exigencies|difficulties|causes|grounds)]",
        "[(due|owing) to (a|an|some) (<adverb>|small|slight|short|unexpected|unforeseen|minor|recent|temporary)* (<failing>|delay|hold-up|backlog) (in|with|during|at|on) (the)? _? (<ing>|handover|migration|transfer|dispatch|booking|warehouse|system|office|accounts)]",
        "[(due|owing) to (a|an|some) (administrative|admin|clerical|human|processing|data|booking|billing|system|internal) (<failing>|issue|problem)]",
        "[^ (some|certain|a few|a number of) _ _? (was|were|got|have been|had been|may have been|went) (not|never|<past>)]",
      ],
      unless: [...OWNED, ...DOER],
    },
    {
      any: [
        "[there (was|were|has been|have been|seems to have been|appears to have been) .. (a|an|some) _? _? <trouble> (with|in|at|on|during|regarding|when)] ..",
        "[(a|an|the|some) _? <trouble> (has|have|had)? (occurred|occured|happened|arose|arisen|cropped up)]",
        "[(was|were|has been|have been) (not|never) (<in-between>|<adverb>)* <due.en> (properly|correctly|in time|as (planned|promised|agreed|it should|scheduled|expected|requested)|on time|at all)]",
      ],
      unless: OWNED,
      grade: 0.6,
    },
    {
      question: false,
      any: [
        "[(may|might) not have (been <past>|<past>|saved|gone|come|made|fired|synced|registered|loaded)] ..",
        "[(has|have|had)? (swapped|traded|changed|switched|crossed) (places|over|seats) ] ..",
        "[(never|did not|didnt) (quite)? (made it|make it|kicked in|kick in|fired|fire|reached|synced|sync|keyed|propagate|propagated|shook hands|got to|got as far|went out|go out|went through|took|printed|came across|come along|come across|go up|went up|switched over)] (to|onto|into|through|out|past|on|in|at|across|from|over|for|$|,)",
        "[(dropped|fell|fallen|slid|slipped|came|come|drifted|wandered) (off|out|out of|away|through|over|loose|unstuck|adrift|between) (the|two|in|on|at|from|during|with|between|somewhere) (mail merge|manifest|list|order|newsletter|wagon|screen|tablet|todays _|import|export|release|printing|printer|queue|batch|table|template|form|register|handover|move|merge|migration|rota|round|system|route|schedule|survey|release|_ release|_ update|the way|way)] ..",
        "[(somewhere|at some point|at some stage) (along the (way|line)|between (the|two) _|in the (process|transfer|handover|system|chain|works|move)|down the line)] ..",
        "[(confusion|overlap|clash|lapse|mix-up|mix up|mixup|muddle|double _|misreading|slip|delay|crossover|collision|discrepancy|gap) (has|have|had|must have|may have)? (arose|arisen|occurred|happened|prevailed|crept|ensued|persisted|taken place|took place|come about|come up|made its way|been found|come to light|appears|appeared)] ..",
        "[(went|gone|moved|triggered|flipped|switched|ran|renewed|sent|reset) (out)? (by itself|itself|on its own|by themselves|overnight by itself)] ..",
        "[(for|due to|owing to|because of|on account of) (operational|technical|administrative|internal|logistical|staffing|capacity|processing|organisational|organizational) (reasons|causes|reason|exigencies|constraints|issues|difficulties|grounds)] ..",
        "[(two|both|some|several|certain|a few|three) (<paperwork>|files|digits|names|lines|entries|orders|labels|jobs|feeds|bookings|records|decisions|tickets|references|numbers) (<adverb>|had|have|were|got|went|been|came|ended)* (swapped|crossed|merged|switched|mixed|clashed|collided|out under|to sit|up against|changed|left|transposed|muddled)] ..",
        "[wrong (_|_ _) (appeared|showed|was in|had been|was in circulation|slipped|crept|printed|got)] ..",
      ],
      unless: [
        "(sorry|apologise|apologize|apologies) (that|it|the|your|you|about|for)",
        "(our|my|we|us|i|ours|mine)",
        "(if|whether|in case|unless|when|whenever|until|so that|to stop|make sure)",
        "(your|you|u) (did|had|have|entered|typed|own|side|end)",
        "(by you|yourself|easily done|not)  .. (order|rest)",
      ],
    },
  ],
  temper: (evidence, reply) =>
    isHarmless(reply) || reply.has("prevent-recurrence") || isDiagnosis(evidence, reply) || isOwnedBeside(evidence, reply)
      ? 0
      : reply.has("admit-fault")
        ? 0.5
        : 1,
  silences: ["explain-cause", "admit-fault"],
  rewrites: [
    { replace: "sentence", text: "{our-deed} That was our mistake, and I'll [action] by [day]." },
    { replace: "sentence", text: "{our-deed} I'm sorry about that; I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "We got this wrong: [what happened], and I'll [action] by [day]." },
    { replace: "sentence", text: "That was our mistake, and I'm the one putting it right: I'll [action] by [day]." },
    { replace: "sentence", text: "We are responsible for {problem|this}, and here is what we know: [what happened]." },
    { replace: "sentence", text: "Our mistake was [what happened]. I'll [action] by [day]." },
  ],
  examples: [
    "[Some photos were deleted during the move].",
    "[Mistakes were made] with your booking.",
    "[An error occurred] during processing.",
    "[Your request was overlooked].",
    "[The wrong item was shipped].",
    "It appears the refund was not processed.",
    "[The appointment was missed].",
    "[There was a mix-up] with the labels.",
    "[Something went wrong] with your order.",
    "[The callback did not go out].",
    "[Your address seems to have come off the list].",
    "[There was a gap] in the schedule.",
    "[An irregularity has been identified] in your file.",
    "[The visit dropped off the rota].",
    "[A fault in the billing run has come to light].",
    "Your visit was moved [owing to operational reasons].",
    "It is late [due to a delay in processing].",
    "[files got crossed]",
    "[The second payment was not matched].",
    "The invite [may not have been saved].",
    "The [two labels swapped places].",
    "The plan changed [for operational reasons].",
    "The note fell off [somewhere along the line].",
  ],
  nearMisses: [
    "Your payment went through.",
    "Ring me if it gets stuck.",
    "Some photos were lovely.",
    "Your refund was processed on 3 May.",
    "The parcel was delivered to a neighbour.",
    "It appears the post has been removed.",
    "There was an outage on the coast this morning, and everything is back up now.",
    "There has been a delay at Poole because of a signal failure.",
    "The code usually means that the file was not saved.",
    "The app was not updated on your phone.",
    "The late fee has been wiped.",
    "The card is fine, and nobody has been billed twice.",
    "Forty accounts got wiped, and I'm sorry yours was among them.",
    "An error message appears when the disk is full.",
    "Your order was not processed because I entered the wrong postcode.",
    "The file was created yesterday.",
    "The mix-up was ours.",
    "If something went wrong, tell me.",
    "I had the key and got stuck behind a crash.",
    "Two hours of your launch were lost.",
    "The red one was dropped from our range last year.",
    "Because the grade was not posted, you couldn't apply in time.",
    "We sent the wrong item.",
    "Your street was missed on Monday, and I'm sorry about that.",
    "I'm sorry it ended up at the wrong door.",
    "The callback did not go out because I never booked it.",
    "Your parcel was sent this morning.",
    "Your card was charged once.",
    "The gap between the panels is 3 mm.",
    "Our reminder went to your old address.",
    "The letter was not sent by us.",
    "Does the page seem to have loaded?",
    "You may not have seen it yet.",
    "We swapped places on the rota for you.",
  ],
  cases: {
    found: [
      { draft: "It looks like something went wrong with your order. Which number is on the box?" },
      { draft: "The pages were not printed. Try another printer." },
    ],
    quiet: [
      { draft: "It looks like something went wrong with the pairing. Try switching the lamp off for a minute." },
      { draft: "The sync may not have gone through. Have you tried restarting the hub?" },
      { draft: "Your seat was given to somebody else. That was my mistake." },
    ],
  },
};
