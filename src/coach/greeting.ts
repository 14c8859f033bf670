/** Recognises a greeting line by its form, wherever it stands, and the name in it. */

const OPENER = /^\s*(?:(?:hi|hello|hey|hiya|dear|greetings|welcome|good (?:morning|afternoon|evening|day)))\b(?!-)/i;
/** Words that address a category of people, not a person. */
const CATEGORY =
  /\b(?:customers?|sirs?|madam|users?|clients?|guests?|subscribers?|account ?holders?|shoppers?|members?|tenants?|residents?|patients?|passengers?|policy ?holders?|valued|esteemed|buyers?|all|there|team|everyone|folks|both)\b/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/i;
const LONGEST_GREETING = 7;

const words = (line: string): string[] =>
  line
    .trim()
    .split(/[\s,!.;:]+/)
    .filter(Boolean);

/** Whether a line or sentence is a greeting: an opener, and nothing but a name or address behind it up to the first break. */
export function isGreeting(sentence: string): boolean {
  if (!OPENER.test(sentence)) return false;
  const line = sentence.trim().split(/[,!\n]/)[0]!;
  return (
    words(line).length <= LONGEST_GREETING &&
    !/^\s*(?:hi|hello|hey) (?:i|we|thanks|thank|your|the|this)\b/i.test(line.replace(/^(\s*\w+) there\b/i, "$1"))
  );
}

/** The name in a greeting, word by word without titles ("Hi Mr. Okafor," gives ["Okafor"]); empty when it addresses nobody by name. */
export function greetingName(sentence: string): string[] {
  const line = sentence
    .trim()
    .split(/[,!\n]| - /)[0]!
    .replace(OPENER, " ");
  if (CATEGORY.test(line)) return [];
  return words(line)
    .filter((word) => !TITLE.test(word) && /^\p{L}/u.test(word) && !/^(?:and|again|to|from|of)$/i.test(word))
    .slice(0, 4);
}

/** Whether a greeting addresses a category ("Dear Customer"). */
export const addressesCategory = (sentence: string): boolean =>
  /^\s*(?:(?:dear|hello|hi|attention|greetings)[ ,]+(?:our |valued |esteemed )*(?:customers?|sirs?|madam|users?|clients?|guests?|subscribers?|account ?holders?|shoppers?|members?|tenants?|residents?|patients?|passengers?|policy ?holders?|buyers?)\b|to whom it may concern)/i.test(
    sentence,
  );
