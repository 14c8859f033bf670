/** What follows, or must be done first, or else: words that turn an instruction or a date into a threat. */
import { group, type Shown } from "./group.ts";

export const WARNINGS = {
  menace: group(
    "must, forfeit, forfeited, forfeits, void, voided, penalty, penalties, surcharge, levied, debt, arrears, bailiff, bailiffs, summons, lapse, lapses, lapsed, restricted, suspended, suspend, terminated, terminate, auto-close, auto-closes, obliged, required, requirement, failing, failure, liable, liability, disciplinary, prosecute, prosecution, enforcement, eviction, barred, blacklisted, unless, entertained, considered, regardless, furnish, remit",
    "or else, or we, or i, or it, or no, or lose, or forget, or your, legal action, close the case, close the ticket, no refund, debt collection, or face, at your own, i can not help",
  ),
};

export const EXAMPLES: Record<string, Shown> = {
  menace: {
    examples: ["Pay by Friday [or we] stop.", "It is [void] then."],
    nearMisses: ["Pay by card or cash.", "Avoid the rush."],
  },
};
