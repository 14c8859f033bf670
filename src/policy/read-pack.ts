/** Reads a team's pack: every key checked, every example tried, and nothing taken that could be slow or that is half understood. */
import type { Unproved } from "../coach/team/team-proof.ts";
import type { TeamRule } from "../coach/team/team-rule.ts";
import { readJsonText } from "./json-lines.ts";
import { type Pack, packOf } from "./pack.ts";
import { type PackFile, packReader } from "./pack-file.ts";
import type { Tell } from "./read-json.ts";

/** Characters of a pack's file. */
export const LONGEST_PACK = 400_000;
/** Characters of all phrases of a pack together, so that it costs what a few rules of the coach cost. */
const MOST_PHRASES = 100_000;

/** What a pack is held to. */
export interface PackChecks {
  /** Ids of the coach's own rules. */
  readonly knownRules: readonly string[];
  /** Gives the examples that do not hold (coach/team/team-proof.ts). */
  readonly prove: (rules: readonly TeamRule[]) => readonly Unproved[];
}

/** What is wrong with a pack. `at` is where, such as "rules[3].avoid[0]"; `line` is known where the file's text is. */
export interface PackProblem {
  readonly at: string;
  readonly problem: string;
  readonly line?: number;
}

/** Both are null when nothing of it can be used. A rule with anything wrong is left out whole, and `problems` say why. */
export interface PackRead {
  readonly pack: Pack | null;
  /** What of the file is good, as it is written: what is kept in settings, and written out again. */
  readonly file: PackFile | null;
  readonly problems: readonly PackProblem[];
}

/** One problem as a line to read: `line 12: "rules[3].avoid[0]" is …`. */
export const asLine = ({ at, problem, line }: PackProblem): string =>
  `${line === undefined ? "" : `line ${line}: `}${at === "" ? "the pack" : `"${at}"`} ${problem}`;

const unreadable = (problem: string, line: number): PackRead => ({ pack: null, file: null, problems: [{ at: "", problem, line }] });

/** Reads a pack from the text of its file; problems name the line. Never throws. */
export function readPackText(text: string, checks: PackChecks): PackRead {
  if (text.length > LONGEST_PACK) return unreadable(`is longer than ${LONGEST_PACK} characters`, 1);
  const json = readJsonText(text);
  if ("problem" in json) return unreadable(json.problem, json.line);
  const read = readPack(json.value, checks);
  const placed = read.problems.map((each) => ({ ...each, line: json.lineOf(each.at) }));
  return { ...read, problems: placed.sort((a, b) => a.line - b.line) };
}

/** Reads a pack from parsed JSON. Never throws. */
export function readPack(json: unknown, { knownRules, prove }: PackChecks): PackRead {
  const problems: PackProblem[] = [];
  const tell: Tell = (at, problem) => void problems.push({ at, problem });
  const read = packReader(knownRules)(json, "", tell);
  if (!read) return { pack: null, file: null, problems };
  const places = placesIn(json);
  const fitting = notTooMuch(distinct(read.rules ?? [], places, tell), places, tell);
  const wrong = prove(packOf({ ...read, rules: fitting }).rules);
  for (const { rule, at, problem } of wrong) tell(`${placeOf(places, rule)}.${at}`, problem);
  // A rule that does something else than it says is in force nowhere.
  const rules = fitting.filter(({ id }) => !wrong.some(({ rule }) => rule === id));
  const ids = [...knownRules, ...(read.rules ?? []).map(({ id }) => id)];
  const file = { ...read, ...(read.rules && { rules }), ...(read.levels && { levels: knownLevels(read.levels, ids, tell) }) };
  return { pack: packOf(file), file, problems };
}

type Rules = NonNullable<PackFile["rules"]>;
/** By id: where rules stand in the file, the places of those with the same id in order. */
type Places = ReadonlyMap<unknown, readonly number[]>;

function placesIn(json: unknown): Places {
  const places = new Map<unknown, number[]>();
  const { rules } = json as { readonly rules?: readonly ({ readonly id?: unknown } | null)[] };
  if (Array.isArray(rules)) for (const [i, rule] of rules.entries()) places.set(rule?.id, [...(places.get(rule?.id) ?? []), i]);
  return places;
}

const placeOf = (places: Places, id: string, nth = 0): string => `rules[${places.get(id)?.[nth] ?? 0}]`;

/** The first rule of each id. */
function distinct(rules: Rules, places: Places, tell: Tell): Rules {
  const seen = new Set<string>();
  return rules.filter(({ id }) => {
    if (seen.has(id)) tell(`${placeOf(places, id, 1)}.id`, `is "${id}", which another rule of the pack has already`);
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

const phrasesIn = ({ avoid = [], prefer = [], require = [], onlyIf, unless }: Rules[number]): readonly string[] => [
  ...avoid,
  ...prefer,
  ...require,
  ...[onlyIf, unless].flatMap((conditions) => Object.values(conditions ?? {}).flat()),
];

function notTooMuch(rules: Rules, places: Places, tell: Tell): Rules {
  let size = 0;
  return rules.filter((rule) => {
    size += phrasesIn(rule).join("").length;
    if (size > MOST_PHRASES) tell(placeOf(places, rule.id), "is left out: the phrases of all rules together are more than can be read");
    return size <= MOST_PHRASES;
  });
}

function knownLevels(levels: NonNullable<PackFile["levels"]>, ids: readonly string[], tell: Tell): NonNullable<PackFile["levels"]> {
  const known = Object.entries(levels).filter(([id]) => {
    if (!ids.includes(id)) tell(`levels.${id}`, "is no rule of the coach or of this pack");
    return ids.includes(id);
  });
  return Object.fromEntries(known);
}
