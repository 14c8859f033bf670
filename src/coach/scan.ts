/** Finds what only characters tell (digits, keys, addresses) in the lines that the agent wrote; each line is scanned once and remembered. */
import type { Span } from "./assessment.ts";
import { kept } from "./kept.ts";
import type { Evidence, Reply } from "./rule.ts";

/** Lines whose finds are kept: an edit leaves most of a draft as it was. */
const MOST_KEPT = 2000;

/** A `judge` for `rule` out of a function that gives the spans to flag in one line. */
export function scanLines(rule: string, scan: (line: string) => readonly Span[]): (reply: Reply) => readonly Evidence[] {
  const scanned = kept(scan, MOST_KEPT);
  return ({ draft: { lines } }) => {
    const found: Evidence[] = [];
    for (const line of lines)
      for (const { start, end } of scanned(line.text)) found.push({ rule, start: line.start + start, end: line.start + end, grade: 1 });
    return found;
  };
}

/** Where `pattern` (with the flags d and g) matches in `text`, and `counts` agrees: the group "found", or all of it where it has none. */
export function spansOf(text: string, pattern: RegExp, counts: (match: RegExpExecArray) => boolean = () => true): Span[] {
  return [...text.matchAll(pattern)].filter(counts).map((match) => {
    const [start, end] = match.indices?.groups?.found ?? match.indices![0]!;
    return { start, end };
  });
}
