/** Signs in a customer's message that something befell them, though no word of it is angry: losses, waits, refusals, who it hit. */
import { kept } from "./kept.ts";
import { plain, singleSpaced } from "./plain.ts";

const SIGNS =
  /\b(?:\w+n['\u2019]?t|not|never|no|nobody|nothing|none|still|again|wrong|broken?|los[et]|late|stuck|dead|missing|gone|fail\w*|refus\w+|reject\w+|declin\w+|cancel\w+|charged|billed|empty|left|locked|stopp\w+|wait\w*|without|twice|instead|stolen?|damage\w*|leak\w*|ruin\w*|threw|forgot\w*|hurt|sick|died|death|cut|crack\w*|smash\w*|burn\w*|rude\w*|ignor\w+|down|denied|swallow\w*|block\w*|three|four|five|six|third|weeks?|months?|hours?|delay\w*|kept|had to|(?:made|told) (?:me|us|my)|turned|took|sold|cold|hungry|alone|cry\w*|scared|afraid|hospital|pain|baby|mother|father|mum|mom|dad|son|daughter|husband|wife|funeral|wedding|exam|interview|birthday|deadline|fell|dropped|error|crash\w*|bounc\w*|mou?ld|dirty|smell\w*|noise|bleed\w*|owed?|short|half)\b/gi;
/** A message can be long; what befell them is said early. */
const MOST_READ = 2000;
const MOST_KEPT = 20;
/** So many signs, and no question, are a grievance told rather than a thing asked. */
const FEWEST_SIGNS = 2;

/** Whether the customer tells of something that went wrong for them and asks nothing: then somebody should say that it was heard. */
export const tellsOfGrievance = kept(
  (customer: string): boolean =>
    !customer.includes("?") && (singleSpaced(plain(customer.slice(0, MOST_READ))).match(SIGNS)?.length ?? 0) >= FEWEST_SIGNS,
  MOST_KEPT,
);
