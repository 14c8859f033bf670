/** The particulars in a sentence: amounts, dates, times and names, which a suggestion must not lose. */
import { kept } from "./kept.ts";

const UNIT =
  "(?:%|per ?cent|percent|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|am|pm|euros?|pounds?|dollars?|quid|rupees?|times|nights?|pages?|kg|km|miles?|gb|mb)";
const NUMBER_WORD =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)";
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
/**
 * References and amounts with their units, dates, times; longest form first. Beside each the words without which it cannot stand there: an
 * expression is compiled when it is first run, which takes a fresh worker milliseconds for the long ones and nothing for a sentence that has none.
 */
const FIGURES: readonly { readonly needs: RegExp; readonly form: RegExp }[] = [
  {
    needs: /\d/,
    form: new RegExp(
      `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|[#$\\u00A3\\u20AC]?\\b(?:[A-Z]{1,4}-?(?=\\d\\d))?\\d[\\d.,:/-]*(?:(?: (?:working|business))? ?${UNIT}(?![\\w])|\\w{1,3}\\b)?`,
      "gi",
    ),
  },
  { needs: new RegExp(`\\b${NUMBER_WORD}\\b`, "i"), form: new RegExp(`\\b${NUMBER_WORD}(?:[- ](?:to|or|and)? ?\\w+)? ${UNIT}\\b`, "gi") },
  { needs: /day|tomorrow|next/i, form: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\bnext (?:week|month|year)\b/gi },
];
const figuresIn = (text: string): string[] =>
  FIGURES.flatMap(({ needs, form }) => (needs.test(text) ? [...text.matchAll(form)] : []))
    .sort((a, b) => a.index - b.index)
    .map(([figure]) => figure);
/** Capitals in the middle of a sentence. */
const NAMES = /(?<=[\p{Ll}\d,][^\S\n])(?!I\b)\p{Lu}[\p{L}\p{N}'\u2019-]*(?: (?:& )?(?!I\b)\p{Lu}[\p{L}\p{N}'\u2019-]*)*/gu;
/** Written with capitals, and no names: titles of nobody, shouting, days and months (found as dates where they are). */
const NO_NAME =
  /^(?:(?:SLA|WIP|RMA|RCA|PO|KYC|TAT|ONT|CPE|RTS|ETA|ID|QA|QC|CRM|FM|POD|TL|PIN|PDF|URL|TV|UK|EU|US|UTC|Wi-?Fi|EULA|VAT|CS|HR|IT)s?|ASAP|OK|FAQs?|AM|PM|T&Cs?|PS|FYI|BTW|NO|NOT|YOU|YOUR|PLEASE|Sir|Madam|Customer|Team|Support|Service|Regards|Thanks|Dear|Mr|Mrs|Ms|The|This|That|We|You|Please|Policy|Terms|Conditions|Terms (?:&|and) Conditions)$/;
/** What a stock figure of speech counts, and whom a stock line thanks or greets, are no particulars: "not 100%", "thank you for contacting Acme". */
const FORMULA =
  /\b(?:not|isn['\u2019]?t) (?:a )?(?:100|hundred) ?(?:%|per ?cent)|\b(?:contacting|choosing|calling|emailing|messaging|writing to|reaching out to|getting in touch with|welcome to|shopping (?:with|at)|travelling with|flying with|staying (?:with|at)|banking with)\s+[^.,!?\n]+/gi;

/** Sentences whose particulars are kept: every wording that is tried in a sentence's place asks for them again. */
const MOST_KEPT = 500;

/** The amounts, dates, times and names in a text, each once, in order. */
export const particularsIn = kept((text: string): readonly string[] => {
  const plain = text.replace(FORMULA, "");
  const names = (plain.match(NAMES) ?? []).filter((name) => !NO_NAME.test(name));
  const found = [...new Set([...figuresIn(plain), ...names].map((one) => one.replace(/[.,:/-]+$/, "").replace(/['\u2019]s$/, "")))];
  return found.filter((one) => !found.some((other) => other !== one && other.includes(one)));
}, MOST_KEPT);

/** The particulars of `text` that `elsewhere` does not hold. */
export function particularsLost(text: string, elsewhere: string): string[] {
  const found = particularsIn(text);
  if (found.length === 0) return [];
  const there = elsewhere.toLowerCase();
  return found.filter((particular) => !there.includes(particular.toLowerCase()));
}
