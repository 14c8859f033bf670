/** How a reply says that others have the matter in hand. Nothing but a list: the build puts numbers in its place. */
import type { Phrase } from "./pattern.ts";

const OTHERS =
  "(<elsewhere>|<team>|<firm>|_ (team|department|desk|people|guys|lads|lead|manager|office|colleagues)|plumber|engineer|technician|driver|surveyor|fitter|electrician|colleague|colleagues|roofers|mods|lab|rota|manager|keyholder|guys|lads)";
/** Handed over by us: what is told, asked or sent. */
const PASSED = "(asked|told|nudged|chased|alerted|messaged|emailed|sent for|written to|wrote to|called out)";
const WHOM = `(the|our|your|their|my|another|a) (_ )?${OTHERS}`;

/** Somebody else has the matter in hand, was asked to take it, or is being waited for. */
export const AT_WORK: readonly Phrase[] = [
  `(a|an|the|our|your|my|their) (_ )?${OTHERS} (has|have|had) (already |now |just )?been (requested|asked|told|informed|notified|instructed|booked|contacted|assigned|alerted|chased)`,
  `(is|are|lies|sits|stays|remains) (now |still |currently |already )?(with|at|in the hands of|over to) (the|our|their|your) (_ )?${OTHERS}`,
  `(until|till|when|once|as soon as|before) (the|our|your|their) (_ )?${OTHERS} (replies|reply|responds|answers|confirms|gets back|comes back|decides|approves|reviews|has|have|sends|releases)`,
  `(escalated|forwarded|referred|reported|submitted|transferred|passed on|passed|handed|raised) .. (to|with) (the|our|my|your|another) (_ )?${OTHERS}`,
  `(the|our|your|a|an|my|their) (_ )?${OTHERS} (in|from|at .. )?(will|shall|is going to|are going to|should) !(not|be closed|open|close|see|find|wish) _`,
  `(^|,|i|we|have|and|n) (just |also |already |now )?${PASSED} ${WHOM}`,
  `(sent|given|passed|forwarded|handed|put|raised) .. (up )?(to|with) ${WHOM}`,
  `(waiting|pending|depends) (for|on|with) (the|our|your|a) (_ )?${OTHERS}`,
];

/** The agent stays in it: hears of it, is there for word of it, or tells the customer. */
export const STAYS: readonly Phrase[] = [
  "(rings|calls|tells|texts|messages|updates|reports to|writes to|lets) (me|us) (know)?",
  "(message|msg|dm|text|tell|ring|call|write to|reply to|let|ping|email) (me|us) (know)? (here|when|if|once|as soon|at|on|the moment|directly|straight)",
  "(reply|message|write|answer) (here|to this)",
  "(i|we) (text|write|ring|call|message|email|tell) (to)? (you|u) (then|when|as soon|once|by|at|same|the same|tomorrow|tonight|today|on)",
  "(i|we) (<in-between>|am|are|will|have)* (stay|staying|stayed|watch|watching|track|tracking|keep|keeping|follow|following|chase|chasing|check|checking) (on|with|copied|it|this|an eye|at it|up|until|till|them|that|every)",
  "(on|at) my desk (until|till)",
  "(my|our) (direct|own|mobile) (line|number)",
];
