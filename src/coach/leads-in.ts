/** How a customer leads into what was written to them: "You wrote: …", "Your last mail said …". Nothing but a list: the build puts numbers in its place. */
import type { Phrase } from "./pattern.ts";

export const LEADS_IN: readonly Phrase[] = [
  "(you|your (colleague|team|agent|rep|staff|office|company)|someone|somebody|he|she|they|support|the (agent|rep|first|last)) _? _? _? (wrote|write|said|say|says|told|tell|replied|reply|answered|answer|promised|sent|send|assured|go|keep saying|keep telling)",
  "(your|the|that|this) (last|latest|previous|earlier|first|other|second|same|standard|automatic|only) (e-mail|email|mail|message|reply|answer|response|note|text|letter|chat)",
  "your (e-mail|email|mail|message|reply|answer|response|note|text|letter|chat)",
];
