/** One draft, answered as soon and as well as can be: at once from the literal rules, in full, and in the light of a second opinion. */
import type { Send } from "../browser/coach-desk.ts";
import type { PlacedDraft } from "../browser/messages.ts";
import type { ReplyStore } from "../browser/past-replies.ts";
import type { DraftInput } from "../coach/assessment.ts";
import { localTime } from "./clock.ts";
import type { InForce } from "./coach-in-force.ts";
import { withPast } from "./history.ts";
import { withGrounds } from "./second-reader.ts";

type Answering = Pick<InForce, "coach" | "model">;

/** `signal` says that a newer draft is asked about: what has not been thought yet need not be. */
export async function answerDraft(
  ask: PlacedDraft,
  inForce: Answering,
  past: ReplyStore,
  send: Send<"assess">,
  signal: AbortSignal,
): Promise<void> {
  const { coach, model } = inForce;
  if (ask.note) return send(await coach.assess(ask), true);
  const draft = { now: localTime(new Date()), ...(await withPast(ask, past)) };
  // A first answer from the literal rules, while the tagger is still waking.
  if (!coach.isAwake()) send(await coach.glance(draft), false);
  send(await coach.assess(draft), true, model !== null);
  if (model && !signal.aborted) await askSecondReader(draft, inForce, send, signal);
}

async function askSecondReader(draft: DraftInput, { coach, model }: Answering, send: Send<"assess">, signal: AbortSignal): Promise<void> {
  const better = await coach.reconsider(draft, signal);
  const reader = await model?.();
  if (!better || !reader) return;
  send(better, true, true);
  const grounded = await withGrounds(better, reader, signal);
  if (grounded) send(grounded, true);
}
