/** Recasts what a sentence says about a fault for a suggestion: who did it, what is missing, what is regretted. Nothing is added. */
import type { Recast } from "./recast.ts";

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const lower = (text: string): string => (/^\p{Lu}{2}/u.test(text) ? text : text[0]!.toLowerCase() + text.slice(1));
const endOff = (text: string): string => text.replace(/[\s.!?,;:\u2026]+$/, "");

/** Participles that are also the past tense, of deeds that only a company does to an order or an account. */
const ALIKE =
  "shipped|sent|debited|charged|billed|overlooked|missed|lost|misplaced|mislaid|cancelled|canceled|deleted|swapped|mislabelled|mislabeled|misrouted|misfiled|duplicated|booked|double-booked|overbooked|entered|packed|printed|posted|issued|invoiced|recorded|logged|assigned|closed|marked|misread|miscalculated|dropped|left|put|sold|made|quoted|dispatched|despatched|processed|updated|applied|registered|delivered|copied|removed|refunded|credited|labelled|labeled|scheduled|double-charged|overcharged|iced|fitted|cut|set|keyed|typed|addressed|filed|switched|activated|disconnected";
const UNLIKE: Readonly<Record<string, string>> = {
  taken: "took",
  given: "gave",
  forgotten: "forgot",
  withdrawn: "withdrew",
  written: "wrote",
  chosen: "chose",
};
const MANNER = "accidentally|inadvertently|mistakenly|wrongly|erroneously|incorrectly|prematurely|never|unfortunately|somehow";
const NOUN = "(?!(?:was|were|is|are|that|which|has|have|had|and|but|by|occurred|happened)\\s)[\\w'\\u2019-]+";
const NOUN_PHRASE = `(?:the|your|a|an|this|that|our)\\s(?:${NOUN}\\s){0,4}?${NOUN}`;
const DONE = new RegExp(
  `(?:^|,\\s|\\b(?:and|that|like|appears|seems|see|sorry|apparently|unfortunately)\\s)(${NOUN_PHRASE}|it)\\s(?:was|were|has been|have been|had been|got)\\s(?:(${MANNER})\\s)?(${ALIKE}|${Object.keys(UNLIKE).join("|")})\\b((?:\\s[\\w'\\u2019\\u00A3\\u20AC$%-]+){0,8})[\\s.!]*$`,
  "i",
);
/** Somebody is named as the doer, or the words behind belong to another clause. */
const NOT_OURS =
  /\bin (?:translation|the (?:shuffle|system|post|mail|transit))|through the|\bby (?!mistake|accident|error|\d|a |one|two)|\b(?:and|but|so|because|which|when|if|while|as)\b/i;

/** "It seems the wrong item was shipped to you." gives "We shipped the wrong item to you." */
export const ourDeed: Recast = (sentence) => {
  const [, what, manner, participle, rest = ""] = DONE.exec(sentence) ?? [];
  if (!what || !participle || NOT_OURS.test(rest)) return null;
  const past = UNLIKE[participle.toLowerCase()] ?? participle.toLowerCase();
  const how = manner && !/unfortunately|somehow/i.test(manner) ? `${manner.toLowerCase()} ` : "";
  return `We ${how}${past} ${lower(what)}${rest}.`;
};

const NOT_GIVEN =
  /\b(?:you|u)\s+(?:did not|didn['\u2019]?t|forgot to|failed to|never|have not|haven['\u2019]?t|neglected to|omitted to)\s+(?:include|provide|attach|send|give|add|enter|mention|supply|fill in|quote|state|submit|upload|return|file|confirm)(?:d|ed|ted)?\s+(?:(?:us|me)\s+)?(?:with\s+)?(?:the|your|a|an|any)\s+((?:[\w'\u2019-]+\s?){1,4})/i;
const PHRASE_ENDS =
  /\s(?:in|on|with|when|so|and|before|at|as|because|for|by|until|after|or|while|which|that|to|from|if|properly|correctly|either)\b/i;
const SINGULAR = /(?:[^s]|ss|us)$/i;

/** "You didn't include your order number." gives "your order number": one thing that "it" can stand for. */
export const missingPiece: Recast = (sentence) => {
  const piece = endOff(NOT_GIVEN.exec(sentence)?.[1]?.split(PHRASE_ENDS)[0] ?? "");
  return piece && SINGULAR.test(piece) && !/^(?:any|it|us|me|this|that)/i.test(piece)
    ? `the ${piece.replace(/^(?:any|correct|right) /i, "")}`
    : null;
};

const MISENTERED =
  /\b(?:wrong|incorrect|invalid|outdated|old|inaccurate|mistaken)\s+((?:[a-z]+\s){0,2}(?:address|postcode|zip code|code|number|email|password|name|date|size|colou?r|account|username|model|plan|option|iban|zip))\b/i;

/** "You typed the wrong delivery address." gives "delivery address". */
export const misenteredPiece: Recast = (sentence) => MISENTERED.exec(sentence)?.[1]?.toLowerCase() ?? null;

const REGRETTED =
  /\b(?:sorry|sry|apolog(?:y|ies|ise|ize|ising|izing)|regret|forgive (?:us|me)|ashamed|mortified)\b[^.!?;\n]*?\b(?:for|about|over)\s+((?:the|your|that|our|this)\s+[a-z][^.!?;,:\n]*)/i;
const REGRET_ENDS =
  /\s(?:and|but|that|which|who|when|if|once|again|caused|experienced|because|so|please|pls|as|i|we|you|u|in case|is|was|has|have|at all)\b|\s[^\w'\u2019]/i;
const VAGUE_REGRET = /\b(?:inconvenience|apolog\w+|trouble|bother|disturbance|being|way|fact|feelings?|experience|interruption|day)\b/i;
const LONGEST_REGRET = 6;

/** "So so sorry for the wait at the counter!!" gives "the wait at the counter". */
export const regretted: Recast = (sentence) => {
  const what = endOff(REGRETTED.exec(sentence)?.[1]?.split(REGRET_ENDS)[0] ?? "");
  const words = what.split(/\s+/);
  return words.length > 1 && words.length <= LONGEST_REGRET && !VAGUE_REGRET.test(what) && !/^(?:this|that)$/i.test(what) ? what : null;
};

const SAID_THAT =
  /\b(?:told|tell|informed?|advised?|said|say|mentioned|mention|explained|explain|plain|clear|noted|stated|wrote|written|pointed out|warned?|repeat|obvious)\b[^,.;:!?]{0,40}?\s(?:that|:)\s+((?:the|we|our|it|your|this|there|all|a|an|they|no|i)\s[^?\n]{10,})$/i;

/** "I already told you that the fee applies." gives "The fee applies." */
export const whatWasSaid: Recast = (sentence) => {
  const said = SAID_THAT.exec(sentence)?.[1];
  return said && !/\b(?:would|had)\b/i.test(said) ? `${capital(endOff(said))}.` : null;
};
