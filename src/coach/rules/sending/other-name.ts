/** Greets by a name that is not the customer's, where their name is known. */
import type { Draft } from "../../draft.ts";
import { greetingName } from "../../greeting.ts";
import { kept } from "../../kept.ts";
import { plain } from "../../plain.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";
import { folded, maySame } from "../../same-person.ts";
import { signedName } from "../../sign-off.ts";
import { zonesOf } from "../../zones.ts";

const ID = "other-name";
const MOST_KEPT = 50;

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}\p{M}'\u2019]*/gu) ?? [];

/** A person's name as pages and sign-offs write it: two or more letters a word, each with a capital, no digits. */
const PERSON = /^\p{Lu}[\p{L}\p{M}'\u2019.-]+(?:[ -]\p{Lu}[\p{L}\p{M}'\u2019.-]*){0,3}$/u;
/** A mailbox, a place or a firm: nobody's name, so nobody is greeted wrongly. */
const NO_PERSON =
  /\b(?:visitor|guest|customer|client|user|unknown|anonymous|info|sales|accounts?|payable|billing|office|admin|reception|support|team|help|desk|service|services|contact|hello|enquiries|no ?reply|orders?|shop|store|studio|group|holdings?|consulting|labs?|bank|church|foundation|university|college|school|academy|clinic|hospital|pharmacy|hotel|inn|restaurant|cafe|bakery|garage|salon|gallery|museum|library|agency|solutions|systems|media|design|designs|logistics|trading|travel|tours|properties|estates|partners|associates|society|association|council|ltd|llc|inc|gmbh|ag|plc|co|bv|sa|srl|company)\b/i;
/** What a greeting may call somebody without knowing a name. */
const NO_NAME =
  /^(?:sunshine|friend|friends|neighbou?r|love|lovely|dear|mate|buddy|pal|champ|legend|superstar|gamer|gamers|traveller|traveler|explorer|rider|driver|host|guest|member|subscriber|student|shopper|buyer|seller|reader|listener|player|reviewer|captain|chef|doctor|doc|partner|boss|gorgeous|beautiful|hero|rockstar|resident|tenant|parent|parents|applicant|candidate|colleague|colleagues|ladies|gentlemen|gents|guys|y'all|support|sales|accounts|billing|office|management|community|happy|merry|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|again)$/i;

/** The name under the customer's message, when a person signs it. */
const signedIn = kept((message: string): string => {
  const text = plain(message);
  const { signOff } = zonesOf(text);
  // "Moths." behind a sentence is no name: a signature stands on a line of its own.
  const isApart = signOff !== null && /\n\s*$/.test(text.slice(0, signOff.start));
  return (isApart && signedName(text.slice(signOff.start, signOff.end))) || "";
}, MOST_KEPT);

const isPerson = (name: string): boolean => PERSON.test(name.trim()) && !NO_PERSON.test(name);

/** The customer's name by all that is known; empty where none is sure. */
function customersIn({ customer, customerName }: Draft): readonly string[] {
  return [customerName ?? "", customer ? signedIn(customer) : ""].filter(isPerson);
}

const TITLED = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|madam)\b/i;

/** Whether the greeting may be meant for somebody in this conversation after all. */
function mayBeMeant(greeted: readonly string[], titled: boolean, draft: Draft, names: readonly string[]): boolean {
  const known = names.flatMap(wordsOf);
  // "Mr. Okafor" says a family name, and "Chidi" is none.
  if (titled && names.every((name) => wordsOf(name).length < 2)) return true;
  const mentioned = [draft.customer, draft.customerName, ...draft.people].filter((text) => text !== null).flatMap(wordsOf);
  const addresses = folded([draft.customerName, ...draft.people].filter((text) => text?.includes("@")).join(" "));
  return greeted.some(
    (name) =>
      known.some((word) => maySame(name, word)) ||
      mentioned.some((word) => folded(word) === folded(name)) ||
      (name.length > 2 && addresses.includes(folded(name))),
  );
}

function wronglyGreeted({ draft }: Reply): Evidence[] {
  const { greeting } = draft;
  if (!greeting) return [];
  const greeted = greetingName(greeting.text);
  const [first] = greeted;
  if (first === undefined || greeted.some((name) => !/^\p{Lu}/u.test(name) || NO_NAME.test(name)) || NO_PERSON.test(greeted.join(" ")))
    return [];
  const names = customersIn(draft);
  if (names.length === 0 || mayBeMeant(greeted, TITLED.test(greeting.text), draft, names)) return [];
  const start = greeting.start + greeting.text.indexOf(first);
  return [{ rule: ID, start, end: start + first.length, grade: 1 }];
}

export const otherName: Rule = {
  id: ID,
  dimension: "courtesy",
  kind: "slip",
  weight: 0,
  serious: true,
  title: "This greets somebody else",
  why: "Their message comes from another name: check whom this reply is for.",
  source: "Carvalho & Cohen (2007): messages that reach the wrong reader are best caught before they are sent",
  judge: wronglyGreeted,
  examples: ["Hi [Jonas], your parcel left today."],
  nearMisses: ["Hi Maria, your parcel left today."],
  cases: {
    found: [
      { draft: "Hi Jonas,\n\nYour parcel left today.", customer: "Where is my parcel?\n\nBest wishes,\nMaria Lopez" },
      { draft: "Dear Jonas Berg, your parcel left today.", customer: "Where is my parcel?", customerName: "Maria Lopez" },
      { draft: "Hi Mr. Okafor,\n\nYour parcel left today.", customer: "Where is my parcel?", customerName: "Maria Lopez" },
      { draft: "Hi Tom,\n\nYour parcel left today.", customer: "Where is my parcel?\n\nThanks,\nChidi" },
    ],
    quiet: [
      { draft: "Hi Maria,\n\nYour parcel left today.", customer: "Where is my parcel?\n\nBest wishes,\nMaria Lopez" },
      { draft: "Hi Jonas,\n\nYour parcel left today.", customer: "Where is my parcel?" },
      { draft: "Hi Jonas,\n\nYour parcel left today." },
      { draft: "Hi Jonas,\n\nYour parcel left today.", customer: "Please tell my colleague Jonas.\n\nThanks,\nMaria" },
      { draft: "Hi Liz,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Elizabeth Ray" },
      { draft: "Hi Zoe,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Zo\u00EB Ray" },
      { draft: "Hello Mr. Okafor,\n\nYour parcel left today.", customer: "Where is it?\n\nThanks,\nChidi" },
      { draft: "Hi there,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Maria Lopez" },
      { draft: "Dear Customer,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Maria Lopez" },
      { draft: "Hi Team,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Maria Lopez" },
      { draft: "Hi Jonas,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Hillside Pharmacy" },
      { draft: "Hi Jonas,\n\nYour parcel left today.", customer: "Where is it?", customerName: "jberg88" },
      { draft: "Hi Jonas,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Maria Lopez", people: ["Jonas Berg"] },
      { draft: "Hi Jonas and Maria,\n\nYour parcel left today.", customer: "Where is it?", customerName: "Maria Lopez" },
    ],
  },
};
