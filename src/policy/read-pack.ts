/** Reads a team's pack from JSON: every key checked, phrases compiled, and nothing taken that could be slow, or that is half understood. */
import type { Unproved } from "../coach/team/team-proof.ts";
import type { AllowedWords, TeamRule } from "../coach/team/team-rule.ts";
import { readJsonText } from "./json-lines.ts";
import { MODES, type Mode, type Pack, type PackProblem, type PackRead } from "./pack.ts";
import { phrase, type RuleRead, ruleReader } from "./pack-rule.ts";
import { listOf, mapOf, oneOf, type Reader, shape, type Tell, textOf } from "./read-json.ts";
import { readSite } from "./read-site.ts";
import type { Site } from "./site.ts";

/** Characters of a pack's file. */
export const LONGEST_PACK = 400_000;
const MOST_RULES = 200;
const MOST_ALLOWED = 100;
const MOST_SITES = 20;
/** Characters of all patterns together, so that a pack costs what a few rules of the coach cost. */
const MOST_PATTERN = 100_000;

interface PackJson {
  readonly name: string;
  readonly version: string;
  readonly about?: string;
  readonly rules?: readonly (RuleRead | null)[];
  readonly vocabulary?: readonly AllowedJson[];
  readonly modes?: Readonly<Record<string, Mode>>;
  readonly sites?: readonly (Site | null)[];
}
interface AllowedJson {
  readonly allow: readonly string[];
  readonly rules: readonly string[];
  readonly why?: string;
}

/** What a pack is held to. */
export interface PackChecks {
  /** Ids of the coach's own rules. */
  readonly knownRules: readonly string[];
  /** Gives the examples that do not hold (coach/team/team-proof.ts). */
  readonly prove: (rules: readonly TeamRule[]) => readonly Unproved[];
}

/** Reads a pack from the text of its file; problems name the line. Never throws. */
export function readPackText(text: string, checks: PackChecks): PackRead {
  if (text.length > LONGEST_PACK)
    return { pack: null, problems: [{ at: "", problem: `is longer than ${LONGEST_PACK} characters`, line: 1 }] };
  const json = readJsonText(text);
  if ("problem" in json) return { pack: null, problems: [{ at: "", problem: json.problem, line: json.line }] };
  const { pack, problems } = readPack(json.value, checks);
  const placed = problems.map((each) => ({ ...each, line: json.lineOf(each.at) }));
  return { pack, problems: placed.sort((a, b) => a.line - b.line) };
}

/** Reads a pack from parsed JSON. Never throws. */
export function readPack(json: unknown, { knownRules, prove }: PackChecks): PackRead {
  const problems: PackProblem[] = [];
  const tell: Tell = (at, problem) => void problems.push({ at, problem });
  const read = packReader(knownRules)(json, "", tell);
  if (!read) return { pack: null, problems };
  const { name, version, vocabulary = [], sites = [] } = read;
  const rules = proved(notTooMuch(distinct(read.rules ?? [], tell), tell), name, prove, tell);
  const ofRules = Object.fromEntries(rules.flatMap(({ rule, mode }) => (mode ? [[rule.id, mode]] : [])));
  const ids = [...knownRules, ...rules.map(({ rule }) => rule.id)];
  const pack: Pack = {
    name,
    version,
    rules: rules.map((each) => ofPack(each, name)),
    vocabulary: vocabulary.map(({ allow, rules }): AllowedWords => ({ patterns: [allow[0]!, ...allow.slice(1)], rules })),
    modes: { ...ofRules, ...knownModes(read.modes ?? {}, ids, tell) },
    sites: sites.filter((site) => site !== null),
  };
  return { pack, problems };
}

/** A rule that was understood, and where it stands in the file. */
interface Placed extends RuleRead {
  readonly at: string;
}

const ofPack = ({ rule }: RuleRead, pack: string): TeamRule => ({ ...rule, pack });

/** Without the rules whose examples do not hold: a rule that does something else than it says is in force nowhere. */
function proved(rules: readonly Placed[], pack: string, prove: PackChecks["prove"], tell: Tell): Placed[] {
  const wrong = prove(rules.map((each) => ofPack(each, pack)));
  for (const { rule, which, place, problem } of wrong)
    tell(`${rules.find((each) => each.rule.id === rule)!.at}.${which}[${place}]`, problem);
  return rules.filter(({ rule }) => !wrong.some((each) => each.rule === rule.id));
}

function knownModes(modes: Readonly<Record<string, Mode>>, ids: readonly string[], tell: Tell): Record<string, Mode> {
  const known = Object.entries(modes).filter(([id]) => {
    if (!ids.includes(id)) tell(`modes.${id}`, "is no rule of the coach or of this pack");
    return ids.includes(id);
  });
  return Object.fromEntries(known);
}

function packReader(knownRules: readonly string[]): Reader<PackJson> {
  const known = textOf(60, (id) => (knownRules.includes(id) ? null : "is no rule of the coach"));
  return shape<PackJson>(
    {
      name: textOf(80),
      version: textOf(40),
      about: textOf(600),
      rules: listOf(MOST_RULES, ruleReader(knownRules)),
      vocabulary: listOf(
        MOST_ALLOWED,
        shape<AllowedJson>({ allow: listOf(60, phrase, 1), rules: listOf(60, known, 1), why: textOf(300) }, ["allow", "rules"]),
      ),
      modes: mapOf(MOST_RULES, oneOf(MODES)),
      sites: listOf(MOST_SITES, siteIn),
    },
    ["name", "version"],
  );
}

/** A site with anything wrong is left out; its own reader says what, by key. */
const siteIn: Reader<Site | null> = (value, at, tell) => {
  const { site, problems } = readSite(value);
  for (const problem of problems) tell(at, `is a site in which ${problem}`);
  return problems.length === 0 ? site : null;
};

/** Rules that were understood, the first of each id. */
function distinct(rules: readonly (RuleRead | null)[], tell: Tell): Placed[] {
  const first = new Map<string, Placed>();
  for (const [i, read] of rules.entries()) {
    if (!read) continue;
    const { id } = read.rule;
    if (first.has(id)) tell(`rules[${i}].id`, `is "${id}", which another rule of the pack has already`);
    else first.set(id, { ...read, at: `rules[${i}]` });
  }
  return [...first.values()];
}

const patternsIn = ({ patterns, onlyIf, unless }: RuleRead["rule"]): readonly string[] => [
  ...patterns,
  ...[onlyIf, unless].flatMap(({ sentence = [], reply = [], customer = [] }) => [...sentence, ...reply, ...customer]),
];

function notTooMuch(rules: readonly Placed[], tell: Tell): Placed[] {
  let size = 0;
  return rules.filter(({ rule, at }) => {
    size += patternsIn(rule).reduce((sum, pattern) => sum + pattern.length, 0);
    if (size > MOST_PATTERN) tell(at, "is left out: the phrases of all rules together are more than can be read");
    return size <= MOST_PATTERN;
  });
}
