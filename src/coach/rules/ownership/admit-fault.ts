/** The agent's side says that the mistake was theirs. */
import type { Rule } from "../../rule.ts";

const BAD =
  "(the wrong|wrong|twice|late|too late|by mistake|in error|incorrectly|wrongly|short|the same|out of date|an old|to the wrong|with the wrong|too (few|many|much|little|early|soon)|a wrong|double|badly)";

export const admitFault: Rule = {
  id: "admit-fault",
  dimension: "ownership",
  kind: "strength",
  weight: 7,
  title: "Owns the mistake",
  why: "“We got this wrong” ends the argument about whose fault it was.",
  source: "003: Unaccountability; 001: things go wrong, we are human; Lewicki et al.: responsibility",
  find: [
    {
      any: [
        "[(i|we|our _|our team|my team|our (driver|engineer|team|system|warehouse|staff|kitchen)) (have|has|really|clearly|simply|also|both|both)* (made|make) (a|an|the|this|some|two|several) _? _? (mistake|mistakes|error|errors|slip|mix-up|mess|hash|blunder|oversight|pig's)]",
        "[(i|we) (have|had|clearly|really|just|simply|also|did|then|both|obviously)* (got|get) (this|that|it|your|the|things) .. (wrong|muddled|mixed up|backwards)]",
        "[(i|we) (have|had|clearly|really|just|simply|also|then)* (messed|mess|screwed|slipped|botched|bungled|fluffed|cocked|mucked|fouled) (up|your|the|it|this|that)]",
        "[(i|we) (have|had|clearly|really|just|simply|also|then)* (dropped the ball|fell short|fallen short|let you down|let u down|failed you|failed to|let (this|it) slip|made you wait|kept you waiting|left you (waiting|hanging|in the dark|without)|wasted your|misled you|misinformed you|missed the mark|did not live up|took our eye|took my eye)]",
        "[(i|we) (have|had|clearly|really|just|simply|also|then|completely)* (overlooked|forgot|forgotten|misread|misplaced|mislaid|miscounted|miscalculated|mistyped|mislabelled|mislabeled|misunderstood|mixed up|mishandled|overcharged|overbooked|double-booked|double booked|double-charged|double charged|undercharged|neglected|misjudged|misfiled|misquoted|omitted|muddled|skipped|botched)]",
        "[(i|we) (have|had|just|simply|also|then|clearly)* (missed|lost|broke|damaged|delayed|dropped|scratched|cracked|deleted|spoiled|ruined) (your|ur|the|that|it|this|a _|our (promise|deadline|own))] !(you)",
        `[(i|we|our _|one of our _) (have|had|just|then|did|actually|accidentally|mistakenly|wrongly|simply)* (sent|send|shipped|charged|charge|booked|gave|given|billed|packed|put|entered|typed|printed|delivered|posted|quoted|ordered|cut|wrote|told|used|picked|raise|raised|took|cancelled|read|made|fitted|installed|loaded|labelled|labeled|scheduled|listed|keyed|applied|set|added|copied) (you|your|u|it|this|that|the|a|an|some|them|out|for|order)* _? _? ${BAD}]`,
        "[(i|we) (accidentally|mistakenly|wrongly|erroneously|inadvertently) _]",
        "[(i|we) (really)? (should|ought to) (have|not have|of) (<adverb>|also|at least|never)* (told|called|checked|caught|warned|said|written|replied|answered|let|been|kept|sent|given|asked|made|done|noticed|explained|listened|seen|spotted|got|updated|informed|rung|phoned|read|flagged|picked|had|taken|known|acted|shipped|responded|prepared|tested|put|offered|happened|followed|_) ] !(by now)",
        "[(i|we) (shouldve|should've|shoulda) _]",
        "[(i|we) (did|have) not (call|tell|live up|keep|do|send|check|reply|answer|follow|give|explain|deliver|meet|warn|let|read|pass|update|book|process|told|called|kept|done|sent|checked|replied|answered|been)] .. (and|as|when|like|enough|properly|in time|we should|our|what|until|to|but|about) ..",
        "[(that|this|it|the (mistake|fault|error|mix-up|slip|delay|blame|muddle|confusion|oversight|failure)|which) (is|was) (entirely|all|totally|purely|completely|clearly|definitely|really|very much|100%)* (our|my) (own|entire)? (mistake|error|fault|doing|oversight|slip|bad|blunder|mix-up|failing|failure|mess|responsibility)]",
        "^ [(entirely|totally|all|yep|yes|ok|sorry|ah|oh|oops|oof)* (our|my) (mistake|error|fault|bad|oversight|slip)]",
        "[, (our|my) (mistake|error|fault|bad|oversight)] (,|$)",
        "[(the|that|this) .. (mistake|fault|error|mix-up|slip|delay|blame|muddle|oversight|failure|blunder|responsibility) (is|was) (entirely|all|totally|purely)* (ours|mine|on us|on me|down to us)]",
        "[(that|this|it|that one|this one|the delay) (is|was) (entirely|all|totally|purely|squarely)* (on us|on me|our doing|my doing|down to us|down to me|because of us)] !(to)",
        "[that was me] (,|$)",
        "[(i|we) (take|accept|own|hold) (the|full|complete|all)* (responsibility|blame|up to (it|this|that|our))] ..",
        "[(hands up|mea culpa|my bad|i hold my hands up|we hold our hands up|i stand corrected|i was wrong|we were wrong|i was mistaken|we were mistaken|guilty as charged|egg on (my|our) face|no excuse|no excuses)]",
        "[(our|my) (team|system|staff|driver|engineer|technician|warehouse|kitchen|courier|maths|invoice|records|site|website|update|software|typo|figures|instructions|email) .. (was (wrong|off|out)|were (wrong|off|out)|made a mistake|got it wrong|printed the wrong|sent the wrong|missed|failed|let you down|misled you|overcharged|charged you twice|should have|did not)]",
        "[(because|due to|because of|thanks to) (of)? (our|my) (typo|mistake|error|oversight|mix-up|slip|delay|failure|blunder)]",
        "[you were (given|told|sent|charged|quoted) .. by (us|me|one of us|our (team|staff|own))]",
        "[you (deserved|should have (had|got|heard|received|been|seen)) (better|more|a|an|it|this|that|from) .. (from us|from me|us|we)]",
      ],
      unless: [
        "(if|whether|unless|in case|when|should) (i|we) (have|had|made|make|got|did|missed|forgot|overlooked|sent|charged)",
        "(should|ought to) not have to",
        "mistake-proof",
        "(not|never) (our|my) (fault|mistake|error)",
        "(i|we) (did|have) not (make|made) (a|any) (mistake|error)",
        "(i|we) should have .. (by (now|monday|tuesday|wednesday|thursday|friday|tomorrow)|soon|tomorrow|today|ready|news|more)",
        "(your|you) (mistake|fault|error|made)",
        "you should have .. (told|checked|read)",
      ],
      question: false,
    },
  ],
  examples: [
    "[We made a mistake] on your invoice.",
    "[That’s our error], not yours.",
    "[I got that wrong] yesterday.",
    "[We sent you the wrong] size.",
    "[We should have told] you about the delay.",
    "We dropped the ball on your refund.",
    "[We let you down] on Saturday.",
    "[The fault is ours].",
  ],
  nearMisses: [
    "Mistakes were made.",
    "You made a mistake.",
    "We made a mistake-proof form.",
    "If we made a mistake, let us know.",
    "The warehouse made a mistake.",
    "We shouldn’t have to explain this again.",
    "That's not our fault.",
  ],
};
