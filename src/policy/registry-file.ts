/** Settings as a file for the Windows registry: numbers and switches as DWORD, texts as strings, lists and objects as JSON in a string. */

const HIVE = "HKEY_LOCAL_MACHINE";

/**
 * The file's text, with Windows' line ends. `path` stands below HKEY_LOCAL_MACHINE; what was set there before is taken out first, so
 * that a setting that is no longer in the policy is no longer on the machine.
 */
export function registryFile(path: string, values: object): string {
  const lines = Object.entries(values).map(([name, value]: [string, unknown]) => `${quoted(name)}=${written(value)}`);
  return ["Windows Registry Editor Version 5.00", "", `[-${HIVE}\\${path}]`, "", `[${HIVE}\\${path}]`, ...lines, ""].join("\r\n");
}

function written(value: unknown): string {
  if (typeof value === "boolean") return dword(value ? 1 : 0);
  if (typeof value === "number") return dword(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /[\p{Cc}\u2028\u2029]/u.test(text) ? bytes(text) : quoted(text);
}

const dword = (value: number): string => `dword:${value.toString(16).padStart(8, "0")}`;
const quoted = (text: string): string => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** A string with line breaks in it goes as UTF-16 bytes, closed by a zero: between quotes it would end the line. */
const bytes = (text: string): string =>
  `hex(1):${[...`${text}\0`.split("")].map((unit) => byte(unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8)).join(",")}`;
const byte = (...values: readonly number[]): string => values.map((value) => value.toString(16).padStart(2, "0")).join(",");
