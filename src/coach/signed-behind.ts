/** Tells a name that signs from a last sentence without its full stop: "Liza from the night desk" from "Ask at the desk". */
import { INVISIBLE } from "./plain.ts";

/** Words that stand alone where a name could, and are none. */
const NO_NAME =
  /^\s*(?:i(?:'m|'ve|'ll)?|we|you|yes|no|ok|okay|done|sent|sorted|fixed|refunded|booked|cancelled|canceled|thanks?|sorry|hello|hi|hey|dear|please|welcome|enjoy|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|great|good|sure|perfect|but|and|or|so|not|noted|approved|declined|denied|step|option|ps|nobody|somebody|someone|everybody|everyone|apologies|unfortunately|regrettably|sadly|understood|that|this|these|those|it|there|here|he|she|they|more|less|both|each|every|what|who|why|how|when|where|which|only|just|also|still|now|soon|then|maybe|perhaps|any|some|most|none|nothing|everything|something|anything)(?![\p{L}-])/u;
/** "It's on its way. Liza", "…by noon? - Noreen Tighe, accounts", "see you then ^Gaz", "Give us a shout /AR": a name behind the last sentence, on its line. */
const SIGNED_BEHIND =
  /(?:[.!?\u2026)"\u201D]\s+(?:[-~^\u2013\u2014]+ ?)?|\s[~^\u2013\u2014-]+ ?|[.!?][~^]|\s[/*=] ?(?=\p{Lu}{2,3}\s*$))(\p{Lu}[\p{L}'\u2019-]*\.?(?: (?:\p{Lu}[\p{L}'\u2019-]+|de|van|von|der|da|bin)){0,2}(?:\s*(?:[(,|@\u2013\u2014]| (?:at|from|in) )[^.!?:;\n]{1,40})?|(?<=[~^-] ?)\p{Ll}[\p{L}'\u2019]+)\s*$/u;
/** "Tom" with a smile behind it is his name. */
export const EMOJI = / ?(?:[\u2600-\u27BF\u{1F300}-\u{1FAFF}]|\uFE0F)/gu;
const HALF_EMOJI = /[\u2600-\u27BF\uD83C-\uD83E\uDC00-\uDFFF]|\uFE0F/;
/** The mark in front of it, which belongs to no sentence. */
const MARK = /(?:(?<=[\s.!?)"\u201D])[-~^/*=\u2013\u2014]+\s?)?$/;
/** A full stop that ends no sentence, in front of a name. */
const TITLE = /\b(?:mr|mrs|ms|mx|dr|prof|st|rev|no)\.$/i;
/** A name, what ties something to it, and that: where its bearer works, what they do, how to reach them. */
const TIED = /^([\p{L}'\u2019. -]+?)\s*([(,|@\u2013\u2014]| (?:at|from|in) )\s*(.*)$/u;
/** Begin an order that names a place: "Look in the app". */
const ORDERS =
  /^(?:apply|ask|begin|book|bring|buy|call|check|choose|click|collect|come|contact|deal|desist|drop|email|enter|fill|find|get|go|keep|learn|log|look|open|order|park|pay|phone|pick|press|put|read|refer|refrain|register|reply|restart|return|ring|scroll|search|see|select|send|sign|sit|start|stay|stop|switch|take|tap|text|try|turn|type|use|visit|wait|write)$/;
/** Goes on with the sentence. */
const GOES_ON = /^(?:and|or|but|so|then|if|when|because|as|it|you|we|they|that|this|there|which|please|to)\b/;
/** "The night desk", "our Leeds branch", "billing": longer, it tells something. */
const A_PLACE = /^(?:(?:the|our) \S+(?: \S+){0,2}|\S+)$/;

/** Whether a line or its end, which has the form of a signature, is one: it asks nobody to do anything, and says nothing further. */
export function namesSomeone(signature: string): boolean {
  const lower = signature.trim().toLowerCase();
  if (NO_NAME.test(lower)) return false;
  const tied = TIED.exec(lower);
  if (!tied) return !ORDERS.test(lower);
  const [name, tie, rest] = [tied[1]!, tied[2]!, tied[3]!];
  if (ORDERS.test(name.split(" ")[0]!)) return false;
  if (/[^ a-z]/.test(tie)) return !GOES_ON.test(rest);
  return A_PLACE.test(rest) || /^\p{Lu}/u.test(signature.trim().slice(-rest.length));
}

/** Where a name, or the mark in front of it, begins that signs behind the last sentence of a line, or -1; it is found where two spaces are one. */
export function signedFrom(line: string, text: string): number {
  const match = SIGNED_BEHIND.exec(text);
  if (!match || TITLE.test(text.slice(0, match.index + 1).slice(-5))) return -1;
  const name = match[1]!;
  const initials = /[~^/*=] ?\p{Lu}{2,3}$/u.test(match[0].trim());
  if (!initials && !namesSomeone(name)) return -1;
  let at = line.length;
  for (let letters = name.replace(/\s/g, "").length; letters > 0; at--)
    if (line[at - 1]!.replace(INVISIBLE, "").replace(HALF_EMOJI, "").trim() !== "") letters--;
  return at - MARK.exec(line.slice(0, at))![0].length;
}
