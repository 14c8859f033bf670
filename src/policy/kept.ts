/** What the extension keeps on this machine, by kind, so that it can be told in words. Keys that nobody knows are told as well. */
import { PAGE_KEY } from "./page-settings.ts";
import { PRACTICE_KEY } from "./practice.ts";
import { QUIET_KEY } from "./quiet.ts";
import { COMPANY_KEY, SETTINGS_KEY } from "./settings.ts";

export const KEPT_KINDS = ["settings", "quiet", "replies", "practice", "place", "company", "metrics", "notes"] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

const KINDS: Readonly<Record<string, KeptKind>> = {
  [SETTINGS_KEY]: "settings",
  [QUIET_KEY]: "quiet",
  "past-replies": "replies",
  [PRACTICE_KEY]: "practice",
  [COMPANY_KEY]: "company",
  [PAGE_KEY]: "company",
  metrics: "metrics",
};

/** The kind of what stands under a key of storage. */
export const kindOf = (key: string): KeptKind =>
  (Object.hasOwn(KINDS, key) && KINDS[key]) || (/^(?:spot|size):/.test(key) ? "place" : "notes");

/** What is kept, by kind, in the order of KEPT_KINDS; kinds of which nothing is kept are left out. */
export const keptByKind = (kept: Readonly<Record<string, unknown>>): readonly (readonly [KeptKind, Readonly<Record<string, unknown>>])[] =>
  KEPT_KINDS.map((kind) => [kind, Object.fromEntries(Object.entries(kept).filter(([key]) => kindOf(key) === kind))] as const).filter(
    ([, values]) => Object.keys(values).length > 0,
  );
