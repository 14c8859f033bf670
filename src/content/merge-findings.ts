/** Puts a fuller answer in the place of a first one without moving what the agent is already looking at. */
import type { Finding } from "../coach/assessment.ts";

/**
 * All of `fuller`, and nothing else: findings that `shown` has too (same rule, same words) keep their order, new ones follow in
 * `fuller`'s own order. Strengths stay behind the rest, as in every assessment.
 */
export function mergeFindings(shown: readonly Finding[], fuller: readonly Finding[]): readonly Finding[] {
  const place = placesOf(shown);
  const keys = keysOf(fuller);
  const ordered = fuller
    .map((finding, i) => ({ finding, at: place.get(keys[i] ?? "") ?? shown.length + i }))
    .sort((a, b) => groupOf(a.finding) - groupOf(b.finding) || a.at - b.at);
  return ordered.map(({ finding }) => finding);
}

const groupOf = ({ kind }: Finding): number => (kind === "strength" ? 1 : 0);

const placesOf = (findings: readonly Finding[]): ReadonlyMap<string, number> => new Map(keysOf(findings).map((key, i) => [key, i]));

/** One key a finding; the same words flagged twice by one rule are counted, so that the second stays the second. */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, quote }) => {
    const words = `${rule}\u0000${quote}`;
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return `${words}\u0000${nth}`;
  });
}
