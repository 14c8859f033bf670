/** The fault put on a system, a colleague, a partner or the customer's luck. */
import type { Rule } from "../../rule.ts";

/** "Our driver broke it" owns it; "our supplier broke it" does not. */
const OTHERS =
  "((the|your|their|a|an|this|that|another|^|,|and|but|because|that|so) (<culprit>|_ <culprit>)|(our|my|one of our) (colleague|colleagues|<firm>|<scapegoat>|_ <firm>))";
const BLUNDER =
  "(messed (it|this|that|things)? up|screwed (it|this|that)? up|mucked up|slipped up|cocked up|dropped the ball|made (a|an|the|this) _? (mistake|error|mess|hash|slip)|makes mistakes|got (it|that|this|your _|the _|things) (wrong|mixed up)|has got it wrong|gave you (the)? (wrong|bad|incorrect|false|duff|poor|inaccurate|outdated) ..|told you (the wrong|something|wrongly|that in error|nonsense)|(should|ought to|could) not? have _|shoulda|must have (forgotten|missed|moved|lost|misread|made|got|dropped|put|left|deleted|sent|keyed|mixed)|forgot|forgets|misread|misinformed|misled|mis-sold|missold|oversold|overbooked|over-promised|overpromised|lost (it|the|your|them|that)|broke (it|the|your)|damaged (it|the|your)|dropped (it|the|your)|failed (you|us)|let (you|us) down|did not (bother|follow|keep|pass|log|tell|listen|care|know|do (its|their|his|her)) ..|never (told|passed|bothered|updated|logged|scanned|sent|read|gave) ..|is (to blame|at fault|responsible for (this|that|the|it)|dragging|dragging his|useless|hopeless|unreliable)|are (to blame|at fault|responsible for (this|that|the|it)|dragging|useless|hopeless|unreliable)|was (to blame|at fault|slow|careless|wrong|useless)|were (to blame|at fault|slow|careless|wrong|useless)|is the (problem|culprit|cause|one (to blame|at fault|dragging)|reason)|are the (problem|culprit|cause|ones)|caused (this|that|it|the _)|is what broke|has let (you|us) down|have let (you|us) down|does that all the time|keeps (losing|breaking|doing|dropping|failing|messing)|keep (losing|breaking|doing|dropping|failing|messing)|had no business _|sent (us|you) (the wrong|duff|bad|faulty|the faulty))";

export const deflectBlame: Rule = {
  id: "deflect-blame",
  dimension: "ownership",
  kind: "slip",
  weight: 8,
  title: "Puts the blame elsewhere",
  why: "To the customer you are the company: state the fact, then say what you'll do about it.",
  source: "003: Unaccountability, “even if you are not the one who created the problem”",
  find: [
    {
      any: [
        "[(is|was|are|were|be|been|that|its)? (not|hardly|never) (actually|really|even|in any way|exactly)* (our|my) (fault|doing|mistake|error|problem|responsibility|issue|slip|concern|lookout|error)] !(alone)",
        "[(we|i|our (company|firm|shop|store|team|office|platform)) .. (not|never|neither) (be)? (held)? (directly|in any way|legally|really|actually|at all)* (responsible|liable|accountable|answerable|to blame|at fault) ..]",
        "^ [not (responsible|liable|accountable) for ..]",
        "[(i|we|the company|our company|our firm) <cannot> (be (held|blamed|expected to answer)|answer for|vouch for|stand behind|speak for|(accept|take|assume|bear) (any|the|full)? (responsibility|liability|blame)) ..]",
        "[(accept|accepts|assume|assumes|bear|bears|take|takes|have|has|no|without) no? (any)? (responsibility|liability|blame) (for|on (our|my)) ..]",
        "[(you)? can not (blame|hold) (us|me|the (clinic|shop|store|council|company|branch|team|office)) ..]",
        "[(out of|beyond|outside|not in|outwith|not under|not within) (of)? (our|my) (hands|control|influence|reach|power|gift)]",
        "[(have|had|has|having|with|got) (no|little|zero|not any) (control|influence|say|part|hand|input|sway) (over|in|on|whatsoever|at all|of|about) ..]",
        "[(has|had|have|is|was)? (absolutely|really)? nothing to do with (us|me|our|my) ..]",
        "[(i|we) (had|have) nothing to do with ..]",
        "[not (something|anything|a thing|one) (that)? (i|we) (did|do|control|decide|caused|have|can control|set|made|handle|run|own)]",
        `[(the|our|my|this|your|that|^)? <machine> .. (will|does|do|did|is|can|would|has) not (even|just|simply|currently|actually)* (let|letting|allow|allowing|permit|permitting|give|accept|enable|support) (me|us|that|this|it|any|the|you|to|agents|staff|anyone) ..]`,
        "[(the|our|this|a)? <machine> .. (blocks|stops|prevents|locks|forbids|decides|decided|has decided|chose|chooses|sets|assigned|picks|picked|controls|calculates|made) .. (me|us|itself|automatically|its own|on its own|that|these|those)]",
        "[computer says no]",
        "[<machine> (has)? (flagged|locked|blocked|rejected) (it|this|that) and (i|we) .. not ..]",
        "[(is|was|were|be|being|has been|it|that|this|just|purely) (all|really|actually|entirely|purely|clearly|obviously|down to|just|the|your|my|our|a)* <culprit.poss> (own|side|bad)? (fault|error|mistake|doing|mess|slip|slip-up|responsibility|lookout|problem|affair|issue|business|job|decision|delay|choice|thing|call|failure|negligence|incompetence|oversight)]",
        "[(fault|mistake|error|blame|problem|responsibility|delay|issue|failure|lapse|buck) (lies|rests|sits|stops|falls|belongs|originated|started|is|was|has occurred|arose|occurred) (entirely|squarely|really|purely|solely)? (with|on|at|down to|attributable to) !(us|me|our|my|the way|non) .. (<culprit>|<name>|them|manufacturer|else|end|side|door)]",
        `[${OTHERS} (<in-between>|<adverb>|clearly|obviously|really|again|unfortunately)* ${BLUNDER}]`,
        "[(someone|somebody|one of (them|the)) (on|in|at|from|over) .. (must have|should have|messed|forgot|got it wrong|dropped|made a mistake|did not|told you wrong|failed) ..]",
        "[whoever .. (told|gave|took|sold|wrote|packed|booked|said) .. (wrong|bad|nonsense|mistaken|wrongly|incorrect|mistake|not know|should not)]",
        "[(it|that|this) (is|was) (actually|really|in fact)? (the|your|their|our|one of our) <culprit> (who|that|which) !(will|can|is going|has|holds|keeps)] ..",
        "[<culprit> .. .. , not (from|by)? (us|ours|me|mine|here|our (fault|end|side|team|app|doing|problem|store|shop|site)|this (branch|office|shop|store|team)|the (branch|council|shop|store|agency))]",
        "[(the|your|our|a|it is|on|is|with|by|that|^) (the|your)? <culprit> .. .. not (from|by|for)? (us|ours|me)] (,|$)",
        "[not (us|our (fault|app|team|side|end|problem|doing)|me) .. (its|it is|they|theirs|that is|the|your) .. <culprit>]",
        "[(that|this|it) (is|was) (all)? (on|down to|up to|because of) (the|your|them|a) .. (<firm>|them)] (,|$|so|and|i am afraid)",
        "[(i|we) (just|only|merely|simply) (sell|host|fit|collect|resell|book|ship|print|rent|pass on|pass|take the|take payments|list|forward|act as|provide the|work (here|with|from)|post|advertise|stock|supply the|process what|see what|relay|manage the|dispatch|send them|hand over|serve|do what|follow|read|deliver what|answer the) ..]",
        "[(i|we) (do|did) not (make|run|own|control|set|manufacture|decide|write|choose|employ|manage|bake|build|operate|design|pack) (the|them|it|those|these|that|this|what|any) ..]",
        "[(just|only|simply|merely) (the messenger|doing my job|following (orders|the script|instructions|procedure|what|the rules)|work here|the middleman|an agent|the agent|agents|the reseller|an intermediary|a reseller|a platform|on the till|the temp|the host)]",
        "[(i)? (just|only) work here]",
        "[(my|our|your|the|a|an|another|some|one of the) <scapegoat> .. (made|handled|booked|did|said|promised|set|sold|told|gave|put|took|dealt|left|forgot|missed|wrote|entered|sent|filed|never|must|should|gets|got|was) ..]",
        "[(^|,|it was|that was) (the|my|our|another|a) <scapegoat>] (,|$|who|that|not)",
        "[<scapegoat> (booked|did|made|told|sent|forgot|messed|put|gave|took|handled|must have) ..]",
        "[before (i|me|we) (joined|started|came|took over|worked|was here|were here)]",
        "[(happened|was|that was) before (my|our) (time|day|shift|team)]",
        "[(cannot|can not) help it if ..]",
        "[(do not|dont) (shoot the messenger|look at (me|us)|blame (me|us))]",
        "[take it up with ..] (weather|gods|them)",
        "[(our|my) (hands are clean|conscience is clear)]",
        "[(we|i) (are|am) (merely|only|just|simply) (the|an|a) (intermediary|middleman|agent|agents|reseller|marketplace|platform|messenger|seller|broker|host|chat person|go-between|landlord's agent)]",
        "[(the|your|our|that|^) .. <culprit> (did|does|decided|decides) (it|that|this|those)] (,|$|not|by)",
        "[(the|your|^) <firm> (changed|broke|blocked|rejected|cancelled|took|lied|lost|delayed|owns|sets|set|controls|decides|decided|made|closed|sold|wrote) .. (so (it is|blame|nothing|that is|we|you)|not (us|me)|nobody|no say|on them|and we)] ..",
        "[(<culprit>|<culprit> people) .. (left (us|me|everyone) in the lurch|(has|have) let (everybody|everyone|us|you|me) down|never told us|did not (inform|tell|warn) us)] ..",
        "[(are|were|been) let down by (our|the) <culprit>] ..",
        "[<culprit> gave (me|us) the wrong ..]",
        "[(not on our (side|end)|our (app|site|system|side|end|software|equipment) is fine) ..]",
        "[(that|this|it|which) (is|was) (the|your|a|an|our)? _? _? <possessive> (own|side)? (fault|error|mistake|doing|bug|mess|responsibility|lookout|problem|affair|issue|business|job|decision|failure)]",
        "^ [_? <possessive> (fault|error|mistake|doing|bug|mess|lookout|problem)]",
        "[bears the (blame|responsibility)] ..",
        "[(point|pointing) the finger ..]",
        "[(he|she|they|whoever) (was|were) wrong]",
        "[(someone|somebody) (upstairs|higher up|in (sales|marketing|accounts|billing)) ..]",
        "[(before my time|above my (pay grade|paygrade|pay-grade)|not on shift|not my shift|was not here (then|that day)|not my (call|decision|watch)|not our (call|decision)|was not working that)]",
        "[(you can)? (thank|blame) (the|your|our) .. (for (that|this|it)|not us)]",
        "[blame (the|your|our|it on|them|google|apple) ..]",
        "[(it|that|this) (was|is) not (us|me|our (team|company|app|side|store|fault|people|branch|website|doing)|our _ (that|who)) ..]",
        "[(we|i|our (team|side|branch|department|end)) (did|have done|has done|kept to|held up) (our|its|my|the) (part|bit|job|side|share) ..]",
        "[(is|are) (to blame|at fault|the culprit) (here|for|not|in)?]",
        "[(i|we) (was|were) (just)? (told|given|informed) (something else|otherwise|wrong|differently|that|the wrong|by) ..] (by)",
        "[(my|our) (hands are tied|hands never)] ..",
        "[(anyone|someone|somebody) (at fault|to blame|should apologise|should apologize) .. (is|it is) (the|your) ..]",
        "[(a|the|that is a|this is a|its a) (google|apple|microsoft|amazon|facebook|courier|supplier|vendor|manufacturer|carrier|bank|third-party|warehouse|royal mail|partner|network|provider) (thing|issue|problem|matter|error|fault|failure|mistake|delay|mess)]",
        "[(that|this|it|such|the) .. (is|are|was|were) (attributable to|the fault of|due to (the)? negligence|caused by (the|our|your) <culprit>|the responsibility of) ..]",
        "[(do|does) not (represent|work for|belong to|answer to) (us|me|our) ..]",
        "[(as much a victim|victims (too|as well|of this)|in the same boat) ..]",
      ],
      unless: [
        "you (are|were) not (responsible|liable|to blame|at fault)",
        "not your (fault|mistake|doing|problem)",
        "(i|we) (are|am|were|was) (fully|entirely|solely|still)? (to blame|at fault|responsible|liable)",
        "(take|takes|taking|took|own|accept|accepting) (full|the|complete)* (responsibility|blame)",
        "(our|my) (mistake|fault|error|doing|bad)",
        "(if|whether|in case) (the|your|it|they) .. (lost|fails|forgot|is at fault|caused)",
        "not (us|me) (you|who|to)",
        "you (never|did not|did|had|have|made|moved) ..",
        "(customer's|something we do|sorry (that)? the)",
        "not (just|only) (our|my)",
      ],
    },
    {
      any: [
        "[(on|at|from) (the)? (<culprit.poss>|their|(the)? (supplier|courier|vendor|carrier|bank|network|provider|partner|processor|manufacturer)) (end|side|part)]",
        "[(delay|problem|issue|error|damage|fault|mix-up|failure|dent|mistake|that|it|clause|letter) .. (was|is|were) (caused|made|created|introduced|written|generated) by (the|our|your|a|another) _? <culprit>]",
      ],
      unless: ["(checked|check|confirm|look|asked|ask|seen|received|arrived|ready|safe)"],
      grade: 0.5,
    },
  ],
  // An own action beside it turns the shifting into a fact.
  temper: (evidence, { draft, evidence: all }) => {
    const sentence = draft.sentences.find((s) => s.start <= evidence.start && evidence.start < s.end);
    const acts = all.some(
      (e) =>
        sentence &&
        e.start >= sentence.start &&
        e.end <= sentence.end &&
        /^(?:first-person-action|own-the-issue|make-it-right)$/.test(e.rule),
    );
    return acts ? 0.5 : 1;
  },
  silences: ["explain-cause", "admit-fault"],
  rewrites: [
    { replace: "sentence", text: "I'll take this up with {party} for you and write to you by [day]." },
    { replace: "sentence", text: "You came to us, so this is mine to sort out: I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "Here is what happened: [what happened]. I'll [action] and let you know by [day]." },
    { replace: "sentence", text: "Let me take this on for you: I'll [action] and write to you by [day]." },
    { replace: "sentence", text: "I'll take this up with [who] for you and write to you by [day]." },
  ],
  examples: [
    "[That was the courier’s fault], not ours.",
    "[We are not responsible for lost parcels].",
    "[The system won’t let me].",
    "[My colleague gave you the wrong information].",
    "It’s [out of our hands].",
    "That’s [beyond our control].",
    "[We are not liable for customs delays].",
    "[The warehouse messed up] again.",
    "[I’m just the messenger].",
    "[That was before my time].",
  ],
  nearMisses: [
    "The courier’s scan shows it left Leeds at 6.",
    "The system is back up.",
    "I’ve asked my colleague to correct it.",
    "You’re not responsible for the fee.",
    "The fault is in the left hinge.",
    "We’re responsible for the delay.",
    "This is not your fault.",
    "The mistake is ours, not yours.",
  ],
};
