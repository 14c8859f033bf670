/** The sites that a team has brought, by settings and by packs, and what the browser must be asked for so that the coach runs there. */
import type { Settings } from "./settings.ts";
import type { Site } from "./site.ts";

/** Settings come before packs; of two sites of one name the first stands. */
export function teamSites({ sites, packs }: Pick<Settings, "sites" | "packs">): readonly Site[] {
  const all = [...sites, ...packs.flatMap((pack) => pack.sites ?? [])];
  return all.filter(({ id }, i) => all.findIndex((site) => site.id === id) === i);
}

/** Whole hosts as match patterns, for browsers grant no less; no ports, for Firefox knows none. Empty where the site may be on any host. */
export const hostsOf = ({ matches, reach = [] }: Site): readonly string[] => [
  ...new Set([...matches, ...reach].map((pattern) => pattern.replace(/^([^:]+:\/\/[^/:]+).*$/, "$1/*"))),
];
