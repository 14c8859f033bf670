/** What the agent put aside, how far that reaches, and what is left. */
import type { Finding } from "../coach/assessment.ts";

/** "words": these words, for now; "reply": the whole rule, in this reply; "always": the rule is switched off. */
export type Reach = "words" | "reply" | "always";

export interface Aside extends Pick<Finding, "rule" | "title" | "quote"> {
  readonly reach: Reach;
}

/** A finding put aside, as it is listed until it is brought back. */
export const asideOf = ({ rule, title, quote }: Finding, reach: Reach): Aside => ({ rule, title, quote, reach });

/** Whether a finding is among what was put aside: by its rule, and unless the whole rule was, by its very words. */
export const isAside = (aside: readonly Aside[], { rule, quote }: Finding): boolean =>
  aside.some((each) => each.rule === rule && (each.reach !== "words" || each.quote === quote));

/** Once a reply is gone, so is what was put aside in it. */
export const afterReply = (aside: readonly Aside[]): readonly Aside[] => aside.filter(({ reach }) => reach === "always");
