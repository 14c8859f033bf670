/** What `npm run soak` runs once it is bundled: replies in one browser after the other, and what came of them, what they asked for and what they hold. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { randomFrom } from "../fuzz/random.ts";
import { startWitness } from "../support/witness.ts";
import { inChromium, inFirefox } from "./browsers.ts";
import { type Held, heldIn, requestsIn, said, telling } from "./print.ts";
import { emptyTally, writeReplies } from "./replies.ts";

const { values } = parseArgs({
  options: {
    replies: { type: "string", default: "2000" },
    /** Browsers of a kind at once: most of a reply is waiting, for pauses in typing and for keys to be answered. */
    lanes: { type: "string", default: "3" },
    minutes: { type: "string", default: "600" },
    /** Replies in one page before it is opened anew: what a page holds shows in a long sitting. */
    sitting: { type: "string", default: "250" },
    seed: { type: "string", default: "1" },
    browser: { type: "string", default: "both" },
    dist: { type: "string" },
  },
});
const dist = values.dist ?? fileURLToPath(new URL("../../dist", import.meta.url));
const BROWSERS = { chromium: inChromium, firefox: inFirefox } as const;

const demo = await serveDemo({ root: `${dist}/demo` });
for (const name of ["chromium", "firefox"] as const) if (values.browser === "both" || values.browser === name) await soak(name);
await demo.close();
process.exit();

async function soak(name: keyof typeof BROWSERS): Promise<void> {
  const began = performance.now();
  const witness = await startWitness(demo.url);
  const lanes = await Promise.all(Array.from({ length: Number(values.lanes) }, () => BROWSERS[name](dist, witness)));
  const [tally, held, over] = [emptyTally(), [] as Held[], AbortSignal.timeout(Number(values.minutes) * 60_000)];
  const tell = telling(name, held);
  const writing = lanes.map(({ tab, heaps }, lane) =>
    writeReplies(tab, {
      url: demo.url,
      replies: Number(values.replies),
      inOnePage: Number(values.sitting),
      random: randomFrom(Number(values.seed) + lane),
      tally,
      over,
      told: tell(lane, heaps),
    }),
  );
  await Promise.all(writing);
  const kept = (await Promise.all(lanes.map((lane) => lane.kept()))).flat();
  const asked = lanes.flatMap((lane) => lane.asked);
  await Promise.all(lanes.map(({ tab }) => tab.close()));
  const minutes = (performance.now() - began) / 60_000;
  await witness.close();
  console.log(`${name}: ${said(tally)}`);
  for (const line of [...requestsIn({ requests: witness.requests, asked, allowed: demo.url, minutes }), ...heldIn(held), ...new Set(kept)])
    console.log(`${name}: ${line}`);
  if (tally.wrong.length + tally.lost.length > 0 || (tally.replies < Number(values.replies) && !over.aborted)) process.exitCode = 1;
}
