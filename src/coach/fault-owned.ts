/** What makes a reported failure more than that: somebody owns it, explains it, or mended it. Nothing but lists. */
import type { Phrase } from "./pattern.ts";

/** Somebody owns it, or explains it by something of the customer's. */
export const OWNED: readonly Phrase[] = [
  "(on|at|from) (our|my) (side|end|bench|desk|watch)",
  "(it is|its|that is|this is) (mine|ours|with me) now",
  "i was the one",
  "(was|been) (done|said|told) (twice|of|in the wrong)",
  "(for|over|pay for) (a|an|the) _ (that|you)? never",
  "our (<adverb>)? _ (to (him|her|them|you))? (was|were) (never|not)",
  "(make|making) sure .. (looks like|never happened)",
  "must have been (a|an|so|such|very)",
  "(and|,) nobody (told|asked|rang|called|checked|looked|came|noticed|here)",
  "(by (you|yourself|yourselves|the customer)|(on|at|from) your (own)? (end|part|side)|your own)",
  "(nothing|no _|you claim|you made|perhaps|maybe|not (quite|really)? sure|afraid (it|that))",
  "(ours|by (us|me|our|my)|(our|my) (own)? (mistake|fault|error|oversight|doing|slip|bad|responsibility|failure))",
  // Owned in the same breath: "and I am sorry about it".
  "(and|,) (for (that|this|which|it))? (i|we) (am|are|do)? (so|very|really|truly|deeply|both)* (sorry|apologise|apologize) (about|for|to you)",
  "(sorry|apologise|apologize|apologies) (that|it|the|your|yours|you|he|she|they|this|if|we)",
  "(on (us|me)|(take|took|taking) .. responsibility|that is down to (us|me))",
  "(i|we) (have)? (missed|overlooked|forgot|forgotten|lost|mixed|mishandled|entered|got|dropped|let|made a|failed|should have|did not|messed|sent|shipped|charged|booked|typed|read|keyed|packed|picked)",
  "(because|since|as|when|after|due to) (i|we|our|my|your|you)",
  "(if|whether|in case|unless|should|whenever|until|ensure|make sure|so that|to (stop|avoid|prevent)) .. (was|were|is|are|has|have|occurs|happens|goes|been|went|there)",
  "(no|not a|any|without|never a) (<failing>|<trouble>)",
  // News of what is over, what outside caused it, what an error means, what is so on the customer's own device.
  "(back (up|online|to normal|in service|on track)|up and running|(moving|running|working|flowing) (again|normally|as normal|as usual))",
  "(because of|due to|owing to|after|following) (a|an|the|some)? _? (signal|weather|storm|storms|snow|ice|fog|wind|winds|flood|floods|flooding|fire|lightning|strike|accident|collision|landslide|power (cut|failure|outage)) (,|$|failure|fault|conditions|at|in|on|near|and|this|last|overnight)",
  "(usually|often|normally|generally|typically) (mean|means|happens|happen|points)",
  "(on|in) your (phone|device|computer|laptop|tv|router|browser|console|tablet|inbox)",
  "(nobody|no one|none|nothing) <adverb>* (was|were|has|have|had|is)",
  // Taken off the customer, or put right.
  "(fee|fees|charge|charges|fine|penalty|surcharge|balance|debt|bill) (has|have|was|were|is|are|had|got)* been? (wiped|removed|dropped|waived|deleted|cancelled|reversed|lifted)",
  "been (removed|resolved|fixed|sorted|delivered|sent|shipped|dispatched|refunded|restored|corrected|approved|confirmed|completed|answered|received|collected|cleared|released|updated|solved|repaired) (,|$|now|already|since|by|on|at|to|for|from|today|yesterday|this|and)",
  "you (said|say|mentioned|wrote|write|report|reported|mean|describe|told)",
  "(error|fault|bug) (message|messages|code|codes|log|logs|report|page|rate)",
  "so (i|we) (have|am|are)",
  "delayed .. (due to|because|by|as)",
  "(i|you|we|he|she|people|they) (<adverb>|have|had|also|all|both|then)* (got|get|was|were|been) (stuck|lost|held up|caught|missed|overlooked|forgotten|left out|skipped)",
  "(i|we|he|she|they) .. and (<adverb>|then)* got stuck",
  "(look|looked|looks|think|thought|checked) twice",
  "dropped from (the|our|this) (range|line|menu|list|catalogue|catalog|collection)",
  "^ (because|since|as) ... , (you|your _) (could|had|were|was|lost|missed) ..",
  "(hour|hours|minutes|day|days|week|weeks|month|months|morning|afternoon|evening|night|sales|orders) (of (your|work|his|her|the|their|sleep) _?)? (was|were|got|been) (lost|wasted|spoiled|spoilt|ruined)",
];

/** The company does something in the sentence itself. */
export const DOER: readonly Phrase[] = [
  "(by|from|on) (us|me|our|my)",
  "(^|,|and|but|so|that|when|where|because) (sorry)? (i|we) (<adverb>|<in-between>|have|had|did|do|are|am|were|was|not|never)* (<past>|<act>|<act.en>|sold|should|take|took|own|must|put)",
  "(our|my) (<adverb>|own|_)? (<paperwork>|crew|team|counter|office|desk|test|checker|system|packing|layout|payout|sheet|department|update)",
];
