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

const virtue: Readonly<Record<Dimension, string>> = { empathy: "Warm", ownership: "Owned", framing: "Clear", courtesy: "Polite" };

/** A headline for the draft, or "" when there is nothing to judge. Worded about the text, never about the person. */
export function headline(scores: Scores, findings: readonly Finding[], need: Need): string {
  const { overall } = scores;
  if (overall === null) return "";
  const ranked = (["empathy", "ownership", "framing"] as const).map((d) => ({ d, score: scores[d]! })).sort((a, b) => b.score - a.score);
  const best = ranked[0]!;
  const weakest = ranked[2]!;
  const open = findings.some((f) => f.kind !== "strength" && (f.points < 0 || f.suggestions.length > 0));
  if (overall >= STRONG && !open) return "Strong reply. Good to go.";
  if (!open && weakest.score >= FINE) return "Good to go.";
  const cold = need.upset >= 0.3 && scores.empathy! < FINE && best.d !== "empathy";
  const gap = lack(findings, weakest.d === "empathy" && cold && ranked[1]!.score < FINE ? ranked[1]!.d : weakest.d);
  if (best.score < FINE) return `Needs another look: ${gap}.`;
  if (weakest.score >= FINE) return `Nearly there: ${gap}.`;
  return cold ? `${virtue[best.d]}, but cold: ${gap}.` : `${virtue[best.d]}, but ${gap}.`;
}
