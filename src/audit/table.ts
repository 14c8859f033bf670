/** The report for people: a line for each reply with what speaks against it, then what came of all. */
import { type Audited, faultsIn } from "./audit.ts";
import { fails, type Report, type ReportOptions, short } from "./report.ts";
import type { Summary } from "./tally.ts";

const LONGEST_NAME = 40;
const LONGEST_QUOTE = 60;

const scoreOf = ({ scores, language }: Audited): string =>
  (scores.overall === null ? (language === "en" ? "short" : language) : scores.overall.toFixed(1)).padStart(5);

export const tableReport = ({ failUnder }: ReportOptions): Report => ({
  begin: () => "score  reply\n",
  reply(audited) {
    const head = `${scoreOf(audited)}${fails(audited, failUnder) ? " !" : "  "} ${short(audited.reply.name, LONGEST_NAME)}\n`;
    const faults = faultsIn(audited).map(
      ({ rule, quote, points, title }) =>
        `         ${points.toFixed(1).padStart(5)}  ${rule}: ${quote === "" ? title : `“${short(quote, LONGEST_QUOTE)}”`}\n`,
    );
    return head + faults.join("");
  },
  bad: ({ line, problem }, file) => `    -  ! ${file}:${line} ${problem}\n`,
  end: (summary) => `\n${inAll(summary)}${byRule(summary)}`,
});

const inAll = ({ replies, bad, faulty, mean, lowest }: Summary): string =>
  [
    `${replies} replies`,
    `${faulty} with something to mend`,
    ...(bad > 0 ? [`${bad} rows that are none`] : []),
    ...(mean === null ? [] : [`score ${mean} in the mean, ${lowest} at the lowest`]),
  ].join(", ");

const byRule = ({ rules }: Summary): string =>
  rules.length === 0
    ? "\n"
    : `\n\nfinds replies  rule\n${rules.map(({ rule, finds, replies }) => `${String(finds).padStart(5)} ${String(replies).padStart(7)}  ${rule}\n`).join("")}`;
