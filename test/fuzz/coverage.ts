/** Which code has run for the first time: V8's own block coverage, asked in this very process. */
import { Session } from "node:inspector";

export interface Coverage {
  /** How many blocks ran since it was last asked that had never run before. */
  fresh(): number;
  /** All blocks that ran so far. */
  readonly known: number;
}

/** Starts to watch; to be called before the code that is watched is loaded. */
export function watchCoverage(): Coverage {
  const session = new Session();
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
  const known = new Set<string>();
  return {
    fresh() {
      const before = known.size;
      for (const block of blocksRun(session)) known.add(block);
      return known.size - before;
    },
    get known() {
      return known.size;
    },
  };
}

/** Each block by its script and place. The answer is there before `post` returns: the session is in this thread. */
function blocksRun(session: Session): string[] {
  let blocks: string[] = [];
  session.post("Profiler.takePreciseCoverage", (error, taken) => {
    if (error) throw error;
    blocks = taken.result.flatMap(({ scriptId, functions }) =>
      functions
        .flatMap(({ ranges }) => ranges)
        .flatMap(({ startOffset, endOffset, count }) => (count > 0 ? [`${scriptId} ${startOffset} ${endOffset}`] : [])),
    );
  });
  return blocks;
}
