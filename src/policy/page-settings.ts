/** The few settings that a page needs. The worker keeps them up to date under one key, so that no page carries the arithmetic. */
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

/** What stands in storage: only our own worker writes there. Before it did, what is built in. */
export const readPageSettings = (kept: unknown): PageSettings => ({ ...INITIAL_FOR_PAGES, ...(kept as Partial<PageSettings> | undefined) });

/** Whether one of these hosts is `name`, which comes without a port, or "*." before one of its domains. */
export const isHostIn = (hosts: readonly string[], name: string): boolean =>
  hosts.some((each) => each === name || (each.startsWith("*.") && `.${name}`.endsWith(each.slice(1))));
