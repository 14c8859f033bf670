/** Where and until when the agent wants no coach: sites that are switched off, and a snooze. Pure; the clock is given. */

export interface Quiet {
  /** Origins, such as "https://acme.zendesk.com", on which the coach stays away. */
  readonly sitesOff: readonly string[];
  /** Milliseconds since 1970 until which it stays away everywhere; 0 when it is awake. */
  readonly snoozedUntil: number;
}

/** The key under which it is kept on this machine. */
export const QUIET_KEY = "quiet";
/** One hour: long enough for a call, short enough to be forgotten without harm. */
export const SNOOZE_MS = 3_600_000;

export const NOT_QUIET: Quiet = { sitesOff: [], snoozedUntil: 0 };

/** What stands in storage, as far as it can be made out. Never throws. */
export function readQuiet(value: unknown): Quiet {
  if (typeof value !== "object" || value === null) return NOT_QUIET;
  const { sitesOff, snoozedUntil } = value as { sitesOff?: unknown; snoozedUntil?: unknown };
  return {
    sitesOff: Array.isArray(sitesOff) ? sitesOff.filter((site) => typeof site === "string") : [],
    snoozedUntil: typeof snoozedUntil === "number" && Number.isFinite(snoozedUntil) ? snoozedUntil : 0,
  };
}

/** Why the coach stays away from `origin` at `now`, or null when it does not. A clock set back never makes a snooze longer than an hour. */
export function whyQuiet({ sitesOff, snoozedUntil }: Quiet, origin: string, now: number): "off" | "snoozed" | null {
  if (sitesOff.includes(origin)) return "off";
  return now < snoozedUntil && snoozedUntil - now <= SNOOZE_MS ? "snoozed" : null;
}

/** The same with one site switched on or off. */
export const withSite = (quiet: Quiet, origin: string, on: boolean): Quiet => ({
  ...quiet,
  sitesOff: [...quiet.sitesOff.filter((site) => site !== origin), ...(on ? [] : [origin])],
});

export const snoozed = (quiet: Quiet, now: number): Quiet => ({ ...quiet, snoozedUntil: now + SNOOZE_MS });
export const awake = (quiet: Quiet): Quiet => ({ ...quiet, snoozedUntil: 0 });
