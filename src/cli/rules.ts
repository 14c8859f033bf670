/** `reply-coach rules`: the rule book, for reading or as JSON. */
import { DIMENSIONS } from "../coach/assessment.ts";
import type { Rule } from "../coach/rule.ts";
import { RULES } from "../coach/rules/index.ts";
import { teachingsOf } from "../coach/rules/traceability.ts";
import { CannotRun, optionsOf } from "./usage.ts";

const HELP = "reply-coach rules [--format text|json]: every rule with its reason, source, teachings, examples and near misses\n";

const taught = (rule: Rule): string =>
  teachingsOf(rule.id)
    .map((t) => `${t.id} ${t.teaching}`)
    .join("\n            ") || "a study alone";

const entry = (rule: Rule): string => `
${rule.id} (${rule.kind}${rule.weight > 0 ? `, weight ${rule.weight}` : ", advice"}): ${rule.title}
  ${rule.why}
  Source: ${rule.source}
  Serves:   ${taught(rule)}
  Says:     ${rule.examples.slice(0, 3).join("\n            ")}
  Not this: ${rule.nearMisses.slice(0, 2).join("\n            ")}
`;

const book = (): string =>
  DIMENSIONS.map(
    (d) =>
      `\n# ${d[0]!.toUpperCase()}${d.slice(1)}\n${RULES.filter((r) => r.dimension === d)
        .map(entry)
        .join("")}`,
  ).join("");

const asData = ({ id, dimension, kind, weight, title, why, source, examples, nearMisses, rewrites = [] }: Rule) => ({
  id,
  dimension,
  kind,
  weight,
  title,
  why,
  source,
  teachings: teachingsOf(id).map((t) => t.id),
  examples,
  nearMisses,
  rewrites: rewrites.map((r) => r.text),
});

/** Runs the command; resolves to the exit status. Throws CannotRun. */
export async function printRules(args: readonly string[]): Promise<number> {
  const { help, format = "text" } = optionsOf(args, { format: "text" });
  if (!help && format !== "text" && format !== "json") throw new CannotRun(`--format: "${format}" is neither text nor json`);
  process.stdout.write(help ? HELP : format === "json" ? `${JSON.stringify(RULES.map(asData), null, 2)}\n` : book().trimStart());
  return 0;
}
