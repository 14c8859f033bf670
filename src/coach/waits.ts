/** Whether a sentence leaves somebody waiting for something. Nothing but lists: the build puts numbers in their place. */
import type { Phrase } from "./pattern.ts";

/** What is granted or kept up, and no wait for anybody: "we'll pay for the fish", "I'll keep it open". */
const NO_WAIT =
  "(<in-between>|<adverb>|<idle>|not|never|always|be|pay|cover|match|refund|credit|waive|honour|honor|take off|make up|keep|leave|stay|hold|say|do everything|do our best|do my best|remember|hear|see if|get a|get an|get <number>|show|describe|find|cost|you)";

/** Something is to come. */
export const AHEAD: readonly Phrase[] = [
  `(will|shall|let me|let us) (<in-between>|<adverb>|you)* !${NO_WAIT} _`,
  "(will|shall) <in-between>* be (<act.en>|<repair.en>|<act.ing>|in touch|in your|back to you)",
  "leave (it|this|that) with (me|us)",
];

/** It is tied to something else than a day, or to what the customer does first; or it is done at once. */
export const TIED: readonly Phrase[] = [
  "(until|till|once|if|unless|when|whenever|moment|as soon as|now|straight away|right away|afterwards|at lunch|or i|or we)",
  "same (day|hour|afternoon|morning|night|evening|week)",
  "(night|day|week) before",
  "(send|tell|give|bring|attach|drop|pop|show|text|message|email|let|post|dm|call|ring|write|reply|pick|choose) ... (and|then|so) (i|we|the|it)",
];
