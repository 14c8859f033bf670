/** Puts a fuller answer in the place of a first one without moving what the agent is already looking at. */
import type { Finding, Suggestion } from "../coach/assessment.ts";

/**
 * All of `fuller`, and nothing else: findings that `shown` has too (same rule, same words) keep their order and the order of what they
 * offer, so that a press takes what stood there to be read; new ones follow in `fuller`'s own order. Strengths stay behind the rest, as
 * in every assessment. Both are of the same draft.
 */
export function mergeFindings(shown: readonly Finding[], fuller: readonly Finding[]): readonly Finding[] {
  const before = keyed(shown);
  const merged = [...keyed(fuller)].map(([key, finding]) => {
    const offered = (before.get(key)?.suggestions ?? []).map(nameOf);
    return { key, finding: { ...finding, suggestions: asBefore(finding.suggestions, nameOf, offered) } };
  });
  const findings = asBefore(merged, ({ key }) => key, [...before.keys()]).map(({ finding }) => finding);
  return findings.toSorted((a, b) => groupOf(a) - groupOf(b));
}

const groupOf = ({ kind }: Finding): number => (kind === "strength" ? 1 : 0);
const nameOf = ({ start, end, text }: Suggestion): string => `${start} ${end} ${text}`;

/** `items` in the order in which their names stood `before`; behind them what is new, in its own. */
function asBefore<T>(items: readonly T[], nameOf: (item: T) => string, before: readonly string[]): readonly T[] {
  const places = new Map(before.map((name, i) => [name, i]));
  const placeOf = (item: T): number => places.get(nameOf(item)) ?? before.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Findings by a key of their own: the same words flagged twice by one rule are counted, so that the second stays the second. */
function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const words = `${finding.rule}\u0000${finding.quote}`;
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      return [`${words}\u0000${nth}`, finding];
    }),
  );
}
