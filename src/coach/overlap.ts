/** Which content words and numbers two texts share: how a restatement is told from a general remark. */
import { kept } from "./kept.ts";
import { tokensOf } from "./tokens.ts";

const EMPTY = new Set(
  "the a an and or but so if then than that this these those it its is are was were be been being am do does did has have had having not no nor to of in on at by for from with as about into over after before up down out off only just very too also again still now here there where when why how what which who whom whose i we you he she they me us him her them my our your his their mine ours yours will would can could should shall may might must please thanks thank hi hello hey dear sorry get got go going one all any some more most other such own same because while until since get need want know like make see think say said tell ask help let order account".split(
    " ",
  ),
);

/** Texts whose words are kept: the customer's message and the sentences of a draft are compared again and again. */
const MOST_KEPT = 500;

/** Rough stem: plural and verb endings off, so that "arrived", "arrives" and "arriving" meet. */
const stem = (word: string): string => {
  const bare = word.replace(/(?:'s|ing|edly|ed|ies|es|s|e|y)$/, "");
  return bare.length >= 3 ? bare : word;
};

/** The stems of the words in a text that say what it is about; numbers keep their digits. */
export const contentOf = kept((text: string): ReadonlySet<string> => {
  const words = tokensOf(text).map((t) => t.word);
  return new Set(words.filter((w) => (/^\p{L}{3,}/u.test(w) || /\d/.test(w)) && !EMPTY.has(w)).map(stem));
}, MOST_KEPT);

/** Stems in both texts. */
export function sharedWords(a: string, b: string): string[] {
  const other = contentOf(b);
  return [...contentOf(a)].filter((word) => other.has(word));
}
