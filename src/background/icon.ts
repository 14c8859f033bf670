/** The toolbar icon says of a tab when the coach cannot do its work there, in the popup's own words, and when it can again. */
import { lookUp } from "../browser/page-api.ts";
import { markIcon, onTrouble } from "../browser/tab-api.ts";

/** What the popup says of each. */
const WHY: ReadonlyMap<unknown, string> = new Map([
  ["lost", "popup_lost"],
  ["stuck", "popup_stuck"],
]);

export function followTrouble(): void {
  onTrouble((tab, trouble) => {
    const why = WHY.get(trouble);
    // A tab may be gone by now.
    markIcon(tab, why ? lookUp(why, []) : "").catch(() => undefined);
  });
}
