/** Small words with a job in many patterns: forms of be, intensifiers, modals, negations. */
import { group, type Shown } from "./group.ts";

export const GRAMMAR = {
  be: group("is, are, was, were, am, be, been, being"),
  very: group(
    "really, very, so, truly, sincerely, extremely, terribly, completely, totally, fully, certainly, absolutely, personally, definitely, deeply, genuinely, quite, rather, pretty, incredibly, particularly, especially, utterly, thoroughly, awfully, wholly, entirely, most, only, too, both, all",
  ),
  lately: group(
    "just, also, already, now, still, then, therefore, simply, currently, unfortunately, actually, even, though, however, at this time, at this point, at the moment, immediately, right away, straight away, quickly, today, in fact",
  ),
  modal: group("can, could, would, will, should, may, might, must, shall"),
  cannot: group(
    "can not, could not, will not, do not, would not, are not able to, am not able to, will not be able to, would not be able to, are unable to, am unable to, were unable to, was unable to, are not allowed to, am not allowed to, are not permitted to, are not in a position to, am not in a position to, can no longer, no longer, can never, never, are not going to, am not going to, are not authorised to, are not authorized to, am not authorised to, am not authorized to",
  ),
  please: group("please, kindly"),
};

export const EXAMPLES: Record<string, Shown> = {
  be: {
    examples: ["It [is] here.", "They [were] late."],
    nearMisses: ["It has gone.", "We go."],
  },
  very: {
    examples: ["It's [really] good.", "I'm [deeply] grateful."],
    nearMisses: ["It's real.", "The deep end."],
  },
  lately: {
    examples: ["It has [just] left.", "It's [currently] here.", "It goes [right away]."],
    nearMisses: ["The current bill.", "A justified cause."],
  },
  modal: {
    examples: ["It [might] rain.", "We [shall] see."],
    nearMisses: ["It rains.", "A show of force."],
  },
  cannot: {
    examples: ["I [can't] see it.", "We [are unable to] help."],
    nearMisses: ["I can see it.", "We are able to help."],
  },
  please: {
    examples: ["[Please] wait.", "[Kindly] reply."],
    nearMisses: ["It pleases me.", "A kind reply."],
  },
};
