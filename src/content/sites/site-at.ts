/** Which site a page is, out of those whose data was put into it before this script. */
import { matches } from "./match-pattern.ts";
import type { Site } from "./site.ts";

/** True in development builds only; set by the bundler, absent in tests. */
declare const DEV: boolean;

/** The build's files of sites fill this, in the order of index.ts; a script that comes twice finds each once. */
export const sitesHere = (): Site[] => Object.values((globalThis as { replyCoachSites?: Record<string, Site> }).replyCoachSites ?? {});

/**
 * The site of a page at this moment, or null where none is at home: applications walk from page to page without a load. In
 * development builds a page on this machine may say which site it imitates, by `<meta name="reply-coach-site" content="zendesk">`.
 */
export function siteAt(sites: readonly Site[], document: Document, url = document.URL): Site | null {
  const address = new URL(url);
  const imitated = typeof DEV !== "undefined" && DEV && isThisMachine(address) ? imitatedBy(sites, document) : undefined;
  const isOne = (patterns: readonly string[] = []): boolean => patterns.some((pattern) => matches(pattern, address));
  const looksLike = ({ elsewhere }: Site): boolean =>
    isOne(elsewhere?.matches) && (elsewhere?.marker === undefined || document.querySelector(elsewhere.marker) !== null);
  return imitated ?? sites.find((site) => isOne(site.matches)) ?? sites.find(looksLike) ?? null;
}

const isThisMachine = (address: URL): boolean => ["127.0.0.1", "localhost"].includes(address.hostname);

const imitatedBy = (sites: readonly Site[], document: Document): Site | undefined => {
  const name = document.querySelector('meta[name="reply-coach-site"]')?.getAttribute("content");
  return sites.find((site) => site.id === name);
};
