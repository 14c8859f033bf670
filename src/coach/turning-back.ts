/** How a sentence turns against the kind one before it. Nothing but lists: the build puts numbers in their place. */
import type { Phrase } from "./pattern.ts";

/** Opens a sentence that turns; words with other uses count before a comma only. */
export const TURNS: readonly Phrase[] = [
  "^ (but|however|nevertheless|nonetheless|having said that|that said|that being said|all that said|even so|all the same|be that as it may)",
  "^ (still|yet|then again|mind you|on the other hand|at the same time|at the end of the day) ,",
];

export const KIND: readonly Phrase[] = [
  "(sorry|apologise|apologize|apologies|regret|sympathise|sympathize|empathise|empathize|appreciate|hear you|feel for you|frustrating|frustration|fair point|fair enough)",
  "(you are|your) _? right",
  "(i|we) _? _? (understand|agree)",
  "(i|we) _? _? (see|know|realise|realize|get) (how|why|that|it|this|the)",
];

/** A refusal, a limit, a duty, a charge. */
export const TAKES_BACK: readonly Phrase[] = [
  "(not|no|never|nothing|none|nobody|only|must|unable|have to|has to|had to|need to|needs to|should have|supposed to|policy|policies|rule|rules|terms|procedure|procedures|requirement|requirements|responsible|responsibility|stands|stand|remains|remain|stays|final|fee|fees|charge|charges|expired|lapsed|too late|outside|fault)",
];

/** Somebody on our side does something, or nothing is wrong or asked after all. */
export const HELPS: readonly Phrase[] = [
  "(i|we) (<adverb>|also|already|just|still)* (have|had|will|shall|am|are|can|could|would|did|want|found|checked|sent|made|moved|asked|got|put|took|kept|need) !(<adverb>? (not|no|never|nothing|only|to|unable|afraid|bound|obliged|sorry))",
  "(here is|what i can|what we can|good news|no charge|no cost|no need|no worries|no problem|no harm|no fee|no longer|never lost|not lost|not your fault|not too late|instead)",
  "nothing (is|was)? (lost|more|else|to pay|to worry)",
  "(you|u) (do|will) not (need|have|owe|lose|be charged|pay)",
];
