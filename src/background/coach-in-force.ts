/** The coach that the settings in force make, and anew when they change. */
import { keepForPages, onSettingsChanged, readInForce } from "../browser/settings-store.ts";
import type { Coach } from "../coach/coach.ts";
import { whenDone } from "../coach/once.ts";
import type { Settings } from "../policy/settings.ts";
import { coachFor } from "./coach-for.ts";
import { openModel, type ReadModel } from "./second-reader.ts";

export interface InForce {
  readonly coach: Coach;
  /** The second reader's model; null where it is switched off. */
  readonly model: ReadModel | null;
  readonly settings: Settings;
}

/** False in packages that were built without the model; set by the bundler, absent in tests. */
declare const MODEL: boolean;
const isInPackage = typeof MODEL === "undefined" || MODEL;

async function make(): Promise<InForce> {
  const force = await readInForce();
  void keepForPages(force);
  return coachOf(force.settings);
}

async function coachOf(settings: Settings): Promise<InForce> {
  const model = settings.secondReader && isInPackage ? openModel() : null;
  return { coach: await coachFor(settings, model), model, settings };
}

/** Gives the coach in force at the moment of asking. */
export function coachInForce(): () => Promise<InForce> {
  let now = whenDone(make);
  const begin = (): void => void now().catch(() => undefined);
  onSettingsChanged(() => {
    now = whenDone(make);
    begin();
  });
  begin();
  return () => now();
}
