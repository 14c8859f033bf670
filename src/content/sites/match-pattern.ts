/** Match patterns, the manifest's own notation for pages: "https://*.example.com/agent/*". */

/** Whether a match pattern holds an address. False for what is no match pattern. */
export function matches(pattern: string, address: URL): boolean {
  const [, scheme, host, path] = /^([\w-]+|\*):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path) return false;
  const schemeFits = scheme === "*" ? /^https?:$/.test(address.protocol) : address.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\.?/, "");
  // A pattern that names no port is for all of them.
  const ours = bare.includes(":") ? address.host : address.hostname;
  const hostFits = host.startsWith("*") ? !bare || ours === bare || ours.endsWith(`.${bare}`) : ours === bare;
  return schemeFits && hostFits && wildcard(path).test(address.pathname + address.search);
}

const wildcard = (path: string): RegExp => new RegExp(`^${path.split("*").map(literally).join(".*")}$`);
const literally = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
