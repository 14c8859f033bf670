/** When a batch is sent, sent again, or given up: state in, state out. Pure; clock and dice are given, and nothing here waits. */
import { cut, type Ledger, type Tally } from "./ledger.ts";
import { bodyOf, type Sender } from "./otlp.ts";

export interface Plan {
  /** Minutes between two batches. */
  readonly minutes: number;
  readonly minimumGroup: number;
}
export const USUAL: Plan = { minutes: 60, minimumGroup: 5 };

/** A batch that has left the ledger and has not arrived. It is written out anew for each attempt, in the same words. */
export interface Pending {
  readonly batch: readonly Tally[];
  /** Milliseconds since 1970: the end of what it counts. */
  readonly until: number;
  /** The sender's id on the day it was cut. */
  readonly instance: string;
  /** How often it was sent; counted before it is, for the worker may die meanwhile. */
  readonly attempts: number;
  /** Milliseconds since 1970 before which it is not sent again. */
  readonly notBefore: number;
}

/** How the last attempt ended. */
export interface Outcome {
  readonly at: number;
  readonly ended: "taken" | "refused" | "later" | "given-up";
  /** The HTTP status; null where nobody answered. */
  readonly status: number | null;
  /** How many numbers the receiver left out of a batch that it took. */
  readonly rejected: number;
}

export interface Post {
  readonly ledger: Ledger;
  readonly pending: Pending | null;
  /** When the next batch is due. */
  readonly due: number;
  /** The last body that was sent, word for word, and when. */
  readonly last: { readonly at: number; readonly body: string } | null;
  readonly outcome: Outcome | null;
  /** How much that was counted was in batches that never arrived. */
  readonly lost: number;
  readonly instance: { readonly id: string; readonly day: number };
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** From 0 to 1. */
  readonly dice: number;
}

/** What came back; status null where nothing did. `retryAfter` in milliseconds. */
export interface Reply {
  readonly status: number | null;
  readonly retryAfter?: number;
  readonly rejected?: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Sent eight times, over two to three hours, and then given up. */
export const MOST_ATTEMPTS = 8;

/** Not all of a company at once: a tenth sooner or later than asked. */
const nextDue = ({ minutes }: Plan, { now, dice }: Moment): number => now + minutes * MINUTE * (0.9 + 0.2 * dice);
/** One minute, two, four and so on, each up to a half longer. */
const backOff = (attempts: number, dice: number): number => MINUTE * 2 ** (attempts - 1) * (1 + dice / 2);

/** An empty box, whose first batch is due at any moment of the first interval. */
export const openPost = (ledger: Ledger, plan: Plan, instance: string, { now, dice }: Moment): Post => ({
  ledger,
  pending: null,
  due: now + plan.minutes * MINUTE * dice,
  last: null,
  outcome: null,
  lost: 0,
  instance: { id: instance, day: Math.floor(now / DAY) },
});

/** A new instance each day, so that no day's numbers can be laid beside another's. */
const renewed = (post: Post, fresh: string, now: number): Post => {
  const day = Math.floor(now / DAY);
  return post.instance.day === day ? post : { ...post, instance: { id: fresh, day } };
};

/** Cuts a batch when it is time and none is under way. Too few of everything: the ledger waits for the next time. */
function withBatch(post: Post, plan: Plan, moment: Moment): Post {
  if (post.pending || !isPast(post.due, plan.minutes * MINUTE * 1.1, moment.now)) return post;
  const { batch, rest } = cut(post.ledger, plan.minimumGroup, moment.now);
  const due = nextDue(plan, moment);
  if (batch.length === 0) return { ...post, due };
  return { ...post, ledger: rest, due, pending: { batch, until: moment.now, instance: post.instance.id, attempts: 0, notBefore: 0 } };
}

/** Whether the time has come. A clock that was set back makes nobody wait longer than the wait itself. */
const isPast = (time: number, wait: number, now: number): boolean => now >= time || time - now > wait;

/**
 * What is to be sent now, if anything: `body` goes out only after the post has been kept as it is given here. The sender's `instance` is
 * a random one, for the day that may have begun.
 */
export function toSend(post: Post, plan: Plan, sender: Sender, moment: Moment): { readonly post: Post; readonly body: string | null } {
  const ready = withBatch(renewed(post, sender.instance, moment.now), plan, moment);
  const { pending } = ready;
  if (!pending || !isPast(pending.notBefore, DAY, moment.now)) return { post: ready, body: null };
  if (pending.attempts >= MOST_ATTEMPTS) return { post: dropped(ready, "given-up", null, moment.now), body: null };
  const body = bodyOf(pending.batch, { ...sender, instance: pending.instance }, pending.until);
  const attempts = pending.attempts + 1;
  const tried = { ...pending, attempts, notBefore: moment.now + backOff(attempts, moment.dice) };
  return { post: { ...ready, pending: tried, last: { at: moment.now, body } }, body };
}

export const counted = (batch: readonly Tally[]): number => batch.reduce((sum, { count }) => sum + count, 0);

const dropped = (post: Post, ended: Outcome["ended"], status: number | null, at: number): Post => ({
  ...post,
  pending: null,
  lost: post.lost + counted(post.pending?.batch ?? []),
  outcome: { at, ended, status, rejected: 0 },
});

/** OTLP names these four; every other refusal is for good. */
const MAY_COME_BACK: readonly (number | null)[] = [null, 429, 502, 503, 504];

/** The post after an answer came, or none did. */
export function afterReply(post: Post, { status, retryAfter = 0, rejected = 0 }: Reply, { now }: Moment): Post {
  const { pending } = post;
  if (!pending) return post;
  if (status !== null && status >= 200 && status < 300)
    return { ...post, pending: null, outcome: { at: now, ended: "taken", status, rejected } };
  if (!MAY_COME_BACK.includes(status)) return dropped(post, "refused", status, now);
  if (pending.attempts >= MOST_ATTEMPTS) return dropped(post, "given-up", status, now);
  const notBefore = Math.max(pending.notBefore, now + Math.min(retryAfter, DAY));
  return { ...post, pending: { ...pending, notBefore }, outcome: { at: now, ended: "later", status, rejected: 0 } };
}
