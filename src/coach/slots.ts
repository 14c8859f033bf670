/** Fills the {slots} of a rewrite from the draft and the customer's message; it never invents a fact, an amount, a date or a promise. */
import type { Draft, Sentence } from "./draft.ts";
import { greetingName } from "./greeting.ts";

/** What a slot can be filled from. */
export interface SlotSource {
  readonly draft: Draft;
  /** The sentence that the finding stands in; absent for what is missing. */
  readonly sentence?: Sentence;
}

const LONGEST_ACT = 14;

/** The refused act in a sentence: "we cannot exchange items before Friday." gives "exchange items before Friday". */
function refusedAct({ sentence }: SlotSource): string | null {
  if (!sentence) return null;
  const match =
    /\b(?:I|we)\s*(?:(?:simply|just|really|unfortunately|also)\s+)?(?:can(?:not|'t| not)|won't be able to|will not be able to|(?:are|am|'re|'m) (?:unable|not able|not allowed) to|couldn't|could not|don't|do not)\s+((?:[\w'$\u00A3\u20AC%#.-]+\s?){1,14})/i.exec(
      sentence.text,
    );
  const act = match?.[1]
    ?.split(/\s(?:because|as|since|but|so|due|per|and|unless|until|,)\b/i)[0]
    ?.replace(/[\s.!?,;:]+$/, "")
    .replace(/\b(?:my|our)\b/gi, (word) => word.toLowerCase());
  return act && act.split(/\s+/).length <= LONGEST_ACT && !/^(?:do|help|have|know|be)\b/i.test(act) ? act : null;
}

/** The refused act with its object singled out, where the grammar allows: "waive the fee itself", "refund the tickets themselves". */
function refusedActItself(source: SlotSource): string | null {
  const act = refusedAct(source);
  const object = act && /\b(?:the|your|this|that|these|those)(?: [\w-]+)? ([a-z-]{3,})$/i.exec(act)?.[1];
  if (!object || /(?:ly|ss|us|ing|time|back|way|now|today|case)$/.test(object)) return act;
  return `${act} ${object.endsWith("s") ? "themselves" : "itself"}`;
}

const LONGEST_KEPT = 160;

/** The sentence itself, ready to be gone on with: full stop off, capital on. Null where going on would read badly. */
function wholeSentence({ sentence }: SlotSource): string | null {
  const kept = sentence?.text.replace(/[\s.!]+$/, "");
  if (!kept || kept.length > LONGEST_KEPT || kept.split(/\s+/).length < 5 || /[?;:\n\u2026]|\b(?:sorry|afraid)$/i.test(kept)) return null;
  return kept[0]!.toUpperCase() + kept.slice(1);
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
const problem = ({ draft }: SlotSource): string | null =>
  draft.customer ? (PROBLEMS.find(([form]) => form.test(draft.customer!))?.[1] ?? null) : null;

/** The customer's name, from the draft's own greeting. */
const customerName = ({ draft }: SlotSource): string | null => (draft.greeting ? (greetingName(draft.greeting.text)[0] ?? null) : null);

/** The sentence without its first words up to a comma ("Unfortunately, we …" gives "We …"). */
function restOfSentence({ sentence }: SlotSource): string | null {
  const rest = sentence && /^[^,]{1,40},\s*(.+)$/s.exec(sentence.text)?.[1];
  return rest ? rest[0]!.toUpperCase() + rest.slice(1) : null;
}

const LEAD =
  /^(?:(?:i(?:'m| am)|we(?:'re| are)) (?:afraid|sorry to (?:say|inform you|tell you))(?: that)?|(?:unfortunately|regrettably|sadly|regretfully|alas|unluckily)|(?:i|we) regret to (?:inform|tell|advise|say)(?: you)?(?: that)?|sad to say|it is with (?:great |deep )?regret that)[,\s]+(?=\S)/i;

/** The sentence without the words that announce bad news ("I'm afraid we can't" gives "We can't"). */
function withoutLead({ sentence }: SlotSource): string | null {
  const rest = sentence && LEAD.test(sentence.text) ? sentence.text.replace(LEAD, "") : null;
  return rest && rest.split(/\s+/).length >= 3 ? rest[0]!.toUpperCase() + rest.slice(1) : null;
}

/** The sentence's clauses behind "but" or "however", as a sentence of their own. */
function behindBut({ sentence }: SlotSource): string | null {
  const rest = sentence && /\b(?:but|however)\b[\s,]*(.{8,})$/is.exec(sentence.text)?.[1];
  return rest ? rest[0]!.toUpperCase() + rest.slice(1) : null;
}

/** The clause in front of "but" as a sentence of its own: "I understand this is a shock, but ..." gives "I understand this is a shock." */
function beforeBut({ sentence }: SlotSource): string | null {
  const kept = sentence && /^(.{12,}?)[\s,;-]+(?:but|however|nevertheless|yet)\b/is.exec(sentence.text)?.[1];
  if (!kept || /\b(?:i'd|i would|would) (?:love|like)\b|^(?:while|although|though|much as)\b/i.test(kept)) return null;
  return `${kept[0]!.toUpperCase()}${kept.slice(1)}.`;
}

/** What the customer is told to do: "You must send the form first." gives "send the form first". */
function orderedStep({ sentence }: SlotSource): string | null {
  const ordered =
    /\b(?:you|u)\s*(?:'ll|will)?\s*(?:must|(?:have|need) to|are (?:required|obliged|expected|obligated) to|are to|shall)\s+(?!be\b|have\b|wait\b|not\b|accept\b|understand\b)([a-z][^.!?;:,\n]{3,70})/i.exec(
      sentence?.text ?? "",
    )?.[1];
  const step = ordered?.split(/\s(?:or|otherwise|before anything|because|as|and)\s/i)[0]?.trim();
  return step && step.split(/\s+/).length <= 10 ? step : null;
}

/** Stock office openers, and what is left to say without them. */
const OPENERS =
  /^(?:please |kindly )?(?:be (?:advised|informed|notified|aware)|we (?:wish|beg|would like) to (?:inform|advise|notify) you|this is to (?:inform|notify|advise)(?: you)?|kindly note|we hereby (?:confirm|inform you))\s*(?:that)?\s+(?=\w+\s+\w+\s+\w+)/i;
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bplease find (?:enclosed|attached) herewith\b|\benclosed please find\b/gi, "attached is"],
  [/\bin the event (?:that|of)\b/gi, "if"],
  [/\bprior to\b/gi, "before"],
  [/\bsubsequent to\b/gi, "after"],
  [/\bin respect of\b|\bwith regard to\b/gi, "about"],
  [/\b(?:utilise|utilize)\b/gi, "use"],
  [/\b(?:require|need) (?:any )?(?:further|additional) assistance\b/gi, "need more help"],
  [/\b(?:hereby|herewith|forthwith|duly|kindly) /gi, ""],
  [/\b(?:aforementioned|aforesaid|above-mentioned) /gi, ""],
  [/\bat (?:the|your) earliest(?: convenience)?\b/gi, "when you can"],
];

/** The sentence in plain words, where only known phrases stand in the way. */
function inPlainWords({ sentence }: SlotSource): string | null {
  if (!sentence) return null;
  const bare = sentence.text.replace(OPENERS, "");
  const said = PLAIN_WORDS.reduce((text, [stiff, simple]) => text.replace(stiff, simple), bare).trim();
  return said !== sentence.text && said.length > 0 ? said[0]!.toUpperCase() + said.slice(1) : null;
}

const SLOTS: Readonly<Record<string, (source: SlotSource) => string | null>> = {
  act: refusedAct,
  "act-itself": refusedActItself,
  sentence: wholeSentence,
  request,
  problem,
  name: customerName,
  rest: restOfSentence,
  "without-lead": withoutLead,
  "behind-but": behindBut,
  "before-but": beforeBut,
  "your-step": orderedStep,
  "plain-words": inPlainWords,
};

/** The template with every slot filled, or null when one cannot be. `{request|this}` names what stands in when it cannot. */
export function fill(template: string, source: SlotSource): string | null {
  let complete = true;
  const text = template.replace(/\{([a-z-]+)(?:\|([^{}]*))?\}/g, (_, slot: string, otherwise?: string) => {
    const value = SLOTS[slot]?.(source) ?? otherwise;
    if (value === undefined) complete = false;
    return value ?? "";
  });
  return complete ? text : null;
}

/** The slots that templates may use; a test holds every rule to them. */
export const SLOT_NAMES: readonly string[] = Object.keys(SLOTS);
