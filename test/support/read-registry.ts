/** Reads a registry file as Windows does, as far as ours go: DWORDs, strings, and strings as bytes. */

/** Values by key and name. Throws at a line that it cannot read. */
export function readRegistry(text: string): Map<string, Record<string, string | number>> {
  const [head, ...lines] = text.split("\r\n");
  if (head !== "Windows Registry Editor Version 5.00") throw new Error(`not a registry file: ${head}`);
  const keys = new Map<string, Record<string, string | number>>();
  let values: Record<string, string | number> = {};
  for (const line of lines.filter((each) => each !== "")) {
    const [, minus, key] = /^\[(-?)(HKEY_[^\]]+)\]$/.exec(line) ?? [];
    if (!key) Object.assign(values, valueIn(line));
    else if (minus) keys.delete(key);
    else {
      values = {};
      keys.set(key, values);
    }
  }
  return keys;
}

function valueIn(line: string): Record<string, string | number> {
  const [, name = "", type, rest = ""] = /^"((?:[^"\\]|\\.)*)"=(dword:|hex\(1\):|)(.*)$/s.exec(line) ?? [];
  if (type === undefined) throw new Error(`not a value: ${line}`);
  return { [bare(name)]: type === "dword:" ? Number.parseInt(rest, 16) : type === "" ? quoted(rest) : fromBytes(rest) };
}

function quoted(text: string): string {
  const [, inner] = /^"((?:[^"\\]|\\.)*)"$/.exec(text) ?? [];
  if (inner === undefined) throw new Error(`not a string: ${text}`);
  return bare(inner);
}

const bare = (text: string): string => text.replace(/\\(.)/g, "$1");
const fromBytes = (hex: string): string =>
  Buffer.from(hex.split(",").map((byte) => Number.parseInt(byte, 16)))
    .toString("utf16le")
    .replace(/\0$/, "");
