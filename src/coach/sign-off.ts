/** Tells a person's name under a reply from a team's or a company's. */
import { kept } from "./kept.ts";
import { INVISIBLE } from "./plain.ts";

const TEAM =
  /\b(?:teams?|support|service|services|customer|care|department|dept|desk|office|helpdesk|crew|staff|management|sales|billing|admin|administration|solutions|experience|success|relations|revenues?|pharmacy|admissions|reservations|bookings|accounting|accounts|surveys|claims|lines|protection|records|enquiries|inquiries|licensing|planning|operations|collections|compliance|returns|payments|payroll|finance|logistics|repairs|maintenance|reception|helpline|registry|exports?|imports?|surgery|clinic|council|bank|hotel|centre|center|group|ltd|inc|llc|limited|gmbh|company)\b/i;
const CLOSING =
  /^\W*(?:(?:with|many|my|all|very|kind|kindest|best|warm|warmest|friendly|sincere|yours|thanks|thank|thank you|speak|talk|see)\b[\s,]*)*(?:(?:kind|best|warm|friendly)\s+)?(?:regards|rgds|wishes|greetings|best|yours|cheers|ta|thx|tnx|thanks|thank you|you|sincerely|truly|faithfully|warmly|warmth|respectfully|cordially|take care|soon|tomorrow|later|thoughts|all the best|the best|again|so much|gratefully|fondly|until then|bye)*\b[\s,.!-]*/i;
const NAME_LINE = /^[-~^\u2013\u2014\s]*(?:\p{Lu}{2}\s+)?\p{L}[\p{L}'.-]*(?:\s+\p{L}[\p{L}'.-]*){0,3}/u;
/** "Ben at the Leeds branch", "Karim (billing)", "Marta from the night desk": the name is what stands before. */
const TAIL = /\s*(?:[(,|@\u2013\u2014]|\s-\s|\b(?:from|at|in|on|for|and)\b).*$/i;

/** Sign-offs that are kept: a draft has one, and is read many times. */
const MOST_KEPT = 50;

/** The person's name in a sign-off block ("Best wishes,\nJoanna" gives "Joanna"), or null when only a team or nobody signs. */
export const signedName = kept((block: string): string | null => {
  const [first = "", ...rest] = block
    .replace(INVISIBLE, "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " "))
    .filter((line) => line.trim());
  const candidates = [first.replace(CLOSING, ""), ...rest];
  for (const line of candidates) {
    const name = NAME_LINE.exec(line.trim().replace(TAIL, ""))?.[0].replace(/^[-~^\s\u2013\u2014]+/, "");
    if (name) return TEAM.test(name) ? null : name;
  }
  return null;
}, MOST_KEPT);
