/** Where the agent put the panel, kept for this site in this browser. */
import { keepLocally, keptLocally } from "../browser/page-api.ts";
import type { Spot } from "../panel/place.ts";

const KEY = `spot:${location.host}`;

/** Null where the agent has put it nowhere. Nobody else writes there. */
export const keptSpot = async (): Promise<Spot | null> => ((await keptLocally(KEY)) as Spot | undefined) ?? null;

export const keepSpot = (spot: Spot | null): Promise<void> => keepLocally(KEY, spot);
