/** Finds a company's settings in whatever kind of policy file they come in. Pure. */
import { CHROMIUM_ID, FIREFOX_ID } from "./ids.ts";

/** Settings in a file, not yet read. */
export interface FoundPolicy {
  readonly values: unknown;
  /** Where a value of it stands in the file: "rules.flat-no" may be "3rdparty.extensions.ID.rules.flat-no". */
  at(path: string): string;
  /** What the file calls the extension, where it is not what it is called; null where all is well. */
  readonly otherId: string | null;
}

type Values = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Values => typeof value === "object" && value !== null && !Array.isArray(value);
const below = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

const CHROME = ["3rdparty", "extensions"] as const;
const FIREFOX = ["policies", "3rdparty", "Extensions"] as const;

/** What a file's JSON says to this extension; null where it is a file for browsers, but says nothing to any extension. */
export function policyIn(json: unknown): FoundPolicy | null {
  if (below(json, "policies") !== undefined) return under(json, FIREFOX, FIREFOX_ID);
  if (below(json, CHROME[0]) !== undefined) return under(json, CHROME, CHROMIUM_ID);
  return isFromConsole(json) ? fromConsole(json) : { values: json, at: (path) => path, otherId: null };
}

function under(json: unknown, path: readonly string[], id: string): FoundPolicy | null {
  const extensions = below(json, ...path);
  if (!isObject(extensions)) return null;
  const [named = id] = Object.hasOwn(extensions, id) ? [id] : Object.keys(extensions);
  if (!Object.hasOwn(extensions, named)) return null;
  const prefix = [...path, named].join(".");
  return { values: extensions[named], at: (inner) => (inner === "" ? prefix : `${prefix}.${inner}`), otherId: named === id ? null : named };
}

/** Google's Admin console wraps every value: {"practice": {"Value": true}}. */
const isFromConsole = (json: unknown): json is Readonly<Record<string, Values>> =>
  isObject(json) && Object.keys(json).length > 0 && Object.values(json).every((value) => isObject(value) && Object.hasOwn(value, "Value"));

const fromConsole = (json: Readonly<Record<string, Values>>): FoundPolicy => ({
  values: Object.fromEntries(Object.entries(json).map(([key, { Value }]) => [key, Value])),
  at: (path) => path.replace(/^[^.[]+/, "$&.Value"),
  otherId: null,
});
