/** Where the coach is, as the page shows it: followed while sites are allowed or switched off elsewhere, and changed at once. */
import { useEffect, useState } from "preact/hooks";
import { onLocalChanged, readLocal, writeLocal } from "../browser/api.ts";
import { allowedSites, askForPages, giveBackPages, mayUsePages, onSitesChanged } from "../browser/tab-api.ts";
import { QUIET_KEY, type Quiet, readQuiet, withSite } from "../policy/quiet.ts";
import type { Products, SitesInPage } from "./sites-context.ts";

/** Put in by the build, which alone knows every site's data. */
declare const PRODUCTS: Products;

const quietNow = async (): Promise<Quiet> => readQuiet(await readLocal(QUIET_KEY).catch(() => null));
/** Browsers refuse by an answer or by throwing; storage throws. */
const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    (answer) => answer !== false,
    () => false,
  );
const keepTurned = async (origin: string, on: boolean): Promise<void> => writeLocal(QUIET_KEY, withSite(await quietNow(), origin, on));

export function useSites(): SitesInPage {
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const [sitesOff, setSitesOff] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => setAllowed(await allowedSites().catch(() => []));
    const read = async (): Promise<void> => setSitesOff((await quietNow()).sitesOff);
    onSitesChanged(() => void look());
    onLocalChanged(QUIET_KEY, () => void read());
    void look();
    void read();
  }, []);
  return {
    products: PRODUCTS,
    allowed,
    sitesOff,
    mayUse: mayUsePages,
    allow: (patterns) => isDone(askForPages(patterns)),
    takeBack: (pattern) => isDone(giveBackPages([pattern])),
    turn: (origin, on) => isDone(keepTurned(origin, on)),
  };
}
