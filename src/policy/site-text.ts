/** Reads sites that a team brings as text: JSON of one site, or of a list of them. */
import { readSite } from "./read-site.ts";
import type { Site } from "./site.ts";

export interface SitesRead {
  /** Those that can be used; what could not be read of them is left out. */
  readonly sites: readonly Site[];
  /** What was left out and why, as sentences; of a list each begins with which entry it is about. */
  readonly problems: readonly string[];
}

/** UTF-16 units: far more than any site needs. */
export const LONGEST_SITES = 200_000;

/** `parses` tries a CSS selector in the page's own browser. Never throws. */
export function readSitesText(text: string, parses?: (selector: string) => boolean): SitesRead {
  if (text.length > LONGEST_SITES) return { sites: [], problems: [`the text is longer than ${LONGEST_SITES} characters`] };
  const json = parsed(text);
  if (json === undefined) return { sites: [], problems: ["the text is not JSON"] };
  const read = (Array.isArray(json) ? json : [json]).map((each) => readSite(each, parses));
  return {
    sites: read.flatMap(({ site }) => site ?? []),
    problems: read.flatMap(({ problems }, i) => problems.map((problem) => (Array.isArray(json) ? `[${i}]: ${problem}` : problem))),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
