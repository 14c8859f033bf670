/** A matter given away without a "not us": whose people, tools and habits it is put down to. Nothing but lists. */
import type { Phrase } from "./pattern.ts";
import type { NonEmpty } from "./rule.ts";

export const GIVEN_AWAY: NonEmpty<Phrase> = [
  "[_ .. (is|are|was|were|he is|she is|they are|hes|theyre|we are) (only|just|with|from|an|a|the|all|our|<adverb>)* (agency|temp|temps|subcontractor|subcontractors|self-employed|self employed|contracted in|contracted out|on loan|from the agency|an agency|gig workers|casuals|seasonal|volunteers|free agents|backpackers|partners not staff|outsourced|franchised|freelance)] ..",
  "[(set|sets|run|runs|keep|keeps|make|makes|choose|chooses|picks|pick|follow|follows|fix|fixes|answers for|brings) (only)? (their|its|his|her) own (_)? (fees|hours|calendar|calendars|prices|rules|desk|drummer|schedule|schedules|clocks|accounts|times|tariff|keys|rates|timetable|decisions|staff|files|lists|list|way|ways)]",
  "[(a|an|the|our|your|by|is|are) (outside|external|separate|partner|specialist|independent|local|overseas|third-party) (agency|agencies|bureau|contractor|contractors|subcontractor|subcontractors|vendor|partner|partners|supplier|mailing house|outside firm|outside company|software house|provider|franchise|concession|freelancers|volunteers|temps|outfit|crowd|third party)] ..",
  "[(over|of|with) (which|whom|whose _|that) (we|i|this office|nobody here|none of us|the (office|bank|shop|branch|company)) (have|has|had)? (no|little|not|neither|precious little) (control|say|sway|influence|contract|sight|hold|hand)] ..",
  "[(not|are not|is not|isnt|arent|so not) on our (payroll|books|staff|team)]",
  "[(in|into) the (hands|lap) of (our|your|his|the (post|van|courier|_ people|_ office|agency|council|bank)|a contractor|a firm|<name>) _? _?] !(god|reader|gods)",
  "[(is|are|was|were) (made|run|handled|printed|produced|supplied|trained|vetted|hired|operated|managed|packed|loaded|cleaned|owned|written|set|booked|staffed|looked after|processed) by (<name>|people|others|someone else|somebody else|other _|another _|whoever|a (firm|company|shop|studio|crowd|team|house) (in|that|who|we))] ..",
  "[(come|comes|came|bought in|brought in|supplied|delivered|arrive|arrives|sent) (in|ready _|straight|printed|to us|from)* from (a|an|the|another|our|your) _? _? (supplier|suppliers|firm|maker|agency|manufacturer|grower|growers|factory|feed|studio|company|provider|wholesaler|mill|printer|printers|bureau|vendor|platform|council|hospital|landlord)] ..",
  "[without (telling|asking|warning|informing) (us|a soul|me)] ..",
  "[(had one job|moved the goalposts|jumped the gun|spoke out of turn|dropped a clanger|two left hands|cannot tell (his|their|her) left from|sees ghosts|sat on their hands|bank is sitting on it|their bad|on their dock|over our heads|against our advice|over our objections|off our dock|out of our hair)]",
  "[(work|works|working|worked|go|goes|going|went|rely|relies|act|acts|printed) (on|from|by|off|with) (what|whatever) (we|he|she|they|it|is|they are|was|the _) (are|is|was|were|gets|get|got)? (told|handed|given|sent|supplied|says|say|tells|shows)] ..",
  "[(office|the office|our office|the desk|our desk|the shop|our helpline|garage|the garage|hr) (only|just|merely|simply) (sees|see|hosts|host|press|presses|prints|print|hands|hand|runs|run|rents|rent|relays|relay|makes the|make the|passes|pass|gets|get|learns|learn|forwards|forward|connects|connect|sells|sell|stocks|processes) ..]",
  "[(has|have|had) (since)? left (us|the company|the firm|our employ|the team|for)] ..",
];

/** Owned in the same breath, or something is done about it. */
export const KEPT: readonly Phrase[] = [
  "(and|,) (you|u) (nailed|smashed|aced)",
  "(our (fault|mistake|error|doing|dime|cost|own)|on us|is ours|we should|i should|sorry|apologise|apologize|believe you|on our side)",
  "(i|we) (have|will|am|are|shall|did|asked|rang|called|sent|got|took|put|can) !(only|just|merely|not|no|never|but|told|the (shop|market)|a (shop|market|platform)|an) ",
  "(not (your|yours)|if|whether|you (can|could|may)) ..",
  "(of ours|it was us|nobody but me|us who)",
];

/** A thing of ours did it, or the side is only where something is. */
export const OWN_THINGS: NonEmpty<Phrase> = [
  "our (own)? (update|release|system|server|change|tool|app|site|script|import|error|form|page|printer|till|machine|software) (did|caused|broke|ate|lost|wiped|made) (it|this|that|the|your)",
  "^ our team's (mistake|error|fault|doing|slip)",
  "(may|might|will) try to blame",
  "(leaks|pipes|faults|damage|repairs) on the (owner's|landlord's|tenant's) side",
];

/** A tool to work with: "try it with a third-party player". */
export const TOOL: Phrase =
  "(using|use|with|via|through|try|any|install|disable|remove|of) (a|an|any|another|the|your|some|all)? (third-party|third party|external|separate) (app|apps|application|applications|tool|tools|software|player|players|cable|charger|cartridge|cartridges|extension|extensions|plugin|plugins|browser|program|programs|site|sites|service|services|antivirus)";

/** A fact with its measure or where to see it. */
export const DEPENDS: Phrase =
  "(depends|depend|up to) ... (most|mostly|usually|normally|typically|between|anywhere|so (please|just)? (check|look|see))";
