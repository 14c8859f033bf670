/** What the built extension costs the page in a real Chromium: its script by key press, long tasks, the panel's redraw, and the way from a key to the screen. */
import { findChromium } from "../support/setup.mjs";
import { draftsOfLength } from "./drafts.mjs";
import { CUSTOMER } from "./drafts-and-edits.mjs";
import { costOfKeys } from "./key-press.mjs";
import { keysToPaint } from "./key-to-painted.mjs";
import { print } from "./measure.mjs";
import { redrawsInChromium } from "./panel-in-chromium.mjs";

const NOT_MEASURED = "  not measured: it needs Chromium and `npm run build`";
/** Lengths of the drafts, in words. */
const TYPED_WORDS = [400, 2_000, 20_000];
const PAINTED_WORDS = [100, 400, 2_000];

/** Script on the page's main thread. */
export async function keyPresses({ root }) {
  const executablePath = findChromium();
  const cost = executablePath && (await costOfKeys({ root, executablePath, lengths: TYPED_WORDS }));
  if (!cost) return void console.log(`\non the page, per key press\n${NOT_MEASURED}`);
  const rows = cost.typed.flatMap(({ words, key, look }) => [
    [`a key press in ${words} words`, key],
    [`the look in the pause after it, ${words} words`, [look]],
  ]);
  print("on the page, in CKEditor 5 in Chromium: our script on the main thread", new Map(rows));
  for (const { words, long } of cost.typed)
    console.log(
      `  long tasks of ours (over 50 ms) in ${words} words: ${long.length === 0 ? "none" : long.map((ms) => ms.toFixed(0)).join(", ")}`,
    );
  console.log(`  no box has the focus: ${cost.idle.timers} timers; the script ran ${cost.idle.calls} times, for focus that came and went`);
  return cost;
}

export async function panelRedraws({ root }) {
  const executablePath = findChromium();
  if (!executablePath) return void console.log(`\nthe panel\n${NOT_MEASURED}`);
  const { first, all } = await redrawsInChromium({ root, executablePath });
  print(
    "the panel redrawn after an assessment with 20 findings, layout included",
    new Map([
      ["the first four shown, as at first", first],
      ["all twenty shown", all],
    ]),
  );
}

/** From a key press to the panel, beside a worker that scores nothing; by words, each with its `echo` and `coach`. */
export async function keysPainted({ root, coachFor }) {
  const executablePath = findChromium();
  const coach = coachFor();
  const drafts = [];
  for (const words of PAINTED_WORDS) {
    const [draft] = draftsOfLength(words, 1);
    drafts.push({ draft, assessment: await coach.assess({ draft, customer: CUSTOMER }) });
  }
  const painted = executablePath && (await keysToPaint({ root, executablePath, drafts }));
  if (!painted) return void console.log(`\nfrom key press to paint\n${NOT_MEASURED}`);
  const echo = "echo: nothing scored";
  for (const [i, words] of PAINTED_WORDS.entries()) {
    const rows = [
      [echo, painted[i].echo],
      ["the coach", painted[i].coach],
    ];
    print(`from key press to the panel on the screen, ${words} words, our pause of 250 ms included`, new Map(rows), echo);
  }
  return Object.fromEntries(PAINTED_WORDS.map((words, i) => [words, painted[i]]));
}
