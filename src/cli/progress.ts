/** Says on a terminal how far a long run has come, and at its end what it took. */
import type { WriteStream } from "node:tty";

export interface Progress {
  /** One row more. */
  step(): void;
  done(): void;
}

/** Rows between two looks at the clock. */
const LOOK_EVERY = 200;
const MILLISECONDS = 1000;
const KILOBYTES = 1024;

/** A line that is written over where somebody looks on; elsewhere only the last. */
export function progressOn(stream: WriteStream): Progress {
  const began = performance.now();
  let rows = 0;
  const rate = (): string => {
    const seconds = (performance.now() - began) / MILLISECONDS;
    return `${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / Math.max(seconds, 0.001))} a second`;
  };
  return {
    step: () => {
      rows += 1;
      if (stream.isTTY && rows % LOOK_EVERY === 0) stream.write(`\r${rate()} `);
    },
    done: () => {
      const most = Math.round(process.resourceUsage().maxRSS / KILOBYTES);
      stream.write(`${stream.isTTY ? "\r" : ""}reply-coach: ${rate()}, ${most} MB of memory at most\n`);
    },
  };
}
