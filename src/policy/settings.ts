/** Every setting: its name, its meaning, and what stands when it is not set. Pure: company policy is arithmetic. */

export interface Settings {
  /** Rules that are switched off, by id. Default: none. */
  readonly rulesOff?: readonly string[];
  /** Whether a small language model on this machine reads each reply after the rules have. Default: yes, where the package holds one. */
  readonly secondReader?: boolean;
}

/** The key under which the agent's own settings are kept on this machine. */
export const SETTINGS_KEY = "settings";
/** The key under which the worker keeps why the second reader cannot work: `{ trouble }`, null where it can. */
export const READER_KEY = "second-reader";

export type SettingsRead = { readonly settings: Settings; readonly problems: readonly string[] };

const MEANING: Readonly<Record<keyof Settings, string>> = {
  rulesOff: 'a list of rule ids, such as ["officialese"]',
  secondReader: "true or false",
};

/** Reads settings from parsed JSON. What cannot be read is left out, and `problems` says which key and why. Never throws. */
export function readSettings(json: unknown, knownRules: readonly string[]): SettingsRead {
  if (typeof json !== "object" || json === null || Array.isArray(json))
    return { settings: {}, problems: ["the settings must be a JSON object"] };
  const problems = Object.keys(json)
    .filter((key) => !Object.hasOwn(MEANING, key))
    .map((key) => `"${key}" is not a setting`);
  const { rulesOff, secondReader } = json as Readonly<Record<keyof Settings, unknown>>;
  const [rules, ofRules] = readRulesOff(rulesOff, knownRules);
  const isReader = secondReader === undefined || typeof secondReader === "boolean";
  return {
    settings: { ...(rules && { rulesOff: rules }), ...(typeof secondReader === "boolean" && { secondReader }) },
    problems: [...problems, ...ofRules, ...(isReader ? [] : [`"secondReader" must be ${MEANING.secondReader}`])],
  };
}

/** The ids that are rules, and what is wrong with the others. */
function readRulesOff(value: unknown, knownRules: readonly string[]): [readonly string[] | undefined, readonly string[]] {
  if (value === undefined) return [undefined, []];
  if (!Array.isArray(value) || !value.every((id) => typeof id === "string")) return [undefined, [`"rulesOff" must be ${MEANING.rulesOff}`]];
  const unknown = value.filter((id) => !knownRules.includes(id));
  return [value.filter((id) => knownRules.includes(id)), unknown.map((id) => `"rulesOff": there is no rule "${id}"`)];
}

/** The rules that these settings leave on, in their own order. */
export const rulesInForce = <R extends { readonly id: string }>(rules: readonly R[], settings: Settings): R[] =>
  rules.filter((rule) => !settings.rulesOff?.includes(rule.id));
