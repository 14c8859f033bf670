/** Recasts a sentence of the draft for a suggestion: what it refuses, what it asks, what is left without its lead. Nothing is added. */

/** A part of a sentence in words that fit a template, or null where the grammar would not hold. */
export type Recast = (sentence: string) => string | null;

const LONGEST_ACT = 14;
const LONGEST_KEPT = 160;
const FEWEST_KEPT_WORDS = 3;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
/** A sentence that was left without its full stop gets one, so that another can follow. */
const ended = (text: string): string => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);
const countWords = (text: string): number => text.split(/\s+/).length;

const ADVERB = "(?:(?:simply|just|really|unfortunately|also|currently|sadly|still)\\s+)*";
const APOSTROPHE = "['\\u2019]?";
const UNABLE = `can(?:not|${APOSTROPHE}t| not)|(?:won${APOSTROPHE}t|will not) be able to|(?:not able|unable|not allowed) to`;
const WE_REFUSE = `${UNABLE}|couldn${APOSTROPHE}t|could not|don${APOSTROPHE}t|do not|no longer|never`;
/** "We cannot ...", or "cannot ..." at the start of a sentence; what others can't do is no refusal. */
const CANNOT = new RegExp(
  `(?:\\b(?:i|we)\\s*(?:${APOSTROPHE}re|${APOSTROPHE}m|\\s*are|\\s*am)?\\s*${ADVERB}(?:${WE_REFUSE})|^(?:(?:no|sorry|nope|unfortunately|unfort|sadly)[\\s,.]+)*(?:${UNABLE}))\\s+${ADVERB}((?:[\\w'\\u2019$\\u00A3\\u20AC%#.-]+[^\\S\\n]?){1,14})`,
  "i",
);
const PERMITS_NOT =
  /\b(?:does not|doesn['\u2019]?t|do not|don['\u2019]?t) (?:allow|permit)(?: for)? ((?:any |free )?(?:refunds?|returns?|exchanges?|changes?|discounts?|extensions?|cancellations?|upgrades?|transfers?|swaps?|name changes?)\b(?:\s[\w'\u2019-]+){0,6})/i;
const ACT_ENDS =
  /\s(?:because|as|since|but|so|due|per|and|unless|until|under|within our|at this time|at the moment|im afraid|sorry|thats)\b/i;
/** Acts that say nothing by themselves, and verbs for which "I can't" would mean something else. */
const NO_ACT =
  /^(?:do (?:that|this|it|so|anything)|do$|help|have|know|be|see|tell|say|think|believe|wait|assist|make the rules|charge|apologi[sz]e|thank)\b/i;

/** A verb alone, whose object stands elsewhere: "names we never give out". */
const NO_OBJECT = /^[\w'\u2019-]+(?: (?:out|up|off|away|back|over|down|in|on))?$/;

/** The refused act: "we cannot exchange items before Friday." gives "exchange items before Friday". */
export const refusedAct: Recast = (sentence) => {
  const permitted = PERMITS_NOT.exec(sentence)?.[1];
  const act = (permitted ? `offer ${permitted}` : CANNOT.exec(sentence)?.[1])?.split(ACT_ENDS)[0]?.replace(/[\s.!?,;:]+$/, "");
  return act && countWords(act) <= LONGEST_ACT && !NO_ACT.test(act) && !NO_OBJECT.test(act) ? act : null;
};

/** The refused act with a fee or a date singled out: "waive the fee itself"; other acts as they are. */
export const refusedActItself: Recast = (sentence) => {
  const act = refusedAct(sentence);
  return act &&
    /^\w+ (?:the|this|that|your)(?: [\w-]+)? (?:fee|charge|price|total|fare|penalty|deposit|rent|date|rate|surcharge|fine)$/i.test(act)
    ? `${act} itself`
    : act;
};

const BAD_NEWS_LEAD =
  /^(?:(?:i(?:['\u2019]?m| am)|we(?:['\u2019]re| are)) (?:afraid|sorry to (?:say|inform you|tell you))(?: that)?|(?:but |so )?(?:unfortunately|unfort|regrettably|sadly|regretfully|alas|unluckily)|(?:i|we) regret to (?:inform|tell|advise|say)(?: you)?(?: that)?|sad to say|sorry to say|it is with (?:great |deep )?regret that)[,\s]+(?=\S)/i;

/** "The coach, I'm afraid, has left", and "It has left, I'm afraid", where a sentence of its own remains. */
const BAD_NEWS_ASIDE =
  /(?<=^(?:we|i|the|it|there|that|your|this|our)\b.{8,}?),?\s(?:i['\u2019]?m|i am) afraid(?: so)?(?:,(?=\s)|(?=[.!]?\s*$))/i;

/** The sentence without the words that announce bad news: "I'm afraid we can't do it." gives "We can't do it." */
export const withoutLead: Recast = (sentence) => {
  const rest = sentence.replace(BAD_NEWS_LEAD, "").replace(BAD_NEWS_ASIDE, "");
  return rest !== sentence && countWords(rest) >= FEWEST_KEPT_WORDS ? ended(capital(rest)) : null;
};

/** The sentence ready to be gone on with: lead and full stop off, capital on. Null where going on would read badly. */
export const wholeSentence: Recast = (sentence) => {
  const kept = sentence
    .replace(/^(?:no|sorry|nope)\b[,.!\s]+/i, "")
    .replace(BAD_NEWS_LEAD, "")
    .replace(/[\s.!]+$/, "");
  const begins = /^(?:we|i|you|your|the|that|this|it|our|there|these|those|all|sale|late)(?:['\u2019]\w+)?\s/i.test(kept);
  if (!begins || countWords(kept) < FEWEST_KEPT_WORDS || kept.length > LONGEST_KEPT) return null;
  return /[?;:\n\u2026]|\b(?:sorry|afraid)$/i.test(kept) ? null : capital(kept);
};

/** The clauses behind "but" or "however", as a sentence of their own. */
export const behindBut: Recast = (sentence) => {
  const rest = /\b(?:but|however)\b[\s,]*(.{8,})$/is.exec(sentence)?.[1];
  return rest && countWords(rest) >= FEWEST_KEPT_WORDS && !/^(?:still|no|not|nope|sorry)\b/i.test(rest) ? ended(capital(rest)) : null;
};

/** The clause in front of "but" as a sentence: "I understand this is a shock, but ..." gives "I understand this is a shock." */
export const beforeBut: Recast = (sentence) => {
  const kept = /^(.{6,}?)[\s,;-]+(?:and[\s,]+)?(?:but|however|nevertheless|yet)\b/is.exec(sentence)?.[1];
  if (!kept || countWords(kept) < 2 || /\b(?:i['\u2019]d|i would|would|wish)\b|^(?:while|although|though|much as|yes|in an)\b/i.test(kept))
    return null;
  return `${capital(kept).replace(/[\s,;-]+$/, "")}.`;
};

/** The sentence without its first words up to a comma. */
export const restOfSentence: Recast = (sentence) => {
  const rest = /^[^,]{1,40},\s*(.+)$/s.exec(sentence)?.[1];
  return rest &&
    !/^(?:if|when|since|because|while|although|though|as soon|unless|once|in case)\b/i.test(sentence) &&
    !/^(?:and|but|so|or|nor|then|which|because)\b/i.test(rest)
    ? ended(capital(rest))
    : null;
};

const ORDER =
  /\b(?:you|u)\s*(?:['\u2019]?ll|will)?\s*(?:must|(?:have|need|got) to|are (?:required|obliged|expected|obligated) to|are to|shall)\s+(?:(?:first|now|still|also|then|immediately|therefore)\s+)*(?!be\b|have\b|wait\b|not\b|accept\b|understand\b|comply\b)([a-z][^.!?;:,\n]{3,70})/i;
const LONGEST_STEP = 10;

/** What the customer is told to do: "You must send the form first." gives "send the form first". */
export const orderedStep: Recast = (sentence) => {
  const step = ORDER.exec(sentence)?.[1]
    ?.split(/\s(?:or|otherwise|before anything|because|as|and|else)\s/i)[0]
    ?.trim();
  return step && countWords(step) <= LONGEST_STEP ? step : null;
};

const OFFICE_OPENER =
  /^(?:please |kindly |pls )?(?:be (?:advised|informed|notified|aware|noted)|we (?:wish|beg|would like) to (?:inform|advise|notify) you|this is to (?:inform|notify|advise)(?: you)?|note|we hereby (?:confirm|inform you))\s*(?:that)?\s+(?=\w+\s+\w+\s+\w+)/i;
const PLAIN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:please |kindly |pls )?revert(?: back)?(?: to (?:us|me))?(?= |[.!]|$)/gi, "please reply"],
  [/\b(?:please |kindly )?find (?:enclosed|attached) herewith\b|\b(?:enclosed|attached) please find\b/gi, "attached is"],
  [/\bin the event (?:that|of)\b/gi, "if"],
  [/\b(?:pursuant to|in accordance with)\b/gi, "under"],
  [/\badjudicated\b/gi, "decided"],
  [/\b(?:am|are) in receipt of\b/gi, "have received"],
  [/\backnowledge (?:the )?receipt of\b/gi, "have received"],
  [/\bthe undersigned\b/gi, "I"],
  [/\b(?:owing|due) to the fact that\b|\bon account of the fact that\b/gi, "because"],
  [/\bat this (?:juncture|point in time|moment in time)\b/gi, "now"],
  [/\bfor your (?:kind )?perusal\b/gi, "for you to read"],
  [/\bnotwithstanding\b/gi, "despite"],
  [/\byour good ?sel(?:f|ves)\b/gi, "you"],
  [/\bfurnish (us|me) with\b/gi, "send $1"],
  [/\bprior to\b/gi, "before"],
  [/\bsubsequent to\b/gi, "after"],
  [/\bin respect of\b/gi, "for"],
  [/\b(?:with regards? to|with reference to|in relation to)\b/gi, "about"],
  [/\b(?:utilise|utilize)\b/gi, "use"],
  [/\b(?:require|need) (?:any )?(?:further|additional) assistance\b/gi, "need more help"],
  [/\b(?:hereby|herewith|forthwith|duly|aforementioned|aforesaid|above-mentioned) /gi, ""],
  [/\bat (?:the|your) earliest(?: convenience)?\b/gi, "when you can"],
];

/** The sentence with known office phrases said plainly; null when it has none. */
export const inPlainWords: Recast = (sentence) => {
  const said = PLAIN_WORDS.reduce((text, [stiff, simple]) => text.replace(stiff, simple), sentence.replace(OFFICE_OPENER, "")).trim();
  return said !== sentence && said.length > 0 ? capital(said) : null;
};

/** The sentence without the adverbs that call its matter obvious or easy: "Simply click Next." gives "Click Next."; null without any, or where one is quoted. */
export const withoutObviously: Recast = (sentence) => {
  const rest = sentence
    .replace(/\b(?:obviously|clearly|evidently|naturally|needless to say|simply|merely|just)\b,?[^\S\n]*/gi, "")
    .replace(/,\s*(?=[.!?]|$)/, "");
  return rest !== sentence && countWords(rest) > 2 && !/["\u201C\u201D]/.test(sentence) ? capital(rest) : null;
};
