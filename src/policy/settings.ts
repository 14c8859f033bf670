/** Every setting: its name, its meaning, and what stands when it is not set. Pure: company policy is arithmetic. */

export interface Settings {
  /** Rules that are switched off, by id. Default: none. */
  readonly rulesOff?: readonly string[];
}

export type SettingsRead = { readonly settings: Settings; readonly problems: readonly string[] };

const MEANING: Readonly<Record<keyof Settings, string>> = { rulesOff: 'a list of rule ids, such as ["officialese"]' };

/** Reads settings from parsed JSON. What cannot be read is left out, and `problems` says which key and why. Never throws. */
export function readSettings(json: unknown, knownRules: readonly string[]): SettingsRead {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { settings: {}, problems: ["the settings must be a JSON object"] };
  const problems = Object.keys(json)
    .filter((key) => !Object.hasOwn(MEANING, key))
    .map((key) => `"${key}" is not a setting`);
  const { rulesOff } = json as { rulesOff?: unknown };
  if (rulesOff === undefined) return { settings: {}, problems };
  if (!Array.isArray(rulesOff) || !rulesOff.every((id) => typeof id === "string"))
    return { settings: {}, problems: [...problems, `"rulesOff" must be ${MEANING.rulesOff}`] };
  const unknown = rulesOff.filter((id) => !knownRules.includes(id));
  return {
    settings: { rulesOff: rulesOff.filter((id) => knownRules.includes(id)) },
    problems: [...problems, ...unknown.map((id) => `"rulesOff": there is no rule "${id}"`)],
  };
}

/** The rules that these settings leave on, in their own order. */
export const rulesInForce = <R extends { readonly id: string }>(rules: readonly R[], settings: Settings): R[] =>
  rules.filter((rule) => !settings.rulesOff?.includes(rule.id));
