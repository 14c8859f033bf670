/** Tells a page when the coach is wanted in it and when it is not: a site switched off, a snooze, and their end; and what is set for it. */
import { INITIAL_FOR_PAGES, isHostIn, PAGE_KEY, type PageSettings, readPageSettings } from "../policy/page-settings.ts";
import { NOT_QUIET, QUIET_KEY, readQuiet, whyQuiet } from "../policy/quiet.ts";
import { keptLocally, onKeptChanged } from "./page-api.ts";

export interface Wanted {
  /** Looks at the clock: the end of a snooze is noticed by whoever asks, for an idle page has no timers. */
  weigh(): void;
  /** The settings as they stand now; known before the coach runs for the first time. */
  settings(): PageSettings;
}

/** Runs `run` while the coach is wanted on all of `origins`, a frame's own and those around it; its signal is aborted when it no longer is. */
export function whileWanted(origins: readonly string[], run: (signal: AbortSignal) => void, signal: AbortSignal): Wanted {
  let quiet = NOT_QUIET;
  let settings = INITIAL_FOR_PAGES;
  let life: AbortController | null = null;
  let known = false;
  const weigh = (): void => {
    const wanted =
      known && origins.every((origin) => whyQuiet(quiet, origin, Date.now()) === null && !isHostIn(settings.hostsOff, hostOf(origin)));
    if (wanted === (life !== null) || signal.aborted) return;
    life?.abort();
    life = wanted ? new AbortController() : null;
    if (life) run(AbortSignal.any([signal, life.signal]));
  };
  const look = async (): Promise<void> => {
    const [keptQuiet, keptSettings] = await Promise.all([keptLocally(QUIET_KEY), keptLocally(PAGE_KEY)]);
    [quiet, settings, known] = [readQuiet(keptQuiet), readPageSettings(keptSettings), true];
    weigh();
  };
  for (const key of [QUIET_KEY, PAGE_KEY]) onKeptChanged(key, () => void look(), signal);
  void look();
  return { weigh, settings: () => settings };
}

const hostOf = (origin: string): string => origin.replace(/^.*\/|:\d+$/g, "");
