/** The agent's own earlier replies to the coach: what is remembered of a sent reply, and what a new draft is held against. */

import type { PlacedDraft } from "../browser/messages.ts";
import type { ReplyStore } from "../browser/past-replies.ts";
import type { DraftInput } from "../coach/assessment.ts";
import type { Coach } from "../coach/coach.ts";
import { hashOf } from "../coach/repetition.ts";

const MILLISECONDS = 86_400_000;
/** Days since 1 January 1970. */
const today = (): number => Math.floor(Date.now() / MILLISECONDS);

const keyOf = ({ conversation }: PlacedDraft, salt: string): number | null => (conversation ? hashOf(conversation, salt) : null);

/** Keeps the hashes of a reply that is being sent, and nothing else of it. */
export const remember = (sent: PlacedDraft, coach: Coach, store: ReplyStore): Promise<void> => {
  const day = today();
  return store.keep(async (salt) => ({ fingerprint: await coach.fingerprint(sent, salt), day, conversation: keyOf(sent, salt) }), day);
};

/** The draft with what was sent before beside it, and without the conversation's key. */
export async function withPast(ask: PlacedDraft, store: ReplyStore): Promise<DraftInput> {
  const { conversation: _, ...draft } = ask;
  const known = await store.read(today());
  if (!known) return draft;
  const here = keyOf(ask, known.salt);
  const past = known.replies.map(({ fingerprint, day, conversation }) => ({
    fingerprint,
    day,
    sameCustomer: conversation !== null && conversation === here,
  }));
  return { ...draft, past, salt: known.salt };
}
