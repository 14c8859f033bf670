/** Every word group, by the name that patterns use: `<feeling>`, `<act.ed>`. */
import type { Lexicon } from "../pattern.ts";
import { ACTS } from "./acts.ts";
import { ADDRESS } from "./address.ts";
import { BELITTLING } from "./belittling.ts";
import { BLAME } from "./blame.ts";
import { BRIGHT_SIDE } from "./bright-side.ts";
import { BRUSH_OFFS } from "./brush-offs.ts";
import { DEEDS } from "./deeds.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { group } from "./group.ts";
import { HARDSHIP } from "./hardship.ts";
import { HEDGES } from "./hedges.ts";
import { LIMBO } from "./limbo.ts";
import { MINIMISING } from "./minimising.ts";
import { MISHAPS } from "./mishaps.ts";
import { OFFICE } from "./office.ts";
import { PARTIES } from "./parties.ts";
import { PEOPLE } from "./people.ts";
import { REFUSALS } from "./refusals.ts";
import { REGRETS } from "./regrets.ts";
import { REMINDERS } from "./reminders.ts";
import { STOCK_PHRASES } from "./stock-phrases.ts";
import { TIMES } from "./times.ts";

const GRAMMAR: Lexicon = {
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

export const LEXICON: Lexicon = {
  ...GRAMMAR,
  ...PEOPLE,
  ...FEELINGS,
  ...EMOTIONS,
  ...HARDSHIP,
  ...ADDRESS,
  ...TIMES,
  ...ACTS,
  ...DEEDS,
  ...REFUSALS,
  ...HEDGES,
  ...OFFICE,
  ...BLAME,
  ...REMINDERS,
  ...BELITTLING,
  ...LIMBO,
  ...MISHAPS,
  ...PARTIES,
  ...MINIMISING,
  ...BRIGHT_SIDE,
  ...BRUSH_OFFS,
  ...STOCK_PHRASES,
  ...REGRETS,
};
