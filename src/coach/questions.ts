/** The customer's questions, and which of them the draft answers, by the words they share. */
import type { CustomerQuestion } from "./assessment.ts";
import type { Draft } from "./draft.ts";
import { plain } from "./plain.ts";
import type { Split } from "./read.ts";
import { tokensOf } from "./tokens.ts";
import { zonesOf } from "./zones.ts";

const STOP = new Set(
  "a an and are as at be been but by can could did do does for from get got had has have hello hey hi how i if in is it its just me my no not of on one or our please so that the their them then there these they this to up us was we were what when where which who why will with would you your am any some about again also anyone know tell want need like going much many long sorry thanks thank yes still even really actually been".split(
    " ",
  ),
);
const ANSWERS_WHEN =
  /\b(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+\s*(?:minutes?|hours?|days?|weeks?|am|pm)|by (?:the )?end of|noon|\d{1,2}[:.]\d\d)\b/i;
const ANSWERS_WHY = /\b(?:because|since|the reason|due to|caused by|this happened|that happened|so that)\b/i;
const ANSWERS_YES_NO =
  /^(?:yes|no|sure|of course|absolutely|certainly|you can|you're right|unfortunately|it does|it is|it's|we do|we can|i can)\b/i;
const LEAST_SHARE = 0.34;
const MOST_SHOWN = 8;

/** A crude stem: enough to let "refunded" answer "refund". */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|ly|ment|al)$/, "").slice(0, 7);
const content = (text: string): string[] =>
  tokensOf(text)
    .map((t) => t.word)
    .filter((word) => !STOP.has(word) && word.length > 2)
    .map(stem);

function isAnswered(question: string, reply: string, replyStems: ReadonlySet<string>, replySentences: readonly string[]): boolean {
  if (/^\W*(?:when|how (?:long|soon)|what time)\b/i.test(question) && ANSWERS_WHEN.test(reply)) return true;
  if (/^\W*why\b/i.test(question) && ANSWERS_WHY.test(reply)) return true;
  const yesNo =
    /^\W*(?:can|could|is|are|do|does|did|will|would|should|am|has|have)\b/i.test(question) &&
    replySentences.some((s) => ANSWERS_YES_NO.test(s));
  const asked = content(question);
  if (asked.length === 0) return replySentences.length > 0;
  const shared = asked.filter((word) => replyStems.has(word)).length / asked.length;
  return shared >= LEAST_SHARE || (yesNo && shared > 0);
}

/** Every question in the customer's message with whether the draft answers it; at most eight. */
export function questionsIn(draft: Draft, split: Split): CustomerQuestion[] {
  if (!draft.customer) return [];
  const message = plain(draft.customer);
  const asked = zonesOf(message)
    .body.flatMap((zone) => split(message.slice(zone.start, zone.end)).map((s) => s.trim()))
    .filter((s) => /\?["')]*$/.test(s));
  if (asked.length === 0) return [];
  const body = draft.sentences.filter((s) => s !== draft.greeting).map((s) => s.text);
  const reply = body.join(" ");
  const replyStems = new Set(content(reply));
  return asked.slice(0, MOST_SHOWN).map((quote) => ({ quote, answered: isAnswered(quote, reply, replyStems, body) }));
}
