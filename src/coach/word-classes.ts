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

/** Pasts that do not end in -ed. */
const PAST =
  /^(?:was|were|had|went|got|came|took|made|gave|sent|lost|left|kept|held|hit|put|set|cut|split|burst|broke|froze|fell|ran|sat|stood|stuck|shut|let|read|said|saw|found|brought|bought|caught|thought|told|meant|met|paid|sold|built|bent|spent|lent|slept|swept|wept|crept|dealt|felt|knelt|spilt|spoilt|burnt|learnt|tore|wore|bore|drove|rode|rose|wrote|woke|spoke|chose|stole|threw|grew|flew|knew|blew|drew|began|rang|sank|sprang|drank|swam|shrank|stank|became|forgot|overran|overwrote|misread|mistook|undid|overtook|withdrew|slid|hid|bit|lit|led|fed|bled|dug|hung|stung|swung|spun|struck|won|shot|did|shook|swore|gone|been|taken|given|broken|frozen|stolen|torn|worn|written|chosen|thrown|overwritten|mistaken|fallen|blown)$/;
const NO_PAST =
  /^(?:need|feed|speed|indeed|exceed|proceed|succeed|bed|shed|red|embed|hundred|seed|weed|breed|agreed|limited|detailed|united|advanced|dedicated|designated|unlimited|registered|related|named|combined)$/;

export const WORD_CLASSES: Readonly<Record<string, WordClass>> = {
  blank: ({ word }) => word === BLANK,
  number: ({ word }) => /^\d/.test(word) || NUMBER_WORD.test(word),
  amount: matches(/^[$\u00A3\u20AC\u00A5]\d|^\d[\d.,]*(?:%|usd|eur|gbp|p)$/),
  date: matches(/^\d{1,2}(?:st|nd|rd|th)$|^\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?$/),
  clock: matches(/^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$|^(?!0\.)\d{1,2}[:.]\d\d$/),
  possessive: matches(/'s$|s'$/),
  name: ({ word, capital }) => word === NAME || capital,
  past: ({ word }) => PAST.test(word) || (/..ed$/.test(word) && !NO_PAST.test(word)),
  ing: matches(/^(?!(?:thing|something|anything|nothing|everything|morning|evening|during|king|ring|string|spring|bring)$)\w{2,}ing$/),
  adverb: ({ word }) =>
    /..ly$/.test(word) &&
    !/^(?:reply|only|apply|supply|early|family|july|daily|weekly|monthly|italy|rely|comply|multiply|likely|unlikely|friendly|lovely)$/.test(
      word,
    ),
};
