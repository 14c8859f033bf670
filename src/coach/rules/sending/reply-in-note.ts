/** A reply to the customer, written where only colleagues will read it. */
import type { Draft } from "../../draft.ts";
import { greetingName } from "../../greeting.ts";
import type { Evidence, Reply, Rule } from "../../rule.ts";
import { maySame } from "../../same-person.ts";

const ID = "reply-in-note";

/** What is said to a customer and hardly to a colleague. */
const TO_THEM =
  /\b(?:thank(?:s| you) for (?:contacting|reaching|getting in|writing|your (?:patience|message|email|order|purchase|interest|feedback)|waiting|bearing|letting us)|sorry (?:for|about|to hear|that)|apologi[sz]e|apologies|inconvenience|your (?:order|parcel|package|delivery|refund|payment|subscription|account|booking|purchase|money|device|invoice|replacement|experience)|let (?:me|us) know if|happy to help|anything else|get back to you|keep you (?:posted|updated|informed))\b/i;
/** What is said among colleagues: the customer as somebody else, or a favour asked. */
const AMONG_US =
  /\b(?:customers?|clients?|cx|caller|requester|end.?user|internal(?:ly)?|escalat\w+|tier|fyi|handover|hand(?:ing)? over|on shift|(?:can|could|would|will) you (?:please |pls )?(?:look|check|take|advise|confirm|help|approve|reply|handle|have|see|call|ask)|please (?:look|check|advise|approve|handle|take)|they(?:'re|'ve)?|he|she|him|her|their|them)\b|@\p{L}/iu;

const isTheirs = (name: string, { customerName }: Draft): boolean =>
  (customerName ?? "").split(/\s+/).some((word) => word !== "" && maySame(name, word));

/** Greeted, spoken to and signed: a letter. To the customer by their name, or by what it says. */
function readsAsReply(draft: Draft): boolean {
  const { greeting, signOff, sentences, lines } = draft;
  if (!draft.note || !greeting || !signOff || AMONG_US.test(lines.map(({ text }) => text).join("\n"))) return false;
  const toYou = sentences.some(({ tokens }) => tokens.some(({ word }) => word === "you" || word === "your"));
  return toYou && (greetingName(greeting.text).some((name) => isTheirs(name, draft)) || sentences.some(({ text }) => TO_THEM.test(text)));
}

const judge = ({ draft }: Reply): Evidence[] =>
  readsAsReply(draft) ? [{ rule: ID, start: draft.greeting!.start, end: draft.greeting!.end, grade: 1 }] : [];

export const replyInNote: Rule = {
  id: ID,
  dimension: "ownership",
  kind: "slip",
  weight: 0,
  serious: true,
  inNotes: true,
  title: "This note reads like a reply",
  why: "It is an internal note, so the customer will not see it: switch to a public reply if it is for them.",
  source: "Carvalho & Cohen (2007): messages that reach the wrong reader are best caught before they are sent",
  judge,
  examples: ["[Hi Maria,] your parcel left today. Best wishes, Tom"],
  nearMisses: ["Maria's parcel left today."],
  cases: {
    found: [
      { note: true, draft: "Hi Maria,\n\nI'm sorry about the wait: your parcel left today.\n\nBest wishes,\nTom" },
      { note: true, customerName: "Maria Lopez", draft: "Hi Maria,\n\nThe lamp will be with you on Friday.\n\nBest wishes,\nTom" },
      { note: true, draft: "Hello,\n\nThank you for contacting us. I've sent you the label.\n\nKind regards,\nJoanna" },
    ],
    quiet: [
      { draft: "Hi Maria,\n\nI'm sorry about the wait: your parcel left today.\n\nBest wishes,\nTom" },
      { note: true, draft: "Maria's parcel left today, I've told the depot." },
      { note: true, draft: "Hi Ana,\n\nCould you look at this one? Thank you for your patience.\n\nThanks,\nTom" },
      { note: true, draft: "Hi Ana,\n\nThe customer would like the money back, I'd leave it to you.\n\nThanks,\nTom" },
      { note: true, draft: "Hi Ana,\n\nI've left the keys with you.\n\nThanks,\nTom" },
      { note: true, draft: "Sorry about the wait: your parcel left today." },
    ],
  },
};
