/** Makes a draft plain without moving a character: the result has the draft's length, so that every offset stays true. */

/** Typography that means the same as its plain form, character for character. */
const PLAIN_CHARACTER: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201B": "'",
  "\u02BC": "'",
  "\u00B4": "'",
  "\u0060": "'",
  "\uFF07": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u00AB": '"',
  "\u00BB": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u00A0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u200A": " ",
  "\u202F": " ",
  "\u3000": " ",
  "\t": " ",
  "\r": " ",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u0085": "\n",
};

/** A dash set tight between two words, which parts them as one between spaces does: "the tin\u2014we'll grant you that". A hyphen joins, an en dash mostly. */
const TIGHT_DASH = [
  "(?<=[\\p{L}\\p{N}\"'.)\\]\u2019\u201D])(?:(?:[\u2014\u2015]|--)(?=[\"'([\u2018\u201C]?\\p{L})",
  "\u2013(?=(?:i|we|you|it|they|he|she|and|but|so|which|because|that|this|there|please|sorry)\\b))",
].join("|");
const TYPOGRAPHY = new RegExp(`(${TIGHT_DASH})|[${Object.keys(PLAIN_CHARACTER).join("")}]`, "giu");
/** Marks at which tagger and tokenizer part words. */
const parting = (dash: string): string => (dash.length === 2 ? "; " : "\u2014");

/** Named HTML entities that reach a draft when markup is pasted as text. */
const ENTITY: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  quot: '"',
  apos: "'",
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: "-",
  mdash: "-",
  hellip: ".",
  "#39": "'",
};

/** Invisible: read as if it were not there. */
export const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g;
const FILLER = "\u200B";

/** Beside white space they part nothing; inside a word they stay, for the tokenizer to leave out. */
const LOOSE_INVISIBLE = /(?<=[\s\u200B-\u200F\u2060-\u2064\uFEFF])[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g;

const MARKUP = /<\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>]{0,300})?\/?>/g;
const PASTED_ENTITY = /&(#?\w{2,6});/g;

/** Without any of these a draft is plain already. */
const UNUSUAL = /[^\n\u0020-\u003B\u003D-\u005F\u0061-\u007E]|&|--|[*_](?=[^\s*_])/;

/** Words set in bold or italics by the marks of Markdown. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]{0,300}[^\s*_])\1(?![\p{L}\p{N}*_])/gu;

const blank = (text: string, by = " "): string => text.replace(/[^\n]/g, by);

/**
 * Straight quotes, plain dashes (but one that stands tight between words) and spaces, "\n" line ends; pasted HTML tags become spaces and entities their character, and marks of emphasis nothing.
 * Input and output have the same length in UTF-16 units.
 */
export function plain(draft: string): string {
  if (!UNUSUAL.test(draft)) return draft;
  return draft
    .replace(TYPOGRAPHY, (found, tight?: string) => (tight ? parting(tight) : (PLAIN_CHARACTER[found] ?? found)))
    .replace(LOOSE_INVISIBLE, " ")
    .replace(MARKUP, (tag) => blank(tag))
    .replace(EMPHASIS, (_, mark: string, words: string) => FILLER.repeat(mark.length) + words + FILLER.repeat(mark.length))
    .replace(PASTED_ENTITY, (entity, name: string) => (ENTITY[name] ?? " ") + blank(entity.slice(1), FILLER));
}

/** The words of a plain text in single spaces, with nothing invisible: to look for something in, where offsets are no matter. */
export const singleSpaced = (text: string): string => text.replace(INVISIBLE, "").replace(/\s+/g, " ");
