/** The one line that the agent reads first: what is good about the draft, and the one thing that would help it most. */
import type { Dimension, Finding, Scores } from "./assessment.ts";
import type { Need } from "./draft.ts";

const STRONG = 85;
const FINE = 70;

/** The weakest dimension in words, sharper where a named absence is the reason. */
function lack(findings: readonly Finding[], weakest: Dimension): string {
  const has = (rule: string): boolean => findings.some((f) => f.rule === rule && f.kind !== "strength");
  if (weakest === "ownership")
    return has("missing-next-step")
      ? "nobody owns it yet"
      : has("vague-promise")
        ? "no time is given yet"
        : "it is not clear who will do what";
  if (weakest === "framing")
    return has("missing-alternative")
      ? "it ends at a no"
      : has("policy-wall")
        ? "it stands behind the rules"
        : "it could lead with what is possible";
  if (weakest === "empathy")
    return has("blame-customer")
      ? "it reads as blame"
      : has("missing-empathy")
        ? "it does not say you heard them"
        : "it could be closer to their case";
  return "the form could be friendlier";
}

const VIRTUE: Readonly<Record<Dimension, string>> = { empathy: "Warm", ownership: "Owned", framing: "Clear", courtesy: "Polite" };

/** What the draft already has, in a word: a dimension that earned something, else plain clarity where nothing spoils the framing. */
function asset(scores: Scores, findings: readonly Finding[]): string | null {
  const earned = (d: Dimension): boolean => findings.some((f) => f.kind === "strength" && f.dimension === d);
  const fine = (["empathy", "ownership", "framing"] as const)
    .filter((d) => scores[d]! >= FINE && earned(d))
    .sort((a, b) => scores[b]! - scores[a]!);
  return fine[0] ? VIRTUE[fine[0]] : scores.framing! >= FINE ? VIRTUE.framing : null;
}

/** A headline for the draft, or "" when there is nothing to judge. Worded about the text, never about the person. */
export function headline(scores: Scores, findings: readonly Finding[], need: Need): string {
  const { overall } = scores;
  if (overall === null) return "";
  const ranked = (["ownership", "framing", "empathy"] as const).map((d) => ({ d, score: scores[d]! })).sort((a, b) => a.score - b.score);
  const [weakest, second] = [ranked[0]!, ranked[1]!];
  const open = findings.some((f) => f.kind !== "strength" && (f.points < 0 || f.suggestions.length > 0));
  if (!open && weakest.score >= FINE && findings.some((f) => f.serious)) return "Well put. Check it once more before you send.";
  if (!open && weakest.score >= FINE) return overall >= STRONG ? "Strong reply. Good to go." : "Good to go.";
  const cold = need.upset >= 0.3 && scores.empathy! < FINE;
  // "Cold" already speaks of empathy: what follows names the next gap.
  const gap = lack(findings, cold && weakest.d === "empathy" && second.score < FINE ? second.d : weakest.d);
  if (weakest.score >= FINE) return `Nearly there: ${gap}.`;
  const has = asset(scores, findings);
  if (!has) return `Needs another look: ${gap}.`;
  return cold && has !== VIRTUE.empathy ? `${has}, but cold: ${gap}.` : `${has}, but ${gap}.`;
}
