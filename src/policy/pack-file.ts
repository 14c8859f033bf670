/** A team's pack as it is written: the shape of its file, and the reader that leaves out what is wrong with it. */
import { phrase, type RuleFile, ruleReader } from "./pack-rule.ts";
import { listOf, mapOf, oneOf, type Reader, shape, textOf } from "./read-json.ts";
import { siteReader } from "./read-site.ts";
import { RULE_LEVELS, type RuleLevel } from "./rule-level.ts";
import type { Site } from "./site.ts";

const MOST_RULES = 200;
const MOST_ALLOWED = 100;
const MOST_SITES = 20;

export interface PackFile {
  /** Small letters, digits and hyphens: a company's pack stands in place of an agent's of the same id. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly about?: string;
  readonly rules?: readonly RuleFile[];
  readonly vocabulary?: readonly AllowedFile[];
  /** How far rules go, by id: the pack's own, and the coach's. */
  readonly levels?: Readonly<Record<string, RuleLevel>>;
  readonly sites?: readonly Site[];
}
interface AllowedFile {
  readonly allow: readonly string[];
  /** Ids of the coach's rules that leave these words alone. */
  readonly rules: readonly string[];
  readonly why?: string;
}

/** A reader of one pack. A rule with anything wrong is left out whole. Without `knownRules`, ids of rules are taken as they come. */
export function packReader(knownRules?: readonly string[]): Reader<PackFile> {
  const known = textOf(60, (id) => (!knownRules || knownRules.includes(id) ? null : "is no rule of the coach"));
  const allowed = shape<AllowedFile>({ allow: listOf(60, phrase, 1), rules: listOf(60, known, 1), why: textOf(300) }, ["allow", "rules"]);
  return shape<PackFile>(
    {
      id: textOf(40, (id) => (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? null : "must be small letters, digits and hyphens")),
      name: textOf(80),
      version: textOf(40),
      about: textOf(600),
      rules: listOf(MOST_RULES, ruleReader(knownRules ?? [])),
      vocabulary: listOf(MOST_ALLOWED, allowed),
      levels: mapOf<RuleLevel>(2 * MOST_RULES, oneOf(RULE_LEVELS)),
      sites: listOf<Site>(MOST_SITES, siteReader()),
    },
    ["id", "name", "version"],
  );
}

/** How far rules go by what a pack says of them, its own and the coach's. */
export const levelsOf = ({ rules = [], levels = {} }: Pick<PackFile, "rules" | "levels">): Readonly<Record<string, RuleLevel>> => ({
  ...Object.fromEntries(rules.flatMap(({ id, level }) => (level ? [[id, level]] : []))),
  ...levels,
});
