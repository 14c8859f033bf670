/** Finds the parts of a plain draft that are not the agent's reply (quoted mail, signature) and the greeting and sign-off lines in it. */
import type { Span } from "./assessment.ts";
import type { Line } from "./draft.ts";
import { kept } from "./kept.ts";
import { INVISIBLE } from "./plain.ts";
import { EMOJI, namesSomeone, signedFrom } from "./signed-behind.ts";

export interface Zones {
  /** What is read and scored: the draft without quoted mail and signature, as spans in order. */
  readonly body: readonly Span[];
  /** The sign-off line with the name under it ("Best wishes,\nJoanna"), when there is one. */
  readonly signOff: Span | null;
  /** The lines of the body, in order. */
  readonly lines: readonly Line[];
}

const QUOTED_LINE = /^\s*>/;
/** "-----Original Message-----", and the line above which a helpdesk asks to type. */
const ORIGINAL_MESSAGE =
  /^\s*##-.{3,80}-##\s*$|^\s*-{2,}\s*(?:original message|forwarded message|urspr\u00FCngliche nachricht|message d'origine)\s*-{2,}/i;
const REPLY_HEADER =
  /^\s*(?:on\b.{4,160}\bwrote ?:|le\b.{4,160}\ba \u00E9crit ?:|am\b.{4,160}\bschrieb\b.{0,80}:|el\b.{4,160}\bescribi\u00F3 ?:|em\b.{4,160}\bescreveu ?:|il\b.{4,160}\bha scritto ?:|op\b.{4,160}\bschreef\b.{0,80}:)\s*$/i;
/** Its first line, where a mail program broke it in two; they do so before this many characters. */
const LONGEST_HEADER_LINE = 200;
const HEADER_BEGINS = /^\s*(?:on|le|am|el|em|il|op)\b.*\d.*[^:\s]\s*$/i;
/** As Outlook writes them, in whichever language it runs; "From", "To" and "Date" alone are a journey's too. */
const MAIL_FIELD =
  "sent|subject|cc|gesendet|betreff|envoy\u00E9|objet|enviado|asunto|enviada em|assunto|inviato|oggetto|verzonden|onderwerp|\u9001\u4FE1\u65E5\u6642|\u4EF6\u540D";
const FIELD = "from|to|date|von|an|de|\u00E0|para|da|van|aan|\u5DEE\u51FA\u4EBA|\u5B9B\u5148";
const [HEADER_FIELD, MAIL_HEADER_FIELD] = [`${MAIL_FIELD}|${FIELD}`, MAIL_FIELD].map(
  (names) => new RegExp(`^\\s*\\*?(?:${names})\\s*[:\uFF1A]`, "i"),
);
/** A line that a mail program draws over an earlier message. */
const DRAWN_LINE = /^\s*[_=*-]{5,}\s*$/;
/** Behind "--", or a telephone's "Sent from my iPhone", nothing is said to the customer; "Sent via mail on Monday" is. */
const SIGNATURE_MARK =
  /^--\s*$|^\s*(?:sent from my (?:iphone|ipad|android|phone|mobile|galaxy|samsung|blackberry|huawei|pixel|windows)\b.{0,40}|sent (?:from|with) (?:outlook|yahoo mail|gmail|mail|proton ?mail|samsung)(?: (?:for|on|mobile|secure|galaxy)\b.{0,30})?|get outlook for \w+)\s*$/i;
const CLOSING =
  "(?:(?:with )?(?:(?:very|my|many|all the|our) )?(?:kind|best|warm|warmest|kindest|many|very best|good|friendly|sincere|cordial) (?:kind |best |warm )?(?:regards|wishes|thanks|thoughts|greetings)|greetings from|with (?:thanks|regards|gratitude)|regards|rgds|best|all (?:the|my) (?:very )?best|yours|yours (?:sincerely|truly|faithfully)|sincerely(?: yours)?|cheers|ta|thx|tnx|thanks|thank you|thanks (?:so much|again|a lot)|take care|warmly|respectfully|cordially|gratefully|(?:speak|talk|chat) (?:soon|tomorrow|later)|see you (?:soon|then|there)|until then|until next time|till next time|catch you (?:later|soon)|signing off|over and out|ciao|have a good one|bye(?: for now)?)(?: (?:and (?:kind |best )?(?:regards|wishes)|again|for now))?".replaceAll(
    " ",
    "[^\\S\\n]+",
  );
/** These three are held against a line in lower case: without regard to case, letters of every script would cost the first answer milliseconds. */
const SIGN_OFF = new RegExp(`^\\s*${CLOSING}\\s*[,.!-]?\\s*$`);
/** "Kind regards, Omar Siddiqui" on one line, "- tom", "^MK": only where nothing follows but more names. */
const SIGNED = new RegExp(
  `^\\s*(?:${CLOSING}\\s*(?:,\\s*|\\n)(?:(?:the|your) )?\\p{L}[\\p{L}'.-]*(?: \\p{L}[\\p{L}'.-]*){0,2}(?:\\s*(?:[(,|@]| - |\\b(?:from|at|in)\\b).{0,60})?|[-~^\\u2013\\u2014]+ ?(?:\\p{L}{2} )?\\p{L}[\\p{L}'-]+(?: x+)?)\\s*[.!]?\\s*$`,
  "u",
);
/** With nothing before it, this opens a chat message rather than closing a mail. */
const THANKS = /^\s*(?:many )?(?:thanks|thank you|thx|cheers|take care|bye|have a)\b/i;
const MOST_SIGN_OFF_LINES = 5;
/** Lines whose form is kept. */
const MOST_KEPT = 2000;
/** "Jules", "Theo Marsh", "Rhys, front office", "Corinne at Hillside Pharmacy": a line that is a name and what stands behind it. */
const NAME_ALONE =
  /^\s*\p{Lu}[\p{L}'\u2019.-]*(?: (?:\p{Lu}[\p{L}'\u2019.-]*|de|van|von|der|den|da|bin|al)){0,3}(?:\s*(?:[(,|@\u2013\u2014]| (?:at|from|in) ).{1,60})?(?<![.!?:;,]\s*)\s*$/u;
/** "Safe travels,", "See you at the stove,": a few words and a comma over a name. */
const VALEDICTION = /^\s*\p{Lu}[\p{L}'\u2019-]*(?: [\p{L}'\u2019-]+){0,6}\s*,\s*$/u;
/** Behind a signature more of the reply may stand. */
const POSTSCRIPT = /^\s*p\.? ?(?:p\.? ?)?s\b[.:,]?\s/i;
const SENTENCE_END = /[.!?)"\u201D`]\s*$/;
/** So many words of a bare last line are still a name. */
const MOST_WORDS_OF_BARE_NAME = 2;
/** A line that a mail program broke, and one that leads in a list: what stands below belongs to it. */
const GOES_ON =
  /(?:[:,]|\b(?:in|at|on|by|from|to|of|for|with|via|near|under|until|till|before|after|and|or|but|the|an?|our|your|is|are|was|be|mr|mrs|ms|dr|called|named))\s*$/i;
/** So many words without a full stop are a sentence, and no item of a list. */
const FEWEST_WORDS_SIGNED = 8;

/** A line, and what it is by itself. */
interface FormedLine extends Line {
  readonly form: Form;
}

/** The lines of a text; each ends behind its line break, which is not in its words. */
function linesOf(text: string): FormedLine[] {
  const lines: FormedLine[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const words = text.slice(start, stop < 0 ? text.length : stop);
    const end = start + words.length + (stop < 0 ? 0 : 1);
    const form = formOf(words);
    lines.push({ start, end, text: form.text, form });
    start = end;
  }
  return lines;
}

/** The next line with words, from `at` on; -1 behind the last. */
const nextWords = (lines: readonly FormedLine[], at: number): number => {
  for (let i = at; i < lines.length; i++) if (!lines[i]!.form.empty) return i;
  return -1;
};

const isWrappedHeader = (lines: readonly FormedLine[], at: number): boolean =>
  lines[at]!.form.headerBegins && REPLY_HEADER.test(`${lines[at]!.text.trimEnd()} ${lines[at + 1]?.text ?? ""}`);

/** Whether everything from this line on is an earlier message. A header needs a quoted line or a header block behind it: "On Friday we wrote:" is prose. */
function startsHistory(lines: readonly FormedLine[], at: number): boolean {
  const { original, header, field, drawn } = lines[at]!.form;
  if (original) return true;
  if (drawn) {
    const next = nextWords(lines, at + 1);
    return next >= 0 && !lines[next]!.form.drawn && startsHistory(lines, next);
  }
  const wrapped = isWrappedHeader(lines, at);
  if (!header && !field && !wrapped) return false;
  const from = at + (wrapped ? 2 : 1);
  const rest = lines.slice(from, from + 3).filter(({ form }) => !form.empty);
  if (header || wrapped) return rest.length === 0 || rest.some(({ form }) => form.quoted);
  const fields = [lines[at]!, ...rest].filter(({ form }) => form.field);
  return fields.length > 2 && fields.some(({ form }) => form.mailField);
}

/** What a line is by itself. */
interface Form {
  /** The line's words, always the same object for the same words: by it more is kept about the line elsewhere. */
  readonly text: string;
  readonly empty: boolean;
  readonly quoted: boolean;
  readonly mark: boolean;
  readonly thanks: boolean;
  readonly original: boolean;
  readonly drawn: boolean;
  readonly header: boolean;
  readonly headerBegins: boolean;
  readonly field: boolean;
  readonly mailField: boolean;
  readonly closes: boolean;
  readonly signs: boolean;
  readonly names: boolean;
  readonly signedFrom: number;
  readonly farewell: boolean;
  readonly postscript: boolean;
}

/** Lines are read many times while a draft grows. Two spaces between words are one to the eye, and what is invisible is nothing. */
const formOf = kept((line: string): Form => {
  const text = line
    .replace(INVISIBLE, "")
    .replace(EMOJI, "")
    .replace(/(?<=\S) {2,}/g, " ");
  const lower = text.toLowerCase();
  return {
    text: line,
    empty: text.trim() === "",
    quoted: QUOTED_LINE.test(text),
    mark: SIGNATURE_MARK.test(text),
    thanks: THANKS.test(text),
    original: ORIGINAL_MESSAGE.test(text),
    drawn: DRAWN_LINE.test(text),
    header: REPLY_HEADER.test(text),
    headerBegins: text.length <= LONGEST_HEADER_LINE && HEADER_BEGINS.test(text),
    field: HEADER_FIELD!.test(text),
    mailField: MAIL_HEADER_FIELD!.test(text),
    closes: SIGN_OFF.test(lower),
    signs: SIGNED.test(lower),
    names: NAME_ALONE.test(text) && namesSomeone(text),
    signedFrom: signedFrom(line, text),
    farewell: VALEDICTION.test(text),
    postscript: POSTSCRIPT.test(text),
  };
}, MOST_KEPT);

const isName = (line: string): boolean =>
  line.trim().length > 0 && line.trim().split(/\s+/).length <= 8 && !/[.!?]\s*$/.test(line.trim().replace(/\b\w{1,3}\.$/, ""));

/** The lines under a sign-off that still belong to it: names, titles, a company; at most a handful of short ones. */
function signOffEnd(lines: readonly FormedLine[], at: number): number {
  let last = at;
  for (let i = at + 1; i < lines.length && i <= at + MOST_SIGN_OFF_LINES; i++) {
    const { text, form } = lines[i]!;
    if (form.empty) {
      if (last > at) break;
      continue;
    }
    if (!isName(text) || form.postscript || endsReply(lines, i)) break;
    last = i;
  }
  return last;
}

/** Whether this line signs by itself, with nothing of the reply behind it: "Thanks, Maria" over more text greets or thanks instead. */
const signsAtEnd = (lines: readonly FormedLine[], at: number): boolean =>
  (lines[at]!.form.signs || signsByName(lines, at)) && endsAfter(lines, signOffEnd(lines, at));

/** Whether a bare name stands here behind a finished sentence, or under a farewell of its own ("Safe travels,") that begins here. */
function signsByName(lines: readonly FormedLine[], at: number): boolean {
  const { form, text } = lines[at]!;
  if (!form.names && !(form.farewell && lines[at + 1]?.form.names)) return false;
  const above = lines.slice(0, at).findLast((line) => !line.form.empty);
  if (!above) return false;
  // In chat nobody ends a line with a full stop; there a name must be all that is left, and what else stands beside it stands under a whole sentence.
  const canEnd = isBareName(text) ? !/[:,]\s*$/.test(above.text) : isWhole(above.text);
  return SENTENCE_END.test(above.text) || (canEnd && endsAfter(lines, at));
}

const isWhole = (line: string): boolean => !GOES_ON.test(line) && line.trim().split(/\s+/).length >= FEWEST_WORDS_SIGNED;

const isBareName = (line: string): boolean => line.trim().split(/\s+/).length <= MOST_WORDS_OF_BARE_NAME;

/** Whether nothing of the reply stands behind this line. */
function endsAfter(lines: readonly FormedLine[], at: number): boolean {
  const next = nextWords(lines, at + 1);
  return next < 0 || lines[next]!.form.postscript || endsReply(lines, next);
}

function endsReply(lines: readonly FormedLine[], at: number): boolean {
  const { quoted, mark, header } = lines[at]!.form;
  return quoted || mark || header || startsHistory(lines, at);
}

/** Divides `text` (as `plain` gives it) into the reply itself and the rest. */
export function zonesOf(text: string): Zones {
  const lines = linesOf(text);
  const body: Span[] = [];
  const own: Line[] = [];
  let signOff: Span | null = null;
  const add = ({ start, end, text }: Line): void => {
    own.push({ start, end, text });
    const before = body.at(-1);
    if (before?.end === start) body[body.length - 1] = { start: before.start, end };
    else body.push({ start, end });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const { form } = line;
    if (startsHistory(lines, i) || form.mark) break;
    if (form.quoted) continue;
    const opens = body.length === 0 && form.thanks && !form.closes;
    if (!signOff && !opens && (form.closes || signsAtEnd(lines, i))) {
      const last = signOffEnd(lines, i);
      const end = lines[last]!;
      signOff = { start: line.start + (line.text.length - line.text.trimStart().length), end: end.start + end.text.trimEnd().length };
      i = last;
      continue;
    }
    const name: number = signOff ? -1 : form.signedFrom;
    if (name > 0 && endsAfter(lines, i)) {
      add({ ...line, end: line.start + name, text: line.text.slice(0, name) });
      signOff = { start: line.start + name, end: line.start + line.text.trimEnd().length };
      continue;
    }
    add(line);
  }
  return { body, signOff, lines: own };
}
