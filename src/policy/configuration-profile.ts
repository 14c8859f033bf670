/** Settings as a configuration profile for macOS: a property list with one payload for each preference domain. */

/** The profile's text. `domains` are preference domains, such as "com.google.Chrome.extensions.ID"; all get the same values. */
export function configurationProfile(name: string, domains: readonly string[], values: object): string {
  const identifier = "com.reply-coach.policy";
  const common = (of: string, type: string) => ({
    PayloadType: type,
    PayloadIdentifier: of,
    PayloadUUID: uuidOf(of),
    PayloadVersion: 1,
    PayloadDisplayName: name,
  });
  const profile = {
    ...common(identifier, "Configuration"),
    PayloadScope: "System",
    PayloadContent: domains.map((domain) => ({ ...common(`${identifier}.${domain}`, domain), PayloadEnabled: true, ...values })),
  };
  return `${HEAD}${element(profile, "")}\n</plist>\n`;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
`;

function element(value: unknown, indent: string): string {
  const inner = `${indent}\t`;
  if (typeof value === "boolean") return `${indent}<${value}/>`;
  if (typeof value === "number") return `${indent}<integer>${value}</integer>`;
  if (typeof value === "string") return `${indent}<string>${escaped(value)}</string>`;
  if (Array.isArray(value)) return `${indent}<array>${value.map((each) => `\n${element(each, inner)}`).join("")}\n${indent}</array>`;
  const entries = Object.entries(value ?? {}).map(([key, each]) => `\n${inner}<key>${escaped(key)}</key>\n${element(each, inner)}`);
  return `${indent}<dict>${entries.join("")}\n${indent}</dict>`;
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What has no place in XML 1.0 goes: control characters, halves of characters. */
const escaped = (text: string): string =>
  text.replace(/(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "").replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);

/** The same UUID for the same name every time, so that a newer profile takes the place of the older (version 8, which is free in how). */
function uuidOf(name: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hashOf(name, seed).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`.toUpperCase();
}

/** FNV-1a over UTF-16 units, begun at another place for each seed. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
