/** Tells a page when the coach is wanted in it and when it is not: a site switched off, a snooze, and their end. */
import { NOT_QUIET, QUIET_KEY, readQuiet, whyQuiet } from "../policy/quiet.ts";
import { keptLocally, onKeptChanged } from "./page-api.ts";

/**
 * Runs `run` while the coach is wanted on `origin`; its signal is aborted when it no longer is. Returns a function that looks at the
 * clock: the end of a snooze is noticed by whoever asks, for an idle page has no timers.
 */
export function whileWanted(origin: string, run: (signal: AbortSignal) => void, signal: AbortSignal): () => void {
  let quiet = NOT_QUIET;
  let life: AbortController | null = null;
  let known = false;
  const weigh = (): void => {
    const wanted = known && whyQuiet(quiet, origin, Date.now()) === null;
    if (wanted === (life !== null) || signal.aborted) return;
    life?.abort();
    life = wanted ? new AbortController() : null;
    if (life) run(AbortSignal.any([signal, life.signal]));
  };
  const look = async (): Promise<void> => {
    quiet = readQuiet(await keptLocally(QUIET_KEY));
    known = true;
    weigh();
  };
  onKeptChanged(QUIET_KEY, () => void look(), signal);
  void look();
  return weigh;
}
