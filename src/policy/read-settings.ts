/** Reads settings, an agent's or a company's, from parsed JSON: what cannot be read is left out, with a reason for each key. Never throws. */
import type { Reader } from "./read-json.ts";
import { isSettingName, RULE_LEVELS, SETTINGS, type SettingName, type Settings } from "./settings.ts";

/** Why something of the settings is not applied. */
export interface Problem {
  /** The top-level key that it stands under; empty when it is about all of them. */
  readonly key: string;
  /** Where it is, such as "sites[0].composers"; empty as well. */
  readonly at: string;
  /** What is wrong, as the end of a sentence that starts with `at`. */
  readonly says: string;
}

export interface SettingsRead {
  /** Only what was set, and could be read. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly Problem[];
}

/** The problem as a sentence. */
export const sentenceOf = ({ at, says }: Problem): string => `${at ? `"${at}"` : "the settings"} ${says}`;

/**
 * Reads what `who` has set. Ids of rules are taken as they come, for a newer version or a team's pack may have more of them;
 * `knownRules` has those that are not known told of.
 */
export function readSettings(json: unknown, who: "agent" | "company", knownRules?: readonly string[]): SettingsRead {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { settings: {}, problems: [{ key: "", at: "", says: "must be a JSON object" }] };
  const problems: Problem[] = [];
  const settings: { -readonly [K in SettingName]?: unknown } = {};
  for (const [key, value] of Object.entries(inTodaysForm(json))) {
    const tell = (at: string, says: string): void => void problems.push({ key, at, says });
    if (!isSettingName(key)) tell(key, "is not a setting");
    else if (who === "agent" && SETTINGS[key].by === "company") tell(key, "can be set by a company's policy only");
    else {
      const read = (SETTINGS[key].reader as Reader<unknown>)(value, key, tell);
      if (read !== undefined) settings[key] = read;
    }
  }
  const read = settings as Partial<Settings>;
  const { agentMayChange: names, ...others } = read;
  const known = names?.filter((name) => problemOfName(name) === null);
  return {
    settings: { ...others, ...(known && { agentMayChange: known }) },
    problems: [...problems, ...unknownRules(read, knownRules), ...unknownNames(names ?? [])],
  };
}

/**
 * What the agent's settings are after a change, for storage: what a newer version has put there stays. A key that becomes undefined is
 * taken out, so that what is built in, or the company's, stands again.
 */
export function changedSettings(kept: unknown, change: { readonly [K in SettingName]?: Settings[K] | undefined }): object {
  const old = typeof kept === "object" && kept !== null && !Array.isArray(kept) ? inTodaysForm(kept) : {};
  return Object.fromEntries(Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined));
}

/** Up to version 0.1 rules were switched off by a list, `rulesOff`: so files and policies may still say it. */
export function inTodaysForm(json: object): object {
  const { rulesOff, ...rest } = json as { readonly rulesOff?: unknown; readonly rules?: object };
  if (!Array.isArray(rulesOff)) return json;
  const off = Object.fromEntries(rulesOff.map((id) => [String(id), RULE_LEVELS[0]]));
  return { ...rest, rules: { ...off, ...rest.rules } };
}

/** Ids of the rules in packs. */
export const rulesIn = ({ packs = [] }: Partial<Settings>): readonly string[] =>
  packs.flatMap(({ rules = [] }) => rules.map(({ id }) => id));

/** Rules that are set, but that nobody of `known` is. */
function unknownRules(read: Partial<Settings>, known: readonly string[] | undefined): Problem[] {
  const own = rulesIn(read);
  const unknown = known ? Object.keys(read.rules ?? {}).filter((id) => !known.includes(id) && !own.includes(id)) : [];
  return unknown.map((id) => ({ key: "rules", at: `rules.${id}`, says: "is set, but there is no such rule" }));
}

const unknownNames = (names: readonly string[]): Problem[] =>
  names.flatMap((name) => {
    const says = problemOfName(name);
    return says === null ? [] : [{ key: "agentMayChange", at: "agentMayChange", says: `names "${name}", ${says}` }];
  });

/** A name that opens nothing would leave locked what was meant to be open, so it is told of. */
function problemOfName(name: string): string | null {
  const [first = "", entry] = name.split(/\.(.*)/s);
  if (!isSettingName(first)) return "which is not a setting";
  if (SETTINGS[first].by === "company") return "which an agent can never change";
  return entry !== undefined && SETTINGS[first].joins !== "entries" ? "but only single rules can be named so" : null;
}
