/** Recasts a sentence that hedges over and over for a suggestion: one hedge stays, so that nothing sounds surer than it is. */
import type { Recast } from "./recast.ts";

const SELF_DOUBT =
  /^(?:(?:well|hmm|um|so|ok)[,\s]+)*(?:(?:i['\u2019]?m |i am |we['\u2019]?re )?not (?:100 ?%|a hundred per ?cent|completely|totally|really|entirely|quite|too|at all|so)?\s?(?:sure|certain|positive)?|i (?:could|may|might) (?:well )?be wrong(?: here)?|(?:please )?do(?:n['\u2019]?t| not) (?:quote|hold) me (?:on|to) (?:it|this|that)|correct me if i['\u2019]?m wrong|maybe i['\u2019]?m wrong(?: here)?)[,\s]+(?:but|though)\s+/i;
const LOOSE =
  /,?\s*\b(?:perhaps|maybe|possibly|potentially|conceivably|presumably|sort of|kind of|kinda|sorta|i guess|i suppose|or something|if that makes sense|or so i think)\b,?/gi;
const BELIEF = /\b(?:i|we) (?:think|believe|guess|suppose|reckon|imagine|would (?:think|guess|say))(?: that)?\s+/gi;
/** "It should be fine, I think", "it should work now, hopefully": what hedges once more at the end. */
const TRAILING = /,?\s*\b(?:hopefully|i (?:think|believe|guess|suppose|reckon|hope))[\s.!]*$/i;
/** "Should probably" hedges twice; "will probably" once. */
const TWICE = /\b(may|might|could|should) (?:probably|hopefully)\b/gi;
const MODAL = /\b(?:may|might|could|should|probably)\b/i;
const CLAUSE =
  /^(?:(?:i|we) (?:think|believe)\s+)?(?:it|this|that|the|your|we|they|there|our|a)(?:['\u2019]\w+)?\s+(?:[\w'\u2019-]+\s+){0,5}(?:may|might|could|should|will|is|are|was|were|has|have|does|can)\b/i;
const FEWEST_WORDS = 4;

/** "Not 100% but I think it could be the router possibly." gives "It could be the router." Null where a clause does not remain. */
export const lessHedged: Recast = (sentence) => {
  const direct = sentence.replace(SELF_DOUBT, "").replace(LOOSE, "").replace(TRAILING, "").replace(TWICE, "$1");
  const single = (MODAL.test(direct) ? direct.replace(BELIEF, "") : direct).replace(/^[\s,]+|[\s.!,]+$/g, "").replace(/\s{2,}/g, " ");
  const hedged = MODAL.test(single) || /\b(?:i|we) (?:think|believe)\b/i.test(single);
  const reads = hedged && CLAUSE.test(single) && !/[?;:\u2026]|,\s*(?:but|or)\b|\bmay or may not\b/i.test(single);
  return reads && single !== sentence && single.split(" ").length >= FEWEST_WORDS ? `${single[0]!.toUpperCase()}${single.slice(1)}.` : null;
};
