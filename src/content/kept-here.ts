/** How the agent likes the panel on this site, kept in this browser: where it stands, and how much of it is shown. */
import { keepLocally, keptLocally, onKeptChanged } from "../browser/page-api.ts";
import { sizeKey } from "../browser/page-report.ts";
import type { Spot } from "../panel/place.ts";
import { PANEL_SIZES, type PanelSize } from "../panel/state.ts";

/** What is kept for each host, under keys of their own. */
interface Kept {
  readonly spot: Spot;
  readonly size: PanelSize;
}

const KEYS: Readonly<Record<keyof Kept, string>> = { spot: `spot:${location.host}`, size: sizeKey(location.host) };

/** What stands in storage, where it can be made out. */
const READ: { readonly [W in keyof Kept]: (value: unknown) => Kept[W] | null } = {
  spot(value) {
    const { x, y } = Object(value) as Partial<Spot>;
    return isShare(x) && isShare(y) ? { x, y } : null;
  },
  size: (value) => PANEL_SIZES.find((size) => size === value) ?? null,
};
const isShare = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= 1;

/** Null where the agent has chosen nothing, or nothing can be read. Never rejects. */
export const keptHere = async <W extends keyof Kept>(what: W): Promise<Kept[W] | null> => READ[what](await keptLocally(KEYS[what]));

export const keepHere = <W extends keyof Kept>(what: W, value: Kept[W] | null): Promise<void> => keepLocally(KEYS[what], value);

/** Hears what is kept, now and whenever it is changed in another tab or in the popup. */
export function followKept<W extends keyof Kept>(what: W, hear: (value: Kept[W] | null) => void, signal: AbortSignal): void {
  const look = (): void => void keptHere(what).then((value) => signal.aborted || hear(value));
  onKeptChanged(KEYS[what], look, signal);
  look();
}
