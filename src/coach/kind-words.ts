/** What a sentence says that only greets, feels, thanks or wishes. Nothing but a list: the build puts numbers in its place. */
import type { Phrase } from "./pattern.ts";

/** A sentence that only greets, feels, thanks or wishes: no answer to anything. */
export const ONLY_KIND: readonly Phrase[] = [
  "(sorry|apologise|apologize|apologies|apology|regret|sympathise|sympathize)",
  "(thank|thanks|appreciate|grateful|cheers)",
  "(i|we) (can|do|really|completely|fully|totally|truly|also|certainly|absolutely|both|just|so)* (understand|hear|feel|see|imagine|know|get|realise|realize|value|wish|hope|care|sympathise|sympathize|empathise|take your) ..",
  "(must|that|it|this) (be|is|sounds|must have been|must be|was) .. (<feeling>|<soft-feeling>|terrible|horrible|awful|bad|unacceptable)",
  "(frustrating|frustration|inconvenience|disappointing|patience|understanding|feedback|concerns)",
  "(regards|sincerely|best wishes|kind wishes|take care|have a|good vibes|thoughts are with|all the best|hang in there|stay safe|^ yours (sincerely|faithfully|truly|,|$))",
  "^ (dear|hi|hello|hey|good (morning|afternoon|evening|day)) ..",
  "(valued customer|means a lot|important to us|our priority|top priority|strive|take .. seriously|happy to help|here to help|feel free)",
  "(received|noted|acknowledge|reference) ..",
  "(someone|somebody|as soon as possible|shortly|in due course|soon|look into)",
];
