/** What is serious in a draft at this moment, out of the last answer: nothing is waited for, and what has been mended since is left out. */
import type { Finding } from "../coach/assessment.ts";
import { sift } from "../panel/sift.ts";
import type { PanelState } from "../panel/state.ts";
import type { Look } from "./ask-coach.ts";

const MISSING_ATTACHMENT = "missing-attachment";

/** The finds that still stand in what was just looked at, but for those that the agent put aside. */
export function seriousNow({ assessment, aside, mode }: PanelState, { text, attached, mode: now }: Look): readonly Finding[] {
  // What was said of a reply does not hold for a note, nor the other way round.
  if ((mode === "note") !== (now === "note")) return [];
  return sift(assessment, aside).serious.filter(({ rule, quote }) => text.includes(quote) && !(rule === MISSING_ATTACHMENT && attached));
}
