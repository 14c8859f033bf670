/** One input given to one target: whether the laws held, and in a time that fits its length. */
import type { Target } from "./target.ts";

/** Milliseconds of processor time that any input may take, and more for each UTF-16 unit: far above the usual, far below a hang. */
const MOST_MS = 400;
const MOST_MS_PER_UNIT = 1;
/** A machine that does other things too may be slow once. */
const TRIES = 3;

/** Null where all is well, otherwise what is wrong. */
export async function attempt(target: Target, input: string): Promise<string | null> {
  try {
    const limit = MOST_MS + MOST_MS_PER_UNIT * input.length;
    let took = Number.POSITIVE_INFINITY;
    for (let i = 0; i < TRIES && took > limit; i++) took = await timeOf(target, input);
    return took > limit ? `took ${Math.round(took)} ms, ${TRIES} times over` : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function timeOf(target: Target, input: string): Promise<number> {
  const start = process.cpuUsage();
  await target.run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The same trouble in as few characters as can be found by taking stretches away, within `tries`. */
export async function shrunk(target: Target, input: string, tries = 600): Promise<string> {
  let least = input;
  for (let size = Math.ceil(input.length / 2), left = tries; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < least.length && left > 0; left--) {
      const shorter = least.slice(0, at) + least.slice(at + size);
      if (await attempt(target, shorter)) least = shorter;
      else at += size;
    }
  }
  return least;
}
