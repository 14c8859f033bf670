/** Words that take back what is being said, and words of apology. */
import { group, type Shown } from "./group.ts";

export const HEDGES = {
  /** Doubt that is heard as doubt. */
  hedge: group(
    "maybe, perhaps, possibly, probably, hopefully, prob, probs, conceivably, potentially, kinda, sorta, ish, umm, um, hmm, er, erm, mayb, poss, mite, idk, dunno",
    "i guess, i suppose, i would guess, i would imagine, i would hazard a guess, kind of, sort of, more or less, fingers crossed, touch wood, knock on wood, not sure, not really sure, not quite sure, not totally sure, not entirely sure, not too sure, not 100%, not 100% sure, not a hundred per cent, not certain, can not be certain, not entirely certain, fairly unsure, not really positive, if that is ok, if that is okay, if that is all right, if that is alright, if that makes sense, if you do not mind, if nobody minds, if it is no bother, if i am not mistaken, with luck, or something, or anything, i do not know, do not quote me, could be wrong, may be wrong, might be wrong, i hope, i sort of, feel like, i feel like, i would say, a little bit, i could be wrong, all being well, if all goes well, in theory, who knows, hard to say, hard to know, could not say, i would hope, i would think, i dare say, if things allow, at some stage, or so i think",
  ),
  /** Doubt that is ordinary by itself. */
  "soft-hedge": group(
    "might, may, should, seems, seem, apparently, presumably, likely",
    "i think, i believe, i assume, i imagine, i expect, we think, we believe, think it, would like to think, could be, it is possible, might be able to, able to try, at least i think",
  ),
  sorry: group(
    "sorry, apologise, apologize, apologies, apology, apologising, apologizing, sorrier, forgive me, forgive us, forgiveness, pardon",
  ),
  "very-sorry": group(
    "so so, so very, so terribly, so deeply, beyond, unspeakably, extremely, terribly, deeply deeply, dreadfully, eternally, endlessly, desperately, infinitely, sooo, soo, soooo, horribly, awfully, unbelievably",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  hedge: {
    examples: ["[Perhaps] it's lost.", "I'm [not sure]."],
    nearMisses: ["I'm sure.", "The hap is mishap."],
  },
  "soft-hedge": {
    examples: ["It [seems] lost.", "It [could be] late."],
    nearMisses: ["The seam is torn.", "It could rain."],
  },
  sorry: {
    examples: ["I [apologise].", "[Forgive us]."],
    nearMisses: ["He tells an apologue.", "I forgave them."],
  },
  "very-sorry": {
    examples: ["I'm [terribly] sorry.", "I'm [so very] sorry."],
    nearMisses: ["I'm sorry.", "A terrible day."],
  },
};
