/** The few settings that a page needs. The worker keeps them up to date under one key, so that no page carries the arithmetic. */
import { BEFORE_SENDING } from "./before-sending.ts";
import type { Settings } from "./settings.ts";
import type { Site } from "./site.ts";

export interface PageSettings {
  readonly beforeSending: Settings["beforeSending"];
  /** Hosts on which the coach never runs. */
  readonly hostsOff: readonly string[];
  /** What a team has brought, read and found good. */
  readonly sites: readonly Site[];
  /** Rules that the agent cannot switch, by id. */
  readonly rulesLocked: readonly string[];
  readonly managedBy: ManagedBy;
}
/** Who decided, why, and whom to ask; empty texts where nothing is said. */
export interface ManagedBy {
  readonly company: string;
  readonly reason: string;
  readonly contact: string;
}

/** The key under which they are kept on this machine. */
export const PAGE_KEY = "page-settings";

const UNMANAGED: ManagedBy = { company: "", reason: "", contact: "" };
export const INITIAL_FOR_PAGES: PageSettings = { beforeSending: "remind", hostsOff: [], sites: [], rulesLocked: [], managedBy: UNMANAGED };

/** What stands in storage, as far as it can be made out; before the worker wrote there, what is built in. Never throws. */
export function readPageSettings(kept: unknown): PageSettings {
  const read = Object(kept) as Partial<Record<keyof PageSettings, unknown>>;
  const { managedBy, beforeSending } = INITIAL_FOR_PAGES;
  return {
    beforeSending: BEFORE_SENDING.find((each) => each === read.beforeSending) ?? beforeSending,
    hostsOff: textsIn(read.hostsOff),
    sites: listIn(read.sites).filter(isSite),
    rulesLocked: textsIn(read.rulesLocked),
    // Only ever put into sentences, as text.
    managedBy: { ...managedBy, ...Object(read.managedBy) },
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textsIn = (value: unknown): string[] => listIn(value).filter(isText);
/** The worker has read it key by key; here it must only not be something else altogether. */
const isSite = (value: unknown): value is Site =>
  ["matches", "composers", "exclude", "send"].every((key) => {
    const list: unknown = Object(value)[key];
    return Array.isArray(list) && list.every(isText);
  });

/** Whether one of these hosts is `name`, which comes without a port, or "*." before one of its domains. */
export const isHostIn = (hosts: readonly string[], name: string): boolean =>
  hosts.some((each) => each === name || (each.startsWith("*.") && `.${name}`.endsWith(each.slice(1))));
