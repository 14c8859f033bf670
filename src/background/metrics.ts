/** Counts what happens to replies and sends the numbers where the company's policy says; where it says nothing, nothing is counted or kept. */
import { readLocal, removeLocal, version, writeLocal } from "../browser/api.ts";
import { post } from "../browser/collector.ts";
import type { SentDraft } from "../browser/messages.ts";
import type { Coach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";
import { afterReply, type Moment, type Plan, type Post, toSend, USUAL } from "../metrics/delivery.ts";
import type { Happening, Known } from "../metrics/instruments.ts";
import { recorded } from "../metrics/ledger.ts";
import { METRICS_KEY, readPost } from "../metrics/read-post.ts";
import type { MetricsTarget } from "../policy/settings.ts";

export interface Metrics {
  /** Counts what `happened` gives, which is asked only where the company wants numbers. Never rejects: no reply may suffer from it. */
  count(happened: Happened): Promise<void>;
  /** Sends what is due. Nobody else asks: there is no timer. */
  tend(): Promise<void>;
}

type Happened = () => Happening | Promise<Happening>;

/** Ids of the sites that the extension was built with; set by the bundler, absent in tests. */
declare const SITE_IDS: readonly string[];
const KNOWN: Known = { rules: RULES.map(({ id }) => id), sites: typeof SITE_IDS === "undefined" ? [] : SITE_IDS };

const moment = (): Moment => ({ now: Date.now(), dice: Math.random() });
const planOf = ({ minutes, minimumGroup }: MetricsTarget): Plan => ({
  minutes: minutes ?? USUAL.minutes,
  minimumGroup: minimumGroup ?? USUAL.minimumGroup,
});

interface Letter {
  readonly to: MetricsTarget;
  readonly body: string;
  /** Tells the batch that it holds. */
  readonly until: number;
}

/** `target` gives the collector in force, null where there is none. The numbers are on disk alone: a worker may die at any moment. */
export function openMetrics(target: () => Promise<MetricsTarget | null>, known = KNOWN): Metrics {
  let turn: Promise<unknown> = Promise.resolve();
  /** One change after the other, each on what is kept; null where nobody asks for numbers, or storage refuses. */
  const inTurn = <T>(change: (kept: Post, to: MetricsTarget) => Promise<T>): Promise<T | null> => {
    const done = turn.then(() => onKept(target, known, change)).catch(() => null);
    turn = done;
    return done;
  };
  const tend = async (happened?: Happened): Promise<void> => {
    const letter = await inTurn(async (kept, to) => nextLetter(kept, to, await happened?.(), known));
    if (!letter) return;
    const reply = await post(letter.to, letter.body);
    await inTurn(async (kept) => {
      if (kept.pending?.until === letter.until) await writeLocal(METRICS_KEY, afterReply(kept, reply, moment()));
    });
  };
  return { count: tend, tend: () => tend() };
}

/** Where the company asks no longer, what was counted for it goes. */
async function onKept<T>(
  target: () => Promise<MetricsTarget | null>,
  known: Known,
  change: (kept: Post, to: MetricsTarget) => Promise<T>,
): Promise<T | null> {
  const [to, kept] = await Promise.all([target(), readLocal(METRICS_KEY)]);
  if (to) return change(readPost(kept, known, planOf(to), crypto.randomUUID(), moment()), to);
  if (kept !== undefined) await removeLocal(METRICS_KEY);
  return null;
}

type ReplySent = Extract<Happening, { readonly what: "reply" }>;

/** A reply as it is sent: what the rules find in it, those that are only observed among them, without its words. */
export async function replySent(
  { site, conversation: _, ...draft }: SentDraft,
  coach: Pick<Coach, "assess" | "observe">,
): Promise<ReplySent> {
  const [{ findings, scores }, observed] = [await coach.assess(draft), await coach.observe(draft)];
  const { overall: __, ...dimensions } = scores;
  return { what: "reply", site, channel: draft.channel ?? "email", findings: [...findings, ...observed], scores: dimensions };
}

/** What is sent is written down before: a worker that dies meanwhile has made an attempt, and the next one goes on from there. */
async function nextLetter(kept: Post, to: MetricsTarget, happening: Happening | undefined, known: Known): Promise<Letter | null> {
  const sender = { version: version(), instance: crypto.randomUUID(), ...(to.team && { team: to.team }) };
  const counted = happening ? { ...kept, ledger: recorded(kept.ledger, happening, known) } : kept;
  const { post: ready, body } = toSend(counted, planOf(to), sender, moment());
  if (ready !== kept) await writeLocal(METRICS_KEY, ready);
  return body !== null && ready.pending ? { to, body, until: ready.pending.until } : null;
}
