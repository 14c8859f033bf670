/** Finds what a customer asks: with a question mark, without one, and inside other sentences ("could you tell me when", "I'd like to know whether"). */
import { keptBeside } from "./kept.ts";
import { plain } from "./plain.ts";
import type { Split } from "./read.ts";
import { tokensOf } from "./tokens.ts";
import { zonesOf } from "./zones.ts";

/** A question in the customer's own words, and the same in plain words: lower case, contractions expanded, from the question word on. */
export interface Asked {
  readonly quote: string;
  readonly words: string;
}

const QUESTION_WORD = "(?:when|why|how|what|where|who|which|whose)";
const HELPER = "(?:is|are|was|were|am|do|does|did|can|could|will|would|shall|should|may|has|have|had|must)";
const LEAD =
  "(?:(?:hi|hello|hey|hiya|ok|okay|so|also|and|but|now|thanks|thank you|please|just|actually|well|there|team|guys|all|folks|quick question|quick one|good (?:morning|afternoon|evening|day)|@\\w+) )*";
/** "Can I", "is there", "what time do", "where is": the order of words asks, whether or not a mark does. */
const INVERTED = [
  `(?:is|can|could|will|would|should|does|has) (?:not )?(?:i|you|we|they|he|she|it|this|that|there|the|my|your|our|any|anyone|anybody|someone|somebody)`,
  `(?:do|did|are|were|have|had|am|may|shall|must) (?:not )?(?:i|you|we|they|he|she|it|these|those|there|anyone)`,
  `(?:when|why|how|where|who) ${HELPER}`,
  "(?:where|when|who|why)s (?:the|my|your|this|that|it)",
  `what (?:is|are|was) (?!worse|more)`,
  `what (?:do|does|did|can|could|will|would|should|has|have|if|about|else)`,
  `(?:what|which|whose) \\w+ ${HELPER}`,
  "what (?:time|size|kind|colou?r)",
  "how (?:long|much|many|far|soon|often|big|large|heavy|old|come|about|to)",
  "any (?:chance|news|update|updates|way|idea|luck)",
].join("|");
const ASKS = new RegExp(`\\b(?:${INVERTED})\\b`);
const LEADING = new RegExp(`^${LEAD}`);
/** In a sentence that runs on: "my dog is allergic also how big is the bag". */
const RUNS_ON =
  /\b(?:also|and|but|plus|or) (?=(?:how (?:long|much|many|far|soon|often|big|large|heavy|do|does|can)|(?:when|where|why|what) (?:is|are|do|does|will|can)|(?:can|could|will|would|should|do|are|have) (?:i|you|we)|is (?:it|there)) )/;
const WHAT_IS_ASKED = `(?:${QUESTION_WORD}|whether|if (?!you (?:need|want|have|require|would like)))\\b`;
/** Frames in which a question is told: the question itself follows. */
const TOLD = [
  `(?:could|can|would|will) (?:you|someone|anyone|somebody) (?:please )?(?:tell|let|explain|confirm|advise|clarify|say|check|give|find out|remind|show|look up)\\b[\\w ]{0,30}? `,
  `(?:i|we) (?:would |just |really |only |do )*(?:like|love|want|need|wish|have|am trying|are trying|am keen) to (?:know|hear|find out|ask|understand|be told|see)[\\w ]{0,12}? `,
  `please (?:tell|let|explain|confirm|advise|clarify|say|check)\\b[\\w ]{0,20}? `,
  `(?:let|tell) (?:me|us) (?:know )?`,
  `(?:i|we) (?:am |are |was |were |just )*(?:wonder|wondering|unsure|not sure|asking|curious)(?: about)? `,
  `(?:i|we) (?:have no idea|do not (?:know|understand|see|get)|can not (?:tell|see|find|work out|understand|figure out)|need to know) `,
  `(?:no idea|any idea|not sure|unclear|wondering) `,
].join("|");
const TELLS = new RegExp(`\\b(?:${TOLD})(?=${WHAT_IS_ASKED})`);
/** Nothing is asked by "seriously?". */
const EMPTY =
  /^(?:seriously|really|hello|hi|hey|huh|ok|okay|right|anyone|yes|no|anybody there|is anybody there|are you serious|how dare you\b.*|are you (?:kidding|joking|trying to)\b.*|what (?:a|the)\b.*)*$/;

function askedIn(sentence: string): Asked | null {
  const tokens = tokensOf(sentence);
  const words = tokens.map((t) => t.word).join(" ");
  if (EMPTY.test(words)) return null;
  const told = TELLS.exec(words);
  if (told) return { quote: sentence, words: words.slice(told.index + told[0].length) };
  const behindLead = words.replace(LEADING, "");
  if (ASKS.exec(behindLead)?.index === 0) return { quote: sentence, words: behindLead };
  if (/\?["')]*$/.test(sentence)) return { quote: sentence, words: behindLead.slice(ASKS.exec(behindLead)?.index ?? 0) };
  const runsOn = RUNS_ON.exec(words);
  if (!runsOn) return null;
  const at = runsOn.index + runsOn[0].length;
  return { quote: sentence.slice(tokens[words.slice(0, at).split(" ").length - 1]?.start ?? 0), words: words.slice(at) };
}

/** Every question in a customer's message, in order; quoted mail and signature aside. */
export const questionsAsked = (customer: string, split: Split): readonly Asked[] => askedBy(split, customer);

/** Messages whose questions are kept: a draft is read many times beside the same one. */
const MOST_KEPT = 20;

const askedBy = keptBeside((split: Split, customer): readonly Asked[] => {
  const message = plain(customer);
  return zonesOf(message)
    .body.flatMap((zone) => split(message.slice(zone.start, zone.end)))
    .flatMap((sentence) => askedIn(sentence.trim()) ?? []);
}, MOST_KEPT);
