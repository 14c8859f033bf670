/** What the agent sent before, as salted hashes in this browser's own storage: bounded, never synchronised, and no more than a loss when it is gone. */
import type { Fingerprint } from "../coach/assessment.ts";
import { readLocal, writeLocal } from "./api.ts";

export const MOST_REPLIES = 500;
export const LONGEST_DAYS = 30;
const KEY = "past-replies";

export interface KeptReply {
  readonly fingerprint: Fingerprint;
  /** Days since 1 January 1970. */
  readonly day: number;
  /** Salted hash of the conversation; null where the page names none. */
  readonly conversation: number | null;
}

export interface PastReplies {
  /** Made at random on first use; without it the hashes say nothing. */
  readonly salt: string;
  /** Oldest first. */
  readonly replies: readonly KeptReply[];
}

export interface ReplyStore {
  /** What was sent in the LONGEST_DAYS up to `today`; null when nothing was or nothing can be read. Never throws. */
  read(today: number): Promise<PastReplies | null>;
  /** Keeps what `make` returns for this store's salt. Gives up without a word when it cannot. */
  keep(make: (salt: string) => Promise<KeptReply>, today: number): Promise<void>;
}

const isHash = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 0xffffffff;
const areHashes = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isHash);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

const isReply = (value: unknown): value is KeptReply =>
  isObject(value) &&
  Number.isInteger(value.day) &&
  (value.conversation === null || isHash(value.conversation)) &&
  isObject(value.fingerprint) &&
  areHashes(value.fingerprint.sentences) &&
  areHashes(value.fingerprint.sketch);

/** What stands in storage, as far as it can be made out; null where there is no salt, without which the rest is noise. */
function made(value: unknown): PastReplies | null {
  if (!isObject(value) || typeof value.salt !== "string" || value.salt.length < 16 || !Array.isArray(value.replies)) return null;
  return { salt: value.salt, replies: value.replies.filter(isReply) };
}

/** Not too old, not from a clock that was wrong, and not too many. */
const lasting = (replies: readonly KeptReply[], today: number): readonly KeptReply[] =>
  replies.filter(({ day }) => day > today - LONGEST_DAYS && day <= today + 1).slice(-MOST_REPLIES);

/** Told twice of one reply, because a worker died between writing it down and saying so. Without a conversation nobody can tell. */
const isSame = (one: KeptReply, other: KeptReply): boolean => one.conversation !== null && JSON.stringify(one) === JSON.stringify(other);

/** The store. The truth is on disk alone: whoever empties it is obeyed at once. */
export function openPastReplies(): ReplyStore {
  let turn: Promise<unknown> = Promise.resolve();
  const load = async (): Promise<PastReplies | null> => made(await readLocal(KEY));
  const add = async (make: (salt: string) => Promise<KeptReply>, today: number): Promise<void> => {
    const { salt, replies } = (await load()) ?? { salt: crypto.randomUUID(), replies: [] };
    const sent = await make(salt);
    await writeLocal(KEY, { salt, replies: lasting([...replies.filter((reply) => !isSame(reply, sent)), sent], today) });
  };
  return {
    async read(today) {
      const past = await load().catch(() => null);
      return past && { ...past, replies: lasting(past.replies, today) };
    },
    keep(make, today) {
      // One after the other: two replies sent at once must not overwrite each other.
      const done = turn.then(() => add(make, today)).catch(() => undefined);
      turn = done;
      return done;
    },
  };
}
