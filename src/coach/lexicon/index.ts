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
import { GRAMMAR } from "./grammar.ts";
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
import { STEPS } from "./steps.ts";
import { STOCK_PHRASES } from "./stock-phrases.ts";
import { TIMES } from "./times.ts";
import { WARNINGS } from "./warnings.ts";

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
  ...STEPS,
  ...WARNINGS,
};
