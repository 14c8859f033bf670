/** Kinds of token that no list can hold: numbers, amounts, times, names. Named in patterns like word groups: `<number>`. */
import type { Token } from "./draft.ts";
import { BLANK } from "./tokens.ts";

export type WordClass = (token: Token) => boolean;

/** What a masked personal name becomes, so that no rule mistakes Will, Grace or Mark for a word. */
export const NAME = "@name";

const matches =
  (pattern: RegExp): WordClass =>
  ({ word }) =>
    pattern.test(word);

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred|thousand|couple|few|several)$/;

export const WORD_CLASSES: Readonly<Record<string, WordClass>> = {
  blank: ({ word }) => word === BLANK,
  number: ({ word }) => /^\d/.test(word) || NUMBER_WORD.test(word),
  amount: matches(/^[$\u00A3\u20AC\u00A5]\d|^\d[\d.,]*(?:%|usd|eur|gbp|p)$/),
  date: matches(/^\d{1,2}(?:st|nd|rd|th)$|^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/),
  clock: matches(/^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$|^\d{1,2}[:.]\d\d$/),
  possessive: matches(/'s$|s'$/),
  name: ({ word, capital }) => word === NAME || capital,
  ing: matches(/^(?!(?:thing|something|anything|nothing|everything|morning|evening|during|king|ring|string|spring|bring)$)\w{2,}ing$/),
  adverb: ({ word }) =>
    /..ly$/.test(word) &&
    !/^(?:reply|only|apply|supply|early|family|july|daily|weekly|monthly|italy|rely|comply|multiply|likely|unlikely|friendly|lovely)$/.test(
      word,
    ),
};
