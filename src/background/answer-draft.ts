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
  const { coach, model } = inForce;
  if (ask.note) return send(await coach.assess(ask), true);
  const draft = { now: localTime(new Date()), ...(await withPast(ask, past)) };
  // A first answer from the literal rules, while the tagger is still waking.
  if (!coach.isAwake()) send(await coach.glance(draft), false);
  const full = await inFull(draft, inForce, send, signal);
  if (model && full && !signal.aborted) await askSecondReader(draft, full, inForce, send, signal);
}

/** Sent at once with what is offered as it stood, and again where a trial on the new draft came out otherwise. Null when nobody waits any more. */
async function inFull(
  draft: DraftInput,
  { coach, model }: Answering,
  send: Send<"assess">,
  signal: AbortSignal,
): Promise<Assessment | null> {
  const { answer, sure, tried } = await coach.assessAtOnce(draft);
  send(withKnownGrounds(answer), true, model !== null || !sure);
  if (sure) return answer;
  await rest();
  if (signal.aborted) return null;
  const anew = await tried();
  if (JSON.stringify(anew) !== JSON.stringify(answer)) send(withKnownGrounds(anew), true, model !== null);
  return anew;
}

async function askSecondReader(
  draft: DraftInput,
  full: Assessment,
  { coach, model }: Answering,
  send: Send<"assess">,
  signal: AbortSignal,
): Promise<void> {
  const better = await coach.reconsider(draft, signal, full);
  const reader = await model?.();
  if (!better || !reader) return;
  send(withKnownGrounds(better), true, true);
  const grounded = await withGrounds(better, reader, signal);
  if (grounded) send(grounded, true);
}
