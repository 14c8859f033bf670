/** Wakes the coach when a reply box gets the focus, and keeps for the options page when a part of its package cannot be read. */
import { readLocal, removeLocal, writeLocal } from "../browser/api.ts";
import { ownFiles } from "../browser/own-files.ts";
import type { Coach } from "../coach/coach.ts";
import { PackageProblem } from "../coach/own-files.ts";
import { wakeShelf } from "../coach/shelf.ts";
import { BROKEN_KEY } from "../policy/settings.ts";

/** Milliseconds in which what the page asks as it opens the line gets its first answer: that wakes the rest by itself. */
const FIRST_ASK_MS = 400;
const pause = (): Promise<void> => new Promise((over) => setTimeout(over, FIRST_ASK_MS));

/** Never rejects: who asks is told what is wrong, and storage may refuse. */
export async function wakeCoach(inForce: () => Promise<{ readonly coach: Pick<Coach, "wake"> }>): Promise<void> {
  // The patterns are on their way while the settings are.
  wakeShelf(ownFiles).catch(() => undefined);
  try {
    const { coach } = await inForce();
    await coach.wake(pause);
    if ((await readLocal(BROKEN_KEY)) !== undefined) await removeLocal(BROKEN_KEY);
  } catch (error) {
    if (error instanceof PackageProblem) await writeLocal(BROKEN_KEY, error.message).catch(() => undefined);
  }
}
