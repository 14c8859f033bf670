/** What is kept of the metrics, read back: what cannot be made out counts as not there, and nothing that is read may say more than we count. */
import { type Moment, type Outcome, openPost, type Pending, type Plan, type Post } from "./delivery.ts";
import type { Known } from "./instruments.ts";
import { readLedger } from "./ledger.ts";

/** The key under which it is kept on this machine; there is none while nobody asks for numbers. */
export const METRICS_KEY = "metrics";

type Loose<T> = Partial<Record<keyof T, unknown>>;
const asObject = <T>(value: unknown): Loose<T> => (typeof value === "object" && value !== null ? value : {}) as Loose<T>;
const isTime = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isRandomId = (value: unknown): value is string => typeof value === "string" && /^[\da-f-]{36}$/.test(value);
const ENDS: readonly unknown[] = ["taken", "refused", "later", "given-up"] satisfies Outcome["ended"][];

function readPending(value: unknown, known: Known, now: number): Pending | null {
  const { batch, until, instance, attempts, notBefore } = asObject<Pending>(value);
  if (!isTime(until) || !isRandomId(instance) || !isTime(attempts) || !isTime(notBefore)) return null;
  const { tallies } = readLedger({ since: until, tallies: batch }, known, now);
  return tallies.length > 0 ? { batch: tallies, until, instance, attempts, notBefore } : null;
}

function readLast(value: unknown): Post["last"] {
  const { at, body } = asObject<NonNullable<Post["last"]>>(value);
  return isTime(at) && typeof body === "string" ? { at, body } : null;
}

function readOutcome(value: unknown): Outcome | null {
  const { at, ended, status, rejected } = asObject<Outcome>(value);
  if (!isTime(at) || !ENDS.includes(ended)) return null;
  return { at, ended: ended as Outcome["ended"], status: isTime(status) ? status : null, rejected: isTime(rejected) ? rejected : 0 };
}

/** What was sent last, and how that ended: all that a page shows. */
export type Sent = Pick<Post, "last" | "outcome">;

/** The same from what stands in storage. Never throws. */
export function readSent(value: unknown): Sent {
  const { last, outcome } = asObject<Post>(value);
  return { last: readLast(last), outcome: readOutcome(outcome) };
}

/** What stands in storage, or an empty box. `fresh`: a random id, for where there is none. Never throws. */
export function readPost(value: unknown, known: Known, plan: Plan, fresh: string, moment: Moment): Post {
  const { ledger, pending, due, lost, instance } = asObject<Post>(value);
  const { id, day } = asObject<Post["instance"]>(instance);
  const read = readLedger(ledger, known, moment.now);
  const empty = openPost(read, plan, fresh, moment);
  return {
    ledger: read,
    pending: readPending(pending, known, moment.now),
    due: isTime(due) ? due : empty.due,
    ...readSent(value),
    lost: isTime(lost) ? lost : 0,
    instance: isRandomId(id) && isTime(day) ? { id, day } : empty.instance,
  };
}
