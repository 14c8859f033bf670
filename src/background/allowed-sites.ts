/** Sites that the agent allowed in the popup: the coach runs there from the next moment on, and no longer once it is taken back. */
import { allowedSites, onSitesChanged, runNow, runOn } from "../browser/tab-api.ts";

/** Keeps the registered scripts in step with what is allowed. One change after the other: two at once would register twice. */
export function followAllowedSites(): void {
  let turn: Promise<unknown> = Promise.resolve();
  onSitesChanged((added) => {
    turn = turn.then(async () => runOn(await allowedSites())).then(() => runNow(added), report);
  });
}

/** Nobody is there to be told: the popup shows "Reload this page" when the script is not in the page. */
const report = (error: unknown): void => console.error("Reply Coach could not follow the allowed sites:", error);
