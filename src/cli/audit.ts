/** `reply-coach audit`: files of replies or macros held against the rules, row by row, in memory that does not grow with the files. */
import { createReadStream } from "node:fs";
import { stdin } from "node:process";
import { audit, auditedRules } from "../audit/audit.ts";
import { jsonReport } from "../audit/json-report.ts";
import { junitReport } from "../audit/junit.ts";
import { fileReader } from "../audit/read-file.ts";
import { isBad, type Row } from "../audit/reply.ts";
import { fails, type Report, type ReportOptions } from "../audit/report.ts";
import { sarifReport } from "../audit/sarif.ts";
import { tableReport } from "../audit/table.ts";
import { tally } from "../audit/tally.ts";
import { createCoach } from "../coach/coach.ts";
import { detectLanguage } from "./language.ts";
import { progressOn } from "./progress.ts";
import { packFrom, rulesFrom, settingsFrom } from "./rules-from.ts";
import { CannotRun, optionsAndFiles, print } from "./usage.ts";

const HELP = `reply-coach audit FILE…: holds replies or macros against the rules

  --format FORMAT    table (the default), json, sarif (2.1.0) or junit
  --column NAME      the column or key that holds the reply, where it is not called body, reply, text, comment …
  --pack FILE        a team's own rules (JSON) beside the coach's
  --settings FILE    a policy (JSON), such as {"rules": {"officialese": "off"}}
  --fail-under N     fail for replies that score less than N (0 to 100), instead of for every slip

Files: CSV, JSON (a list of objects, or an export such as {"macros": […]}), one JSON object a line (.jsonl), a Zendesk macro
export; "-" is standard input. Exit status: 0 nothing to mend, 1 something to mend or rows that are no reply, 2 cannot run.
`;

const REPORTS: Readonly<Record<string, (options: ReportOptions) => Report>> = {
  table: tableReport,
  json: jsonReport,
  sarif: sarifReport,
  junit: junitReport,
};

/** Set by the bundler. */
declare const VERSION: string;
const version = typeof VERSION === "undefined" ? "0.0.0" : VERSION;

/** The rows of a file. Throws CannotRun when it cannot be read, or holds no replies. */
async function* rowsIn(file: string, column: string | undefined): AsyncGenerator<Row> {
  const reader = fileReader({ name: file, ...(column !== undefined && { column }) });
  const input = file === "-" ? stdin : createReadStream(file);
  input.setEncoding("utf8");
  try {
    for await (const piece of input) yield* reader.read(String(piece));
    yield* reader.end();
  } catch (error) {
    throw new CannotRun(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function limitOf(value: string | boolean | undefined): number | null {
  if (value === undefined) return null;
  const limit = Number(value);
  if (!(limit >= 0 && limit <= 100)) throw new CannotRun(`--fail-under: "${value}" is no score from 0 to 100`);
  return limit;
}

const named = (value: string | boolean | undefined): string | undefined => (value === undefined ? undefined : String(value));

/** Runs the command; resolves to the exit status. Throws CannotRun. */
export async function auditFiles(args: readonly string[]): Promise<number> {
  const kinds = { format: "text", column: "text", pack: "text", settings: "text", "fail-under": "text" } as const;
  const { options, files } = optionsAndFiles(args, kinds);
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const format = named(options.format) ?? "table";
  const report = Object.hasOwn(REPORTS, format) ? REPORTS[format] : undefined;
  if (!report) throw new CannotRun(`--format: "${format}" is none of ${Object.keys(REPORTS).join(", ")}`);
  if (files.length === 0) throw new CannotRun(`which file?\n\n${HELP}`);
  const failUnder = limitOf(options["fail-under"]);
  const from = await settingsFrom(named(options.settings));
  const packs = options.pack === undefined ? from.packs : [await packFrom(String(options.pack)), ...from.packs];
  const rules = auditedRules(rulesFrom({ ...from, packs }).rules);
  const coach = createCoach(rules, { detect: detectLanguage, offers: false });
  return auditAll(files, named(options.column), report({ failUnder, rules, version }), failUnder, coach.assess);
}

async function auditAll(
  files: readonly string[],
  column: string | undefined,
  report: Report,
  failUnder: number | null,
  assess: Parameters<typeof audit>[1],
): Promise<number> {
  const all = tally();
  const progress = progressOn(process.stderr);
  let failed = false;
  await print(report.begin());
  for (const file of files)
    for await (const row of rowsIn(file, column)) {
      progress.step();
      if (isBad(row)) {
        failed = true;
        all.addBad();
        await print(report.bad(row, file));
      } else {
        const audited = await audit(row, assess);
        failed ||= fails(audited, failUnder);
        all.add(audited);
        await print(report.reply(audited, file));
      }
    }
  await print(report.end(all.summary()));
  progress.done();
  return failed ? 1 : 0;
}
