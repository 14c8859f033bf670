/** Every site, and which one a page is. */
import { generic } from "./generic.ts";
import { gmail } from "./gmail.ts";
import type { Site } from "./site.ts";
import { zendesk } from "./zendesk.ts";

/** True in development builds only; set by the bundler, absent in tests. */
declare const DEV: boolean;

export const SITES: readonly Site[] = [zendesk, gmail, generic];

/**
 * The site of a page: the one whose match patterns hold its address, else the generic one. In development builds a page on this
 * machine may say which site it imitates, by `<meta name="reply-coach-site" content="zendesk">`.
 */
export function siteFor(url: string, document: Document): Site {
  const address = new URL(url);
  const imitated = typeof DEV !== "undefined" && DEV && isThisMachine(address) ? imitatedBy(document) : undefined;
  return imitated ?? SITES.find((site) => site.matches.some((pattern) => matches(pattern, address))) ?? generic;
}

/** Whether a match pattern such as "https://*.example.com/agent/*" holds an address; the manifest's own notation. */
export function matches(pattern: string, address: URL): boolean {
  const [, scheme, host, path] = /^(https?|\*):\/\/(\*|(?:\*\.)?[^*/]+)(\/.*)$/.exec(pattern) ?? [];
  if (!scheme || !host || !path) return false;
  const schemeFits = scheme === "*" ? /^https?:$/.test(address.protocol) : address.protocol === `${scheme}:`;
  const bare = host.replace(/^\*\.?/, "");
  const hostFits = host.startsWith("*")
    ? !bare || address.hostname === bare || address.hostname.endsWith(`.${bare}`)
    : address.hostname === bare;
  return schemeFits && hostFits && wildcard(path).test(address.pathname + address.search);
}

const wildcard = (path: string): RegExp => new RegExp(`^${path.split("*").map(literally).join(".*")}$`);
const literally = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, "\\$&");

const isThisMachine = (address: URL): boolean => ["127.0.0.1", "localhost"].includes(address.hostname);

const imitatedBy = (document: Document): Site | undefined => {
  const name = document.querySelector('meta[name="reply-coach-site"]')?.getAttribute("content");
  return SITES.find((site) => site.id === name);
};
