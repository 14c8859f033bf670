/** What `npm run soak` runs once it is bundled: replies in one browser after the other, and what came of them. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveDemo } from "../../assets/demo/serve.mjs";
import { randomFrom } from "../fuzz/random.ts";
import { openChromiumTab } from "../support/chromium-tab.ts";
import { openFirefoxTab } from "../support/firefox-tab.ts";
import { type Tally, writeReplies } from "./replies.ts";

const { values } = parseArgs({
  options: {
    replies: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
    browser: { type: "string", default: "both" },
    dist: { type: "string" },
  },
});
const dist = values.dist ?? fileURLToPath(new URL("../../dist", import.meta.url));
const BROWSERS = {
  chromium: () => openChromiumTab(`${dist}/dev/chrome`),
  firefox: () => openFirefoxTab(`${dist}/dev/firefox`),
} as const;

const said = ({ replies, taken, undone, silent, late, wrong, lost }: Tally): string =>
  `${replies} replies, ${taken} suggestions taken, ${undone} taken back, ${late} too late and so not written, ${silent} times none; ${wrong.length} wrong, ${lost.length} lost`;

const demo = await serveDemo({ root: `${dist}/demo` });
for (const [name, open] of Object.entries(BROWSERS)) {
  if (values.browser !== "both" && values.browser !== name) continue;
  const tab = await open();
  let printed = 0;
  const tally = await writeReplies(tab, demo.url, Number(values.replies), randomFrom(Number(values.seed)), (sofar) => {
    const troubles = [...sofar.wrong, ...sofar.lost];
    if (troubles.length > printed) console.log(troubles.at(-1));
    printed = troubles.length;
    if (sofar.replies % 50 === 49) console.log(`${name}: ${said({ ...sofar, replies: sofar.replies + 1 })}`);
  });
  await tab.close();
  console.log(`${name}: ${said(tally)}`);
  if (tally.wrong.length + tally.lost.length > 0) process.exitCode = 1;
}
await demo.close();
process.exit();
