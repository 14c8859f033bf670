/** Puts a fuller answer in the place of a first one without moving what the agent is already looking at. */
import type { Finding, Suggestion } from "../coach/assessment.ts";

/**
 * All of `fuller`, and nothing else: findings that `shown` has too (same rule, same words) keep their order and the order of what they
 * offer, so that a press takes what stood there to be read; new ones follow in `fuller`'s own order. Strengths stay behind the rest, as
 * in every assessment. Both are of the same draft.
 */
export function mergeFindings(shown: readonly Finding[], fuller: readonly Finding[]): readonly Finding[] {
  const place = placesOf(shown);
  const keys = keysOf(fuller);
  const ordered = fuller
    .map((finding, i) => ({ finding, at: place.get(keys[i] ?? "") ?? shown.length + i }))
    .map(({ finding, at }) => ({ at, finding: { ...finding, suggestions: inShownOrder(shown[at]?.suggestions, finding.suggestions) } }))
    .sort((a, b) => groupOf(a.finding) - groupOf(b.finding) || a.at - b.at);
  return ordered.map(({ finding }) => finding);
}

/** What is offered now: what was offered before in its old order, then what is new. */
function inShownOrder(before: readonly Suggestion[] = [], now: readonly Suggestion[]): readonly Suggestion[] {
  const nameOf = ({ start, end, text }: Suggestion): string => `${start} ${end} ${text}`;
  const places = new Map(before.map((suggestion, i) => [nameOf(suggestion), i]));
  const placeOf = (suggestion: Suggestion): number => places.get(nameOf(suggestion)) ?? before.length;
  return now.toSorted((a, b) => placeOf(a) - placeOf(b));
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
