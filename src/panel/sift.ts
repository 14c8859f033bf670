/** Sorts an assessment's findings into what the panel shows where. */
import type { Assessment, Finding } from "../coach/assessment.ts";
import { type Aside, isAside } from "./aside.ts";

/** A finding under a key that is unique in its list and survives from one assessment to the next. */
export interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

export interface Sifted {
  /** Slips and gaps to act on: what is serious, the most useful first, then the others by dimension, the dimension of the next best before the rest. */
  readonly toImprove: readonly Keyed[];
  readonly strengths: readonly Finding[];
  /** What must not go out by mistake, blanks among it. */
  readonly serious: readonly Finding[];
  /** Blanks of an accepted suggestion that still stand in the draft. */
  readonly unfilled: readonly Finding[];
  /** How many findings are hidden because the agent put them aside. */
  readonly asideCount: number;
}

/** Sifts `assessment` (null gives empty lists), leaving out what the agent put aside. */
export function sift(assessment: Assessment | null, aside: readonly Aside[]): Sifted {
  const findings = assessment?.findings ?? [];
  const wanting = findings.filter((finding) => finding.kind !== "strength");
  const shown = wanting.filter((finding) => !isAside(aside, finding));
  return {
    toImprove: keyed(grouped(shown.filter((finding) => !isUnfilled(finding)))),
    serious: shown.filter((finding) => finding.serious),
    strengths: findings.filter((finding) => finding.kind === "strength"),
    unfilled: shown.filter(isUnfilled),
    asideCount: wanting.length - shown.length,
  };
}

/** The rule that finds blanks still open: they stand at the top, and are filled in rather than rewritten. */
export const UNFILLED = "unfilled-blank";

const isUnfilled = (finding: Finding): boolean => finding.rule === UNFILLED;

/** What is serious stays first. Stable: within a dimension the more useful stays before the less useful. */
function grouped(findings: readonly Finding[]): readonly Finding[] {
  const serious = findings.filter((finding) => finding.serious);
  const [best, ...rest] = findings.filter((finding) => !finding.serious);
  const order = [...new Set(rest.map(({ dimension }) => dimension))];
  const ranked = [...rest].sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension));
  return best ? [...serious, best, ...ranked] : serious;
}

/** The same words flagged twice by one rule get keys of their own, counted in order. */
function keyed(findings: readonly Finding[]): readonly Keyed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = `${finding.rule}\u0000${finding.quote}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: count === 1 ? base : `${base}\u0000${count}`, finding };
  });
}
