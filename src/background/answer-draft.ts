/** One draft, answered as soon and as well as can be: at once from the literal rules, in full, and in the light of a second opinion. */
import type { Send } from "../browser/coach-desk.ts";
import type { PlacedDraft } from "../browser/messages.ts";
import type { ReplyStore } from "../browser/past-replies.ts";
import type { Assessment, DraftInput } from "../coach/assessment.ts";
import { localTime } from "./clock.ts";
import type { InForce } from "./coach-in-force.ts";
import { withPast } from "./history.ts";
import { rest, withGrounds, withKnownGrounds } from "./second-reader.ts";

type Answering = Pick<InForce, "coach" | "model">;

/** `signal` says that a newer draft is asked about: what has not been thought yet need not be. */
export async function answerDraft(
  ask: PlacedDraft,
  inForce: Answering,
  past: ReplyStore,
  send: Send<"assess">,
  signal: AbortSignal,
): Promise<void> {
  const { coach } = inForce;
  if (ask.note) return send(await coach.assess(ask), true);
  const draft = { now: localTime(new Date()), ...(await withPast(ask, past)) };
  // A first answer from the literal rules, while the tagger is still waking.
  if (!coach.isAwake()) send(await coach.glance(draft), false);
  await inFull(draft, inForce, send, signal);
}

/**
 * Sent at once with what is offered as it stood. Then every rewrite is tried on the new draft, once: with the second reader where there is one, or
 * else by the rules, and sent where one came out otherwise.
 */
async function inFull(draft: DraftInput, inForce: Answering, send: Send<"assess">, signal: AbortSignal): Promise<void> {
  const { coach, model } = inForce;
  const { answer, sure, tried } = await coach.assessAtOnce(draft);
  send(withKnownGrounds(answer), true, model !== null || !sure);
  if (!sure) await rest();
  if (signal.aborted || (await askSecondReader(draft, answer, inForce, send, signal)) || sure || signal.aborted) return;
  const anew = await tried();
  if (JSON.stringify(anew) !== JSON.stringify(answer)) send(withKnownGrounds(anew), true);
}

/** False where there was nobody to ask. */
async function askSecondReader(
  draft: DraftInput,
  full: Assessment,
  { coach, model }: Answering,
  send: Send<"assess">,
  signal: AbortSignal,
): Promise<boolean> {
  const better = model && (await coach.reconsider(draft, signal, full));
  const reader = await model?.();
  if (!better || !reader) return false;
  send(withKnownGrounds(better), true, true);
  const grounded = await withGrounds(better, reader, signal);
  if (grounded) send(grounded, true);
  return true;
}
