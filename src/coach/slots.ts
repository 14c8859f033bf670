/** Fills the {slots} of a rewrite from the draft and the customer's message; it never invents a fact, an amount, a date or a promise. */
import { datesIn } from "./dates.ts";
import type { Draft, Sentence } from "./draft.ts";
import { greetingName } from "./greeting.ts";
import { kept } from "./kept.ts";
import { plain, singleSpaced } from "./plain.ts";
import {
  beforeBut,
  behindBut,
  inPlainWords,
  orderedStep,
  type Recast,
  refusedAct,
  refusedActItself,
  restOfSentence,
  wholeSentence,
  withoutLead,
  withoutObviously,
} from "./recast.ts";
import { misenteredPiece, missingPiece, ourDeed, regretted, whatWasSaid } from "./recast-fault.ts";
import { lessHedged } from "./recast-hedge.ts";
import { otherParty, promisedDeed, promisedReply } from "./recast-promise.ts";

/** Sentences and messages whose words for each slot are kept: every answer asks for them again. */
const MOST_KEPT = 300;

/** What a slot can be filled from. */
export interface SlotSource {
  readonly draft: Draft;
  /** The sentence that the finding stands in; absent for what is missing. */
  readonly sentence?: Sentence;
}

/** What the customer asks for, as a noun phrase, when their message names it plainly. */
function request({ draft }: SlotSource): string | null {
  const named =
    draft.customer &&
    /\b(?:refund|replacement|exchange|cancellation|invoice|upgrade|discount|extension|delivery|appointment|booking|reservation|password|subscription|return)s?\b/i.exec(
      draft.customer,
    )?.[0];
  return named ? `the ${named.toLowerCase()}` : null;
}

/** The failure the customer names, as a noun phrase: "the late delivery", "the double charge". Closed list: safe grammar first. */
const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:charged|billed|paid|debited)\b[^.]{0,40}\b(?:twice|double|two times)\b|\bdouble[- ]charged?\b|\btwo (?:charges|payments)\b/i,
    "the double charge",
  ],
  [
    /\bwrong (?:item|size|colou?r|order|product|model|coat|shoes|book|parcel|one)\b|\bsent (?:me )?(?:a|the) wrong\b|\binstead of\b/i,
    "the wrong item",
  ],
  [/\b(?:cracked|smashed|broken|damaged|dented|torn|shattered)\b/i, "the damage"],
  [
    /\b(?:late|delayed|delay|has(?:n't| not) (?:arrived|come)|never (?:arrived|came)|still waiting|not (?:yet )?(?:arrived|received))\b/i,
    "the delay",
  ],
  [/\b(?:nobody|no one|no reply|no answer|no response|ignored|never (?:called|replied|answered|heard))\b/i, "the silence on our side"],
  [/\b(?:overcharged|charged too much|wrong amount|higher than)\b/i, "the wrong amount"],
  [/\b(?:outage|no internet|no heating|no power|no water|down since|went down|is down)\b/i, "the outage"],
  [/\b(?:crash(?:es|ed|ing)?|freez(?:es|ing)|frozen|error|bug|not working|doesn't work|stopped working)\b/i, "the fault"],
  [/\b(?:cancelled|canceled)\b/i, "the cancellation"],
  [/\b(?:didn't show|did not show|no[- ]show|never turned up|missed (?:the |our )?appointment)\b/i, "the missed appointment"],
];
const problemIn = kept((customer) => {
  const said = singleSpaced(plain(customer));
  return PROBLEMS.find(([form]) => form.test(said))?.[1] ?? null;
}, MOST_KEPT);
const problem = ({ draft }: SlotSource): string | null => (draft.customer ? problemIn(draft.customer) : null);

/** The customer's name, from the draft's own greeting. */
const customerName = ({ draft }: SlotSource): string | null => (draft.greeting ? (greetingName(draft.greeting.text)[0] ?? null) : null);

/** The one date in the sentence without its weekday: "14 May" of "Tuesday 14 May". */
function dateAlone({ sentence }: SlotSource): string | null {
  const [date, ...more] = sentence ? datesIn(sentence.tokens) : [];
  if (!sentence || !date || date.weekday === null || date.month === null || more.length > 0) return null;
  const words = sentence.text.slice(sentence.tokens[date.from]!.end, sentence.tokens[date.to - 1]!.end);
  return words.replace(/^[\s,]+/, "");
}

/** Fills a slot from the finding's own sentence. */
function from(recast: Recast): (source: SlotSource) => string | null {
  const recastOf = kept((text) => recast(text), MOST_KEPT);
  return ({ sentence }) => (sentence ? recastOf(sentence.text) : null);
}

const SLOTS: Readonly<Record<string, (source: SlotSource) => string | null>> = {
  act: from(refusedAct),
  "act-itself": from(refusedActItself),
  sentence: from(wholeSentence),
  request,
  problem,
  name: customerName,
  "date-alone": dateAlone,
  rest: from(restOfSentence),
  "without-lead": from(withoutLead),
  "behind-but": from(behindBut),
  "without-obviously": from(withoutObviously),
  "before-but": from(beforeBut),
  "your-step": from(orderedStep),
  "plain-words": from(inPlainWords),
  deed: from(promisedDeed),
  reply: from(promisedReply),
  party: from(otherParty),
  "our-deed": from(ourDeed),
  "missing-piece": from(missingPiece),
  "misentered-piece": from(misenteredPiece),
  regretted: from(regretted),
  "was-said": from(whatWasSaid),
  "less-hedged": from(lessHedged),
};

/** A template with its slots filled, and whether any of that came from the draft or the customer. */
export interface Filled {
  readonly text: string;
  readonly own: boolean;
}

/** The template with every slot filled, or null when one cannot be. `{request|this}` names what stands in when it cannot. */
export function fill(template: string, source: SlotSource): Filled | null {
  let complete = true;
  let own = false;
  const text = template.replace(/\{([a-z-]+)(?:\|([^{}]*))?\}/g, (_, slot: string, otherwise?: string) => {
    const value = SLOTS[slot]?.(source) ?? null;
    if (value === null && otherwise === undefined) complete = false;
    own ||= value !== null;
    return value ?? otherwise ?? "";
  });
  return complete ? { text, own } : null;
}

/** The slots that templates may use; a test holds every rule to them. */
export const SLOT_NAMES: readonly string[] = Object.keys(SLOTS);
