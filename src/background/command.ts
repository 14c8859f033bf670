/** The one command: it leads to the panel from wherever the agent is in the page, with the keys that the agent gave it. */
import { readLocal, writeLocal } from "../browser/api.ts";
import { SHORTCUT_KEY } from "../browser/page-report.ts";
import { enterPanel, onCommand, openPopup, shortcutOf } from "../browser/tab-api.ts";

const COMMAND = "open-coach";

/** Where no box is in use there is no panel: the popup then says so in words. */
export function followCommand(): void {
  onCommand(COMMAND, async (tab) => {
    if (!(await enterPanel(tab))) await openPopup();
  });
}

/** Lets pages know which keys the command has by now: no browser tells when they are changed. Never rejects. */
export async function keepShortcut(): Promise<void> {
  try {
    const [kept, keys] = [await readLocal(SHORTCUT_KEY), await shortcutOf(COMMAND)];
    if (kept !== keys) await writeLocal(SHORTCUT_KEY, keys);
  } catch {
    // Pages then go by what was kept last, or by the keys that the command came with.
  }
}
