/** The report as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a file. */
import { type Audited, type Find, faultsIn } from "./audit.ts";
import type { Report, ReportOptions } from "./report.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** From this weight on, a rule's finds are warnings; below they are notes. */
const WARNS = 5;

/** A path as an address, relative to where the command runs. */
const uriOf = (file: string): string =>
  encodeURI(file.replaceAll("\\", "/").replace(/^\.\//, "")).replaceAll("#", "%23").replaceAll("?", "%3F");

const locationOf = (file: string, startLine: number): object => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine } },
});

export function sarifReport({ rules, version }: ReportOptions): Report {
  const places = new Map(rules.map(({ id }, i) => [id, i]));
  const level = (rule: string): "warning" | "note" => ((rules[places.get(rule) ?? -1]?.weight ?? 0) >= WARNS ? "warning" : "note");
  let first = true;
  const result = (value: object): string => {
    const before = first ? "\n" : ",\n";
    first = false;
    return before + JSON.stringify(value);
  };
  const ofFind = (find: Find, { reply }: Audited, file: string): string =>
    result({
      ruleId: find.rule,
      ruleIndex: places.get(find.rule) ?? -1,
      level: level(find.rule),
      message: { text: `${reply.name}: ${find.quote === "" ? find.title : `“${find.quote}”`}. ${find.why}` },
      locations: [{ ...locationOf(file, reply.line), logicalLocations: [{ name: reply.name }] }],
      properties: { points: find.points },
    });
  return {
    begin: () =>
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver(rules, version))}},"results":[`,
    reply: (audited, file) =>
      faultsIn(audited)
        .map((find) => ofFind(find, audited, file))
        .join(""),
    bad: ({ line, problem }, file) =>
      result({ level: "error", message: { text: `This row ${problem}.` }, locations: [locationOf(file, line)] }),
    end: () => "\n]}]}\n",
  };
}

const driver = (rules: ReportOptions["rules"], version: string): object => ({
  name: "Reply Coach",
  version,
  rules: rules.map(({ id, title, why, weight, link }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: { level: weight >= WARNS ? "warning" : "note" },
    ...(link !== undefined && { helpUri: link }),
  })),
});
