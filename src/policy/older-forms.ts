/** Brings what an older version has kept into today's form. Pure. */
import { FORMAT, FORMAT_KEY, isNewer } from "./kept-format.ts";
import { inTodaysForm } from "./read-settings.ts";
import { SETTINGS_KEY } from "./settings.ts";

type Kept = Readonly<Record<string, unknown>>;

/** From each form to the next, by the number of the older one: everything that is kept, as it is kept from then on. */
export const STEPS: readonly ((kept: Kept) => Kept)[] = [
  (kept) => {
    const settings = kept[SETTINGS_KEY];
    return typeof settings === "object" && settings !== null ? { ...kept, [SETTINGS_KEY]: inTodaysForm(settings) } : kept;
  },
];

/** What of `kept` is to be written so that all of it is in today's form; null where it is, or where it is in a newer one. */
export function broughtUpToDate(kept: Kept): Kept | null {
  const { [FORMAT_KEY]: format, ...values } = kept;
  if (format === FORMAT || isNewer(format)) return null;
  const from = Number.isInteger(format) && (format as number) > 0 ? (format as number) : 0;
  const after = STEPS.slice(from).reduce((each, step) => step(each), values as Kept);
  return { ...Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== values[key])), [FORMAT_KEY]: FORMAT };
}
