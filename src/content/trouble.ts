/** What keeps the coach from its work in this page, told for the toolbar icon: one word, and nothing of what anybody wrote. */
import { tellWorker } from "../browser/page-api.ts";
import { TROUBLE, type Trouble } from "../browser/page-report.ts";
import { isReplyField } from "./editors/index.ts";
import { isElsewhere } from "./sites/find.ts";
import type { Site } from "./sites/site.ts";

export interface TroubleTold {
  readonly now: Trouble | null;
  /** Tells of a change; null is the end of all trouble. */
  tell(trouble: Trouble | null): void;
}

export function openTrouble(): TroubleTold {
  let now: Trouble | null = null;
  return {
    get now() {
      return now;
    },
    tell(trouble) {
      if (trouble === now) return;
      now = trouble;
      tellWorker({ [TROUBLE]: trouble });
    },
  };
}

/** Hears when the agent goes to write in a page of a product, ready to be sent, of whose reply box nothing is to be found. */
export function watchLost(document: Document, siteNow: () => Site | null, lost: () => void, signal: AbortSignal): void {
  const look = ({ target }: Event): void => {
    const site = siteNow();
    if (site && !site.doubtful && isReplyField(target as HTMLElement) && isElsewhere(site, target as HTMLElement)) lost();
  };
  document.addEventListener("focusin", look, { capture: true, passive: true, signal });
}
