/** How a reply says that others have the matter in hand. Nothing but a list: the build puts numbers in its place. */
import type { Phrase } from "./pattern.ts";

const OTHERS =
  "(<elsewhere>|<team>|<firm>|_ (team|department|desk|people)|plumber|engineer|technician|driver|surveyor|fitter|electrician|colleague|colleagues)";

/** Somebody else has the matter in hand, was asked to take it, or is being waited for. */
export const AT_WORK: readonly Phrase[] = [
  `(a|an|the|our|your|my|their) (_ )?${OTHERS} (has|have|had) (already |now |just )?been (requested|asked|told|informed|notified|instructed|booked|contacted|assigned|alerted|chased)`,
  `(is|are|lies|sits|stays|remains) (now |still |currently |already )?(with|at|in the hands of|over to) (the|our|their|your) (_ )?${OTHERS}`,
  `(until|till|when|once|as soon as|before) (the|our|your|their) (_ )?${OTHERS} (replies|reply|responds|answers|confirms|gets back|comes back|decides|approves|reviews|has|have|sends|releases)`,
  `(escalated|forwarded|referred|reported|submitted|transferred|passed on|passed|handed|raised) .. (to|with) (the|our|my|your|another) (_ )?${OTHERS}`,
  `(the|our|your|a|an|my|their) (_ )?${OTHERS} (in|from|at .. )?(will|shall|is going to|are going to|should) !(not|be closed|open|close|see|find|wish) _`,
  `(waiting|pending|depends) (for|on|with) (the|our|your|a) (_ )?${OTHERS}`,
];
