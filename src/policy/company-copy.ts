/**
 * The last known copy of the company's policy. Browsers answer late, and for some seconds after an install or an update they answer
 * "none" where there is one: an empty answer is believed only when it is still the answer a minute later. Pure; the clock is given.
 */

export interface CompanyCopy {
  /** As the browser gave it. */
  readonly policy: Readonly<Record<string, unknown>>;
  /** Milliseconds since 1970 at which the browser first said that there is none any more; null while there is one. */
  readonly goneSince: number | null;
}

export const NO_COPY: CompanyCopy = { policy: {}, goneSince: null };
/** Browsers were seen to take three seconds. */
const DOUBT_MS = 60_000;

/** What stands in storage, as far as it can be made out. Never throws. */
export function readCopy(value: unknown): CompanyCopy {
  const { policy, goneSince } = (isObject(value) ? value : {}) as { readonly policy?: unknown; readonly goneSince?: unknown };
  return { policy: isObject(policy) ? policy : {}, goneSince: typeof goneSince === "number" ? goneSince : null };
}

/** The copy after the browser has answered; `answer` is null where it has no policies at all. */
export function nextCopy(last: CompanyCopy, answer: unknown, now: number): CompanyCopy {
  if (isObject(answer) && Object.keys(answer).length > 0) return { policy: answer, goneSince: null };
  if (Object.keys(last.policy).length === 0) return NO_COPY;
  const since = last.goneSince !== null && last.goneSince <= now ? last.goneSince : now;
  return now - since >= DOUBT_MS ? NO_COPY : { policy: last.policy, goneSince: since };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
