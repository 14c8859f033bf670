/** The report as JUnit XML, which build servers read: a test for each reply, a failure for each that does not do. */
import { type Audited, faultsIn } from "./audit.ts";
import { fails, type Report, type ReportOptions, short } from "./report.ts";

/** Tests to a suite: a suite says how many it has before the first, so that many are held back until it is full. */
const SUITE = 500;

interface Test {
  readonly xml: string;
  readonly outcome: "fine" | "failure" | "error" | "skipped";
}

export function junitReport({ failUnder }: ReportOptions): Report {
  let tests: Test[] = [];
  let [suite, from] = [0, ""];
  const full = (): string => {
    if (tests.length === 0) return "";
    suite += 1;
    const count = (outcome: Test["outcome"]): number => tests.filter((test) => test.outcome === outcome).length;
    const head = `<testsuite name="${inXml(`${from} (${suite})`)}" tests="${tests.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}">\n`;
    const written = `${head}${tests.map(({ xml }) => xml).join("")}</testsuite>\n`;
    tests = [];
    return written;
  };
  const add = (test: Test, file: string): string => {
    const before = from !== file || tests.length >= SUITE ? full() : "";
    from = file;
    tests.push(test);
    return before;
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Reply Coach">\n',
    reply: (audited, file) => add(testOf(audited, failUnder, file), file),
    bad: ({ line, problem }, file) =>
      add({ outcome: "error", xml: testCase(`line ${line}`, file, line, `<error message="${inXml(`This row ${problem}.`)}"/>`) }, file),
    end: () => `${full()}</testsuites>\n`,
  };
}

function testOf(audited: Audited, failUnder: number | null, file: string): Test {
  const { reply, scores, language } = audited;
  const write = (outcome: Test["outcome"], inside: string): Test => ({ outcome, xml: testCase(reply.name, file, reply.line, inside) });
  if (scores.overall === null)
    return write("skipped", `<skipped message="${language === "en" ? "Too short to judge." : `In ${inXml(language)}, not in English.`}"/>`);
  if (!fails(audited, failUnder)) return write("fine", "");
  const faults = faultsIn(audited).map(
    ({ rule, quote, title, why, points }) => `${points} ${rule}: ${quote === "" ? title : `“${short(quote, 200)}”`}. ${why}`,
  );
  const message = failUnder === null ? `${faults.length} to mend` : `scores ${scores.overall}, less than ${failUnder}`;
  return write("failure", `<failure message="${inXml(message)}" type="reply">${inXml(faults.join("\n"))}</failure>`);
}

const testCase = (name: string, file: string, line: number, inside: string): string =>
  `<testcase name="${inXml(`${short(name, 120)} (line ${line})`)}" classname="${inXml(file)}"${inside === "" ? "/>" : `>${inside}</testcase>`}\n`;

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", "\n": "&#10;" };
/** XML has no place for most control characters, nor for halves of a pair. */
const NO_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const inXml = (text: string): string => text.replace(NO_XML, "\uFFFD").replace(/[&<>"'\n]/g, (sign) => SIGNS[sign]!);
