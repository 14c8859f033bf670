/** What `npm run soak` runs once it is bundled: replies in one browser after the other, and what came of them, what they asked for and what they hold. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { randomFrom } from "../fuzz/random.ts";
import { startWitness } from "../support/witness.ts";
import { inChromium, inFirefox } from "./browsers.ts";
import { requestsIn, said, telling } from "./print.ts";
import { writeReplies } from "./replies.ts";

const { values } = parseArgs({
  options: {
    replies: { type: "string", default: "2000" },
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
for (const [name, open] of Object.entries(BROWSERS)) {
  if (values.browser !== "both" && values.browser !== name) continue;
  const witness = await startWitness(demo.url);
  const soaked = await open(dist, witness);
  const tally = await writeReplies(soaked.tab, {
    url: demo.url,
    replies: Number(values.replies),
    inOnePage: Number(values.sitting),
    random: randomFrom(Number(values.seed)),
    told: telling(name, soaked.heaps),
  });
  const kept = await soaked.kept();
  await soaked.tab.close();
  await witness.close();
  console.log(`${name}: ${said(tally)}`);
  for (const line of [...requestsIn(witness.requests, soaked.asked, demo.url), ...kept]) console.log(`${name}: ${line}`);
  if (tally.wrong.length + tally.lost.length > 0) process.exitCode = 1;
}
await demo.close();
process.exit();
