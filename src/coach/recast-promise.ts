/** Recasts a promise or a pointing elsewhere for a suggestion: the deed and the party that the sentence itself names. */
import type { Recast } from "./recast.ts";

const APOSTROPHE = "['\\u2019]";
const WILL = new RegExp(
  `\\b(?:I|we)(?:${APOSTROPHE}ll| will| shall)\\s+(?:(?:also|then|certainly|definitely|just|now|of course|\\w+ly)\\s+)*((?:[\\w'\\u2019-]+\\s?){1,9})`,
  "i",
);
/** Where the deed ends and the vagueness begins. */
const VAGUE_END =
  /\s*\b(?:soon|shortly|asap|as soon|as quickly|in due course|at some|some ?time|next time|one of these|when|whenever|once|eventually|later|in the (?:coming|near|next)|at the earliest|if|further|and|but|so|because|hopefully|before too long)\b.*$/i;
/** Deeds that reach the customer by themselves, so that a day is all they lack. */
const REACHES =
  /^(?:get back|be in touch|let you know|(?:update|inform|notify|advise) you|contact you|call you|ring you|email you|write|reply|respond|reach out|come back|keep you)\b/i;
/** What one is, has, knows or waits for is done by nobody. */
const NO_DEED =
  /^(?:do|try|be|see|have|make|take|not|never|endeavou?r|aim|strive|attempt|hope|work|also|know|hear|find out|wait|need|want|get there|cross)\b/i;
const LONGEST_DEED = 8;

function promised(sentence: string): string | null {
  const deed = WILL.exec(sentence)?.[1]?.replace(VAGUE_END, "").trim();
  return deed && deed.split(/\s+/).length <= LONGEST_DEED ? deed : null;
}

/** "We'll look into the fee soon." gives "look into the fee"; null for what needs no further word to the customer. */
export const promisedDeed: Recast = (sentence) => {
  const deed = promised(sentence);
  return deed && !REACHES.test(deed) && !NO_DEED.test(deed) ? deed : null;
};

/** "We'll get back to you shortly." gives "get back to you"; null for any other promise. */
export const promisedReply: Recast = (sentence) => {
  const reply = promised(sentence);
  return reply && REACHES.test(reply) && !/^keep you/i.test(reply) ? reply : null;
};

const POINTED_TO =
  /\b(?:contact|call|ring|phone|email|ask|speak (?:to|with)|talk to|write to|check with|reach out to|get in touch with|take (?:that|this|it) up with)\s+((?:the|our)\s(?:[\w\u2019'-]+\s){0,2}?(?:team|department|desk|office|store|branch|manufacturer|courier|carrier|supplier|seller|warehouse|restaurant|hotel|airline|venue|shop|reception|garage|depot|agency))\b/i;

/** "Please contact our billing team." gives "our billing team". */
export const otherParty: Recast = (sentence) => POINTED_TO.exec(sentence)?.[1]?.toLowerCase() ?? null;
