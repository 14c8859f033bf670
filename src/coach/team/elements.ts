/** What every reply of a team may have to hold besides phrases: a greeting, a name, a ticket number. */
import type { Draft } from "../draft.ts";
import { addressesCategory, greetingName } from "../greeting.ts";
import { signedName } from "../sign-off.ts";
import type { Element } from "./team-rule.ts";

const TICKET_NUMBER =
  /#\s?\d{3,}|\b(?:ticket|case|request|reference|ref|incident)\b[\s.:#]{0,3}(?:number|no|id|is)?[\s.:#]{0,3}[a-z]{0,6}-?\d{3,}/i;

const HOLDS: Readonly<Record<Element, (draft: Draft) => boolean>> = {
  greeting: ({ greeting }) => greeting !== null,
  "greeting by name": ({ greeting }) => greeting !== null && !addressesCategory(greeting.text) && greetingName(greeting.text).length > 0,
  "sign-off": ({ signOff, plain }) => signOff !== null && signedName(plain.slice(signOff.start, signOff.end)) !== null,
  "ticket number": ({ sentences, signOff, text }) =>
    sentences.some((sentence) => TICKET_NUMBER.test(sentence.text)) ||
    (signOff !== null && TICKET_NUMBER.test(text.slice(signOff.start, signOff.end))),
};

export const ELEMENTS = Object.keys(HOLDS) as readonly Element[];

/** Whether a draft holds what is asked for. */
export const holds = (element: Element, draft: Draft): boolean => HOLDS[element](draft);
