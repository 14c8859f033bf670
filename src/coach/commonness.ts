/** How often words come up in support mail, roughly: so that a pattern is called up by the rarest word that it needs. */

/** From the most common down, in tiers; a word in none of them counts 1. Decides only speed. */
const TIERS: readonly (readonly [number, string])[] = [
  [400, "you the i to we a your and not it is have will for"],
  [120, "this that of in be can on are do at my our with was if has so as am me us please sorry would but just from by or been any no"],
  [
    40,
    "get know all what here there out up did had could an they he she their let how when which now then today time order call help need want see back more one about should must may might make take send sent go going again still only very really them his her were being does than also after before because who where why never always ever other same",
  ],
  [
    12,
    "thanks thank day days week hours account refund team issue problem email please check look made give new first next over off way right good well sure even much many too into through until already yet something anything nothing everything someone anyone it's work working done got come keep say said tell told ask asked think feel understand contact reply find found change changed put use used sorry apologise policy case details number message service customer customers people thing things long late wrong happened happen able possible available soon later tomorrow friday monday morning afternoon delay money card payment charge charged delivery parcel item",
  ],
];

/** By word number: how often it comes up. */
export function rarityOf(words: ReadonlyMap<string, number>): Float64Array {
  const often = new Float64Array(words.size + 1).fill(1);
  for (const [times, tier] of TIERS) {
    for (const word of tier.split(" ")) {
      const number = words.get(word);
      if (number !== undefined && often[number] === 1) often[number] = times;
    }
  }
  return often;
}
