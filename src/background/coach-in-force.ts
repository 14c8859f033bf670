/** The coach that the settings in force make, and anew when they change. */
import { onLocalChanged, readLocal } from "../browser/api.ts";
import type { Coach } from "../coach/coach.ts";
import { RULES } from "../coach/rules/index.ts";
import { readSettings, SETTINGS_KEY, type Settings } from "../policy/settings.ts";
import { coachFor } from "./coach-for.ts";
import { openModel, type ReadModel } from "./second-reader.ts";

export interface InForce {
  readonly coach: Coach;
  /** The second reader's model; null where it is switched off. */
  readonly model: ReadModel | null;
}

/** False in packages that were built without the model; set by the bundler, absent in tests. */
declare const MODEL: boolean;
const isInPackage = typeof MODEL === "undefined" || MODEL;

const IDS = RULES.map(({ id }) => id);

/** What cannot be read of the settings counts as not set: a damaged storage must not cost the agent the coach. */
async function settingsKept(): Promise<Settings> {
  const kept = await readLocal(SETTINGS_KEY).catch(() => undefined);
  return readSettings(kept ?? {}, IDS).settings;
}

async function make(): Promise<InForce> {
  const settings = await settingsKept();
  const model = settings.secondReader === false || !isInPackage ? null : openModel();
  return { coach: coachFor(settings, model), model };
}

/** Gives the coach in force at the moment of asking. */
export function coachInForce(): () => Promise<InForce> {
  let now = make();
  onLocalChanged(SETTINGS_KEY, () => {
    now = make();
  });
  return () => now;
}
