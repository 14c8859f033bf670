/** What the agent put aside, how far that reaches, and what is left. */
import type { Finding } from "../coach/assessment.ts";

/** "words": these words, for now; "reply": the whole rule, in this reply; "always": the rule is switched off. */
export type Reach = "words" | "reply" | "always";

/** "clean": the coach itself holds it back, for the agent has kept the rule for long; "shown": the agent wants to see it all the same. */
export type Held = "clean" | "shown";

export interface Aside extends Pick<Finding, "rule" | "title" | "quote"> {
  readonly reach: Reach | Held;
}

/** A finding put aside, as it is listed until it is brought back. */
export const asideOf = ({ rule, title, quote }: Finding, reach: Aside["reach"]): Aside => ({ rule, title, quote, reach });

/** Whether a finding is among what was put aside: by its rule, and unless the whole rule was, by its very words; or is held back. */
export const isAside = (aside: readonly Aside[], { rule, quote, quiet }: Finding): boolean => {
  const ofRule = aside.filter((each) => each.rule === rule);
  return (
    (!!quiet && !ofRule.some(({ reach }) => reach === "shown")) ||
    ofRule.some((each) => each.reach !== "shown" && (each.reach !== "words" || each.quote === quote))
  );
};

/** What is listed with its way back: what the agent put aside, and each rule whose findings are held back. */
export function asides(aside: readonly Aside[], findings: readonly Finding[]): readonly Aside[] {
  const held = findings.filter((finding) => finding.quiet && isAside(aside, finding) && !aside.some(({ rule }) => rule === finding.rule));
  const byRule = new Map(held.map((finding) => [finding.rule, asideOf(finding, "clean")]));
  return [...aside.filter(({ reach }) => reach !== "shown"), ...byRule.values()];
}

/** Once a reply is gone, so is what was put aside in it. */
export const afterReply = (aside: readonly Aside[]): readonly Aside[] => aside.filter(({ reach }) => reach === "always");
