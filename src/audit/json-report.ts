/** The report for programs: everything, as one JSON object. */
import type { Audited } from "./audit.ts";
import { fails, type Report, type ReportOptions } from "./report.ts";

const asData = ({ reply: { name, line }, language, scores, finds }: Audited) => ({ name, line, language, scores, findings: finds });

export function jsonReport({ failUnder, version }: ReportOptions): Report {
  let first = true;
  const entry = (value: object): string => {
    const before = first ? "\n" : ",\n";
    first = false;
    return before + JSON.stringify(value);
  };
  return {
    begin: () => `{"tool":"reply-coach","version":${JSON.stringify(version)},"replies":[`,
    reply: (audited, file) => entry({ file, ...asData(audited), fails: fails(audited, failUnder) }),
    bad: ({ line, problem }, file) => entry({ file, line, error: problem }),
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}
